// The package as it is published: what is in it, what it weighs, and its types.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative) => readFileSync(path(relative), "utf8");

/**
 * The compiled module must stay under this, gzipped: it is what a form waits for on a slow line. About a fifth of it is law and
 * words; every wing that comes adds some code and more law. It is to come down to 570 kB.
 */
const MOST_BYTES = 764_000;

let project;

before(() => {
  // Packed and unpacked as npm does it, so that a file left out of the package is missed.
  project = mkdtempSync(join(tmpdir(), "gongkai-npm-"));
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", project, path("../../bindings-wasm/pkg")], { encoding: "utf8" });
  const [{ filename }] = JSON.parse(packed);
  mkdirSync(join(project, "node_modules/gongkai"), { recursive: true });
  execFileSync("tar", ["-xzf", filename, "-C", "node_modules/gongkai", "--strip-components=1"], { cwd: project });
  cpSync(path("types"), project, { recursive: true });
});

after(() => rmSync(project, { recursive: true, force: true }));

/** What a module prints that runs beside the installed package. */
function printed(...lines) {
  writeFileSync(join(project, "main.mjs"), lines.join("\n"));
  return execFileSync(process.execPath, ["main.mjs"], { cwd: project, encoding: "utf8" });
}

test("works where it is installed", () => {
  const add = 'process.stdout.write(workdays.add("2022-09-30", 20));';
  assert.equal(printed('import { init, workdays } from "gongkai";', "await init();", add), "2022-11-02");
});

test("its build for browsers takes the module's bytes, which the package exports", () => {
  const lines = [
    'import { readFile } from "node:fs/promises";',
    'import { fileURLToPath } from "node:url";',
    'import { init, workdays } from "./node_modules/gongkai/index.js";',
    'await init(await readFile(fileURLToPath(import.meta.resolve("gongkai/gongkai_wasm_bg.wasm"))));',
    'process.stdout.write(workdays.add("2022-09-30", 20));',
  ];
  assert.equal(printed(...lines), "2022-11-02");
});

for (const [module, resolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
  test(`its types hold under ${resolution}`, () => {
    const tsc = path("../browser/node_modules/.bin/tsc");
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022", "--lib", "es2023,dom", "--types", ""];
    try {
      execFileSync(tsc, [...flags, "--module", module, "--moduleResolution", resolution, "usage.mts"], { cwd: project, encoding: "utf8" });
    } catch (error) {
      assert.fail(error.stdout || error.message);
    }
  });
}

test("it is required as a CommonJS module, and brings its module along where files are lost", () => {
  const required = (name) => execFileSync(process.execPath, ["-e", `const { init, workdays, fetchRulebook } = require("${name}"); init().then(() => fetchRulebook("township")).then(({ id }) => process.stdout.write(workdays.add("2022-09-30", 20) + id))`], { cwd: project, encoding: "utf8" });
  for (const name of ["gongkai", "gongkai/inline"]) assert.equal(required(name), "2022-11-02township", name);
  const imported = ['import { init, workdays, fetchRulebook } from "gongkai/inline";', "await init();", 'process.stdout.write(workdays.add("2022-09-30", 20) + (await fetchRulebook("township")).id);'];
  assert.equal(printed(...imported), "2022-11-02township");
});

test("its elements are typed", () => {
  const tsc = path("../browser/node_modules/.bin/tsc");
  writeFileSync(join(project, "elements.mts"), [
    'import "gongkai/elements";',
    'import type { GongkaiEventMap } from "gongkai/elements";',
    'const clock = document.createElement("gongkai-clock");',
    'clock.add({ event: "received", date: "2024-03-01" });',
    '// @ts-expect-error an event that there is not',
    'clock.add({ event: "recieved", date: "2024-03-01" });',
    'const questions = document.querySelector("gongkai-questions");',
    'const known: boolean | null | undefined = questions?.facts["state_secret"];',
    'questions!.words = { yes: { zh: "有", en: "There is" } };',
    'const heard = ({ detail }: GongkaiEventMap["gongkai-answer"]) => detail;',
    "void [known, heard];",
  ].join("\n"));
  try {
    execFileSync(tsc, ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2023,dom", "--types", "", "--module", "nodenext", "elements.mts"], { cwd: project, encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout || error.message);
  }
});

test("its types need no library of a browser's", () => {
  const tsc = path("../browser/node_modules/.bin/tsc");
  const flags = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2023", "--types", "", "--module", "nodenext"];
  writeFileSync(join(project, "plain.mts"), 'import { init, fetchRulebook } from "gongkai";\nimport * as inline from "gongkai/inline";\nawait init(new Uint8Array());\nawait fetchRulebook("township");\nawait inline.init();\n');
  writeFileSync(join(project, "required.cts"), 'import gongkai = require("gongkai");\nconst day: string = gongkai.workdays.add("2022-09-30", 20);\nvoid day;\n');
  try {
    execFileSync(tsc, [...flags, "plain.mts", "required.cts"], { cwd: project, encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout || error.message);
  }
});

test("every export has a type, and every type of a value is exported", async () => {
  const declared = read("../../bindings-wasm/js/index.d.ts").matchAll(/^export (?:function|const|class) (\w+)/gm);
  // A function declared several times over is one export.
  const types = [...new Set(["localRulebooks", "rules", ...Array.from(declared, ([, name]) => name)])].sort();
  for (const build of ["index.js", "node.js", "inline.js"]) {
    assert.deepEqual(Object.keys(await import(`../../bindings-wasm/pkg/${build}`)).sort(), types, build);
  }
});

test("every code of the core is in the types", () => {
  const codes = Array.from(read("../../core/law/src/error.rs").matchAll(/^ +\w+ = "(\w+)",$/gm), ([, code]) => code);
  assert.ok(codes.length > 20);
  const declared = read("../../bindings-wasm/js/answer.d.ts").match(/export type ProblemCode =([^;]*);/)[1];
  assert.deepEqual(codes.filter((code) => !declared.includes(`"${code}"`)), []);
});

test("it brings the texts of its licences", () => {
  for (const file of ["LICENSE-APACHE", "LICENSE-MIT", "README.md"]) assert.ok(existsSync(join(project, "node_modules/gongkai", file)), file);
});

test("its version is that of the workspace", () => {
  const workspace = read("../../Cargo.toml").match(/\[workspace\.package\]\nversion = "(.*)"/)[1];
  assert.equal(JSON.parse(read("../../bindings-wasm/js/package.json")).version, workspace);
});

test("its weight", (t) => {
  const bytes = readFileSync(path("../../bindings-wasm/pkg/gongkai_wasm_bg.wasm"));
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  t.diagnostic(`${bytes.length} bytes, ${gzipped} gzipped, at most ${MOST_BYTES}`);
  assert.ok(gzipped <= MOST_BYTES, `${gzipped} bytes gzipped`);
});
