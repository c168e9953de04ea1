/**
 * Serves the page of `apply/` with the package, on the loopback alone: `node examples/web/serve.mjs [port]`, once `.ci/build-wasm` has built
 * the package. The page needs no server of its own: any that hands out files will do, with the package as `gongkai/` beside `index.html`.
 */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const PAGE = new URL("apply/", import.meta.url);
const PACKAGE = new URL("../../bindings-wasm/pkg/", import.meta.url);

/** Packed once for all who ask. */
const PACKED = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body) => gzipSync(body, { level: 9 }),
};
const packed = new Map();

/** A file as its reader takes it: `[encoding, body]`. */
async function file(url, accepted = "") {
  const body = await readFile(url);
  const encoding = Object.keys(PACKED).find((name) => accepted.split(/[\s,;]+/).includes(name));
  if (encoding === undefined) return [undefined, body];
  const key = `${encoding} ${url} ${body.length}`;
  const known = packed.get(key);
  if (known?.plain.equals(body)) return [encoding, known.body];
  packed.set(key, { plain: body, body: PACKED[encoding](body) });
  return [encoding, packed.get(key).body];
}

/** Port 0 takes any that is free. */
export async function serve(port = 0) {
  const server = createServer(async ({ url, headers }, response) => {
    const [, folder, path] = new URL(url, "http://localhost").pathname.match(/^\/(gongkai\/)?([\w.]*)$/) ?? [];
    const name = path || "index.html";
    const found = path === undefined ? undefined : await file(new URL(name, folder ? PACKAGE : PAGE), headers["accept-encoding"]).catch(() => undefined);
    const [encoding, body] = found ?? [];
    const etag = body && `"${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"`;
    const isKnown = body !== undefined && headers["if-none-match"] === etag;
    response.writeHead(isKnown ? 304 : body ? 200 : 404, {
      ...(etag && { etag }),
      "content-type": TYPES[extname(name)] ?? "text/plain", "cache-control": "no-cache", vary: "accept-encoding", ...(encoding && { "content-encoding": encoding }),
    });
    response.end(isKnown ? undefined : body);
  });
  await new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await serve(Number(process.argv[2] ?? 8000))).address);
