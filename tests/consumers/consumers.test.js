// The package as people use it: a project for each environment, built with its own tool and run. `.ci/consumers` gets the tools.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";

import { launch } from "../browser/support.js";

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const tools = fileURLToPath(new URL("node_modules/", import.meta.url));
const tool = (name) => join(tools, ".bin", name);
const packed = fileURLToPath(new URL("../../bindings-wasm/pkg", import.meta.url));

/** What every project does, and what it comes to. */
const DONE = "2022-11-02 township";
const WORK = "init().then(() => fetchRulebook('township')).then(({ id }) => `${workdays.add('2022-09-30', 20)} ${id}`)";
const imports = (name = "gongkai") => `import { fetchRulebook, init, workdays } from "${name}";\n`;
const PAGE = (script, type = "module") => `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>gongkai</title><script type="${type}" src="${script}" defer></script></html>`;
const IN_PAGE = `globalThis.done = ${WORK}.catch(String);\n`;
const PRINTED = `${WORK}.then((done) => console.log(done));\n`;

let browser;
const made = [];
before(async () => { browser = await launch(); });
after(async () => {
  await browser?.close();
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A project with some files, in which the package is installed. */
function project(files) {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-consumer-"));
  made.push(folder);
  cpSync(packed, join(folder, "node_modules/gongkai"), { recursive: true, dereference: true });
  for (const [name, text] of Object.entries({ "package.json": '{ "name": "consumer", "private": true }', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html; charset=utf-8" };

/** Hands out a folder as any static host does. */
async function hosted(folder) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const body = await readFile(join(folder, pathname === "/" ? "index.html" : pathname)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(pathname)] ?? TYPES[".html"] });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** What a page comes to. */
async function shown(address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  try {
    await page.waitForFunction(() => "done" in globalThis, undefined, { timeout: 20_000 });
  } catch (error) {
    throw new Error(complaints.join("\n") || String(error));
  }
  const done = await page.evaluate(() => globalThis.done);
  await page.close();
  return done;
}

async function shownFrom(folder) {
  const host = await hosted(folder);
  try {
    return await shown(host.address);
  } finally {
    host.close();
  }
}

const inPackage = (name) => join(packed, name);
const copyFiles = (folder) => {
  cpSync(inPackage("gongkai_wasm_bg.wasm"), join(folder, "gongkai_wasm_bg.wasm"));
  cpSync(inPackage("books"), join(folder, "books"), { recursive: true });
};
/** With the files of the package beside the page, and their address said. */
const PLACED = `globalThis.done = init(new URL("gongkai_wasm_bg.wasm", location.href)).then(() => fetchRulebook("township", new URL("books/township.book", location.href))).then(({ id }) => \`\${workdays.add("2022-09-30", 20)} \${id}\`).catch(String);\n`;

for (const [name, program, ...flags] of [["Node", process.execPath], ["Deno", tool("deno"), "run", "--allow-read", "--node-modules-dir=manual"], ["Bun", tool("bun")]]) {
  test(`${name}, import`, async () => {
    const folder = project({ "main.mjs": imports() + PRINTED });
    assert.equal((await run(program, [...flags, "main.mjs"], { cwd: folder })).stdout.trim(), DONE);
  });
}

for (const [name, program] of [["Node", process.execPath], ["Bun", tool("bun")]]) {
  test(`${name}, require`, async () => {
    const folder = project({ "main.cjs": `const { fetchRulebook, init, workdays } = require("gongkai");\n${PRINTED}` });
    assert.equal((await run(program, ["main.cjs"], { cwd: folder })).stdout.trim(), DONE);
  });
}

test("a plain page", async () => {
  const folder = project({ "index.html": PAGE("main.js"), "main.js": imports("./node_modules/gongkai/index.js") + IN_PAGE });
  assert.equal(await shownFrom(folder), DONE);
});

test("a plain page with a worker", async () => {
  const folder = project({
    "index.html": PAGE("main.js"),
    "main.js": 'globalThis.done = new Promise((told) => { new Worker("worker.js", { type: "module" }).onmessage = ({ data }) => told(data); });',
    "worker.js": `${imports("./node_modules/gongkai/index.js")}${WORK}.catch(String).then((done) => postMessage(done));`,
  });
  assert.equal(await shownFrom(folder), DONE);
});

for (const [name, files, from] of [["the module in it", imports("gongkai/inline") + IN_PAGE, false], ["the files beside the page", imports() + PLACED, true]]) {
  test(`esbuild for a page, with ${name}`, async () => {
    const folder = project({ "main.js": files, "out/index.html": PAGE("main.js") });
    await esbuild({ entryPoints: [join(folder, "main.js")], bundle: true, format: "esm", outfile: join(folder, "out/main.js"), logLevel: "silent" });
    if (from) copyFiles(join(folder, "out"));
    assert.equal(await shownFrom(join(folder, "out")), DONE);
  });

  test(`Rollup for a page, with ${name}`, async () => {
    const folder = project({ "main.js": files, "out/index.html": PAGE("main.js") });
    const bundle = await rollup({ input: join(folder, "main.js"), plugins: [nodeResolve({ browser: true })], onwarn: () => {} });
    await bundle.write({ dir: join(folder, "out"), format: "es" });
    if (from) copyFiles(join(folder, "out"));
    assert.equal(await shownFrom(join(folder, "out")), DONE);
  });
}

test("esbuild for a server leaves the files behind, and nothing is missed", async () => {
  const folder = project({ "main.js": imports() + PRINTED });
  await esbuild({ entryPoints: [join(folder, "main.js")], bundle: true, platform: "node", format: "esm", outfile: join(folder, "out/main.mjs"), logLevel: "silent" });
  rmSync(join(folder, "node_modules"), { recursive: true });
  assert.equal((await run(process.execPath, ["out/main.mjs"], { cwd: folder })).stdout.trim(), DONE);
});

const packedBy = (options) => new Promise((done, failed) => {
  webpack({ mode: "production", ...options, performance: false }, (error, stats) => (error || stats.hasErrors() ? failed(error ?? new Error(stats.toString("errors-only"))) : done()));
});

test("webpack for a page", async () => {
  const folder = project({ "main.js": imports() + PLACED.replace('init(new URL("gongkai_wasm_bg.wasm", location.href))', "init()"), "out/index.html": PAGE("main.js", "text/javascript") });
  await packedBy({ context: folder, entry: "./main.js", output: { path: join(folder, "out"), filename: "main.js" } });
  copyFiles(join(folder, "out"));
  rmSync(join(folder, "out/gongkai_wasm_bg.wasm"));
  assert.equal(await shownFrom(join(folder, "out")), DONE);
});

test("webpack for a server", async () => {
  const folder = project({ "main.js": imports() + PRINTED });
  await packedBy({ context: folder, entry: "./main.js", target: "node20", output: { path: join(folder, "out"), filename: "main.cjs" } });
  rmSync(join(folder, "node_modules"), { recursive: true });
  assert.equal((await run(process.execPath, ["out/main.cjs"], { cwd: folder })).stdout.trim(), DONE);
});

/** The versions of Vite, and the line of configuration that each needs in development. */
for (const [name, optimizeDeps] of [["vite6", { exclude: ["gongkai"] }], ["vite7", { exclude: ["gongkai"] }], ["vite", {}]]) {
  const files = { "index.html": PAGE("/main.js"), "main.js": `${imports()}globalThis.done = init().then(() => \`\${workdays.add("2022-09-30", 20)} \${typeof fetchRulebook}\`).catch(String);` };
  const EXPECTED = "2022-11-02 function";
  const load = async () => import(require.resolve(name).replace(/index\.cjs$/, "dist/node/index.js"));

  test(`${name}, build`, async () => {
    const folder = project(files);
    const { build } = await load();
    await build({ root: folder, logLevel: "silent", configFile: false });
    assert.equal(await shownFrom(join(folder, "dist")), EXPECTED);
  });

  test(`${name}, development`, async () => {
    const folder = project(files);
    const { createServer } = await load();
    const server = await createServer({ root: folder, logLevel: "silent", configFile: false, optimizeDeps, server: { host: "127.0.0.1", port: 0, hmr: false } });
    await server.listen();
    try {
      assert.equal(await shown(server.resolvedUrls.local[0]), EXPECTED);
    } finally {
      await server.close();
    }
  });
}

test("Vitest", async () => {
  const folder = project({ "main.test.mjs": `${imports()}import { expect, test } from "vitest";\ntest("it works", async () => expect(await ${WORK}).toBe("${DONE}"));\n` });
  symlinkSync(join(tools, "vitest"), join(folder, "node_modules/vitest"));
  const { stdout } = await run(process.execPath, [join(tools, "vitest/vitest.mjs"), "run", "--root", folder], { cwd: folder });
  assert.match(stdout, /1 passed/);
});

test("Jest", async () => {
  const folder = project({ "main.test.js": `const { fetchRulebook, init, workdays } = require("gongkai");\ntest("it works", async () => expect(await ${WORK}).toBe("${DONE}"));\n` });
  const { stderr } = await run(process.execPath, [join(tools, "jest/bin/jest.js"), "--rootDir", folder], { cwd: folder });
  assert.match(stderr, /1 passed/);
});
