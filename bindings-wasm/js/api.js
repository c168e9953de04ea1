/** What every build of the package shares. Each build adds its own `init`. */

import * as glue from "./gongkai_wasm.js";
import { count, day, flag, isBytes, join, json, list, need, numbers, oneOf, options, plain, record, text, whole } from "./check.js";
import { GongkaiError, problem, refuse } from "./error.js";
import { compiled } from "./module.js";
import { beijing as convert } from "./zone.js";

export { GongkaiError } from "./error.js";
import { localRulebooks, rules } from "./rules.js";

export { localRulebooks, rules };

/** Instances made so far. What was made in an earlier one is made anew when it is next used. */
let instance = 0;
let state = "not_ready";
let starting;
/** The calendar of calls that name none, once it is set. */
let preset;

/** The limits that were set, for a later instance too. */
const limits = new Map();
const setLimits = (given) => glue.limit([...given.keys()], Uint32Array.from(given.values()));

/** Makes the instance that answers; `load` gives the module, and is asked for it once only. */
export function start(load) {
  if (state === "ready") return Promise.resolve();
  starting ??= instantiate(load).finally(() => {
    starting = undefined;
  });
  return starting;
}

async function instantiate(load) {
  if (state === "lost") glue.__wbg_reset_state();
  else await glue.default({ module_or_path: await compiled(load) });
  instance += 1;
  made.clear();
  state = "ready";
  if (limits.size > 0) call(() => setLimits(limits));
  if (preset !== undefined) call(() => Workdays.days(preset).makeDefault());
}

const REFUSALS = {
  not_ready: problem("not_ready", "", ["尚未初始化", "先执行 await init()"], ["not started yet", "await init() first"]),
  lost: problem(
    "instance_lost",
    "",
    ["此前一次调用出错中断，该实例不可再用", "执行 await init() 换一个新实例，并请报告此错误"],
    ["an earlier call broke off, and its instance must not be trusted any more", "await init() for a new one, and please report this"],
  ),
};

/** How many calls are under way: one may need something that another makes. */
let depth = 0;

/** Calls into the module. Whatever it throws that is not a list of problems is a trap, after which its memory may be in any state. */
function call(run) {
  if (state !== "ready") throw new GongkaiError([REFUSALS[state]]);
  if (depth === 0) tidy();
  depth += 1;
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof GongkaiError) throw thrown;
    if (Array.isArray(thrown)) throw new GongkaiError(thrown);
    state = "lost";
    throw new GongkaiError([REFUSALS.lost], { cause: thrown });
  } finally {
    depth -= 1;
  }
}

/**
 * What was made in this instance, the latest used last. A module's memory is given back by hand, or a loop would fill it: whatever can be
 * made anew is kept only as long as it is among the latest.
 */
const made = new Map();
const MOST_MADE = 12;

/** Something that lives in the module under a key, made when it is needed. */
function renewable(key, make) {
  return () => {
    if (state !== "ready") return call(make);
    const thing = made.get(key) ?? call(make);
    made.delete(key);
    made.set(key, thing);
    return thing;
  };
}

/** Gives back what was not used of late; nobody holds on to it between two calls. */
function tidy() {
  for (const [key, thing] of made) {
    if (made.size <= MOST_MADE) return;
    made.delete(key);
    thing.free();
  }
}

/** The local rulebooks that were loaded, for a later instance too. */
const locals = new Map();

let shelf;
let shelvedIn = 0;

/** The rulebooks of the package. They are made once in an instance. */
function embedded() {
  if (state !== "ready" || shelvedIn !== instance) {
    shelf = call(() => {
      const fresh = new glue.Shelf();
      locals.forEach((file) => fresh.add(file));
      return fresh;
    });
    shelvedIn = instance;
  }
  return shelf;
}

export function askJson(question) {
  const given = text(question, "");
  return call(() => embedded().ask(given));
}

