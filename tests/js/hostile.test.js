// Whatever comes in, an answer or a GongkaiError comes out, and the instance lives on.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import * as gongkai from "../../bindings-wasm/pkg/node.js";

const { GongkaiError, ask, askJson, beijing, column, describeJson, init, loadRulebook, rulebook, workdays } = gongkai;

const ROUNDS = 10_000;
const SEED = Number(process.env.GONGKAI_SEED ?? 20_190_515);

/** Numbers that look random and come again from the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const QUESTIONS = [
  '{"rule":"request.reply","book":"cn-2019","facts":{"start":"2022-09-30","extended_by":3,"pauses":[{"from":"2022-10-10","to":"2022-10-12"}]},"today":"2022-11-01","proof":true}',
  '{"rule":"opinion.major_release","facts":{"start":"2024-01-02T10:00+08:00"},"lang":"en"}',
  '{"rule":"assessment.band","book":"jiujiang-county-2022","on":"2023-01-01","facts":{"value":89.5}}',
  '{"rule":"request.reply","facts":{"start":"2027-02-08"},"calendar":{"as_known_on":"2026-01-01","provisional":true,"overlay":[{"date":"2026-04-11","kind":"holiday","name":{"zh":"三月三","en":"Sanyuesan"}}]}}',
];
const BOOK = `[book]
id = "own"
title = { zh = "甲", en = "a" }
scope = { zh = "乙", en = "b" }
version = "1"
extends = "cn"
[document.own]
title = "甲"
[term."request.reply"]
name = { zh = "答复", en = "reply" }
within = "15 workdays"
cite = { document = "own", provision = "第八条", evidence = "text" }
`;
const PIECES = ['"', "{", "}", "[", "]", ":", ",", "\\u0000", "\\ud800", "null", "1e999", "-0", "9".repeat(40), "2024-02-30", "T25:61", "年", "\ud83d\ude00", " ", "0.1"];
const VALUES = [
  undefined, null, true, 0, -0, 1, -1, 1.5, NaN, Infinity, 2 ** 31, -(2 ** 31), 2 ** 53, 3n, "", "3", "cn", "cn-2019", "request.reply", "2024-02-29", "2024-02-30", "0000-00-00",
  "2024-01-02T10:00", "Asia/Shanghai", "\ud800", "\u0000", "x".repeat(5000), [], ["2024-01-01"], {}, { start: "2024-01-02" }, { on: "2024-01-01" }, { provisional: true }, { calendar: {} },
  new Date(0), new Date(NaN), new Map(), Symbol("x"), () => 1, /x/, new Int32Array(3), new Int32Array(0), new Uint8Array(1), new Float64Array(2), new ArrayBuffer(8),
  Object.create(null), Object.create({ facts: 1 }), new Proxy({}, {}), workdays,
];

before(() => init());

/** Calls, and makes sure of what came of it. */
function survives(name, call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof GongkaiError, `seed ${SEED}, ${name}: ${error?.stack ?? String(error)}`);
    assert.notEqual(error.code, "instance_lost", `seed ${SEED}, ${name}: ${error.cause?.stack}`);
  }
}

function mutated(text, random) {
  let result = text;
  for (let i = random(4); i >= 0; i -= 1) {
    const [at, to] = [random(result.length + 1), random(result.length + 1)].sort((a, b) => a - b);
    const piece = [PIECES[random(PIECES.length)], "", result.slice(at, to), String.fromCharCode(random(65_536))][random(4)];
    result = result.slice(0, at) + piece + result.slice(random(3) === 0 ? at : Math.min(to, at + 8));
  }
  return result;
}

test(`${ROUNDS} damaged texts`, () => {
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = mutated([...QUESTIONS, BOOK][random(QUESTIONS.length + 1)], random);
    const call = [() => JSON.parse(askJson(text)), () => JSON.parse(describeJson(text)), () => loadRulebook(text), () => beijing(text, "Europe/Paris")][random(4)];
    survives(JSON.stringify(text), call);
  }
});

test(`${ROUNDS} calls with any values`, () => {
  const random = randomFrom(SEED + 1);
  const book = rulebook("cn-2019");
  const table = column.table("request.reply", book);
  const pick = () => VALUES[random(VALUES.length)];
  const calls = {
    ask: () => ask({ rule: pick(), book: pick(), facts: random(2) ? pick() : { start: pick(), case: pick(), x: pick() }, on: pick(), today: pick(), lang: pick() }),
    askAnything: () => ask(pick()),
    askJson: () => askJson(pick()),
    describe: () => gongkai.describe(pick()),
    rulebook: () => rulebook(pick()),
    load: () => loadRulebook(pick(), pick()),
    due: () => book.due(random(2) ? "request.reply" : pick(), pick(), random(2) ? pick() : { case: pick(), extendedBy: pick(), pauses: pick(), facts: pick(), today: pick(), calendar: pick() }),
    bookAsk: () => book.ask(pick()),
    add: () => workdays.add(pick(), pick()),
    count: () => workdays.count(pick(), pick()),
    day: () => workdays.day(pick()),
    roll: () => workdays.roll(pick()),
    with: () => workdays.with(random(2) ? pick() : { asKnownOn: pick(), provisional: pick(), overlay: random(2) ? pick() : [pick(), { date: pick(), kind: pick(), name: pick() }] }),
    beijing: () => beijing(pick(), pick()),
    // A table takes long to make, so most calls share one.
    table: () => random(20) === 0 && column.table(pick(), pick(), random(2) ? pick() : { case: pick(), on: pick(), calendar: pick() }),
    verdict: () => column.verdict(random(2) ? pick() : { state_secret: pick(), listed: pick(), x: pick() }, random(2) ? "attribute" : pick(), random(2) ? "cn" : pick(), { on: random(2) ? "2024-01-02" : pick() }),
    screen: () => column.screen(random(2) ? pick() : [pick(), pick()], random(2) ? "2024-01-02" : pick(), random(2) ? "cn" : pick(), random(2) ? pick() : { permits: pick(), mask: pick() }),
    column: () => table.due(pick(), random(2) ? pick() : { validity: pick(), out: random(2) ? pick() : { values: pick(), valid: pick() } }),
  };
  const names = Object.keys(calls);
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = names[random(names.length)];
    survives(`round ${round}, ${name}`, calls[name]);
  }
});

test("and then everything still answers", () => {
  assert.equal(workdays.add("2022-09-30", 20), "2022-11-02");
  assert.equal(rulebook("cn-2019").due("request.reply", "2022-09-30").due, "2022-11-02");
});
