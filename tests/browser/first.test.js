// What the first question of a page costs: the browser compiles then what it calls for the first time.

import assert from "node:assert/strict";
import { test } from "node:test";

import { launch, serve } from "./support.js";

const PAGE = '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>gongkai</title><script type="module" src="/main.js"></script></html>';
const MAIN = `
  import { ask, init } from "/gongkai/index.js";
  await init();
  const timed = () => {
    const from = performance.now();
    const { due } = ask({ rule: "request.reply", book: "cn", facts: { start: "2022-09-30" } });
    return { due, took: performance.now() - from };
  };
  globalThis.asked = { first: timed(), second: timed() };
`;

/** A browser keeps what it has compiled for other pages too, so each figure has a browser of its own. */
const BROWSERS = 7;

test("the first question after init", async (t) => {
  const server = await serve({ "/": PAGE, "/main.js": MAIN }, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  const took = { first: [], second: [] };
  for (let i = 0; i < BROWSERS; i += 1) {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(server.address, { waitUntil: "load" });
    const asked = await (await page.waitForFunction(() => globalThis.asked)).jsonValue();
    await browser.close();
    for (const which of ["first", "second"]) {
      assert.equal(asked[which].due, "2022-11-02");
      took[which].push(asked[which].took);
    }
  }
  server.close();
  const sorted = (times) => times.sort((a, b) => a - b).map((time) => time.toFixed(1));
  t.diagnostic(`first: ${sorted(took.first).join(" ")} ms; second: ${sorted(took.second).join(" ")} ms`);
});