export function ask(question) {
  return JSON.parse(askJson(json(question, "")));
}

export function describeJson(request) {
  const given = text(request, "");
  return call(() => embedded().describe(given));
}

export function describe(request = {}) {
  return JSON.parse(describeJson(json(request, "")));
}

export function limit(value = {}) {
  const given = new Map(Object.entries(record(value, "limits")).map(([name, most]) => [name, count(most, `limits.${name}`)]));
  const all = call(() => setLimits(given));
  given.forEach((most, name) => limits.set(name, most));
  return all;
}

export function beijing(local, zone) {
  return convert(local, zone, (written) => call(() => glue.moment(written)));
}

const CALENDAR = ["notices", "asKnownOn", "provisional", "overlay"];
const KINDS = ["holiday", "closure", "workday"];

class Workdays {
  #options;
  #days;

  constructor(given) {
    this.#options = given;
    this.#days = renewable(`days ${JSON.stringify(given)}`, () => {
      const notices = (given.notices ?? []).map((notice) => JSON.stringify(notice));
      return laidOver(new glue.Days(notices, given.asKnownOn, given.provisional ?? false), given.overlay ?? []);
    });
  }

  /** Refuses what no calendar can be made of. A day is looked at alone: to make the calendar costs a hundred times as much. */
  static #checked(asked) {
    const { notices, overlay, asKnownOn } = asked.#options;
    if (notices !== undefined || overlay !== undefined) asked.#days();
    else call(() => glue.checkDay(asKnownOn ?? "2024-01-01", "calendar.asKnownOn"));
    return asked;
  }

  static of(value) {
    if (value === undefined) return preset ?? workdays;
    return value instanceof Workdays ? value : workdays.with(value);
  }

  static days(asked) {
    return (asked === workdays ? (preset ?? asked) : asked).#days();
  }

  /** The options as a question writes them. */
  static key(workdays) {
    const { asKnownOn: as_known_on, ...rest } = workdays.#options;
    return { as_known_on, ...rest };
  }

  with(value) {
    const given = options(value, "calendar", CALENDAR);
    if (given.notices !== undefined) {
      given.notices = list(given.notices, "calendar.notices").map((notice, i) => plain(notice, `calendar.notices[${i}]`));
    }
    if (given.asKnownOn !== undefined) given.asKnownOn = day(given.asKnownOn, "calendar.asKnownOn");
    if (given.provisional !== undefined) flag(given.provisional, "calendar.provisional");
    if (given.overlay !== undefined) given.overlay = list(given.overlay, "calendar.overlay").map(overlayDay);
    return Workdays.#checked(new Workdays({ ...this.#options, ...given }));
  }

  isWorkday(date) {
    const given = day(date, "date");
    return call(() => Workdays.days(this).isWorkday(given));
  }

  day(date) {
    const given = day(date, "date");
    return call(() => Workdays.days(this).day(given));
  }

  add(date, n) {
    const [from, by] = [day(date, "date"), whole(n, "n")];
    return call(() => Workdays.days(this).add(from, by));
  }

  count(start, end) {
    const [from, to] = [day(start, "start"), day(end, "end")];
    return call(() => Workdays.days(this).count(from, to));
  }

  next(date) {
    return this.add(date, 1);
  }

  previous(date) {
    return this.add(date, -1);
  }

  roll(date) {
    const given = day(date, "date");
    return call(() => Workdays.days(this).roll(given));
  }

  standing(start, end) {
    const [from, to] = [day(start, "start"), day(end, "end")];
    return call(() => Workdays.days(this).standing(from, to));
  }

  coverage() {
    return call(() => Workdays.days(this).coverage());
  }

  get doubts() {
    return call(() => Workdays.days(this).doubts());
  }

  get version() {
    return call(() => Workdays.days(this).version());
  }
}

