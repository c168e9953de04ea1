// The walk-through *add a rule*: the new rule completes in a strict TypeScript program, and a typo in it does not compile.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const left = path("../../target/copies/rule/bindings-wasm/js");
const program = readFileSync(path("../walk-through/entry.mts"), "utf8");

let project;

before(() => {
  assert.ok(existsSync(left), "target/copies/rule is not there: run the Rust tests first (cargo test -p gongkai-tests)");
  project = mkdtempSync(join(tmpdir(), "gongkai-walk-through-"));
  cpSync(left, join(project, "node_modules/gongkai"), { recursive: true });
});

after(() => rmSync(project, { recursive: true, force: true }));

/** What the compiler says of a program that uses the types as the walk-through left them. */
function compiled(text) {
  writeFileSync(join(project, "entry.mts"), text);
  const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext", "--types", ""];
  return spawnSync(path("../browser/node_modules/.bin/tsc"), [...flags, "entry.mts"], { cwd: project, encoding: "utf8" });
}

test("the new rule completes", () => {
  const { status, stdout } = compiled(program);
  assert.equal(status, 0, stdout);
});

for (const [name, typo] of [["made_on: null", "made_onn: null"], ["catalog.guide.entry", "catalog.guide.entri"]]) {
  test(`a typo does not compile: ${typo}`, () => {
    const text = program.replace(name, typo);
    const line = text.split("\n").findIndex((line) => line.includes(typo)) + 1;
    const { status, stdout } = compiled(text);
    assert.notEqual(status, 0);
    assert.deepEqual([...new Set(Array.from(stdout.matchAll(/^entry\.mts\((\d+),/gm), ([, line]) => Number(line)))], [line], stdout);
  });
}
