// The npm package, called as its users call it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe as suite, test } from "node:test";
import vm from "node:vm";

import * as gongkai from "../../bindings-wasm/pkg/node.js";
import * as glue from "../../bindings-wasm/pkg/gongkai_wasm.js";

const { ask, askJson, beijing, classify, column, describe, describeJson, fetchRulebook, limit, loadRulebook, request, rulebook, rulebooks, rules, workdays } = gongkai;

/** That a call is refused with these fields. */
function refused(call, fields) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof gongkai.GongkaiError, String(error));
    for (const key of ["message", "messageEn", "help", "helpEn"]) assert.equal(typeof error[key], "string", key);
    assert.ok(error.problems.length > 0);
    assert.deepEqual({ code: error.code, path: error.path }, { code: error.problems[0].code, path: error.problems[0].path });
    for (const [key, value] of Object.entries(fields)) {
      if (value instanceof RegExp) assert.match(error[key], value);
      else assert.equal(error[key], value);
    }
    return true;
  });
}

/** A stand-in for what Chromium has and Node 20 has not. */
const plainDate = (iso) => ({ get [Symbol.toStringTag]() { return "Temporal.PlainDate"; }, toString: () => iso });

const notice = (name) => JSON.parse(readFileSync(new URL(`../notices/${name}.json`, import.meta.url), "utf8"));

const dayNumber = (iso) => Date.parse(iso) / 86_400_000;

const OWN = `
[book]
id = "own"
title = { zh = "本局办法", en = "our own rules" }
scope = { zh = "本局", en = "our office" }
version = "1"
extends = "cn"
[document.own]
title = "本局办法"
[term."request.reply"]
name = { zh = "答复", en = "reply" }
within = "15 workdays"
cite = { document = "own", provision = "第八条", evidence = "text" }
`;

/** The same book in two files. */
const [HEAD, RULES] = [OWN.slice(0, OWN.indexOf("[term.")), OWN.slice(OWN.indexOf("[term."))];

test("before init every call says so", () => {
  for (const call of [() => ask({ rule: "x" }), () => workdays.add("2022-09-30", 1), () => rulebook("cn-2019"), () => column.due(new Int32Array(1), "request.reply", "cn"), () => beijing("2024-07-01T10:00", "Asia/Shanghai")]) {
    refused(call, { code: "not_ready", helpEn: /init/ });
  }
});

