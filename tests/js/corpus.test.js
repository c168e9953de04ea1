// The case corpus: JavaScript gives the answers that Rust gave, byte for byte.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";

import { ask, askJson, fetchRulebook, init, localRulebooks, readLogJson } from "../../bindings-wasm/pkg/node.js";

function cases(file = "answers.jsonl") {
  let lines;
  try {
    lines = readFileSync(new URL(`../../target/corpus/${file}`, import.meta.url), "utf8");
  } catch (cause) {
    throw new Error(`target/corpus/${file} is not there: run the Rust tests first (cargo test -p gongkai-tests)`, { cause });
  }
  return lines.trimEnd().split("\n").map((line) => JSON.parse(line));
}

before(async () => {
  await init();
  await Promise.all(localRulebooks.map((id) => fetchRulebook(id)));
});

test("the corpus", () => {
  const all = cases();
  assert.ok(all.length > 100, `${all.length} cases`);
  for (const { id, question, answer } of all) assert.equal(askJson(question), answer, id);
});

test("case logs", () => {
  const all = cases("logs.jsonl");
  assert.ok(all.length > 10, `${all.length} cases`);
  for (const { id, question, answer } of all) assert.equal(readLogJson(question), answer, id);
});

test("a question as an object is the same question", () => {
  // Text that holds a key twice or is no JSON has no such object.
  const same = cases().filter(({ answer }) => !/"code":"(duplicate_key|bad_syntax)"/.test(answer));
  for (const { id, question, answer } of same) assert.deepEqual(ask(JSON.parse(question)), JSON.parse(answer), id);
});
