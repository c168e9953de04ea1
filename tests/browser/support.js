// What the browser tests share: a Chromium, a server on the loopback, a reader of accessibility.

import { mkdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);

export const out = fileURLToPath(new URL("out/", import.meta.url));
mkdirSync(out, { recursive: true });

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html; charset=utf-8" };

/** Serves the given texts by path, and the npm package under `/gongkai/`, all with one content security policy. */
export async function serve(pages, policy) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const [, file] = path.match(/^\/gongkai\/((?:\w+\/)?[\w.]+)$/) ?? [];
    const body = file ? await readFile(new URL(`../../bindings-wasm/pkg/${file}`, import.meta.url)).catch(() => undefined) : pages[path];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": TYPES[extname(path)] ?? TYPES[".html"], "content-security-policy": policy });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** What axe finds wrong with a page, a line each, in Chinese. */
export async function inaccessible(page) {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const locale = JSON.parse(readFileSync(require.resolve("axe-core/locales/zh_CN.json"), "utf8"));
  const { violations, passes } = await page.evaluate(async (locale) => {
    globalThis.axe.configure({ locale });
    return globalThis.axe.run(document, { resultTypes: ["violations"] });
  }, locale);
  if (passes.length === 0) throw new Error("axe looked at nothing");
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`));
}
