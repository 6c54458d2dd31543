import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";

/** A static server: `url` is where the site's root is, ending in `/`. */
export type Server = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a built site under a base path such as `/` or `/some/base/`, as a static host would. */
export const serve = async (site: string, base: string): Promise<Server> => {
  const give = sirv(site, { etag: false });
  const missing = readFileSync(path.join(site, "404.html"));
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing);
    };
    if (!request.url?.startsWith(base)) return refuse();
    request.url = `/${request.url.slice(base.length)}`;
    give(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