suite("after init", () => {
  before(async () => {
    await gongkai.init();
    await Promise.all(["guyuan-2019", "jiujiang-county-2022", "yunnan-96128-2009"].map((id) => fetchRulebook(id)));
  });

  test("init may be called again", async () => {
    await Promise.all([gongkai.init(), gongkai.init(), gongkai.init()]);
    assert.equal(workdays.add("2022-09-30", 20), "2022-11-02");
  });

  suite("ask", () => {
    for (const [start, due] of [["2022-09-30", "2022-11-02"], ["2024-09-02", "2024-09-30"]]) {
      test(`a reply to a request received on ${start} is due on ${due}`, () => {
        assert.equal(ask({ rule: "request.reply", book: "cn-2019", facts: { start } }).due, due);
      });
    }

    test("text in, the core's own text out", () => {
      const question = '{"rule":"request.reply","book":"cn-2019","facts":{"start":"2022-09-30"}}';
      const text = askJson(question);
      assert.ok(text.startsWith('{"book":{"hash":"'), text);
      assert.equal(text, JSON.stringify(JSON.parse(text)));
      assert.deepEqual(ask(question), JSON.parse(text));
    });

    test("what the question lacks comes back in the answer", () => {
      const { errors } = ask({ rule: "request.reply", book: "cn-2019", facts: { start: "2027-12-20" }, lang: "en" });
      assert.deepEqual([errors[0].code, errors[0].path], ["not_announced", "facts.start"]);
      assert.match(errors[0].message, /2027/);
      assert.equal(ask({ rule: "request.reply", facts: { start: "2026-12-10" }, calendar: { provisional: true } }).calendar.provisional, true);
      assert.deepEqual(ask({ rulle: "request.reply", on: "2022-01-01" }).errors.map(({ code }) => code), ["missing_key", "unknown_key"]);
      assert.equal(ask("[").errors[0].code, "bad_syntax");
    });

    test("as known on a day", () => {
      const question = { rule: "request.reply", facts: { start: "2020-01-10" } };
      assert.equal(ask({ ...question, calendar: { as_known_on: "2020-01-20" } }).due, "2020-02-12");
      assert.equal(ask(question).due, "2020-02-14");
    });

    test("undefined counts as left out, and a Temporal.PlainDate as its day", () => {
      const facts = { start: plainDate("2022-09-30"), done: undefined };
      assert.equal(ask({ rule: "request.reply", facts, today: undefined }).due, "2022-11-02");
    });

    test("objects of another window and without a prototype are objects", () => {
      const foreign = vm.runInNewContext('({ rule: "request.reply", facts: { start: "2022-09-30", pauses: [] } })');
      assert.equal(ask(foreign).due, "2022-11-02");
      assert.equal(ask(Object.assign(Object.create(null), { rule: "request.reply", facts: { start: "2022-09-30" } })).due, "2022-11-02");
    });

    test("a getter is asked once", () => {
      let times = 0;
      const facts = { get start() { times += 1; return "2022-09-30"; } };
      assert.equal(ask({ rule: "request.reply", facts }).due, "2022-11-02");
      assert.equal(times, 1);
    });

    const circle = {};
    circle.self = circle;
    for (const [name, value, path, code = "wrong_type"] of [
      ["NaN", { facts: { value: NaN } }, "facts.value"],
      ["Infinity", { facts: { value: -Infinity } }, "facts.value"],
      ["a Date", { facts: { start: new Date(0) } }, "facts.start"],
      ["an invalid Date", { today: new Date("x") }, "today"],
      ["a bigint", { facts: { count: 3n } }, "facts.count"],
      ["a function", { facts: { "a.b": () => 1 } }, 'facts."a.b"'],
      ["a symbol", { rule: Symbol("x") }, "rule"],
      ["a Map", { facts: new Map() }, "facts"],
      ["a boxed text", { rule: new String("x") }, "rule"],
      ["an instance of a class", { facts: new (class Facts { start = "2022-09-30"; })() }, "facts"],
      ["a typed array", { facts: { dates: new Int32Array(2) } }, "facts.dates"],
      ["a hole in a list", { facts: { dates: ["2024-01-01", , "2024-01-03"] } }, "facts.dates[1]"],
      ["half a character", { rule: "\ud83d" }, "rule", "bad_value"],
      ["half a character in a key", { facts: { "\ud83d": 1 } }, "facts", "bad_value"],
      ["an object within itself", circle, /^self\.self/, "bad_value"],
      ["an object with toJSON", { toJSON: () => ({ rule: "request.reply" }) }, "toJSON"],
      ["undefined", undefined, ""],
      ["a number", 3, undefined],
    ]) {
      test(`${name} is refused`, () => {
        if (path === undefined) assert.equal(ask(value).errors[0].code, "wrong_type");
        else refused(() => ask(value), { code, path });
      });
    }

    test("askJson takes text only", () => {
      for (const value of [{}, null, undefined, 3, new String("{}"), ["{}"]]) refused(() => askJson(value), { code: "wrong_type", path: "" });
    });
  });

  suite("verbs", () => {
    const book = "jiujiang-county-2022";
    const dates = ["2024-01-02", "2024-01-17"];
    const taken = ["draft", "principal_sign"];
    const value = { low: 71, high: 83 };
    const indicators = [{ id: "content", weight: 88, value: 71 }, { id: "time", weight: 12, value: null }];
    const on = "2024-03-01";
    /** The arguments of each verb, its options, and the question that asks the same. */
    const verbs = {
      kept: [["media.weekly_post", dates, "2024-01-01", "2024-01-28"], { book }, { dates, from: "2024-01-01", to: "2024-01-28" }],
      review: [["request.form", { email: "zhang" }], { on }, { email: "zhang" }],
      verdict: [["attribute", { state_secret: true }], { on }, { state_secret: true }],
      progress: [["exemption.chain", taken], { book, facts: { superior_approval: false } }, { taken, superior_approval: false }],
      grade: [["assessment.band", value], { book }, { value }],
      price: [["request.fee", 31], { on, case: "per_item" }, { count: 31, case: "per_item" }],
      score: [["assessment.score", indicators], { book, facts: { bonus: 1 } }, { indicators, bonus: 1 }],
    };

    /** An answer without the lists that a verb adds empty, and the outcome that it adds as `null`. */
    const told = (answer) => Object.fromEntries(Object.entries(answer).filter(([, entry]) => entry !== null && !(Array.isArray(entry) && entry.length === 0)));

    for (const [verb, [given, options, facts]] of Object.entries(verbs)) {
      test(`${verb} is answered as ask, under the law of a day and of a rulebook`, () => {
        const { book: under = "cn", on: day, ...rest } = options;
        const question = { rule: given[0], facts, ...(day === undefined ? {} : { on: day }) };
        const asked = ask({ ...question, book: under });
        assert.equal(asked.errors, undefined);
        assert.deepEqual(told(gongkai[verb](...given, options)), told(asked));
        const own = rulebook(under === "cn" ? "cn-2019" : under);
        assert.deepEqual(told(own[verb](...given, { ...rest, ...(day === undefined ? {} : { on: day }) })), told(own.ask(question)));
      });

      test(`${verb} says what a rule of another form is`, () => {
        const other = verb === "verdict" ? "request.reply" : "attribute";
        refused(() => gongkai[verb](other, ...given.slice(1), { ...options, book: "cn-2019" }), {
          code: "wrong_type",
          path: "rule",
          helpEn: verb === "verdict" ? /`due`/ : /`verdict`/,
        });
      });
    }

    test("due is that of the law of its start", () => {
      assert.equal(gongkai.due("request.reply", "2024-09-02", { extendedBy: 20 }).due, rulebook("cn-2019").due("request.reply", "2024-09-02", { extendedBy: 20 }).due);
      refused(() => gongkai.due("attribute", "2024-09-02"), { code: "wrong_type", path: "rule", helpEn: /`verdict`/ });
    });

    test("a fact that is an argument is not told twice", () => {
      refused(() => gongkai.grade("assessment.band", 91, { book, facts: { value: 90 } }), { path: "facts.value" });
    });
  });

  suite("describe", () => {
    test("lists books, rules and facts", () => {
      assert.deepEqual(describe().books, rulebooks());
      assert.ok(rulebooks().some(({ id }) => id === "cn-2019"));
      const { facts } = describe({ book: "cn-2019", rule: rules.REQUEST_REPLY, on: plainDate("2022-01-01") });
      assert.ok(facts.required.includes("start"));
      assert.match(facts.properties.start["x-zh"], /申请/);
      assert.equal(describeJson('{"book":"cn-2019"}'), JSON.stringify(describe({ book: "cn-2019" })));
    });
  });

  suite("a local rulebook of the package", () => {
    const file = (id) => readFileSync(new URL(`../../bindings-wasm/pkg/books/${id}.book`, import.meta.url));

    test("is fetched before it is asked", async () => {
      refused(() => rulebook("huining-2016"), { code: "not_built", path: "book", helpEn: /huining-2016\.book/ });
      assert.equal(ask({ rule: "request.reply", book: "huining-2016", facts: { start: "2018-01-02" } }).errors[0].code, "not_built");
      const book = await fetchRulebook("huining-2016");
      assert.equal(book.id, "huining-2016");
      assert.equal(await fetchRulebook("huining-2016").then(({ id }) => id), "huining-2016");
      assert.equal(rulebooks().filter(({ id }) => id === "huining-2016").length, 1);
    });

    test("stands among the others by its name, whatever was fetched first", async () => {
      await fetchRulebook("township");
      await fetchRulebook("city-epb", file("city-epb"));
      const ids = rulebooks().map(({ id }) => id);
      assert.deepEqual(ids, [...ids.filter((id) => id.startsWith("cn-")), ...ids.filter((id) => !id.startsWith("cn-")).sort()]);
    });

    for (const [name, damage] of [
      ["a page in its place", () => Buffer.from("<!DOCTYPE html><title>404</title>")],
      ["a file cut short", (whole) => whole.subarray(0, -1)],
      ["a bit that fell over", (whole) => whole.map((byte, i) => (i === 1_000 ? byte ^ 1 : byte))],
      ["a file of another version", (whole) => Buffer.concat([Buffer.alloc(8), whole.subarray(8)])],
      ["nothing", () => Buffer.alloc(0)],
    ]) {
      test(`${name} is refused`, async () => {
        await assert.rejects(fetchRulebook("grain-bureau", damage(file("grain-bureau"))), { code: "bad_value", messageEn: /this version/ });
        refused(() => rulebook("grain-bureau"), { code: "not_built" });
      });
    }

    test("has a name that the package knows", async () => {
      await assert.rejects(fetchRulebook("guyuan-2091"), { code: "bad_value", path: "book", helpEn: /guyuan-2019/ });
      refused(() => rulebook("guyuan-2091"), { code: "unknown_book", helpEn: /guyuan-2019/ });
    });
  });

  suite("rulebook", () => {
    test("says what it is", () => {
      const book = rulebook("guyuan-2019");
      assert.deepEqual([book.id, book.extends, typeof book.title.zh, book.from], ["guyuan-2019", "cn", "string", "2019-01-16"]);
      assert.ok(book.rules().some(({ rule }) => rule === rules.REQUEST_REPLY));
      assert.ok(Object.isFrozen(book));
      assert.deepEqual(book.lint(), []);
    });

    test("a stricter local limit has the national one beside it", () => {
      const due = rulebook("guyuan-2019").due(rules.REQUEST_REPLY, "2019-06-03");
      assert.deepEqual([due.within, due.legalMax.within], ["15 workdays", "20 workdays"]);
    });

    test("due takes what happened", () => {
      const book = rulebook("cn-2019");
      const due = (options) => book.due("request.reply", "2022-09-30", options);
      assert.equal(due({ today: "2022-11-01" }).daysLeft, 1);
      assert.equal(due({ today: plainDate("2022-11-03") }).status, "overdue");
      assert.equal(due({ done: "2022-11-02" }).status, "met");
      assert.equal(due({ extendedBy: 20 }).due, "2022-11-30");
      assert.ok(due({ pauses: [{ from: "2022-10-10", to: "2022-10-12" }] }).due > "2022-11-02");
      assert.match(due({ proof: true, lang: "en" }).proof.text, /National Day/);
      assert.equal(book.due("request.reply", "2026-12-10", { calendar: { provisional: true } }).calendar.provisional, true);
      assert.equal(book.due("request.reply", "2020-01-10", { calendar: workdays.with({ asKnownOn: "2020-01-20" }) }).due, "2020-02-12");
      assert.equal(rulebook("yunnan-96128-2009").due("query.forward", "2010-03-01", { facts: { levels: 2 } }).rule, "query.forward");
    });

    test("due runs in hours from a moment", () => {
      assert.equal(rulebook("cn-2019").due("opinion.major_release", "2024-01-02T10:00").due, "2024-01-02T15:00:00+08:00");
      refused(() => rulebook("cn-2019").due("opinion.major_release", "2024-01-02"), { code: "needs_instant", path: "facts.start" });
      refused(() => rulebook("cn-2019").due("request.reply", "2024-01-02T10:00"), { code: "needs_date", path: "facts.start" });
    });

    for (const [name, options, fields] of [
      ["an unknown option", { extended_by: 3 }, { code: "unknown_key", path: "options.extended_by", helpEn: /extendedBy/ }],
      ["an unknown fact", { facts: { x: 1 } }, { code: "unknown_key", path: "facts.x" }],
      ["a fact given twice", { extendedBy: 1, facts: { extended_by: 1 } }, { code: "duplicate_key", path: "facts.extended_by" }],
      ["a second start", { facts: { start: "2022-09-30" } }, { code: "duplicate_key", path: "facts.start" }],
      ["text for a number", { extendedBy: "3" }, { code: "wrong_type", path: "facts.extended_by" }],
      ["half a day", { extendedBy: 1.5 }, { code: "bad_value", path: "facts.extended_by" }],
      ["beyond the cap", { extendedBy: 21 }, { code: "beyond_cap", path: "facts.extended_by" }],
      ["a Date", { today: new Date() }, { code: "wrong_type", path: "today" }],
      ["an unknown language", { lang: "fr" }, { code: "bad_value", path: "lang" }],
      ["options that are text", "2022-09-30", { code: "wrong_type", path: "options" }],
      ["null for options", null, { code: "wrong_type", path: "options" }],
    ]) {
      test(`${name} is refused`, () => refused(() => rulebook("cn-2019").due("request.reply", "2022-09-30", options), fields));
    }

    test("problems come in both languages, all together", () => {
      refused(() => rulebook("cn-2019").due("request.reply", "2027-12-20"), { code: "not_announced", message: /放假安排/, messageEn: /2027/, helpEn: /provisional/ });
      refused(() => rulebook("cn-2019").due("request.reply", "2027-12-20", { lang: "en" }), { message: /放假安排/, messageEn: /2027/ });
      assert.throws(() => rulebook("cn-2019").due("request.reply", "2022-02-30", { today: "x" }), ({ problems }) => problems.length === 2);
      refused(() => rulebook("cn-2019").due("proactive.permit_penalty", "2022-12-01"), { code: "missing_key", path: "facts.case", helpEn: /permit_or_penalty/ });
      refused(() => rulebook("cn-2020"), { code: "unknown_book", helpEn: /cn-20/ });
      refused(() => rulebook("cn-2019").due("request.replly", "2022-09-30"), { code: "unknown_rule", helpEn: /request\.reply/ });
    });

    test("a verdict says what carries it, and what is open", () => {
      const verdict = classify.attribute({ state_secret: true, listed: undefined }, { on: plainDate("2024-05-06"), lang: "en" });
      assert.deepEqual([verdict.outcome, verdict.says, verdict.grounds[0].article], ["withheld", "withheld", "第十四条"]);
      assert.ok(verdict.duties.length > 0);
      assert.deepEqual([verdict.open, verdict.readings], [[], []]);
      const facts = { third_party_harm: true, state_secret: false, endangers_security: false, forbidden_by_law: null };
      const open = rulebook("guyuan-2019").verdict("attribute", facts, { on: "2020-05-06" });
      const answer = ask({ rule: "attribute", book: "guyuan-2019", on: "2020-05-06", facts });
      assert.deepEqual([open.outcome, open.says, open.duties], [null, null, []]);
      assert.deepEqual([open.open, open.tried, open.grounds], [answer.open, answer.tried, answer.grounds]);
      const own = loadRulebook(OWN);
      assert.equal(classify.attribute({ state_secret: true }, { book: own, on: "2024-05-06" }).outcome, "withheld");
    });

    test("a request goes from its form to its letter", () => {
      const on = "2024-03-01";
      const review = request.form({ organisation: false, name: "张三", resident_id: "110105194912310020", phone: "", email: "", address: "" }, { on });
      assert.equal(review.outcome, "incomplete");
      assert.deepEqual(review.missing.map(({ id }) => id), ["contact"]);
      assert.deepEqual(review.problems.map(({ fact, needed }) => [fact, needed]), [["resident_id", false], ["phone", true]]);
      assert.equal(review.problems[0].message.en, "the check character does not fit: X is expected, or another character is wrong");
      refused(() => request.form({ purpose: "科研" }, { on }), { code: "unknown_key", path: "facts.purpose" });
      assert.deepEqual(request.hints("请问办理准生证需要什么材料？", { on }).map(({ sign }) => sign), ["consultation"]);
      assert.deepEqual(request.hints("申请公开2023年财政决算报告", { on }), []);
      assert.deepEqual(request.outdated("可以在三个月内提起行政诉讼。", { on })[0].reasons[0].found, [{ text: "三个月", chars: [3, 6] }]);
      assert.equal(request.reply({ withdrawn: false, petition: true }, { on }).outcome, "not_a_request");
      const slots = { case: "withdrawn", agency: "某县财政局", number: "某财信公[2024]3号", date: on, applicant: "张三", organisation: false, received: "2024-02-20", subject: "决算报告", withdrawn_on: "2024-02-27" };
      const letter = request.letter("request.outcome.letter", slots);
      assert.deepEqual([letter.number, letter.greeting, letter.date], ["某财信公〔2024〕3号", "张三：", "2024年3月1日"]);
      assert.equal(letter.body[1], "2024年2月27日，您撤回了该申请。本机关终止办理。");
      assert.throws(() => request.letter("request.outcome.letter", { case: "withdrawn", date: on }), ({ problems }) => problems.length === 7);
      refused(() => request.letter("request.fee.letter", { date: on }), { code: "missing_key", path: "facts.case", helpEn: /per_item/ });
    });

    test("a rulebook may stand in several files", () => {
      const several = loadRulebook({ "own/book.toml": HEAD, "own/request.toml": RULES });
      assert.equal(several.hash, loadRulebook(OWN).hash);
      assert.deepEqual(several.rules(), loadRulebook(OWN).rules());
      refused(() => loadRulebook({ "own/book.toml": HEAD, "own/request.toml": RULES.replace("within", "witin") }), { code: "missing_key", path: /^own\/request\.toml: term\."request\.reply"\./ });
      refused(() => loadRulebook({ "own/book.toml": 1 }), { code: "wrong_type" });
      refused(() => loadRulebook({ "own/book.toml": HEAD, "own/request.toml": RULES }, { format: "json" }), { code: "bad_value", path: "format" });
    });

    test("a verdict is asked with the facts of its law", () => {
      refused(() => classify.attribute({ third_party_objects: true }, { on: "2024-05-06" }), { code: "unknown_key", path: "facts.third_party_objects" });
      refused(() => classify.attribute({ state_secret: true }), { code: "missing_key", path: "on" });
      refused(() => classify.attribute({ state_secret: "yes" }, { on: "2024-05-06" }), { code: "wrong_type", path: "facts.state_secret" });
      refused(() => classify.attribute({}, { on: "2024-05-06", book: "cm" }), { code: "unknown_book", path: "book" });
      refused(() => rulebook("cn-2019").verdict("request.reply", {}, { on: "2024-05-06" }), { code: "wrong_type", path: "rule" });
      refused(() => rulebook("cn-2019").verdict("attribute", [], { on: "2024-05-06" }), { code: "wrong_type", path: "facts" });
    });

    test("of one's own, from TOML and JSON", () => {
      const book = loadRulebook(OWN, { file: "own.toml" });
      assert.equal(book.id, "own");
      assert.equal(book.due("request.reply", "2024-03-01").within, "15 workdays");
      assert.equal(book.ask({ rule: "request.reply", facts: { start: "2024-03-01" } }).book.id, "own");
      assert.equal(book.describe({ book: "own", rule: "request.reply" }).form, "term");
      assert.equal(ask({ rule: "request.reply", book: "own", facts: { start: "2024-03-01" } }).errors[0].code, "unknown_book");
      assert.deepEqual(column.due(Int32Array.of(dayNumber("2024-03-01")), "request.reply", book).values, Int32Array.of(dayNumber("2024-03-22")));
      const json = JSON.stringify({
        book: { id: "own-json", title: { zh: "甲", en: "a" }, scope: { zh: "乙", en: "b" }, version: "1", extends: "cn" },
        document: { own: { title: "本局办法" } },
        term: { "request.reply": { name: { zh: "答复", en: "reply" }, within: "15 workdays", cite: { document: "own", provision: "第八条", evidence: "text" } } },
      });
      assert.equal(loadRulebook(json, { format: "json" }).due("request.reply", "2024-03-01").due, "2024-03-22");
    });

    test("a bad one is refused with file, place and all faults", () => {
      assert.throws(() => loadRulebook(OWN.replace("title", "titel").replace("workdays", "wrkdays"), { file: "own.toml" }), ({ problems }) => {
        assert.ok(problems.length >= 2);
        assert.ok(problems.every(({ path }) => path.startsWith("own.toml: ")));
        assert.ok(problems.some(({ helpEn }) => helpEn.includes("`title`")));
        return true;
      });
      refused(() => loadRulebook(OWN, { format: "yaml" }), { code: "bad_value" });
      refused(() => loadRulebook(OWN, { fille: "own.toml" }), { code: "unknown_key", path: "options.fille" });
      refused(() => loadRulebook(new Uint8Array(3)), { code: "wrong_type", path: "source" });
    });

    test("laxer than the national law is found", () => {
      const release = rulebook("jiujiang-county-2022").conformity().find(({ rule }) => rule === rules.OPINION_MAJOR_RELEASE);
      assert.deepEqual([release.kind, release.own.en, release.national.en, release.case], ["figure", "24 hours", "5 hours", null]);
      assert.ok(release.days > 1000);
    });

    test("another outcome than nationally is found, with an example", () => {
      const referral = rulebook("jiujiang-county-2022").conformity().find(({ rule }) => rule === rules.EXEMPTION_UNCERTAIN);
      assert.deepEqual([referral.kind, referral.what.zh], ["contrary_outcome", "结论与国家规定不同"]);
      assert.deepEqual(referral.facts, { secrecy_certain: false, secrecy_disputed: true });
    });
  });

  suite("workdays", () => {
    test("answers", () => {
      assert.equal(workdays.isWorkday("2024-10-01"), false);
      assert.equal(workdays.isWorkday(plainDate("2022-10-08")), true);
      assert.equal(workdays.add("2017-06-18", 15), "2017-07-07");
      assert.equal(workdays.add("2017-06-18", -1), "2017-06-16");
      assert.equal(workdays.count("2024-09-02", "2024-09-30"), 20);
      assert.equal(workdays.count("2024-09-30", "2024-09-02"), -20);
      assert.deepEqual([workdays.next("2024-09-30"), workdays.previous("2024-10-08"), workdays.roll("2024-09-15")], ["2024-10-08", "2024-09-30", "2024-09-18"]);
      assert.deepEqual(workdays.coverage(), { from: "2001-01-01", to: "2026-12-31" });
      assert.equal(workdays.standing("2026-12-10", "2026-12-28"), "unsettled");
      assert.match(workdays.version, /^cn-2001-2026-[0-9a-f]{8}$/);
    });

    test("says what a day is, and by which notice", () => {
      const day = workdays.day("2020-01-31");
      assert.deepEqual([day.date, day.kind, day.name.zh, day.statutory, day.standing], ["2020-01-31", "holiday", "春节", false, "settled"]);
      assert.deepEqual([day.notice.number, day.notice.issued, day.notice.amends], ["国办发明电〔2020〕1号", "2020-01-26", true]);
      assert.deepEqual([workdays.day("2024-03-05").name, workdays.day("2024-03-05").notice], [null, null]);
    });

    test("with a notice that is given", () => {
      const given = workdays.with({ notices: [notice("good")] });
      const day = given.day("2027-02-20");
      assert.deepEqual([day.kind, day.standing, day.notice.number], ["makeup_workday", "settled", "国办发明电〔2026〕99号"]);
      const due = rulebook("cn-2019").due("request.reply", "2026-12-10", { calendar: given });
      assert.deepEqual([due.due, due.calendar.provisional, due.dueBetween], ["2027-01-08", false, undefined]);
      const open = rulebook("cn-2019").due("request.reply", "2026-12-10");
      assert.deepEqual([open.calendar.provisional, open.dueBetween], [true, ["2027-01-08", "2027-01-08"]]);
      refused(() => rulebook("cn-2019").due("request.reply", "2026-12-10", { calendar: { provisional: false } }), { code: "not_announced" });
      assert.equal(workdays.with({ notices: [notice("open-data")] }).isWorkday("2027-02-20"), true);
      assert.equal(workdays.with({ notices: [notice("sum-rule")] }).doubts.length, 1);
      refused(() => workdays.with({ notices: [notice("several")] }), { code: "contradiction", path: "calendar.notices[0].days[22].off" });
      refused(() => workdays.with({ notices: [2027] }), { code: "wrong_type", path: "calendar.notices[0]" });
    });

    test("with options, which add up", () => {
      const then = workdays.with({ asKnownOn: "2020-01-20" });
      assert.equal(then.add("2020-01-10", 20), "2020-02-12");
      refused(() => workdays.with({ asKnownOn: plainDate("2019-11-20") }).isWorkday("2020-01-02"), { code: "not_announced", path: "date" });
      assert.equal(workdays.with({ provisional: true }).day("2027-02-08").standing, "provisional");
      const name = { zh: "三月三", en: "Sanyuesan" };
      const guangxi = workdays.with({ provisional: true }).with({ overlay: [{ date: "2024-04-11", kind: "holiday", name }] });
      assert.deepEqual([guangxi.isWorkday("2024-04-11"), guangxi.day("2024-04-11").name, guangxi.coverage().to], [false, name, "2050-12-31"]);
      assert.match(guangxi.version, /\+provisional\+overlay-/);
      assert.equal(workdays.with({ asKnownOn: "1999-01-01" }).coverage(), null);
      const question = { rule: "request.reply", facts: { start: "2024-04-01" }, calendar: { overlay: [{ date: "2024-04-11", kind: "holiday", name }] } };
      assert.equal(ask(question).due, rulebook("cn-2019").due("request.reply", "2024-04-01", { calendar: guangxi }).due);
    });

    test("options are checked", () => {
      const name = { zh: "甲", en: "a" };
      const overlay = (...days) => () => workdays.with({ overlay: days });
      refused(() => workdays.with({ as_known_on: "2020-01-20" }), { code: "unknown_key", path: "calendar.as_known_on" });
      refused(() => workdays.with({ asKnownOn: "2020-13-01" }), { code: "bad_date", path: "calendar.asKnownOn" });
      refused(() => workdays.with({ provisional: 1 }), { code: "wrong_type", path: "calendar.provisional" });
      refused(() => workdays.with({ overlay: {} }), { code: "wrong_type", path: "calendar.overlay" });
      refused(overlay({ date: "2024-04-11", kind: "holliday", name }), { code: "bad_value", path: "calendar.overlay[0].kind" });
      refused(overlay({ date: "2024-04-31", kind: "holiday", name }), { code: "bad_date", path: "calendar.overlay[0].date" });
      refused(overlay({ date: "2024-04-11", kind: "holiday" }), { code: "missing_key", path: "calendar.overlay[0].name" });
      refused(overlay({ date: "2024-04-11", kind: "holiday", name: { zh: "甲" } }), { code: "missing_key", path: "calendar.overlay[0].name.en" });
      refused(overlay(...[1, 2].map(() => ({ date: "2024-04-11", kind: "holiday", name }))), { code: "contradiction", path: "calendar.overlay[1].date" });
    });

    for (const [name, call, code, path] of [
      ["text for a number", () => workdays.add("2022-09-30", "3"), "wrong_type", "n"],
      ["a fraction", () => workdays.add("2022-09-30", 1.5), "wrong_type", "n"],
      ["NaN", () => workdays.add("2022-09-30", NaN), "wrong_type", "n"],
      ["a bigint", () => workdays.add("2022-09-30", 3n), "wrong_type", "n"],
      ["no number", () => workdays.add("2022-09-30"), "wrong_type", "n"],
      ["a number beyond 32 bits", () => workdays.add("2022-09-30", 2 ** 31), "out_of_range", "n"],
      ["a count out of the notices", () => workdays.add("2022-09-30", 2 ** 31 - 1), "not_announced", "date"],
      ["a Date", () => workdays.isWorkday(new Date()), "wrong_type", "date"],
      ["a day number", () => workdays.isWorkday(19265), "wrong_type", "date"],
      ["no day", () => workdays.day(), "wrong_type", "date"],
      ["an impossible day", () => workdays.roll("2023-02-29"), "bad_date", "date"],
      ["a moment", () => workdays.next("2023-02-28T10:00"), "needs_date", "date"],
      ["a day before the notices", () => workdays.count("1999-01-01", "2024-01-02"), "not_announced", "start"],
      ["a day after the notices", () => workdays.count("2024-01-02", "2027-01-01"), "not_announced", "end"],
      ["another calendar's PlainDate", () => workdays.next(plainDate("2024-01-02[u-ca=chinese]")), "bad_date", "date"],
    ]) {
      test(`${name} is refused`, () => refused(call, { code, path }));
    }
  });

  suite("beijing", () => {
    for (const [local, zone, instant] of [
      ["2024-07-01T10:00", "America/New_York", "2024-07-01T22:00:00+08:00"],
      ["2024-01-02 10:00:05.25", "Asia/Shanghai", "2024-01-02T10:00:05.250+08:00"],
      ["2024-01-02T00:15", "Pacific/Kiritimati", "2024-01-01T18:15:00+08:00"],
      ["2024-01-02T00:15", "Asia/Kathmandu", "2024-01-02T02:30:00+08:00"],
      ["2024-06-30T12:00", "UTC", "2024-06-30T20:00:00+08:00"],
      ["2024-11-03T00:59:59", "America/New_York", "2024-11-03T12:59:59+08:00"],
      ["2024-11-03T02:00", "America/New_York", "2024-11-03T15:00:00+08:00"],
    ]) {
      test(`${local} in ${zone}`, () => assert.equal(beijing(local, zone), instant));
    }

    for (const [local, zone, fields] of [
      ["2024-03-10T02:30", "America/New_York", { code: "nonexistent_time", path: "local" }],
      ["2024-03-31T01:30", "Europe/London", { code: "nonexistent_time", path: "local" }],
      ["2024-11-03T01:30", "America/New_York", { code: "ambiguous_time", path: "local", helpEn: /01:30:00-04:00 or 2024-11-03T01:30:00-05:00/ }],
      ["2024-04-07T01:45", "Australia/Lord_Howe", { code: "ambiguous_time", path: "local", helpEn: /\+11:00 or .*\+10:30/ }],
      ["2011-12-30T12:00", "Pacific/Apia", { code: "nonexistent_time", path: "local" }],
      ["2024-01-02T10:00", "Asia/Shangai", { code: "unknown_zone", path: "zone" }],
      ["2024-01-02T10:00", "+08:00", { code: "unknown_zone", path: "zone" }],
      ["2024-01-02T10:00", "", { code: "unknown_zone", path: "zone" }],
      ["2024-01-02", "Asia/Shanghai", { code: "needs_instant", path: "local" }],
      ["2024-02-30T10:00", "Asia/Shanghai", { code: "bad_instant", path: "local" }],
      ["2024-01-02T10:00Z", "Asia/Shanghai", { code: "bad_instant", path: "local" }],
      ["2024-01-02T10:00+08:00", "Asia/Shanghai", { code: "bad_instant", path: "local" }],
      ["1988-07-01T10:00", "Asia/Shanghai", { code: "out_of_range", path: "local" }],
      [new Date(0), "Asia/Shanghai", { code: "wrong_type", path: "local" }],
      ["2024-01-02T10:00", undefined, { code: "wrong_type", path: "zone" }],
    ]) {
      test(`${String(local)} in ${zone} is refused`, () => refused(() => beijing(local, zone), fields));
    }

    test("what it gives starts a term in hours", () => {
      const start = beijing("2024-07-01T10:00", "America/New_York");
      assert.equal(rulebook("cn-2019").due("opinion.major_release", start).due, "2024-07-02T03:00:00+08:00");
    });
  });

  suite("column", () => {
    test("agrees with due, row by row", () => {
      const book = rulebook("cn-2019");
      const first = dayNumber("2019-05-15");
      const days = Int32Array.from({ length: 2700 }, (_, i) => first + i);
      const { values, valid, report } = column.due(days, "request.reply", book);
      assert.deepEqual([report.rows, report.answered, report.unanswered], [2700, 2700, {}]);
      assert.ok(valid.subarray(0, 337).every((byte) => byte === 255));
      for (let i = 0; i < days.length; i += 37) {
        const start = new Date(days[i] * 86_400_000).toISOString().slice(0, 10);
        assert.equal(values[i], dayNumber(book.due("request.reply", start).due), start);
      }
    });

    test("a row without an answer is null, counted by its reason", () => {
      const days = Int32Array.of(19_265, 0, 30_000, 11_323, 20_807, 18_000);
      const { values, valid, report } = column.due(days, "request.reply", "cn", { validity: Uint8Array.of(0b011111) });
      assert.deepEqual([...values], [19_298, column.NULL_DAY, column.NULL_DAY, column.NULL_DAY, column.NULL_DAY, column.NULL_DAY]);
      assert.deepEqual([...valid], [1]);
      assert.deepEqual(report, {
        rows: 6,
        answered: 1,
        unanswered: {
          before_table: { rows: 1, first: 1 },
          not_announced: { rows: 2, first: 2 },
          not_in_force: { rows: 1, first: 3 },
          null_input: { rows: 1, first: 5 },
        },
        unsettled: { rows: 0, first: null },
        provisional: { rows: 0, first: null },
      });
    });

    test("what became of each row is told beside the result", () => {
      const days = Int32Array.of(19_265, 0, 30_000, 11_323, 20_788, 18_000);
      const options = { validity: Uint8Array.of(0b011111), fates: true };
      const { fates, report } = column.due(days, "request.reply", "cn", options);
      const told = [...fates.codes].map((code) => fates.names[code]);
      assert.deepEqual(told, ["settled", "before_table", "not_announced", "not_in_force", "unsettled", "null_input"]);
      assert.deepEqual([report.answered, report.unsettled], [2, { rows: 1, first: 4 }]);
      const into2027 = (calendar) => column.due(Int32Array.of(20_797), "request.reply", "cn", { fates: true, calendar }).fates.names;
      assert.deepEqual([into2027({ provisional: true }), into2027({ provisional: false })], [["provisional"], ["not_announced"]]);
      assert.equal("fates" in column.due(days, "request.reply", "cn"), false);
    });

    test("each start selects its own law, unless `on` does", () => {
      const day = dayNumber("2019-05-14");
      const due = (options) => column.due(Int32Array.of(day, day + 1), "request.reply", "cn", options).values;
      assert.notDeepEqual(due(), due({ on: "2019-05-15" }));
      assert.deepEqual(due({ on: "2019-05-15" }), Int32Array.of(dayNumber("2019-06-12"), dayNumber("2019-06-13")));
    });

    test("writes into the caller's arrays, and keeps a table for many columns", () => {
      const table = column.table("request.reply", "cn-2019", { calendar: { provisional: true } });
      const out = { values: new Int32Array(2), valid: new Uint8Array(1) };
      for (const start of ["2022-09-30", "2024-09-02"]) {
        const result = table.due(Int32Array.of(dayNumber(start), dayNumber("2027-03-01")), { out });
        assert.equal(result.values, out.values);
        assert.equal(out.values[0], dayNumber(workdays.add(start, 20)));
        assert.equal(result.report.provisional.rows, 1);
      }
    });

    for (const [name, call, code, path] of [
      ["a list for a column", () => column.due([19_265], "request.reply", "cn"), "wrong_type", "days"],
      ["numbers of another width", () => column.due(new Float64Array(1), "request.reply", "cn"), "wrong_type", "days"],
      ["a short validity", () => column.due(new Int32Array(9), "request.reply", "cn", { validity: new Uint8Array(1) }), "bad_value", "validity"],
      ["a short output", () => column.due(new Int32Array(9), "request.reply", "cn", { out: { values: new Int32Array(8) } }), "bad_value", /./],
      ["an unknown rule", () => column.due(new Int32Array(0), "request.replly", "cn-2019"), "unknown_rule", "rule"],
      ["an unknown book", () => column.due(new Int32Array(0), "request.reply", "cn-2020"), "unknown_book", "book"],
      ["a rule in hours", () => column.due(new Int32Array(0), "opinion.major_release", "cn-2019"), "needs_instant", "facts.start"],
      ["a term of several cases", () => column.due(new Int32Array(0), "proactive.permit_penalty", "cn-2019"), "missing_key", "facts.case"],
      ["an unknown option", () => column.due(new Int32Array(0), "request.reply", "cn", { cases: "x" }), "unknown_key", "options.cases"],
    ]) {
      test(`${name} is refused`, () => refused(call, { code, path }));
    }
  });

  suite("case log", () => {
    const { Ledger, readLog } = gongkai;
    const rows = [
      { request: "A", subject: "某路工程合同", event: "received", date: plainDate("2024-03-01") },
      { request: "A", event: "extension_approved", date: "2024-03-20", days: "10", who: "" },
      { request: "A", event: "fee_paid", date: "2024-03-06" },
      { request: "A", event: "extension_told", date: "2024-03-20" },
      { event: "replied", date: "2024-03-32" },
      "A,replied,2024-03-28",
    ];

    test("bad rows are reported, the others become ledgers", () => {
      const { requests, problems } = readLog(rows);
      assert.deepEqual(requests.map(({ request, subject, rows }) => [request, subject, rows]), [["A", "某路工程合同", [0, 1, 3]]]);
      assert.equal(new Ledger(requests[0].events).state().extendedBy, 10);
      assert.deepEqual(
        problems.map(({ row, request, code, path }) => [row, request, code, path]),
        [
          [2, "A", "contradiction", "event"],
          [4, undefined, "missing_key", "request"],
          [4, undefined, "bad_date", "date"],
          [5, undefined, "wrong_type", ""],
        ],
      );
      assert.match(problems[2].messageEn, /there is no day 2024-03-32/);
    });

    test("what is due, as a calendar", () => {
      const { agenda } = readLog(rows.slice(0, 1), { agenda: { on: plainDate("2024-03-15"), domain: "county.example" }, lang: "en" });
      assert.ok(agenda.includes("DTSTART;VALUE=DATE:20240329\r\n") && agenda.includes("SUMMARY:answer the applicant: A 某路工程合同\r\n"));
      assert.equal(readLog(rows).agenda, undefined);
    });

    suite("registers", () => {
      const file = (name) => readFileSync(new URL(`../registers/${name}`, import.meta.url));
      const held = ({ requests }) => requests.map(({ rows, ...request }) => request);
      let plain;
      before(() => {
        plain = readLog(file("plain.csv"));
        assert.equal(plain.requests.length, 5);
      });

      for (const name of ["wide.csv", "long.csv", "gb18030.csv", "tabs.tsv", "mixed-dates.csv"]) {
        test(`${name} is the plain log`, () => {
          const bytes = file(name);
          const log = readLog(bytes);
          assert.deepEqual([held(log), log.problems], [held(plain), []]);
          assert.deepEqual(readLog(Uint8Array.from(bytes).buffer), log);
          if (name !== "gb18030.csv") assert.deepEqual(readLog(bytes.toString()), log);
        });
      }

      test("columns mean what their keeper says, and what was understood is told", () => {
        const table = "编号;登记日期;备注\n7;2024/3/1;急\n8;2024/3/32;\n";
        const { understood, requests, problems } = readLog(table, { columns: { 登记日期: "received" }, ignore: ["备注"] });
        assert.deepEqual(understood, { row: "request", columns: [{ column: "登记日期", events: ["received"], key: "date" }, { column: "编号", key: "request" }], aside: [] });
        assert.deepEqual(requests.map(({ request, events }) => [request, events[0].date]), [["7", "2024-03-01"]]);
        assert.deepEqual(problems.map(({ row, line, code, path }) => [row, line, code, path]), [[1, 3, "bad_date", "登记日期"]]);
        assert.deepEqual(readLog(table).understood.aside.map(({ column }) => column), ["备注", "登记日期"]);
      });

      test("objects and the lines of a sheet", () => {
        const day = plainDate("2024-03-01");
        const expected = [{ request: "7", events: [{ event: "received", date: "2024-03-01" }] }];
        assert.deepEqual(held(readLog([{ 编号: 7, 收到日期: day }])), expected);
        assert.deepEqual(held(readLog([["台账"], ["编号", "收到日期"], [7, day]])), expected);
      });

      test("in UTF-16", () => {
        const text = "\ufeff编号\t收到日期\n7\t2024-03-01\n";
        assert.equal(readLog(Buffer.from(text, "utf16le")).requests.length, 1);
      });
    });

    test("by another law", () => {
      const options = { book: rulebook("cn-2008"), receiptOnRestDay: "next_workday" };
      const { requests } = readLog([{ request: 1, event: "received", date: "2017-06-18" }], options);
      assert.equal(new Ledger(requests[0].events, options).state().due, "2017-07-10");
    });

    for (const [name, call, code, path] of [
      ["no list", () => readLog({}), "wrong_type", "rows"],
      ["no text", () => readLog(new Uint8Array([0x61, 0xff, 0xff])), "bad_syntax", "rows"],
      ["a workbook", () => readLog(readFileSync(new URL("../registers/register.xlsx", import.meta.url))), "bad_syntax", "rows"],
      ["a column of no meaning", () => readLog([], { columns: { 登记日期: "recieved" } }), "bad_value", "columns.登记日期"],
      ["an unknown option", () => readLog([], { books: "cn" }), "unknown_key", "options.books"],
      ["an unknown rulebook", () => readLog([], { book: "cn-2020" }), "unknown_book", "book"],
      ["an unknown reading", () => readLog([], { consultationDays: "never" }), "bad_value", "consultation_days"],
      ["a calendar of no day", () => readLog([], { agenda: { on: "2024-02-30", domain: "x" } }), "bad_date", "agenda.on"],
    ]) {
      test(`${name} is refused`, () => refused(call, { code, path }));
    }
  });

  suite("ledger", () => {
    const { Ledger } = gongkai;
    const received = () => new Ledger([{ event: "received", date: "2024-03-01" }]);

    test("is built event by event, and nothing in it changes", () => {
      const ledger = received();
      const asked = ledger.with({ event: "third_party_asked", date: plainDate("2024-03-05"), who: "甲" });
      assert.equal(ledger.events.length, 1);
      const state = asked.state({ today: "2024-03-15", lang: "en" });
      assert.deepEqual([state.status, state.daysUsed, state.due, state.dueMoves], ["paused", 2, "2024-04-11", true]);
      assert.deepEqual(state.events.map(({ effect }) => effect), ["start", "pause"]);
      assert.deepEqual(state.duties.map(({ duty }) => duty), ["third_party_opinion", "reply"]);
      asked.events.push({ event: "withdrawn", date: "2024-03-06" });
      assert.equal(asked.events.length, 2);
    });

    test("is that of ask", () => {
      const events = [{ event: "received", date: "2017-06-18" }];
      const answer = ask({ rule: "request.state", facts: { events, receipt_on_rest_day: "next_workday" } });
      const state = new Ledger(events, { receiptOnRestDay: "next_workday" }).state();
      assert.deepEqual([state.due, state.book.id], [answer.due, "cn-2008"]);
      assert.equal(state.due, "2017-07-10");
      assert.equal(new Ledger(events, { book: rulebook("cn-2008") }).state().due, "2017-07-07");
    });

    test("late entries say what they changed", () => {
      const replied = received().with({ event: "replied", date: "2024-04-01" });
      assert.equal(replied.state().breaches[0].breach, "reply_late");
      const late = replied.state({ insert: [{ event: "agency_asked", date: "2024-03-05" }, { event: "agency_answered", date: "2024-03-08" }] });
      assert.equal(late.breaches, undefined);
      assert.ok(late.changes.some(({ key }) => key === "due"));
    });

    for (const [name, call, code, path] of [
      ["what cannot have happened", () => received().with({ event: "fee_paid", date: "2024-03-06" }), "contradiction", "facts.events[1]"],
      ["an event without its day", () => new Ledger([{ event: "received" }]), "missing_key", "facts.events[0].date"],
      ["a list that is none", () => new Ledger({ event: "received" }), "wrong_type", "events"],
      ["an unknown option", () => new Ledger([], { books: "cn" }), "unknown_key", "options.books"],
      ["a day before the last event", () => received().state({ today: "2024-02-01" }), "contradiction", "today"],
      ["no events", () => new Ledger().state(), "missing_key", "facts.events"],
    ]) {
      test(`${name} is refused`, () => refused(call, { code, path }));
    }
  });

  suite("column of verdicts", () => {
    const asked = ["attribute", "cn", { on: "2024-01-02" }];
    const rest = { forbidden_by_law: false, endangers_security: false, third_party_harm: false, internal_affairs: false, process_record: false, enforcement_file: false, public_interest: false, wide_knowledge: false, participation: false };

    test("agrees with ask, row by row", () => {
      const names = Object.keys(describe({ rule: "attribute", book: "cn-2019", on: "2024-01-02" }).facts.properties);
      const flags = [true, false, null];
      const rows = 700;
      const facts = Object.fromEntries(names.map((name, k) => [name, Array.from({ length: rows }, (_, i) => flags[((i + 1) * (2 * k + 3) * 7919) % 101 % 7 % 3])]));
      const { values, valid, categories, report } = column.verdict(facts, ...asked);
      const counts = {};
      for (let i = 0; i < rows; i += 1) {
        const { outcome, errors } = ask({ rule: "attribute", on: "2024-01-02", facts: Object.fromEntries(names.map((name) => [name, facts[name][i]])) });
        const fate = outcome ?? (errors === undefined ? "open" : errors[0].code);
        assert.equal(values[i] === column.BLANK ? undefined : categories[values[i]], outcome, `row ${i}`);
        assert.equal((valid[i >> 3] >> (i & 7)) & 1, outcome === undefined ? 0 : 1);
        counts[fate] = (counts[fate] ?? 0) + 1;
      }
      const { open, contradiction, ...outcomes } = counts;
      assert.deepEqual([report.rows, report.answered], [rows, rows - open - contradiction]);
      assert.deepEqual([report.unanswered.open.rows, report.unanswered.contradictory.rows], [open, contradiction]);
      assert.deepEqual(Object.fromEntries(Object.entries(report.outcomes).map(([name, { rows }]) => [name, rows])), outcomes);
    });

    test("bytes are facts too, and a fact may be one for all rows", () => {
      const { values, valid, categories, report } = column.verdict({ state_secret: Uint8Array.of(1, 0, column.BLANK), listed: true, ...rest }, ...asked);
      assert.deepEqual(Array.from(values, (code) => categories[code] ?? null), ["withheld", "proactive", null]);
      assert.deepEqual([...valid], [0b011]);
      assert.deepEqual(report, {
        rows: 3,
        answered: 2,
        outcomes: { withheld: { rows: 1, first: 0 }, proactive: { rows: 1, first: 1 } },
        unanswered: { open: { rows: 1, first: 2 } },
      });
      assert.deepEqual([...column.verdict({ state_secret: [null], ...rest }, "attribute", rulebook("cn-2019"), { on: "2024-01-02" }).values], [column.BLANK]);
      assert.equal(column.verdict({ state_secret: [] }, ...asked).report.rows, 0);
    });

    test("facts that exclude each other leave a row without an outcome", () => {
      const facts = { third_party_harm: true, third_party_consents: [true, true, null], third_party_objects_with_reasons: [true, null, true], public_interest_grave: false };
      const { values, categories, report } = column.verdict(facts, "attribute.withheld_third_party", "cn", { on: "2024-01-02" });
      assert.deepEqual(Array.from(values, (code) => categories[code] ?? null), [null, "not_this_ground", "must_not_open"]);
      assert.deepEqual(report.unanswered, { contradictory: { rows: 1, first: 0 } });
    });

    for (const [name, facts, arguments_, code, path] of [
      ["no column", { state_secret: true }, asked, "missing_key", "facts"],
      ["no mapping", [true], asked, "wrong_type", "facts"],
      ["a fact that is text", { state_secret: "yes" }, asked, "wrong_type", "facts.state_secret"],
      ["a text in a list", { state_secret: [true, "no"] }, asked, "wrong_type", "facts.state_secret[1]"],
      ["another array", { state_secret: new Int8Array(1) }, asked, "wrong_type", "facts.state_secret"],
      ["a byte that is no fact", { state_secret: Uint8Array.of(0, 2) }, asked, "bad_value", "facts.state_secret[1]"],
      ["another length", { state_secret: [true], listed: [true, false] }, asked, "bad_value", "facts.listed"],
      ["an unknown fact", { state_secrets: [true] }, asked, "unknown_key", "facts.state_secrets"],
      ["a line without a day", { state_secret: [true] }, ["attribute", "cn"], "missing_key", "on"],
      ["a term", { state_secret: [true] }, ["request.reply", "cn", { on: "2024-01-02" }], "wrong_type", "rule"],
      ["an unknown option", { state_secret: [true] }, ["attribute", "cn", { today: "2024-01-02" }], "unknown_key", "options.today"],
    ]) {
      test(`${name} is refused`, () => refused(() => column.verdict(facts, ...arguments_), { code, path }));
    }
  });

  suite("column of texts", () => {
    const texts = ["联系人电话：１３８-1234-5678。", null, "本办法自发布之日起施行。", "😀😀电话13812345678与13812345678"];

    test("says what is found, and where", () => {
      const { findings, report, masked } = column.screen(texts, "2024-01-02", "cn");
      const mobiles = findings.filter(({ kind }) => kind === "mobile");
      assert.deepEqual(mobiles.map(({ row, start, end }) => texts[row].slice(start, end)), ["１３８-1234-5678", "13812345678", "13812345678"]);
      assert.deepEqual([mobiles[1].start, ...mobiles[1].chars, ...mobiles[1].bytes], [6, 4, 15, 14, 25]);
      assert.deepEqual([mobiles[1].masked, mobiles[1].rule, mobiles[1].permittedBy], ["138****5678", "screen.personal", null]);
      assert.deepEqual([report.rows, report.nulls, report.flagged, report.findings], [4, 1, 2, findings.length]);
      assert.deepEqual(report.kinds.mobile, { findings: 3, rows: 2, first: 0 });
      assert.equal(masked, undefined);
    });

    test("each text is what ask answers", () => {
      const { findings } = column.screen(texts, "2024-01-02", "cn");
      for (const [row, text] of texts.entries()) {
        if (text === null) continue;
        const answer = ask({ rule: "screen.personal", on: "2024-01-02", facts: { text } });
        const own = findings.filter((finding) => finding.row === row && finding.rule === "screen.personal");
        assert.deepEqual(own.map(({ kind, chars, bytes }) => ({ kind, chars, bytes })), answer.findings.map(({ kind, chars, bytes }) => ({ kind, chars, bytes })));
      }
    });

    test("masks texts", () => {
      const { masked } = column.screen(texts, "2024-01-02", rulebook("cn-2019"), { mask: "full" });
      assert.deepEqual([masked.length, masked[1], masked[2]], [4, null, texts[2]]);
      assert.equal(masked[3], "😀😀电话***********与***********");
    });

    for (const [name, call, code, path] of [
      ["one text", () => column.screen("x", "2024-01-02", "cn"), "wrong_type", "texts"],
      ["a number among texts", () => column.screen(["x", 5], "2024-01-02", "cn"), "wrong_type", "texts[1]"],
      ["half a character", () => column.screen(["\ud800"], "2024-01-02", "cn"), "bad_value", "texts[0]"],
      ["no day", () => column.screen(["x"], undefined, "cn"), "wrong_type", "on"],
      ["a day that is none", () => column.screen(["x"], "2024-02-30", "cn"), "bad_date", "on"],
      ["an unknown book", () => column.screen(["x"], "2024-01-02", "cnn"), "unknown_book", "book"],
      ["an unknown permission", () => column.screen(["x"], "2024-01-02", "cn", { permits: ["nobody"] }), "bad_value", "permits[0]"],
      ["an unknown mask", () => column.screen(["x"], "2024-01-02", "cn", { mask: "half" }), "bad_value", "mask"],
    ]) {
      test(`${name} is refused`, () => refused(call, { code, path }));
    }
  });

  test("after a trap every call says so, until init makes a new instance", async () => {
    const [book, then, own] = [rulebook("cn-2019"), workdays.with({ provisional: true }), loadRulebook(OWN)];
    const table = column.table("request.reply", book);
    // A memory that cannot grow any more: the next large text does not fit, and the module aborts.
    const { memory } = await glue.default();
    for (let pages = 2 ** 15; pages > 0; pages >>= 1) {
      try {
        while (true) memory.grow(pages);
      } catch (full) {
        assert.ok(full instanceof RangeError);
      }
    }
    assert.throws(() => askJson(JSON.stringify({ rule: "x".repeat(2 ** 24) })), ({ code, cause }) => code === "instance_lost" && cause instanceof Error);
    for (const call of [() => ask({ rule: "request.reply" }), () => book.due("request.reply", "2022-09-30"), () => then.version, () => table.due(new Int32Array(1))]) {
      refused(call, { code: "instance_lost", helpEn: /init/ });
    }
    await gongkai.init();
    assert.equal(book.due("request.reply", "2022-09-30").due, "2022-11-02");
    assert.equal(own.due("request.reply", "2024-03-01").within, "15 workdays");
    assert.equal(rulebook("guyuan-2019").due("request.reply", "2024-03-01").within, "15 workdays");
    assert.equal(then.day("2027-02-08").standing, "provisional");
    assert.equal(table.due(Int32Array.of(19_265)).values[0], 19_298);
    assert.equal(workdays.add("2022-09-30", 20), "2022-11-02");
  });
});

suite("limits", () => {
  const events = (count) => ({
    rule: "request.state",
    lang: "en",
    facts: { events: Array.from({ length: count }, () => ({ date: "2024-03-01", event: "received" })) },
  });
  const told = (question) => ask(question).errors.map(({ message }) => message);

  test("can be set, and are named by what is beyond them", () => {
    const usual = limit();
    assert.equal(limit({ events: 2, rulebooks: 0 }).events, 2);
    assert.deepEqual(told(events(3)), ["3, and the limit `events` is 2"]);
    assert.deepEqual(told({ rule: "request.reply", on: "2024-03-01", book: {}, lang: "en" }), ["1, and the limit `rulebooks` is 0"]);
    limit(usual);
    assert.deepEqual(limit(), usual);
    assert.ok(!told(events(3)).some((message) => message.includes("limit")));
  });

  test("of no such name, or below none, are refused", () => {
    refused(() => limit({ evnts: 1 }), { code: "bad_value", path: "evnts", helpEn: /`events`/ });
    refused(() => limit({ events: -1 }), { code: "out_of_range", path: "limits.events" });
    refused(() => limit({ events: "1" }), { code: "wrong_type", path: "limits.events" });
  });
});
