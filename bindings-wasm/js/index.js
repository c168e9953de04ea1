/** Browsers and bundlers. */

import { start } from "./api.js";

export {
  GongkaiError, Ledger, ask, askJson, beijing, classify, column, describe, describeJson, due, grade, kept, limit, loadRulebook, ownRule, price, progress, readLog, readLogJson,
  request, review, rulebook, rulebooks, rules, score, screen, setDefaultCalendar, verdict, workdays,
} from "./api.js";

export function init(source = new URL("./gongkai_wasm_bg.wasm", import.meta.url)) {
  return start(() => source);
}
