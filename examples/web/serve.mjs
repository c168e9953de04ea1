/**
 * Serves the page of `apply/` with the package, on the loopback alone: `node examples/web/serve.mjs [port]`, once `.ci/build-wasm` has built
 * the package. The page needs no server of its own: any that hands out files will do, with the package as `gongkai/` beside `index.html`.
 */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const PAGE = new URL("apply/", import.meta.url);
const PACKAGE = new URL("../../bindings-wasm/pkg/", import.meta.url);

/** Port 0 takes any that is free. */
export async function serve(port = 0) {
  const server = createServer(async ({ url }, response) => {
    const [, folder, file] = new URL(url, "http://localhost").pathname.match(/^\/(gongkai\/)?([\w.]*)$/) ?? [];
    const name = file || "index.html";
    const body = file === undefined ? undefined : await readFile(new URL(name, folder ? PACKAGE : PAGE)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(name)] ?? "text/plain", "cache-control": "no-store" });
    response.end(body);
  });
  await new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await serve(Number(process.argv[2] ?? 8000))).address);
