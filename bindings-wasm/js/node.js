/** Node. */

import { readFile } from "node:fs/promises";

import { start } from "./api.js";

export {
  GongkaiError, Ledger, ask, askJson, beijing, classify, column, describe, describeJson, due, grade, kept, limit, loadRulebook, ownRule, price, progress, readLog, readLogJson,
  request, review, rulebook, rulebooks, rules, score, screen, setDefaultCalendar, verdict, workdays,
} from "./api.js";

export function init(source) {
  return start(() => source ?? readFile(new URL("./gongkai_wasm_bg.wasm", import.meta.url)));
}
