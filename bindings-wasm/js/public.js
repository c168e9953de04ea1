/** What every entry of the package gives besides its own `init` and `fetchRulebook`. */

export {
  GongkaiError, Ledger, ask, askJson, beijing, classify, column, describe, describeJson, due, grade, kept, limit, loadRulebook, localRulebooks,
  ownRule, price, progress, readLog, readLogJson, request, review, rulebook, rulebooks, rules, score, screen, setDefaultCalendar, verdict, workdays,
} from "./api.js";
