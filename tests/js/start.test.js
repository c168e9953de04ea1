// How the package starts: what it is given is refused in its own words, and may be given again.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { ask, init } from "../../bindings-wasm/pkg/node.js";

const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const bytes = await readFile(new URL("../../bindings-wasm/pkg/gongkai_wasm_bg.wasm", import.meta.url));

/** The same module, of another build. */
function ofAnotherVersion() {
  const copy = Buffer.from(bytes);
  copy[copy.length - 1] ^= 1;
  return copy;
}

const FAULTS = [
  ["an address where nothing is", () => new URL("http://127.0.0.1:9/gongkai.wasm"), "没有读入"],
  ["an answer that says so", () => new Response("not found", { status: 404 }), "没有读入"],
  ["a page in its place", () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } }), "无法编译"],
  ["half of it", () => bytes.subarray(0, bytes.length / 2), "无法编译"],
  ["what is no module at all", () => 3, "无法编译"],
  ["a module of something else", () => EMPTY, "不属于本版本"],
  ["a compiled module of something else", () => new WebAssembly.Module(EMPTY), "不属于本版本"],
  ["a module of another version", ofAnotherVersion, "不属于本版本"],
];

for (const [name, source, words] of FAULTS) {
  test(`it refuses ${name}, and is not ready`, async () => {
    await assert.rejects(async () => init(await source()), ({ name, code, path, message, messageEn, help, helpEn, cause, problems }) => {
      assert.deepEqual([name, code, path, problems.length], ["GongkaiError", "load_failed", "source", 1]);
      assert.ok(message.includes(words), message);
      assert.ok(messageEn && help && helpEn);
      assert.ok(words === "不属于本版本" || cause instanceof Error);
      return true;
    });
    assert.throws(() => ask({ rule: "request.reply" }), { code: "not_ready" });
  });
}

test("after all that it can be started, with a response, and then again at no cost", async () => {
  await init(new Response(bytes, { headers: { "content-type": "application/wasm" } }));
  assert.equal(ask({ rule: "request.reply", facts: { start: "2022-09-30" } }).due, "2022-11-02");
  await init(EMPTY);
  assert.equal(ask({ rule: "request.reply", facts: { start: "2022-09-30" } }).due, "2022-11-02");
});