function overlayDay(value, i) {
  const path = `calendar.overlay[${i}]`;
  const given = options(value, path, ["date", "kind", "name"]);
  const name = options(need(given, "name", path), `${path}.name`, ["zh", "en"]);
  return {
    date: day(need(given, "date", path), `${path}.date`),
    kind: oneOf(need(given, "kind", path), `${path}.kind`, KINDS),
    name: { zh: text(need(name, "zh", `${path}.name`), `${path}.name.zh`), en: text(need(name, "en", `${path}.name`), `${path}.name.en`) },
  };
}

function laidOver(days, overlay) {
  if (overlay.length === 0) return days;
  const column = (pick) => overlay.map(pick);
  try {
    return days.overlay(column(({ date }) => date), column(({ kind }) => kind), column(({ name }) => name.zh), column(({ name }) => name.en));
  } finally {
    days.free();
  }
}

export const workdays = new Workdays({});

export function setDefaultCalendar(calendar) {
  const asked = Workdays.of(calendar);
  if (!call(() => Workdays.days(asked).makeDefault())) {
    refuse(
      "contradiction",
      "calendar",
      ["默认日历已另设", "在程序开始时设一次；其他日历在调用时给出"],
      ["another default calendar is set already", "set it once, when the program starts; give other calendars with a call"],
    );
  }
  preset = asked;
}

const TERM_FACTS = { start: "start", case: "case", extendedBy: "extended_by", pauses: "pauses", done: "done" };
const DUE_OPTIONS = ["case", "extendedBy", "pauses", "done", "facts", "on", "today", "calendar", "proof", "lang"];

/** A fact that is an argument of its own, beside the others. */
function beside(fact, entry, others) {
  const facts = others === undefined ? {} : record(others, "facts");
  if (fact in facts) refuseTwice(fact);
  return { ...facts, [fact]: entry };
}

const withCase = (facts, kind) => (kind === undefined ? facts : { ...facts, case: kind });

/**
 * The verbs, one a form of law: how many arguments stand before the options, and what it makes of them all. `where` is the place of the
 * rulebook and its name.
 */
const VERBS = {
  due: [
    2,
    ([shelf, book], rule, start, value) => {
      const { facts: others, calendar, ...given } = options(value, "options", DUE_OPTIONS);
      const facts = others === undefined ? {} : record(others, "facts");
      const question = { rule: text(rule, "rule"), book, facts };
      for (const [key, entry] of Object.entries({ start: day(start, "facts.start"), ...given })) {
        const fact = TERM_FACTS[key];
        if (fact === undefined) question[key] = entry;
        else if (fact in facts) refuseTwice(fact);
        else facts[fact] = entry;
      }
      if (calendar !== undefined) question.calendar = Workdays.key(Workdays.of(calendar));
      return camelCase(answerOf("due", shelf, plain(question, "")));
    },
  ],
  kept: [
    4,
    (where, rule, dates, from, to, value) => {
      const { case: kind, ...given } = options(value, "options", ["case", "on", "lang"]);
      return put("kept", where, rule, withCase({ dates: list(dates, "facts.dates"), from, to }, kind), given);
    },
  ],
  review: [
    2,
    (where, rule, facts, value) => {
      const given = options(value, "options", ["on", "lang"]);
      const { outcome = null, missing = [], problems = [], open = [], ...rest } = put("review", where, rule, facts, given);
      return { ...rest, outcome, missing, problems, open };
    },
  ],
  verdict: [
    2,
    (where, rule, facts, value) => {
      const given = options(value, "options", ["on", "lang"]);
      const answer = put("verdict", where, rule, facts, given);
      const { outcome = null, says = null, grounds = [], tried = [], open = [], duties = [], readings = [], ...rest } = answer;
      return { ...rest, outcome, says, grounds, tried, open, duties, readings };
    },
  ],
  progress: [
    2,
    (where, rule, taken, value) => {
      const { facts, ...given } = options(value, "options", ["facts", "on", "lang"]);
      return put("progress", where, rule, beside("taken", list(taken, "facts.taken"), facts), given);
    },
  ],
  grade: [
    2,
    (where, rule, amount, value) => {
      const { facts, ...given } = options(value, "options", ["facts", "on", "lang"]);
      return put("grade", where, rule, beside("value", amount, facts), given);
    },
  ],
  price: [
    2,
    (where, rule, count, value) => {
      const { case: kind, ...given } = options(value, "options", ["case", "on", "lang"]);
      return put("price", where, rule, withCase({ count }, kind), given);
    },
  ],
  score: [
    2,
    (where, rule, indicators, value) => {
      const { facts, ...given } = options(value, "options", ["facts", "on", "lang"]);
      return put("score", where, rule, beside("indicators", list(indicators, "facts.indicators"), facts), given);
    },
  ],
};

