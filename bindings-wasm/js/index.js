/** Browsers, and bundlers that build for them. */

import { addRulebook, start } from "./api.js";

export * from "./public.js";

export function init(source = new URL("./gongkai_wasm_bg.wasm", import.meta.url)) {
  return start(() => source);
}

export function fetchRulebook(id, source) {
  return addRulebook(id, async (file) => {
    const given = source ?? new URL(file, import.meta.url);
    if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return given;
    return (given instanceof Response ? given : await fetch(given)).arrayBuffer();
  });
}
