// Finishes the folder of the npm package: a stamp on the compiled module, its copy for programs that lose files, and the entries for `require`.
//   node .ci/finish-package.mjs <folder> <esbuild>

import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , folder, esbuild] = process.argv;
const at = (...names) => join(folder, ...names);
const MODULE = "gongkai_wasm_bg.wasm";

/** A custom section at the end of a module; names and contents here are shorter than 128 bytes, so that a length is one byte. */
function withSection(module, name, content) {
  const body = Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from(content)]);
  if (body.length > 127) throw new Error("the section is too long");
  return Buffer.concat([module, Buffer.from([0, body.length]), body]);
}

// The program always says where the module is; what the glue would look for by itself, bundlers would find too.
const glue = readFileSync(at("gongkai_wasm.js"), "utf8");
const address = /new URL\('gongkai_wasm_bg\.wasm', import\.meta\.url\)/;
if (!address.test(glue)) throw new Error("the glue does not look for the module as it used to");
writeFileSync(at("gongkai_wasm.js"), glue.replace(address, "undefined"));

const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));
const plain = readFileSync(at(MODULE));
const hash = createHash("sha256").update(plain).update(readFileSync(at("gongkai_wasm.js"))).digest("hex").slice(0, 12);
const stamp = `${version} ${hash}`;
writeFileSync(at(MODULE), withSection(plain, "gongkai", stamp));
writeFileSync(at("stamp.js"), `/** Which module belongs to this program. Written by the build. */\nexport const STAMP = ${JSON.stringify(stamp)};\n`);

const files = [MODULE, ...readdirSync(at("books")).map((name) => `books/${name}`)];
const copies = files.map((name) => `  ${JSON.stringify(name)}: () => ${JSON.stringify(readFileSync(at(name)).toString("base64"))},`);
writeFileSync(at("bytes.js"), `/** The files of the package as text. Written by the build. */
const FILES = {
${copies.join("\n")}
};

/** A file by its name in the package, as bytes; \`undefined\` if there is none. */
export function file(name) {
  const text = FILES[name.replace("./", "")]?.();
  return text && Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
`);

mkdirSync(at("cjs"), { recursive: true });
const bundle = (entry, out, ...flags) => execFileSync(esbuild, [at(entry), "--bundle", "--format=cjs", "--platform=node", "--target=node20", "--log-level=warning", `--outfile=${at("cjs", out)}`, ...flags], { stdio: "inherit" });
const located = ["--define:import.meta.url=__address", "--banner:js=const __address = require('node:url').pathToFileURL(require('node:path').join(__dirname, '..', 'node.js')).href;"];
bundle("node.js", "index.js", "--external:./bytes.js", ...located);
writeFileSync(at("cjs/index.js"), readFileSync(at("cjs/index.js"), "utf8").replace('import("./bytes.js")', 'import("../bytes.js")'));
bundle("inline.js", "inline.js", "--define:import.meta.url=undefined");
writeFileSync(at("cjs", "package.json"), '{ "type": "commonjs" }\n');
for (const name of readdirSync(folder).filter((name) => /^(index|answer|facts|rules|inline)\.d\.ts$/.test(name))) cpSync(at(name), at("cjs", name));
