// Checked by tsc against the packed types: what must be accepted, and what must not.

import * as gongkai from "gongkai";
import {
  GongkaiError, Ledger, ask, askJson, beijing, classify, column, describe, describeJson, init, loadRulebook, ownRule, readLog, readLogJson, request, rulebook, rulebooks, rules, screen, workdays,
  type Answer, type CalendarOptions, type Code, type Deadline, type DueColumn, type Facts, type LedgerEvent, type Problem, type Question, type RuleId, type Rulebook, type Standing, type VerdictColumn, type Workdays,
} from "gongkai";

const plainDate = { [Symbol.toStringTag]: "Temporal.PlainDate", toString: () => "2024-01-02" } as const;

await init();
await init(new URL("https://example.org/gongkai_wasm_bg.wasm"));
await init(new Uint8Array(3));
// @ts-expect-error a number is no module
await init(3);

const question: Question<"request.reply"> = { rule: rules.REQUEST_REPLY, book: "cn", facts: { start: plainDate, extended_by: 3}, on: undefined, lang: "en", proof: true };
const answer: Answer = ask(question);
const due: string | undefined = answer.due;
const failed: string[] = answer.errors?.map(({ code, path }) => `${code satisfies Code} ${path}`) ?? [];
ask('{"rule":"request.reply"}');
ask({ rule: ownRule("a.rule.of.my.own"), book: { book: { id: "own" } } });
const left: string[] | undefined = ask({ rule: "conformity", book: "huining-2016", on: "2024-05-06" }).departures?.map(({ rule, own, facts }) => `${rule} ${own.gives} ${facts?.taken}`);
const text: string = askJson("{}") + describeJson("{}") + readLogJson("{}");
const near: string | undefined = readLog("编号,收件日期\n1,2024-03-01", { columns: { 登记日期: "received" }, ignore: ["备注"] }).understood.aside[0]?.near;
const line: number | undefined = readLog([["编号"], [1]]).problems[0]?.line ?? readLog(new Uint8Array()).problems[0]?.line;
// @ts-expect-error a key that is not there
ask({ rule: "request.reply", boook: "cn" });
// @ts-expect-error the rule is needed
ask({ book: "cn" });
// @ts-expect-error a Date is a moment
ask({ rule: "request.reply", today: new Date() });
// @ts-expect-error a Date is a moment
ask({ rule: "request.reply", facts: { start: new Date() } });
// @ts-expect-error a number as text
ask({ rule: "request.reply", facts: { extended_by: "3" } });
// @ts-expect-error two languages
ask({ rule: "request.reply", lang: "fr" });
// @ts-expect-error camel case is for options; a question is data
ask({ rule: "request.reply", calendar: { asKnownOn: "2020-01-20" } });
// @ts-expect-error text only
askJson({ rule: "request.reply" });
// @ts-expect-error not everything is text
const wrong: string = answer.due;

const facts: Facts = { value: { low: "71", high: 83 }, indicators: [{ id: "a", weight: "10", value: null }], dates: ["2024-01-02"] };
const asked: string[] = describe({ book: "cn-2019", rule: "request.reply", on: "2022-01-01" }).facts?.required ?? [];
const titles: string[] = rulebooks().map(({ id, title }) => `${id} ${title.zh}`);

const book: Rulebook = rulebook("cn-2019");
const deadline: Deadline = book.due("request.reply", "2022-09-30", { extendedBy: 3, today: plainDate, calendar: workdays, proof: true });
const parts: (string | number | undefined)[] = [deadline.due, deadline.legalMax?.within, deadline.daysLeft, deadline.proof?.text, deadline.grounds[0]?.article];
book.due("request.reply", plainDate, { calendar: { asKnownOn: "2020-01-20" }, pauses: [{ from: "2022-10-10", to: plainDate }] });
book.ask({ rule: "request.reply", facts: { start: "2022-09-30" } });
loadRulebook("[book]", { format: "json", file: "own.json" }).lint().map(({ what }) => what.en);
book.conformity({ provisional: true }).map(({ kind, own, nationalCitation }) => `${kind} ${own.en} ${nationalCitation.number ?? ""}`);
const opened: "withheld" | "must_not_open" | "may_withhold" | "proactive" | "on_request" | null = classify.attribute({ state_secret: false, listed: null }, { on: plainDate, book }).outcome;
const carried: string[] = book.verdict("exemption.unreviewed", { reviewed: true }, { lang: "en" }).grounds.map(({ rule }) => rule);
// @ts-expect-error a fact that no law asks about
classify.attribute({ state_secrets: true });
// @ts-expect-error yes, no, or not known
classify.attribute({ state_secret: "yes" });
// @ts-expect-error its fields do not change
book.id = "x";
// @ts-expect-error a Date is a moment
book.due("request.reply", new Date());
// @ts-expect-error options are in camel case
book.due("request.reply", "2022-09-30", { extended_by: 3 });
// @ts-expect-error answers of due are in camel case
deadline.legal_max;
// @ts-expect-error the book is this one
book.ask({ rule: "request.reply", book: "cn" });
// @ts-expect-error two formats
loadRulebook("", { format: "yaml" });

