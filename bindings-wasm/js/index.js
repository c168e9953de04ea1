/** Browsers and bundlers. */

import { start } from "./api.js";

export { GongkaiError, Ledger, ask, askJson, beijing, classify, column, describe, describeJson, loadRulebook, ownRule, readLog, request, rulebook, rulebooks, rules, screen, workdays } from "./api.js";

export function init(source = new URL("./gongkai_wasm_bg.wasm", import.meta.url)) {
  return start(() => source);
}
