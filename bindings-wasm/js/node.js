/** Node. */

import { readFile } from "node:fs/promises";

import { addRulebook, start } from "./api.js";

export {
  GongkaiError, Ledger, ask, askJson, beijing, classify, column, describe, describeJson, due, grade, kept, limit, loadRulebook, localRulebooks,
  ownRule, price, progress, readLog, readLogJson, request, review, rulebook, rulebooks, rules, score, screen, setDefaultCalendar, verdict, workdays,
} from "./api.js";

export function init(source) {
  return start(() => source ?? readFile(new URL("./gongkai_wasm_bg.wasm", import.meta.url)));
}

export function fetchRulebook(id, source) {
  return addRulebook(id, (file) => source ?? readFile(new URL(file, import.meta.url)));
}
