/** Node, Deno, Bun, and what bundlers build for a server. */

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { addRulebook, start } from "./api.js";

export * from "./public.js";

/** A file of the package. A bundle for a server leaves it behind; what it brings then is the copy in the program itself. */
async function beside(file) {
  try {
    // Bundlers take a `new URL` of a literal for something of their own.
    return await readFile(join(dirname(fileURLToPath(import.meta.url)), file));
  } catch (error) {
    const { file: copy } = await import("./bytes.js");
    return copy(file) ?? Promise.reject(error);
  }
}

export function init(source) {
  return start(() => source ?? beside("gongkai_wasm_bg.wasm"));
}

export function fetchRulebook(id, source) {
  return addRulebook(id, (file) => source ?? beside(file));
}