/** What a verb is answered. */
function put(verb, [shelf, book], rule, facts, given) {
  const told = facts === undefined ? {} : record(facts, "facts");
  return answerOf(verb, shelf, plain({ rule: text(rule, "rule"), book, facts: told, ...given }, ""));
}

class Rulebook {
  #shelf;

  constructor(shelf, id, summary) {
    this.#shelf = shelf;
    const { rules: _, ...book } = summary ?? this.describe({ book: id }).book;
    Object.freeze(Object.assign(this, book));
  }

  static shelf(book) {
    return book.#shelf;
  }

  static {
    for (const [verb, [, run]] of Object.entries(VERBS)) {
      this.prototype[verb] = function (...given) {
        return run([this.#shelf, this.id], ...given);
      };
    }
  }

  describe(request) {
    return described(this.#shelf, request);
  }

  rules() {
    return this.describe({ book: this.id }).rules;
  }

  ask(question) {
    const given = plain(question, "");
    return answered(this.#shelf, given === null || typeof given !== "object" || Array.isArray(given) ? given : { book: this.id, ...given });
  }

  lint() {
    return call(() => this.#shelf().lint(this.id));
  }

  conformity(calendar) {
    const days = Workdays.of(calendar);
    return call(() => this.#shelf().conformity(this.id, Workdays.days(days)));
  }
}

function answered(shelf, question) {
  const given = JSON.stringify(question);
  return JSON.parse(call(() => shelf().ask(given)));
}

function described(shelf, request) {
  const given = json(request, "");
  return JSON.parse(call(() => shelf().describe(given)));
}

/** What a verb is answered. What is wrong with the question is thrown, and so is what must be known first. */
function answerOf(verb, shelf, question) {
  const given = JSON.stringify(question);
  return JSON.parse(call(() => shelf().answer(given, verb)));
}

function refuseTwice(fact) {
  refuse("duplicate_key", join("facts", fact), ["同一事实给出两次", "删去其中一个"], ["this fact is given twice", "remove one of the two"]);
}

function camelCase(value) {
  if (Array.isArray(value)) return value.map(camelCase);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key.replace(/_(.)/g, (_, letter) => letter.toUpperCase()), camelCase(entry)]));
}

export function rulebooks() {
  return describe().books;
}

/** What the rulebooks of the package say of themselves, once it was asked: it does not change. */
const summaries = new Map();

export function rulebook(id) {
  const given = text(id, "book");
  if (!summaries.has(given)) {
    call(() => embedded().check(given));
    summaries.set(given, frozen(described(embedded, { book: given }).book));
  }
  return call(() => new Rulebook(embedded, given, summaries.get(given)));
}

function frozen(value) {
  if (value !== null && typeof value === "object") Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Adds a local rulebook of the package; `read` gives what its file holds. */
export async function addRulebook(id, read) {
  const name = oneOf(id, "book", localRulebooks);
  if (!locals.has(name)) {
    const file = new Uint8Array(await read(`./books/${name}.book`));
    call(() => embedded().add(file));
    locals.set(name, file);
  }
  return rulebook(name);
}

export function loadRulebook(source, value) {
  const { format = "toml", file = "" } = options(value, "options", ["format", "file"]);
  const isJson = oneOf(format, "format", ["toml", "json"]) === "json";
  const files = typeof source === "object" ? Object.entries(record(source, "source")) : [[text(file, "file"), text(source, "source")]];
  const texts = files.map(([name, part]) => text(part, join("source", name)));
  if (isJson && files.length !== 1) {
    refuse("bad_value", "format", ["分成多个文件的规则书须为 TOML", "写 toml，或合为一个文件"], ["a rulebook in several files is TOML", "say toml, or give one file"]);
  }
  const shelf = renewable({}, () => embedded().load(files.map(([name]) => name), texts, isJson));
  return new Rulebook(shelf, call(() => shelf().own));
}

/** Where a rulebook stands, and its name. */
function shelved(book) {
  return book instanceof Rulebook ? [Rulebook.shelf(book), book.id] : [embedded, text(book, "book")];
}

/** A verb under the law that its options name. */
function anywhere(verb) {
  const [places, run] = VERBS[verb];
  return (...arguments_) => {
    const { book = "cn", ...given } = arguments_[places] === undefined ? {} : record(arguments_[places], "options");
    return run(shelved(book), ...Array.from({ length: places }, (_, i) => arguments_[i]), given);
  };
}

export const due = anywhere("due");
export const verdict = anywhere("verdict");
export const review = anywhere("review");
export const progress = anywhere("progress");
export const kept = anywhere("kept");
export const grade = anywhere("grade");
export const price = anywhere("price");
export const score = anywhere("score");

export function ownRule(name) {
  return text(name, "rule");
}

/** A table under a name of its own. */
const table = (rule) => (facts, value) => verdict(rule, facts, value);

export const classify = Object.freeze({ attribute: table("attribute") });

const READINGS = { consultationDays: "consultation_days", receiptOnRestDay: "receipt_on_rest_day" };

const LAW = ["book", "calendar", ...Object.keys(READINGS)];

/** By what law a ledger is kept: where its rulebook is, and the keys of a question. */
function lawOf({ book = "cn", calendar, ...chosen }) {
  const [shelf, name] = shelved(book);
  const law = { book: name };
  if (calendar !== undefined) law.calendar = Workdays.key(Workdays.of(calendar));
  return [shelf, law, Object.fromEntries(Object.entries(chosen).map(([key, reading]) => [READINGS[key], reading]))];
}

/** The events of one request. Nothing in it changes. */
export class Ledger {
  #events;
  #options;

  constructor(events = [], value) {
    this.#events = list(events, "events").map((event, i) => Object.freeze(record(event, `events[${i}]`)));
    this.#options = options(value, "options", LAW);
    if (this.#events.length > 0) this.#check();
  }

  get events() {
    return this.#events.map((event) => ({ ...event }));
  }

  with(event) {
    return new Ledger([...this.#events, event], this.#options);
  }

  /** Where the law is, and the question about these events. */
  #asked(more, given) {
    const [shelf, law, readings] = lawOf(this.#options);
    return [shelf, plain({ rule: rules.REQUEST_STATE, facts: { events: this.#events, ...readings, ...more }, ...law, ...given }, "")];
  }

  #check() {
    const [shelf, asked] = this.#asked({}, {});
    const given = JSON.stringify(asked);
    call(() => shelf().checkEvents(given));
  }

  state(value) {
    const { insert, ...given } = options(value, "options", ["today", "lang", "insert"]);
    return camelCase(answerOf("state", ...this.#asked(insert === undefined ? {} : { insert: list(insert, "insert") }, given)));
  }
}

/** The text of a file as spreadsheets save it: in UTF-8, in UTF-16 with its mark, or in GB18030. */
function decoded(bytes) {
  const given = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
  const isUtf16 = given[0] === 0xff && given[1] === 0xfe;
  for (const encoding of isUtf16 ? ["utf-16le"] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(given);
    } catch {
      // The next one, perhaps.
    }
  }
  return refuse(
    "bad_syntax",
    "rows",
    ["既非 UTF-8 也非 GB18030 文本", "另存为 UTF-8 的 CSV；.xlsx 先用表格库读成各行"],
    ["the text is neither UTF-8 nor GB18030", "save it as CSV in UTF-8; read .xlsx into its lines with a library for spreadsheets"],
  );
}

/** The rows of a log as a question has them: a table as text, or a list. */
function rowsOf(rows) {
  if (typeof rows === "string") return text(rows, "rows");
  return isBytes(rows) ? decoded(rows) : list(rows, "rows");
}

export function readLog(rows, value) {
  const { agenda, lang, columns, ignore, ...given } = options(value, "options", [...LAW, "agenda", "lang", "columns", "ignore"]);
  const [shelf, law, readings] = lawOf(given);
  const asked = JSON.stringify(plain({ rows: rowsOf(rows), ...law, ...readings, agenda, lang, columns, ignore }, ""));
  const log = JSON.parse(call(() => shelf().log(asked)));
  const told = ({ row, line, request, column, code, message, help }) => {
    return { row, line, request, ...problem(code, column, [message.zh, help.zh], [message.en, help.en]) };
  };
  return { ...log, problems: log.problems.map(told) };
}

export function readLogJson(request) {
  const given = text(request, "");
  return call(() => embedded().readLog(given));
}

/** The answer of a rule of some form to a question about a request. */
function requested(verb, rule, facts, value) {
  const { book = "cn", ...given } = options(value, "options", ["book", "on", "lang"]);
  const [shelf, name] = shelved(book);
  return answerOf(verb, shelf, plain({ rule, book: name, facts, ...given }, ""));
}

export const request = Object.freeze({
  reply: table("request.outcome"),
  correction: table("request.own_record"),
  supply: table("request.form_of_supply"),
  resale: table("request.no_resale"),

  form: (facts, value) => review("request.form", record(facts, "facts"), value),

  hints(description, value) {
    return requested("look", "request.form.coach", { description: text(description, "description") }, value).hints;
  },

  outdated(letter, value) {
    return requested("look", "request.remedy.outdated", { text: text(letter, "text") }, value).hints;
  },

  letter(rule, slots, value) {
    const { letter, grounds } = requested("write", text(rule, "rule"), record(slots, "slots"), value);
    return { ...letter, grounds };
  },
});

class DueTable {
  #table;

  constructor(rule, book, value) {
    const given = options(value, "options", ["case", "on", "calendar"]);
    const [shelf, name] = shelved(book);
    const days = Workdays.of(given.calendar);
    const kind = given.case === undefined ? undefined : text(given.case, "case");
    const on = given.on === undefined ? undefined : day(given.on, "on");
    const id = text(rule, "rule");
    this.#table = renewable({}, () => new glue.Table(shelf(), name, id, kind, on, Workdays.days(days)));
    this.#table();
  }

  due(days, value) {
    const given = options(value, "options", ["validity", "out", "fates"]);
    const out = options(given.out, "out", ["values", "valid"]);
    const fated = given.fates !== undefined && flag(given.fates, "fates");
    const starts = numbers(days, "days", Int32Array);
    const validity = given.validity === undefined ? undefined : numbers(given.validity, "validity", Uint8Array);
    const values = out.values === undefined ? new Int32Array(starts.length) : numbers(out.values, "out.values", Int32Array);
    const valid = out.valid === undefined ? new Uint8Array(Math.ceil(starts.length / 8)) : numbers(out.valid, "out.valid", Uint8Array);
    const report = call(() => this.#table().due(starts, validity, values, valid));
    if (!fated) return { values, valid, report };
    const codes = new Uint8Array(starts.length);
    return { values, valid, report, fates: { codes, names: call(() => this.#table().fates(starts, validity, codes)) } };
  }
}

/** The byte that stands for a fact. */
const FLAGS = new Map([[false, 0], [true, 1], [null, 255]]);

/** What is known of a fact: bytes as they are, or from a list; one value for all rows. */
function known(value, path) {
  if (FLAGS.has(value)) return value;
  if (!Array.isArray(value)) return numbers(value, path, Uint8Array);
  return Uint8Array.from(list(value, path), (entry, i) => FLAGS.get(entry) ?? FLAGS.get(flag(entry, `${path}[${i}]`)));
}

const MASKS = ["partial", "full", "kind"];

const SCREEN_OPTIONS = ["rule", "permits", "mask", "lang"];

export function screen(written, on, book = "cn", value) {
  const { rule = "screen", lang = "zh", ...facts } = options(value, "options", SCREEN_OPTIONS);
  const [shelf, name] = shelved(book);
  const question = plain({ rule, book: name, on: day(on, "on"), lang, facts: { text: text(written, "text"), ...facts } }, "");
  const answer = answerOf("verdict", shelf, question);
  const place = slicing(written);
  const findings = answer.findings.map((found) => ({ ...camelCase(found), start: place(found.chars[0]), end: place(found.chars[1]) }));
  return { ...camelCase(answer), findings };
}

/** From places in characters to those by which JavaScript slices a text, which counts characters beyond the basic plane twice. */
function slicing(written) {
  const beyond = [];
  let place = 0;
  for (const character of written) {
    if (character.length === 2) beyond.push(place);
    place += 1;
  }
  return (at) => {
    let [low, high] = [0, beyond.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beyond[middle] < at) low = middle + 1;
      else high = middle;
    }
    return at + low;
  };
}

export const column = Object.freeze({
  NULL_DAY: -(2 ** 31),
  BLANK: 255,

  table(rule, book, value) {
    return new DueTable(rule, book, value);
  },

  due(days, rule, book, value) {
    const { validity, out, fates, ...asked } = options(value, "options", ["case", "on", "calendar", "validity", "out", "fates"]);
    return new DueTable(rule, book, asked).due(days, { validity, out, fates });
  },

  verdict(facts, rule, book, value) {
    const given = options(value, "options", ["on"]);
    const entries = Object.entries(record(facts, "facts")).map(([name, fact]) => [name, known(fact, join("facts", name))]);
    const leading = entries.find(([, fact]) => fact instanceof Uint8Array);
    if (leading === undefined) {
      refuse(
        "missing_key",
        "facts",
        ["没有一列事实，行数无从得知", "至少给出一列；单个问题用 ask"],
        ["none of the facts is a column, so there is no number of rows", "give at least one column; a single question is for ask"],
      );
    }
    const [shelf, name] = shelved(book);
    const on = given.on === undefined ? undefined : day(given.on, "on");
    const id = text(rule, "rule");
    const [names, columns] = [entries.map(([name]) => name), entries.map(([, fact]) => fact)];
    return call(() => {
      const table = new glue.Verdicts(shelf(), name, id, on);
      try {
        return table.decide(leading[1].length, names, columns);
      } finally {
        table.free();
      }
    });
  },

  screen(texts, on, book, value) {
    const given = options(value, "options", ["permits", "mask"]);
    const entries = list(texts, "texts").map((entry, i) => (entry === null ? null : text(entry, `texts[${i}]`)));
    const [shelf, name] = shelved(book);
    const when = day(on, "on");
    const permits = list(given.permits ?? [], "permits").map((permit, i) => text(permit, `permits[${i}]`));
    const mask = given.mask === undefined ? undefined : oneOf(given.mask, "mask", MASKS);
    return call(() => shelf().screen(name, when, permits, mask, entries));
  },
});