const options: CalendarOptions = { asKnownOn: plainDate, provisional: true, overlay: [{ date: "2024-04-11", kind: "holiday", name: { zh: "三月三", en: "Sanyuesan" } }] };
const days: Workdays = workdays.with(options).with({});
const counted: number = days.count("2024-01-02", plainDate);
const moved: string = days.add("2024-01-02", -3);
const firm: Standing = days.day("2024-01-02").standing;
const notice: string | null | undefined = days.day("2024-01-02").notice?.number;
const covered: string | undefined = days.coverage()?.to;
// @ts-expect-error a number as text
days.add("2024-01-02", "3");
// @ts-expect-error a Date is a moment
days.isWorkday(new Date());
// @ts-expect-error options are in camel case
workdays.with({ as_known_on: "2020-01-20" });
// @ts-expect-error three kinds
workdays.with({ overlay: [{ date: "2024-04-11", kind: "weekend", name: { zh: "", en: "" } }] });

const local: string = beijing("2024-07-01T10:00", "America/New_York");
// @ts-expect-error the zone is needed
beijing("2024-07-01T10:00");

const result: DueColumn = column.due(new Int32Array(3), rules.REQUEST_REPLY, "cn", { on: "2022-01-01", validity: new Uint8Array(1), out: { values: new Int32Array(3) } });
const nulls: boolean = result.values.some((day) => day === column.NULL_DAY);
const refused: number = result.report.unanswered.not_in_force?.rows ?? result.report.unanswered.null_input?.rows ?? 0;
column.table("request.reply", book, { calendar: workdays }).due(new Int32Array(3), { out: result });
// @ts-expect-error 32-bit days
column.due([19_265], "request.reply", "cn");

const verdicts: VerdictColumn = column.verdict({ state_secret: [true, null], listed: new Uint8Array(2), participation: null }, "attribute", book, { on: plainDate });
const counted2: number = (verdicts.report.outcomes["withheld"]?.rows ?? 0) + (verdicts.report.unanswered.open?.rows ?? 0) + verdicts.categories.length;
// @ts-expect-error text is no fact
column.verdict({ state_secret: "yes" }, "attribute", "cn");

const screened: (string | null)[] = column.screen(["x", null], plainDate, "cn", { mask: "kind", permits: ["duty"] }).masked;
const places: number[] = column.screen([], "2024-01-02", book).findings.map(({ start, bytes }) => start + bytes[1]);
// @ts-expect-error masked only on demand
column.screen([], "2024-01-02", book).masked;
// @ts-expect-error three masks
column.screen([], "2024-01-02", book, { mask: "half" });

const hidden: string = screen("x", "2024-01-02", "cn", { mask: "full" }).masked;
const slices: string[] = screen("x", plainDate, book, { rule: "screen.personal" }).findings.map(({ start, end }) => "x".slice(start, end));
// @ts-expect-error masked only on demand
screen("x", "2024-01-02").masked;

try {
  // @ts-expect-error a national rulebook is in the module
gongkai.fetchRulebook("cn-2019");
// @ts-expect-error a rulebook that there is not
  rulebook("x");
} catch (error) {
  if (error instanceof GongkaiError) {
    const problems: readonly Problem[] = error.problems;
    const said: string[] = [error.code, error.message, error.messageEn, error.help, error.helpEn, error.path, error.name, ...problems.map(({ help }) => help)];
    console.log(said);
  }
}
// @ts-expect-error only the package makes them
new GongkaiError([]);

const id: RuleId = "request.reply";
const ledger: Ledger = new Ledger([{ event: "received", date: plainDate }], { book: rulebook("cn-2019"), consultationDays: "between" });
const state = ledger.with({ event: "extension_approved", date: "2024-03-01", days: 10 }).state({ today: "2024-03-04", lang: "en" });
const dueOn: string | undefined = state.due;
const effects: string[] = state.events.map(({ effect, who }) => `${effect} ${who ?? ""}`);
// @ts-expect-error an event that is not known
ledger.with({ event: "recieved", date: "2024-03-01" });
const came: LedgerEvent = { event: "received", channel: "internet", submitted: "2024-03-01" };
const answered = ledger.with({ event: "third_party_answered", date: plainDate, who: "甲公司", opinion: "objects", ref: "7" }).with(came);
// @ts-expect-error what a third party thinks is no key of a reply
ledger.with({ event: "replied", date: "2024-03-01", opinion: "objects" });
// @ts-expect-error nor is a number of days
answered.with({ event: "extension_told", date: "2024-03-01", days: 10 });
// @ts-expect-error an extension is of so many days
ledger.with({ event: "extension_approved", date: "2024-03-01" });
// @ts-expect-error nothing tells the day
ledger.with({ event: "withdrawn" });
// @ts-expect-error the day of receipt is told by the way it came
ledger.with({ event: "received", submitted: "2024-03-01" });
ask({ rule: "request.state", facts: { events: [{ event: "replied", date: "2024-03-01", served: "post" }] } });
const ledgers: Ledger[] = readLog([{ request: "1", event: "received", date: "2024-03-01" }]).requests.map(({ events }) => new Ledger(events));
// @ts-expect-error a calendar is of a day
readLog([], { agenda: { domain: "county.example" } });
// @ts-expect-error a Date is a moment
ledger.with({ event: "replied", date: new Date() });

