// The npm package in a real browser, under the strictest policy it can work with.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, serve } from "./support.js";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const PAGE = '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>gongkai</title><script type="module" src="/main.js"></script></html>';
const MAIN = 'import * as gongkai from "/gongkai/index.js"; globalThis.gongkai = gongkai; globalThis.ready = gongkai.init().then(() => "ready", String);';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** A page with the package loaded; what it asked for and what it complained of are noted. */
async function opened(policy) {
  const server = await serve({ "/": PAGE, "/main.js": MAIN }, policy);
  const page = await browser.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(server.address, { waitUntil: "load" });
  await page.waitForFunction(() => globalThis.ready);
  const close = async () => { await page.close(); server.close(); };
  return { page, requests, complaints, address: server.address, close };
}

test("answers under a strict content security policy, and asks nobody else", async () => {
  const { page, requests, complaints, address, close } = await opened(POLICY);
  assert.equal(await page.evaluate(() => globalThis.ready), "ready");
  const answer = await page.evaluate(() => globalThis.gongkai.ask({ rule: "request.reply", book: "cn-2019", facts: { start: "2022-09-30" } }));
  assert.equal(answer.due, "2022-11-02");
  assert.ok(requests.every((url) => url.startsWith(`${address}/`)), requests.join("\n"));
  assert.deepEqual(complaints.filter((text) => !text.includes("favicon")), []);
  await close();
});

test("takes the browser's own Temporal.PlainDate, and refuses its Date", async () => {
  const { page, close } = await opened(POLICY);
  const [moved, due, refused] = await page.evaluate(async () => {
    await globalThis.ready;
    const { ask, workdays } = globalThis.gongkai;
    const start = Temporal.PlainDate.from("2022-09-30");
    const refused = (() => {
      try {
        return workdays.add(new Date(), 1);
      } catch ({ code, path }) {
        return `${code} ${path}`;
      }
    })();
    return [workdays.add(start, 20), ask({ rule: "request.reply", facts: { start } }).due, refused];
  });
  assert.deepEqual([moved, due, refused], ["2022-11-02", "2022-11-02", "wrong_type date"]);
  await close();
});

test("converts local times with the browser's zones", async () => {
  const { page, close } = await opened(POLICY);
  const results = await page.evaluate(async () => {
    await globalThis.ready;
    return ["2024-07-01T10:00", "2024-03-10T02:30", "2024-11-03T01:30"].map((local) => {
      try {
        return globalThis.gongkai.beijing(local, "America/New_York");
      } catch ({ code }) {
        return code;
      }
    });
  });
  assert.deepEqual(results, ["2024-07-01T22:00:00+08:00", "nonexistent_time", "ambiguous_time"]);
  await close();
});

test("a policy without 'wasm-unsafe-eval' makes init fail, and calls say that it has not been awaited", async () => {
  const { page, close } = await opened("default-src 'none'; script-src 'self'; connect-src 'self'");
  assert.match(await page.evaluate(() => globalThis.ready), /CompileError|Content Security Policy/);
  const code = await page.evaluate(() => {
    try {
      return globalThis.gongkai.workdays.next("2024-01-02");
    } catch ({ code }) {
      return code;
    }
  });
  assert.equal(code, "not_ready");
  await close();
});
