// Writes js/rules.js and js/rules.d.ts, the names of the rules as constants, from the register. A test compares.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => new URL(path, import.meta.url);

/** The lines of the register: name, Chinese and English title. */
function register() {
  const [header, ...lines] = readFileSync(here("../core/data/register.csv"), "utf8").trimEnd().split("\n").map(fields);
  const at = (name) => header.indexOf(name);
  return lines.map((line) => ({ id: line[at("id")], zh: line[at("title_zh")], en: line[at("title_en")] }));
}

/** The fields of one line of CSV. */
function fields(line) {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);
}

export function generated() {
  const rules = register().map((rule) => ({ ...rule, name: rule.id.toUpperCase().replace(/[.-]/g, "_") }));
  const head = "// Written by bindings-wasm/rules.mjs from core/data/register.csv.\n\n";
  return {
    "rules.js": `${head}export const rules = Object.freeze({\n${rules.map(({ id, name }) => `  ${name}: "${id}",\n`).join("")}});\n`,
    "rules.d.ts": `${head}/** The name of every rule of the register. */\nexport declare const rules: {\n${rules
      .map(({ id, zh, en, name }) => `  /** ${zh} (${en}) */\n  readonly ${name}: "${id}";\n`)
      .join("")}};\n`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, content] of Object.entries(generated())) writeFileSync(here(`js/${file}`), content);
}