console.log(opened, carried, due, failed, text, wrong, facts, asked, titles, parts, counted, moved, firm, notice, covered, local, nulls, refused, id, counted2, screened, places, hidden, slices, dueOn, effects, ledgers);

const review: "complete" | "incomplete" | null = request.form({ name: "张三", attachments: ["附件"], route: null }, { on: "2024-03-01", book }).outcome;
const sign: string | undefined = request.hints("拆迁文件", { on: "2024-03-01" })[0]?.then?.[0]?.says;
const body: string[] = request.letter("request.outcome.letter", { case: "withdrawn", date: "2024-03-01" }).body;
const reply: "not_a_request" | null = request.reply({ petition: true }, { on: "2024-03-01" }).outcome === "not_a_request" ? "not_a_request" : null;
// @ts-expect-error a fact that the rule does not ask
request.reply({ petitions: true });
void [review, sign, body, reply];

const locals: readonly gongkai.LocalBookId[] = gongkai.localRulebooks;
const fetched: Promise<gongkai.Rulebook> = gongkai.fetchRulebook("jiujiang-county-2022", new Uint8Array());
const lapses: number = gongkai.kept("media.weekly_post", ["2024-01-02"], "2024-01-01", plainDate, { book: "jiujiang-county-2022" }).lapses?.length ?? 0;
const field: string | undefined = gongkai.review("request.form", { email: "zhang" }, { on: "2024-03-01" }).problems?.[0]?.fact;
const settled: "withheld" | string | null = gongkai.verdict("attribute", { state_secret: true }, { on: plainDate }).outcome;
const skipped: string[] = book.progress("exemption.chain", ["draft"], { facts: { superior_approval: false } }).skipped?.map(({ id }) => id) ?? [];
const costs: string = gongkai.price("request.fee", 31, { case: "per_item", on: "2024-03-01" }).amount.value;
const graded = [book.grade("assessment.band", { low: 71, high: "83" }), book.score("assessment.score", [{ id: "a", weight: 10, value: null }]), gongkai.due("request.reply", "2022-09-30").due];
// @ts-expect-error an item that the rule does not ask
book.review("request.form", { emale: "zhang" });
// @ts-expect-error a step that the procedure does not have
book.progress("exemption.chain", ["drafts"]);
// @ts-expect-error a case that the tariff does not have
book.price("request.fee", 31, { case: "per_thing" });
// @ts-expect-error a table is no term
book.due("attribute", "2022-09-30");
// @ts-expect-error a line of rulebooks needs the day
gongkai.verdict("attribute", { state_secret: true });
void [locals, fetched, lapses, field, settled, skipped, costs, graded];

// Names come from the law: a misspelt one is no rule, no fact, no case.
// @ts-expect-error a rule that there is not
ask({ rule: "request.repply" });
// @ts-expect-error a national rulebook is in the module
gongkai.fetchRulebook("cn-2019");
// @ts-expect-error a rulebook that there is not
ask({ rule: "request.reply", book: "cn-2020" });
// @ts-expect-error a fact that the rule does not ask
ask({ rule: "request.reply", facts: { strat: "2024-03-01" } });
// @ts-expect-error a table is not due
book.due("attribute", "2024-03-01");
// @ts-expect-error a term has no verdict
book.verdict("request.reply", {});
// @ts-expect-error a fact that the rule does not ask
book.verdict("exemption.unreviewed", { reviewd: true });
// @ts-expect-error a case that the term does not have
book.due("proactive.permit_penalty", "2024-03-01", { case: "withdrawal" });
// @ts-expect-error a field that the form does not have
request.form({ nmae: "张三" }, { on: "2024-03-01" });
// @ts-expect-error a rule that is no letter
request.letter("request.reply", {});
// @ts-expect-error a slot that the letters do not have
request.letter("request.outcome.letter", { aplicant: "张三" });
// @ts-expect-error the law of which day?
classify.attribute({ state_secret: true });
// @ts-expect-error a name that comes as text is said to be one of your own
book.verdict("a.rule.of.my.own", {});
book.verdict(ownRule("a.rule.of.my.own"), { reviewed: true });
