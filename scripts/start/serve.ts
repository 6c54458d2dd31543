import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { channel, client, clientScript, clientTag, openPages } from "./open-pages.ts";
import { addressOf, lacksSlash, readAt, versionOf } from "./site-files.ts";

const types: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const page = ".html";

/** A site that is being made while it is served. */
export type Served = {
  /** Absolute path of the folder that the site is in. */
  readonly output: string;
  /** Whether pages are being made: then one that is not there may come. */
  readonly isBusy: () => boolean;
  /** Told of a page that somebody waits for while pages are being made. */
  readonly wanted: (address: string) => void;
};

/** A site being served. */
export type Serving = {
  readonly address: string;
  /** The addresses of the pages that stand open. */
  readonly open: () => readonly string[];
  /** Reloads the open pages that changed. */
  readonly refresh: () => void;
  readonly close: () => void;
};

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * A page as built, but allowed to run one script of this server's, which reloads it. A page that is just being written
 * may be read in part or empty: it gets the script all the same, and so comes to be seen whole.
 */
const reloading = (text: string, version: string): string =>
  policy.test(text) ? text.replace(policy, clientTag(version)) : `${text}${clientTag(version)}`;

const standIn = (title: string, line: string, version: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${clientTag(version)}<p>${line}</p></html>`;

type Answer = {
  readonly status: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly location?: string;
};

const send = (response: ServerResponse, { status, type, body, location }: Answer): void => {
  response.writeHead(status, {
    "content-type": types[type ?? page] ?? "application/octet-stream",
    "cache-control": "no-store",
    ...(location !== undefined && { location }),
  });
  response.end(body);
};

const withoutPage = ({ output, isBusy }: Served): Answer => {
  const version = versionOf(output, undefined);
  if (isBusy())
    return {
      status: 503,
      body: standIn("Being built", "This page is being built. It shows as soon as it is there.", version),
    };
  const missing = readAt(output, "/404.html");
  return {
    status: 404,
    body: missing
      ? reloading(Buffer.from(missing).toString("utf8"), version)
      : standIn("Not found", "There is no such page.", version),
  };
};

const answerFor = (served: Served, url: string): Answer => {
  const { output } = served;
  const address = addressOf(url);
  const bytes = address === undefined ? undefined : readAt(output, address);
  if (address === undefined || bytes === undefined) {
    if (address === undefined || !lacksSlash(output, address)) return withoutPage(served);
    return { status: 302, body: "", location: `${new URL(url, "http://localhost").pathname}/` };
  }
  const type = address.endsWith("/") ? page : path.extname(address);
  if (type !== page) return { status: 200, type, body: bytes };
  return { status: 200, body: reloading(Buffer.from(bytes).toString("utf8"), versionOf(output, bytes)) };
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      const at = server.address();
      resolve(typeof at === "object" && at ? at.port : port);
    });
  });

/** Serves a site on this machine alone, at the port or the next free one; its pages reload when they change. */
export const serve = async (served: Served, port: number): Promise<Serving> => {
  const open = openPages(served.output);
  const keepOpen = (url: string, response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    const address = open.add(url, response);
    if (address !== undefined && served.isBusy()) served.wanted(address);
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? "/";
    if (url === clientScript) send(response, { status: 200, type: ".js", body: client });
    else if (url.startsWith(`${channel}?`)) keepOpen(url, response);
    else send(response, answerFor(served, url));
  };
  const server = createServer(answer);
  const actual = await listen(server, port);
  return {
    address: `http://localhost:${actual}/`,
    open: open.addresses,
    refresh: open.refresh,
    close: () => {
      open.close();
      server.close();
    },
  };
};
