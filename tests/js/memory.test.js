// Memory that stays: no kind of call, with no option, grows the module's memory or the program's within one task, where nothing is collected.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import glue from "../../bindings-wasm/pkg/gongkai_wasm.js";
import {
  Ledger, ask, askJson, beijing, classify, column, describe, due, grade, init, kept, limit, loadRulebook, price, progress, readLog, request, review,
  rulebook, rulebooks, score, screen, verdict, workdays,
} from "../../bindings-wasm/pkg/node.js";

await init();
const { memory } = await glue();

/** How often each kind is called: `.ci/long` says 100,000. */
const TIMES = Number(process.env.GONGKAI_CALLS ?? 1000);
/** What 100,000 calls may take is 16 MB. */
const MOST = 2 ** 20 + (15 * 2 ** 20 * TIMES) / 1e5;
const ON = { on: "2024-05-06" };
const WRONG = Symbol("a call that throws");
const TEXT = "联系人张三，电话13812345678，身份证号11010519491231002X。";
const OVERLAY = [{ date: "2024-04-11", kind: "holiday", name: { zh: "三月三", en: "Sanyuesan" } }];
const NOTICE = JSON.parse(await readFile(new URL("../notices/good.json", import.meta.url), "utf8"));
const OWN = `
[book]
id = "own"
title = { zh = "本局办法", en = "our own rules" }
scope = { zh = "本局", en = "our office" }
version = "1"
extends = "cn"
`;
const EVENTS = [{ event: "received", date: "2024-03-01" }, { event: "extension_approved", date: "2024-03-20", days: 20 }];
const days = Int32Array.from({ length: 100 }, (_, i) => 19_000 + i);

/** A day that is another one each time. */
const day = (i) => new Date(Date.UTC(2015, 0, 1) + (i % 3500) * 86_400_000).toISOString().slice(0, 10);

/** Kinds of call, and whether they are meant to throw. */
const CALLS = {
  ask: [(i) => ask({ rule: "request.reply", facts: { start: day(i) }, calendar: { provisional: true } })],
  "ask, in vain": [() => askJson("{")],
  "ask, as known on a day": [(i) => ask({ rule: "request.reply", facts: { start: "2019-06-03" }, calendar: { as_known_on: day(i + 1500) } })],
  describe: [() => describe({ book: "cn-2019", rule: "request.form" })],
  "rulebook, by name": [() => rulebook("cn-2019").title],
  rulebooks: [() => rulebooks()],
  due: [(i) => due("request.reply", day(i), { book: "cn" })],
  "due, as known on a day": [() => due("request.reply", "2019-06-03", { calendar: { asKnownOn: "2019-07-01" } })],
  "due, as known on ever another day": [(i) => due("request.reply", "2019-06-03", { calendar: { asKnownOn: day(i + 1500) } })],
  "due, provisional, with a proof": [(i) => due("request.reply", day(i), { calendar: { provisional: true }, proof: true, lang: "en" })],
  "due, laid over": [() => due("request.reply", "2024-04-01", { calendar: { overlay: OVERLAY } })],
  "due, with a notice": [() => due("request.reply", "2026-12-20", { calendar: { notices: [NOTICE] } })],
  verdict: [() => verdict("attribute", { state_secret: true }, ON)],
  classify: [() => classify.attribute({ state_secret: null }, ON)],
  review: [() => review("request.form", { name: "张三" }, ON)],
  kept: [() => kept("catalog.update", ["2024-01-02"], "2024-01-01", "2024-01-28", ON), WRONG],
  progress: [() => progress("predisclosure.chain", [], ON), WRONG],
  grade: [() => grade("assessment.band", 80, ON), WRONG],
  price: [(i) => price("request.fee", i % 500, { case: "per_item", ...ON })],
  score: [() => score("assessment.score", [{ id: "a", weight: 10, value: 80 }], ON), WRONG],
  "request.letter, in vain": [() => request.letter("request.outcome.letter", { case: "withdrawn" }, ON), WRONG],
  "request.hints": [() => request.hints("我要举报邻居违建", ON)],
  "workdays.add": [(i) => workdays.add(day(i), 20)],
  "workdays.add, in vain": [() => workdays.add("2024-02-30", 1), WRONG],
  "workdays.with, one day": [() => workdays.with({ asKnownOn: "2019-07-01" }).add("2019-06-03", 20)],
  "workdays.with, ever another day": [(i) => workdays.with({ asKnownOn: day(i) })],
  "workdays.with, ever another day, and used": [(i) => workdays.with({ asKnownOn: day(i + 1500) }).coverage()],
  "workdays.with, ever another overlay": [(i) => workdays.with({ overlay: [{ ...OVERLAY[0], date: day(i) }] }).day("2024-01-02")],
  "workdays.with, ever another notice": [(i) => workdays.with({ notices: [{ ...NOTICE, number: `国办发明电〔2026〕${i + 1}号` }] }).version],
  "workdays.with, in vain": [() => workdays.with({ asKnownOn: "2019-02-30" }), WRONG],
  "Ledger.state": [() => new Ledger(EVENTS).state({ today: "2024-03-25" })],
  "Ledger.state, under a calendar": [() => new Ledger(EVENTS, { calendar: { provisional: true } }).state()],
  readLog: [() => readLog("编号,收件日期\n1,2024-03-01", { calendar: { provisional: true }, agenda: { on: "2024-03-15", domain: "county.example" } })],
  screen: [() => screen(TEXT, "2024-05-06", "cn", { mask: "partial" })],
  "column.screen": [() => column.screen([TEXT, null], "2024-05-06", "cn", { mask: "full" })],
  "column.due": [() => column.due(days, "request.reply", "cn")],
  "column.due, as known on ever another day": [(i) => column.due(days, "request.reply", "cn", { calendar: { asKnownOn: day(i + 1500) } })],
  "column.table": [() => column.table("request.reply", "cn", { on: "2024-05-06" })],
  "column.verdict": [() => column.verdict({ state_secret: new Uint8Array(100) }, "attribute", "cn", ON)],
  "column.verdict, in vain": [() => column.verdict({ state_secrets: new Uint8Array(100) }, "attribute", "cn", ON), WRONG],
  loadRulebook: [() => loadRulebook(OWN)],
  "loadRulebook, in vain": [() => loadRulebook("[book"), WRONG],
  conformity: [() => rulebook("cn-2019").conformity({ provisional: true })],
  lint: [() => rulebook("cn-2019").lint()],
  limit: [() => limit()],
  beijing: [() => beijing("2024-07-01T10:00", "America/New_York")],
};

/** What takes a second a call is called less often. */
const FEW = { conformity: 1 };

for (const [kind, [run, mayThrow]] of Object.entries(CALLS)) {
  const times = FEW[kind] ?? TIMES;
  test(`${kind}: ${times} calls in one task`, (t) => {
    const call = (i) => {
      try {
        run(i);
      } catch (error) {
        if (mayThrow !== WRONG || error.code === "instance_lost") throw error;
      }
    };
    // What is made once and kept is no growth.
    for (let i = 0; i < Math.min(times, 20); i += 1) call(i);
    const before = memory.buffer.byteLength;
    const from = performance.now();
    for (let i = 0; i < times; i += 1) call(i);
    const grown = memory.buffer.byteLength - before;
    t.diagnostic(`${((performance.now() - from) / times * 1000).toFixed(1)} µs a call, ${grown / 1024} KiB more`);
    assert.ok(grown <= MOST, `${kind}: ${grown} bytes more after ${times} calls`);
  });
}
