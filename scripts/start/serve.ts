import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";

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

/** The address at which a page asks to be told of a new build, and the script with which it does. */
const events = "/__reload";
const script = `${events}.js`;
const client = `new EventSource(${JSON.stringify(events)}).onmessage = () => location.reload();\n`;

/** A site being served: how to tell the open pages that it changed. */
export type Serving = { readonly address: string; readonly reload: () => void; readonly close: () => void };

/** Inside the output folder, or undefined for a path that leads out of it. */
const fileFor = (output: string, url: string): string | undefined => {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const file = path.join(output, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    return file.startsWith(output + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
};

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The page as built, but allowed to run one script of this server's, which reloads it. */
const reloading = (page: string): string => page.replace(policy, `<script src="${script}" defer></script>`);

const send = (
  response: ServerResponse,
  status: number,
  [type, body]: readonly [string, string | Uint8Array],
): void => {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(body);
};

const sendFile = (output: string, url: string, response: ServerResponse): void => {
  const file = fileFor(output, url);
  try {
    const bytes = readFileSync(file ?? "");
    const type = types[path.extname(file ?? "")] ?? "application/octet-stream";
    send(response, 200, [type, type.startsWith("text/html") ? reloading(bytes.toString("utf8")) : bytes]);
  } catch {
    if (file && existsSync(path.join(file, "index.html"))) {
      response.writeHead(302, { location: `${new URL(url, "http://localhost").pathname}/` });
      response.end();
    } else send(response, 404, [types[".html"] ?? "", missingPage(output)]);
  }
};

const missingPage = (output: string): string => {
  try {
    return readFileSync(path.join(output, "404.html"), "utf8");
  } catch {
    return "There is no such page.";
  }
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

/** Serves a folder on this machine alone, at the port or the next free one, with pages that reload when told. */
export const serve = async (output: string, port: number): Promise<Serving> => {
  const open = new Set<ServerResponse>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? "/";
    if (url === script) send(response, 200, [types[".js"] ?? "", client]);
    else if (url === events) keepOpen(response);
    else sendFile(output, url, response);
  };
  const keepOpen = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": listening\n\n");
    open.add(response);
    response.on("close", () => open.delete(response));
  };
  const server = createServer(answer);
  const actual = await listen(server, port);
  return {
    address: `http://localhost:${actual}/`,
    reload: () => {
      for (const response of open) response.write("data: new\n\n");
    },
    close: () => {
      for (const response of open) response.end();
      server.close();
    },
  };
};
