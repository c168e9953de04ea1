/**
 * The rules of open government in China (政务公开 / 政府信息公开), made to run.
 *
 * `await init()` first. Then `ask` puts one question as plain data; `rulebook`, `workdays` and `column` are typed ways to the same.
 *
 * ```js
 * import { init, rulebook, rules } from "gongkai";
 * await init();
 * rulebook("cn-2019").due(rules.REQUEST_REPLY, "2022-09-30").due; // "2022-11-02"
 * ```
 */

import type {
  Answer, BookRef, Citation, Completeness, Deadline, Evidence, Fault, FieldProblem, Finding, Ground, Hint, LedgerState, Missing, Open,
  GradeAnswer, PriceAnswer, ProblemCode, ProgressAnswer, RegularityAnswer, Said, SettledGradeAnswer, SettledVerdictAnswer, VerdictAnswer, Written,
} from "./answer.js";
import type { BookId, LedgerEvent, LocalBookId, Rules } from "./facts.js";
import { localRulebooks, rules } from "./rules.js";

export type * from "./facts.js";
export { localRulebooks, rules };

/** The name of a rule of the rulebooks, or of one that they are yet to have. */
export type RuleId = (typeof rules)[keyof typeof rules];

declare const own: unique symbol;

/** The name of a rule that no rulebook of the package has: see {@link ownRule}. */
export type OwnRule = string & { readonly [own]: true };

/**
 * Names a rule of a rulebook of your own, or one whose name comes as text: what it asks is then checked when it is asked, and not by the types.
 *
 * ```js
 * loadRulebook(toml).verdict(ownRule("exemption.own_rule"), { reviewed: true });
 * ```
 * @throws {GongkaiError} if it is not text
 */
export function ownRule(name: string): OwnRule;

/** The rules that answer to a verb. */
export type RuleOf<Verb extends Rules[keyof Rules]["verb"]> = { [R in keyof Rules]: Rules[R]["verb"] extends Verb ? R : never }[keyof Rules];

/** What a rule has to be told. */
export type FactsOf<R extends keyof Rules> = Rules[R]["facts"];

/** What a table can come to. */
export type OutcomeOf<R extends keyof Rules> = Rules[R] extends { outcome: infer Outcome extends string } ? Outcome : string;

/** The steps of a chain. */
export type StepOf<R extends keyof Rules> = Rules[R] extends { step: infer Step extends string } ? Step : never;

/** The cases of a rule. */
export type CaseOf<R extends keyof Rules> = Rules[R] extends { case: infer Case extends string } ? Case : never;

/** `Temporal.PlainDate`, where the platform has it. A `Date` is a moment, whose day depends on the zone, and is refused. */
export interface PlainDate {
  readonly [Symbol.toStringTag]: "Temporal.PlainDate";
  toString(): string;
}

/** A day: `"YYYY-MM-DD"` or a `Temporal.PlainDate`. */
export type Day = string | PlainDate;

/**
 * A day, or, where the rule runs in hours or minutes, a moment: `"2024-01-02T10:00+08:00"`, or `"2024-01-02T10:00"` for Beijing time, or as
 * `Temporal.ZonedDateTime` writes it in China: `"2024-01-02T10:00:00+08:00[Asia/Shanghai]"`. {@link beijing} converts the local time of another zone.
 */
export type Moment = Day;

export type Lang = "zh" | "en";

/** A phrase in Chinese and in English. */
export interface Text {
  zh: string;
  en: string;
}

// ---------------------------------------------------------------------------------------------------------------------- start

/** An address, as `URL` has it. */
export interface Address {
  readonly href: string;
  toString(): string;
}

/** What a server gives, as `Response` has it. */
export interface Fetched {
  readonly ok: boolean;
  readonly url: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A compiled module, as `WebAssembly.Module` has it. */
export interface Compiled {
  readonly [Symbol.toStringTag]?: "WebAssembly.Module";
}

/** Bytes, by themselves or in a view. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/**
 * Loads the module; await it once before anything else. Further calls do nothing, except that after `instance_lost` the next one makes
 * a new instance, and that one which failed may be tried again.
 *
 * @param source the `.wasm` file: its address, a response, its bytes, or the compiled module. By default the one beside this file, which
 * Node, browsers, webpack and Vite's build find by themselves; the README has a line for other bundlers.
 * @throws {GongkaiError} `load_failed`: it cannot be read or compiled, or belongs to another version of the package
 */
export function init(source?: string | Address | Fetched | Promise<Fetched> | Bytes | Compiled): Promise<void>;

// --------------------------------------------------------------------------------------------------------------------- errors

/** The stable name of a kind of problem. */
export type Code =
  | ProblemCode
  /** `init` has not been awaited. */
  | "not_ready"
  /** `init` could not read or compile the module, or it is another version's; it may be tried again. */
  | "load_failed"
  /** An earlier call broke off; its instance must not be trusted. `init` makes a new one. */
  | "instance_lost";

/** One thing wrong with an input. */
export interface Problem {
  readonly code: Code;
  /** What is wrong, in Chinese. */
  readonly message: string;
  readonly messageEn: string;
  /** What to do about it, in Chinese. */
  readonly help: string;
  readonly helpEn: string;
  /** Where in the input, such as `facts.start`; empty for the whole. */
  readonly path: string;
}

/** Everything wrong with one input; its own fields are those of the first problem. */
export class GongkaiError extends Error implements Problem {
  private constructor();
  readonly name: "GongkaiError";
  readonly code: Code;
  readonly messageEn: string;
  readonly help: string;
  readonly helpEn: string;
  readonly path: string;
  /** All of them, in the order found. */
  readonly problems: readonly Problem[];
}

// ------------------------------------------------------------------------------------------------------------------ the waist

/**
 * Answers one question. What is wrong with its meaning comes back under `errors`; only what JSON cannot hold (`NaN`, a `Date`, a
 * function …) is thrown. A time may name China's zone, `"2024-05-06T09:00:00+08:00[Asia/Shanghai]"`; any other is `unknown_zone` here: see
 * {@link beijing}.
 *
 * ```js
 * ask({ rule: "request.reply", facts: { start: "2022-09-30" } }).due; // "2022-11-02"
 * ```
 * @throws {GongkaiError}
 */
export function ask<R extends RuleId>(question: Question<R>): Answer;
export function ask(question: Question<OwnRule | "conformity"> | string): Answer;

/**
 * The same on JSON text. The answer is canonical: sorted keys, no white space, the same bytes in Rust, Python and JavaScript.
 * @throws {GongkaiError} if the question is not text
 */
export function askJson(question: string): string;

/** One question. */
export interface Question<R extends RuleId | OwnRule | "conformity" = RuleId | OwnRule | "conformity"> {
  /** A rule; or `conformity`: where the book leaves the national law on the day `on`. */
  rule: R;
  /** A rulebook, a line of national ones (`cn`, the default: the one in force), or a whole rulebook of your own. */
  book?: BookId | object | undefined;
  /** What the rule needs to know; {@link describe} lists it. Left out and `null` both mean not known. */
  facts?: (R extends keyof Rules ? FactsOf<R> : Facts) | undefined;
  /** The day that selects the law; by default the start, or `from`, or `today`. */
  on?: Day | undefined;
  /** The day on which the status is wanted. */
  today?: Moment | undefined;
  calendar?: {
    notices?: readonly HolidayNotice[] | undefined;
    as_known_on?: Day | undefined;
    provisional?: boolean | undefined;
    overlay?: readonly OverlayDay[] | undefined;
  } | undefined;
  /** Language of names and messages; `zh` by default. */
  lang?: Lang | undefined;
  /** Adds the day-by-day account of a deadline. */
  proof?: boolean | undefined;
}

/** A decimal number; as text it keeps every digit. */
export type Decimal = number | string;

/** The facts that have a meaning of their own, and those that a rule names: yes, no, or `null` for not known. */
export interface Facts {
  [fact: string]: unknown;
  /** Terms: what starts it. */
  start?: Moment | null | undefined;
  /** Which of several cases. */
  case?: string | null | undefined;
  /** Terms: by how many of its units it was extended. */
  extended_by?: number | null | undefined;
  /** Terms: when the clock stood still. The days after `from` up to and including `to` do not count. */
  pauses?: readonly { from: Day; to: Day; cause?: string | undefined }[] | null | undefined;
  /** Terms: when it was done. */
  done?: Moment | null | undefined;
  /** Cadences: the span looked at, and the days of the acts in it. */
  from?: Day | null | undefined;
  to?: Day | null | undefined;
  dates?: readonly Day[] | null | undefined;
  /** Chains: the steps in the order they were taken. */
  taken?: readonly string[] | null | undefined;
  /** Bands: the value. */
  value?: Decimal | { low: Decimal; high: Decimal } | null | undefined;
  /** Tariffs: how many units. */
  count?: number | null | undefined;
  /** Scores: the points of each indicator. */
  indicators?: readonly { id: string; weight?: Decimal | undefined; value?: Decimal | null | undefined }[] | null | undefined;
  deductions?: Decimal | null | undefined;
  bonus?: Decimal | null | undefined;
  bonus_cap?: Decimal | null | undefined;
}

export type * from "./answer.js";

/**
 * What can be asked: `{}` lists the rulebooks, `{ book }` its rules, `{ book, rule }` the facts of a rule as a JSON Schema whose
 * properties carry the question in Chinese (`x-zh`) and English (`x-en`), so that a form can be built from it.
 * @throws {GongkaiError} for what JSON cannot hold
 */
export function describe(request?: DescribeRequest | string): Description;

/**
 * The same on JSON text.
 * @throws {GongkaiError} if the request is not text
 */
export function describeJson(request: string): string;

/**
 * Sets limits by name, and gives all that are in force: `limit({ events: 200, rulebooks: 0 })`. What is beyond one is a problem that names
 * it; `docs/security.md` lists them. They hold for every later call, also in a later instance.
 * @throws {GongkaiError} for a name that is none, and what is no count
 */
export function limit(limits?: Record<string, number>): Record<string, number>;

export interface DescribeRequest {
  book?: string | undefined;
  rule?: RuleId | OwnRule | undefined;
  /** Picks a version by date. */
  on?: Day | undefined;
}

export interface Description {
  books?: BookSummary[];
  /** What can be asked beside the rules: by a `key` of its own in the place of `rule`, or as a `rule` of that name. */
  questions?: { key?: string; rule?: string; name: Text }[];
  book?: BookSummary | BookRef;
  rules?: RuleSummary[];
  rule?: string;
  form?: Form;
  name?: Text;
  /** JSON Schema. */
  facts?: FactsSchema;
  errors?: Fault[];
}

export interface FactsSchema {
  type: "object";
  properties: Record<string, Record<string, unknown>>;
  required?: string[];
  additionalProperties: false;
  /** Of which facts of a table at most one is so; `!` before a fact says that it is not so. */
  "x-excludes"?: (FactsTie & { of: [string, string] })[];
  /** Which fact of a table is so where others are. */
  "x-implies"?: (FactsTie & { if?: string[]; then: string })[];
}

/** Why facts are tied to each other, and where that stands; plain logic where it stands nowhere. */
export interface FactsTie extends Partial<Citation> {
  "x-zh"?: string;
  "x-en"?: string;
}

/** Six forms of law, three of paper, and `silent` where the text sets no figure. */
export type Form = "term" | "cadence" | "checklist" | "table" | "chain" | "band" | "ledger" | "letter" | "signs" | "silent";

export interface BookSummary extends BookRef {
  title: Text;
  /** Whom it binds. */
  scope: Text;
  /** The line of national rulebooks it is one of. */
  family?: string;
  /** The line of national rulebooks it adds to. */
  extends?: string;
  from?: string;
  to?: string;
  /** How many rules it has of its own. */
  rules: number;
}

export interface RuleSummary extends Citation {
  rule: string;
  form: Form;
  name: Text;
  from?: string;
  to?: string;
}

// ------------------------------------------------------------------------------------------------------------------ rulebooks

/** The rulebooks at hand: the national ones, and the local ones that were fetched. */
export function rulebooks(): BookSummary[];

/**
 * Loads a local rulebook of the package. From then on every call knows it by its name.
 * @param source where its file is, or what it holds, if it does not lie beside the package's own files; Node takes what it holds alone
 * @throws {GongkaiError} `bad_value` for a name that none has, and for a file that is damaged or of another version
 */
export function fetchRulebook(id: LocalBookId, source?: string | Address | Fetched | Bytes): Promise<Rulebook>;

/**
 * A rulebook that is at hand: a national one, or a local one that was {@link fetchRulebook fetched}.
 * @throws {GongkaiError} `unknown_book`, with the nearest name; `not_built` for a local one that was not fetched
 */
export function rulebook(id: BookId): Rulebook;

/**
 * Reads a rulebook of your own; it may extend and cite the national ones.
 * @param source its text, or the texts of the files of TOML that make it up, each under its name: `{ "own/book.toml": "…" }`
 * @param options `format`: `toml` (default) or `json`; `file`: of a text, what it is called in every problem
 * @throws {GongkaiError} with everything wrong with it, each with file, path, what was expected and the nearest name
 */
export function loadRulebook(source: string | Readonly<Record<string, string>>, options?: { format?: "toml" | "json" | undefined; file?: string | undefined }): Rulebook;

/** A rulebook (规则书): the law of one jurisdiction. */
export interface Rulebook extends Readonly<Omit<BookSummary, "rules">>, Verbs<unknown, unknown> {
  /** Its own rules. Those it inherits are in the national book. */
  rules(): RuleSummary[];

  /** As {@link ask}, of this rulebook. */
  ask<R extends RuleId>(question: Omit<Question<R>, "book">): Answer;
  ask(question: Omit<Question<OwnRule | "conformity">, "book">): Answer;

  /** As {@link describe}; also knows this rulebook by its name. */
  describe(request: DescribeRequest | string): Description;

  /** What loads but may not be meant. */
  lint(): { rule: string; what: Text }[];

  /** Where its rules leave the national law, on every day of a calendar. */
  conformity(calendar?: Workdays | CalendarOptions): Departure[];
}

/**
 * The verbs: one a form of law, the same for every rule of it. What is not told is not known. `Where` is what else the options say: in a
 * rulebook nothing; `Dated` the same where no day among the facts selects the law.
 */
export interface Verbs<Where, Dated> {
  /**
   * When something that started on a day is due: a term (期限).
   *
   * ```js
   * rulebook("cn-2019").due("request.reply", "2022-09-30", { today: "2022-11-01" }).daysLeft; // 1
   * ```
   * @throws {GongkaiError} with everything wrong with the question; `missing_key` for a fact that is needed, with its choices
   */
  due<R extends RuleOf<"due">>(rule: R, start: Moment, options?: DueOptions<CaseOf<R>, FactsOf<R>> & Where): Deadline;
  due(rule: OwnRule, start: Moment, options?: DueOptions & Where): Deadline;

  /**
   * Whether something was done often enough between two days, both included: a cadence (频次).
   *
   * ```js
   * const dates = ["2024-01-02", "2024-01-17"];
   * rulebook("jiujiang-county-2022").kept("media.weekly_post", dates, "2024-01-01", "2024-01-28").outcome; // "lapsed"
   * ```
   * @throws {GongkaiError}
   */
  kept<R extends RuleOf<"kept">>(rule: R, dates: readonly Day[], from: Day, to: Day, options?: CaseOptions<CaseOf<R>> & Where): RegularityAnswer;
  kept(rule: OwnRule, dates: readonly Day[], from: Day, to: Day, options?: CaseOptions & Where): RegularityAnswer;

  /**
   * Whether everything is there, and in a form whether it can be right, all at once: a checklist (要件).
   * @throws {GongkaiError}
   */
  review<R extends RuleOf<"review">>(rule: R, facts: FactsOf<R>, ...options: Last<VerdictOptions, Dated>): FormReview;
  review(rule: OwnRule, facts: Facts, ...options: Last<VerdictOptions, Dated>): FormReview;

  /**
   * What a table of law makes of some facts (判定表).
   * @throws {GongkaiError} with everything wrong with the question, such as `unknown_key` for a fact that the rule does not ask about
   */
  verdict<R extends RuleOf<"verdict">>(rule: R, facts: FactsOf<R>, ...options: Last<VerdictOptions, Dated>): Verdict<OutcomeOf<R>>;
  verdict(rule: OwnRule, facts?: Facts, ...options: Last<VerdictOptions, Dated>): Verdict;

  /**
   * How far a procedure has come after the steps taken, in the order they were taken: a chain (流程).
   * @throws {GongkaiError}
   */
  progress<R extends RuleOf<"progress">>(rule: R, taken: readonly StepOf<R>[], ...options: Last<FactOptions<Omit<FactsOf<R>, "taken">>, Dated>): ProgressAnswer;
  progress(rule: OwnRule, taken: readonly string[], ...options: Last<FactOptions, Dated>): ProgressAnswer;

  /**
   * The grade of a value, or of one that lies between two: a scale of grades (等次).
   * @throws {GongkaiError}
   */
  grade<R extends RuleOf<"grade">>(rule: R, value: Measure, ...options: Last<FactOptions<Omit<FactsOf<R>, "value">>, Dated>): GradeAnswer | SettledGradeAnswer;
  grade(rule: OwnRule, value: Measure, ...options: Last<FactOptions, Dated>): GradeAnswer | SettledGradeAnswer;

  /**
   * What so many units cost together: a tariff.
   * @throws {GongkaiError}
   */
  price<R extends RuleOf<"price">>(rule: R, count: number, ...options: Last<CaseOptions<CaseOf<R>>, Dated>): PriceAnswer;
  price(rule: OwnRule, count: number, ...options: Last<CaseOptions, Dated>): PriceAnswer;

  /**
   * What a sheet of points comes to, and its grade: a score (量化考核).
   * @throws {GongkaiError}
   */
  score<R extends RuleOf<"score">>(rule: R, indicators: readonly Points[], ...options: Last<FactOptions<Omit<FactsOf<R>, "indicators">>, Dated>): GradeAnswer | SettledGradeAnswer;
  score(rule: OwnRule, indicators: readonly Points[], ...options: Last<FactOptions, Dated>): GradeAnswer | SettledGradeAnswer;
}

/** The options of a call; they may be left out where nothing in them is needed. */
export type Last<Options, More> = unknown extends More ? [options?: Options] : [options: Options & More];

/** A rulebook, its name, or a line of national ones, `cn` by default. */
export interface UnderBook {
  book?: BookId | Rulebook | undefined;
}

/** The same where no day among the facts selects the law: a line, such as `cn`, needs `on`. */
export type OnDay = { on: Day; book?: BookId | Rulebook | undefined } | { book: Exclude<BookId, "cn"> | Rulebook };

export const due: Verbs<UnderBook, OnDay>["due"];
export const kept: Verbs<UnderBook, OnDay>["kept"];
export const review: Verbs<UnderBook, OnDay>["review"];
export const verdict: Verbs<UnderBook, OnDay>["verdict"];
export const progress: Verbs<UnderBook, OnDay>["progress"];
export const grade: Verbs<UnderBook, OnDay>["grade"];
export const price: Verbs<UnderBook, OnDay>["price"];
export const score: Verbs<UnderBook, OnDay>["score"];

/** A number, or two between which it lies; `null` for not known. */
export type Measure = Decimal | { low: Decimal; high: Decimal } | null;

/** The points of an indicator: `weight` where the rulebook does not fix it, `value` or `null` for not known. */
export interface Points {
  id: string;
  weight?: Decimal | undefined;
  value: Measure;
}

export interface DueOptions<Case extends string = string, Others = Readonly<Record<string, unknown>>> {
  case?: Case | undefined;
  extendedBy?: number | undefined;
  pauses?: readonly { from: Day; to: Day; cause?: string | undefined }[] | undefined;
  done?: Moment | undefined;
  /** Further facts, such as the number by which a term is multiplied. */
  facts?: Others | undefined;
  on?: Day | undefined;
  today?: Moment | undefined;
  calendar?: Workdays | CalendarOptions | undefined;
  proof?: boolean | undefined;
  lang?: Lang | undefined;
}

/** The options of a rule with cases. */
export interface CaseOptions<Case extends string = string> extends VerdictOptions {
  case?: Case | undefined;
}

/** The options of a rule that asks more than its verb does. */
export interface FactOptions<Others = Facts> extends VerdictOptions {
  facts?: Others | undefined;
}

export interface VerdictOptions {
  /** The day that selects the law. */
  on?: Day | undefined;
  lang?: Lang | undefined;
}

/** The {@link Answer} of a table, its lists there even if they are empty. */
export interface Verdict<Outcome extends string = string>
  extends Omit<SettledVerdictAnswer, "outcome" | "says" | "tried" | "open" | "duties" | "readings">,
    Required<Pick<VerdictAnswer, "tried" | "open" | "duties" | "readings">> {
  /** The outcome; `null` while it is open. */
  outcome: Outcome | null;
  /** The outcome in words. */
  says: string | null;
}

/** Classify (定性): what may be opened, to whom, with which mark. */
export const classify: {
  /**
   * May this be opened (公开属性认定)? All grounds of the law of a day, in their order of precedence.
   *
   * ```js
   * classify.attribute({ state_secret: true }, { on: "2024-05-06" }).outcome; // "withheld"
   * ```
   * @param options `book`: a rulebook, or a line of national ones (`cn`, the default) from which `on` selects
   * @throws {GongkaiError} with everything wrong with the question, such as `unknown_key` for a fact that the law of the day does not ask about
   */
  attribute(facts: FactsOf<"attribute">, options: VerdictOptions & OnDay): Verdict<OutcomeOf<"attribute">>;
};

type RequestOptions = VerdictOptions & OnDay;

/** What is written in a field of a form or a slot of a letter; `null` is not known. */
export type Entry = string | number | boolean | readonly string[] | null | undefined;

/** What a look at a form showed. */
export interface FormReview extends Said {
  /** `null` where it depends on what is not known. */
  outcome: Completeness | null;
  missing: Missing[];
  /** Everything to correct, in the order of the form. */
  problems: FieldProblem[];
  open: Open[];
}

/** A letter, filled in. */
export interface Letter extends Written {
  /** Where what it says stands, its figures included. */
  grounds: Ground[];
}

/** 依申请公开: a request from its form to the reply. */
export const request: {
  /** Looks over a request's form (申请表): what is missing and what cannot be right, all at once. `on` is the day it is handed in. */
  form(facts: FactsOf<"request.form">, options: RequestOptions): FormReview;
  /** What the description of a request looks like, with reasons, and what the office will do. */
  hints(description: string, options: RequestOptions): Hint[];
  /** Wording of a letter or template that the law of a day has left behind. */
  outdated(letter: string, options: RequestOptions): Hint[];
  /**
   * Writes a letter (文书) such as `request.outcome.letter`, with the figures and remedies of the day it bears (`date` among the slots).
   * @throws {GongkaiError} every slot left empty and everything that cannot stand in its slot, all at once
   */
  letter<R extends RuleOf<"letter">>(rule: R, slots: FactsOf<R>, options?: VerdictOptions & UnderBook): Letter;
  letter(rule: OwnRule, slots: Readonly<Record<string, Entry>>, options?: VerdictOptions & UnderBook): Letter;
  /** Which reply a request gets (答复类型), and on what ground. */
  reply(facts: FactsOf<"request.outcome">, options: RequestOptions): Verdict<OutcomeOf<"request.outcome">>;
  /** What becomes of the claim that one's own record is wrong (自身信息更正). */
  correction(facts: FactsOf<"request.own_record">, options: RequestOptions): Verdict<OutcomeOf<"request.own_record">>;
  /** In which form the information is given (提供形式). */
  supply(facts: FactsOf<"request.form_of_supply">, options: RequestOptions): Verdict<OutcomeOf<"request.form_of_supply">>;
  /** Whether information may be supplied for pay through others (不得有偿提供). */
  resale(facts: FactsOf<"request.no_resale">, options: RequestOptions): Verdict<OutcomeOf<"request.no_resale">>;
};

/** Where a local rule leaves the national one. */
export interface Departure {
  rule: string;
  case: string | null;
  kind: DepartureKind;
  /** The kind in words. */
  what: Text;
  /** What the local rule says: a figure, an outcome, an item, steps. */
  own: Text;
  ownCitation: CitationRow;
  /** The national rulebook. */
  book: string;
  national: Text;
  nationalCitation: CitationRow;
  /** An example: facts that the two books answer otherwise. */
  facts: Record<string, boolean | number | string | string[]>;
  firstDay: string;
  lastDay: string;
  /** On how many days it is so. */
  days: number;
}

export type DepartureKind =
  | "figure" | "counting" | "rarer" | "hidden_ground" | "contrary_outcome" | "added_ground" | "dropped_item" | "dropped_step" | "reordered_step"
  | "not_compared";

export interface CitationRow {
  document: string;
  number: string | null;
  article: string;
  quote: string | null;
  evidence: Evidence;
}

// --------------------------------------------------------------------------------------------------------------- screening

/**
 * What a text holds that must be looked at before it is released: secrecy marks, personal numbers, faults of form.
 *
 * ```js
 * const text = "电话138 0000 0000。";
 * const { findings, masked } = screen(text, "2024-06-03", "cn", { rule: "screen.personal", mask: "partial" });
 * text.slice(findings[0].start, findings[0].end); // "138 0000 0000"
 * masked; // "电话138 **** 0000。"
 * ```
 * @param on the day that selects the law
 * @param book a rulebook, its name, or the name of a line; `cn` by default
 * @throws {GongkaiError} what is wrong with the question, all at once
 */
export function screen(text: string, on: Day, book?: Rulebook | BookId, options?: TextOptions & { mask?: undefined }): Screening;
export function screen(text: string, on: Day, book: Rulebook | BookId | undefined, options: TextOptions & { mask: Mask }): Screening & { masked: string };

export interface TextOptions extends ScreenOptions {
  /** The rule by which it is screened: `screen` by default; `screen.personal`, for one, looks for personal information alone. */
  rule?: RuleOf<"verdict"> | OwnRule | undefined;
  /** The language of names and reasons. */
  lang?: Lang | undefined;
}

/** What was found in a text, and what follows: the {@link Answer} of the table, its keys in camel case. */
export interface Screening extends Omit<VerdictAnswer, "findings" | "masked"> {
  /** In the order in which they stand. */
  findings: TextFinding[];
  /** What follows by the rulebook; not there where a finding that is only possible has to be looked at first. */
  outcome?: string;
  says?: string;
}

/** Something found in a text, with the passage of the rule on which it matters. */
export interface TextFinding extends Omit<Finding, "permitted_by" | "set_aside_by"> {
  /** Where it stands, as JavaScript slices a text. */
  start: number;
  end: number;
  /** The permission by which it may stay, with its passage. */
  permittedBy?: Citation & { id: string; name: string };
  /** The fact by which the question says that it is none. */
  setAsideBy?: string;
}

// --------------------------------------------------------------------------------------------------------------- the ledger

export interface LedgerOptions {
  /** A rulebook, its name, or the name of a line such as `cn`, the default: the law of the day of receipt. */
  book?: Rulebook | BookId | undefined;
  calendar?: Workdays | CalendarOptions | undefined;
  /** Which days of a consultation do not count. */
  consultationDays?: "after_sending" | "from_sending" | "between" | "until_answer" | undefined;
  receiptOnRestDay?: "keep" | "next_workday" | undefined;
}

/**
 * The events of one request. Nothing in it changes: `with` gives another one, and refuses an event that cannot have happened.
 *
 * ```js
 * const ledger = new Ledger().with({ event: "received", date: "2024-03-01" });
 * ledger.with({ event: "third_party_asked", date: "2024-03-05", who: "甲公司" }).state({ today: "2024-03-15" }).status; // "paused"
 * ```
 * @throws {GongkaiError} everything that cannot have happened or cannot be read
 */
export class Ledger {
  constructor(events?: readonly LedgerEvent[], options?: LedgerOptions);
  /** The events, as they were given. */
  readonly events: LedgerEvent[];
  with(event: LedgerEvent): Ledger;
  /**
   * How the request stands on `today`, by default on the day of its last event; `insert` are events entered late, whose `changes` are told.
   * @throws {GongkaiError} `contradiction`, or `not_announced` where the due day leaves the notices
   */
  state(options?: { today?: Day | undefined; lang?: Lang | undefined; insert?: readonly LedgerEvent[] | undefined }): LedgerState;
}

/**
 * A row of a case log: an event, and the request it belongs to; or a request, with a column for the day of each event. Headers may be those of a
 * register. Text is read as its column takes it, as a CSV file has it.
 */
export interface LogRow {
  request?: string | number | null | undefined;
  /** What the request asks for. */
  subject?: string | null | undefined;
  [key: string]: unknown;
}

export interface LogOptions extends LedgerOptions {
  /** What headers mean: a key, an event for its day, `event.key`, or a known header. */
  columns?: Readonly<Record<string, string>> | undefined;
  /** Headers of columns that need not be spoken of. */
  ignore?: readonly string[] | undefined;
  /** Wants the calendar of due dates: as of the end of a day; the domain of the office keeps its entries apart from those of others. */
  agenda?: { on: Day; domain: string } | undefined;
  /** The language of the calendar. */
  lang?: Lang | undefined;
}

export interface Log {
  /** How the columns were taken, to read and confirm. */
  understood: {
    /** What a row is. */
    row: "event" | "request";
    /** What each column was taken for: a key, of some events or of the row itself. */
    columns: { column: string; key: string; events?: LedgerEvent["event"][] }[];
    /** The columns that are kept aside because nobody needs them, each with the nearest header that would be known. */
    aside: { column: string; near?: string }[];
    /** How many more there are than are told. */
    more?: number;
  };
  /** The requests in the order in which the log first names them; one whose receipt cannot be read is not there. */
  requests: {
    request: string;
    subject?: string;
    /** The row of each event, counted from 0. */
    rows: number[];
    /** Its events that could be used, in order: {@link Ledger} takes them. */
    events: LedgerEvent[];
  }[];
  /** What is wrong with the rows that were left out; `path` is the column, `line` that of a table or a sheet, counted from 1. */
  problems: (Problem & { row: number; line?: number | undefined; request?: string | undefined })[];
  /** What is due, as a calendar (iCalendar, RFC 5545). */
  agenda?: string;
}

/**
 * Reads a case log, one event or one request a row, into the events of each request. A row that cannot be read, or cannot have happened, is
 * reported and left out; the rest of its request stands.
 *
 * ```js
 * const log = readLog([
 *   { request: "2024-001", event: "received", date: "2024-03-01" },
 *   { request: "2024-001", event: "replied", date: "2024-03-32" },
 * ]);
 * log.problems[0].path; // "date"
 * new Ledger(log.requests[0].events).state({ today: "2024-03-15" }).due; // "2024-03-29"
 * readLog("登记编号,收件日期,经办人\n7,2024/3/1,甲").understood.aside; // [{ column: "经办人" }]
 * ```
 * @param rows objects; or a sheet as a list of its lines, the first of which that fills two cells names the columns; or a table as text or as the
 * bytes of its file: commas, tabs or semicolons, in UTF-8, in UTF-16 with its mark, or in GB18030
 * @throws {GongkaiError} what is wrong with the options
 */
export function readLog(rows: readonly LogRow[] | readonly (readonly unknown[])[] | string | ArrayBuffer | Uint8Array, options?: LogOptions): Log;

/** The same, question and answer as JSON text: the very bytes of the core, also for what is wrong with the question. */
export function readLogJson(request: string): string;

// --------------------------------------------------------------------------------------------------------------- working days

/** Which days count as worked. */
export interface CalendarOptions {
  /** Holiday notices that the library does not have yet; their years are as good as any other. */
  notices?: readonly HolidayNotice[] | undefined;
  /** The calendar as it was known on a day: notices issued later are not there. */
  asKnownOn?: Day | undefined;
  /**
   * Also the years to 2050 whose notices are not out, by the statutory holidays; what rests on them is marked. Left out, a deadline in the year after
   * the last notice is told with the days between which it must lie; `false` wants an error.
   */
  provisional?: boolean | undefined;
  /** Regional holidays, closures and working days laid over it. */
  overlay?: readonly OverlayDay[] | undefined;
}

/** A notice: every day off, weekends in a break included, and every weekend day worked in exchange. Or a file of the open data sets. */
export type HolidayNotice =
  | { year: number; number?: string | undefined; issued?: Day | undefined; days: readonly { date: Day; name: string; off: boolean }[] }
  | { year: number; papers?: readonly string[] | undefined; days: readonly { name: string; date: Day; isOffDay: boolean }[] };

export interface OverlayDay {
  date: Day;
  kind: "holiday" | "closure" | "workday";
  name: Text;
}

/** How firm: announced; may still be changed by the next notice; no notice yet. */
export type Standing = "settled" | "unsettled" | "provisional";

/** What a day is, and why. */
export interface DayInfo {
  date: string;
  kind: "workday" | "makeup_workday" | "weekend" | "holiday" | "closure";
  /** The holiday it is part of or worked for. */
  name: Text | null;
  /** Whether it is itself a statutory holiday; `null` where the sources do not say. */
  statutory: boolean | null;
  /** The notice that names the day. */
  notice: { year: number; amends: boolean; number: string | null; issued: string | null; knownFrom: string; evidence: Evidence } | null;
  standing: Standing;
}

/**
 * Working days (工作日) in China. Every method throws a {@link GongkaiError} `not_announced` outside the notices: nobody can know the days
 * of a year before its notice.
 *
 * ```js
 * workdays.add("2022-09-30", 20); // "2022-11-02"
 * workdays.with({ asKnownOn: "2020-01-20" }).add("2020-01-10", 20); // "2020-02-12"
 * ```
 */
export interface Workdays {
  /** The same with other options; those not named stay as they are. The days are worked out once, so keep the result for many calls. */
  with(options: CalendarOptions): Workdays;
  isWorkday(date: Day): boolean;
  day(date: Day): DayInfo;
  /** The `n`-th working day after a day, which is itself never counted; before it where `n` is negative. */
  add(date: Day, n: number): string;
  /** The working days after `start` up to and including `end`; negative where `end` is earlier. */
  count(start: Day, end: Day): number;
  next(date: Day): string;
  previous(date: Day): string;
  /** The day itself if it is a working day, otherwise the next one. */
  roll(date: Day): string;
  /** How firm a result is that rests on the days between two dates. */
  standing(start: Day, end: Day): Standing;
  /** The first and the last day with an answer; `null` where no notice was known yet. */
  coverage(): { from: string; to: string } | null;
  /** What is doubtful about the notices given: weekdays off that are neither statutory nor made up for. */
  readonly doubts: readonly Problem[];
  /** The name of this calendar, as answers give it. */
  readonly version: string;
}

/**
 * Sets the calendar of every call that names none, such as one with a notice that is newer than the library; {@link workdays} follows it. Once,
 * when the program starts.
 * @throws {GongkaiError} `contradiction` where another one was set before; everything wrong with the notices
 */
export function setDefaultCalendar(calendar: Workdays | CalendarOptions): void;

export const workdays: Workdays;

/**
 * Beijing time of a local time in an IANA zone, converted by the platform: `"2024-07-01T10:00"`, `"America/New_York"` →
 * `"2024-07-01T22:00:00+08:00"`.
 * @throws {GongkaiError} `nonexistent_time` and `ambiguous_time` for a local time that the clocks skipped or repeated; `unknown_zone`;
 * `bad_instant`, `needs_instant`, `out_of_range` for text that is no such time
 */
export function beijing(local: string, zone: string): string;

// -------------------------------------------------------------------------------------------------------------------- columns

/** Whole columns of due dates, of verdicts and of texts. A day is a number, days since 1970-01-01, as in Arrow's `date32`. */
export const column: {
  /** What stands in the slot of a row without an answer. */
  readonly NULL_DAY: -2147483648;
  /** The byte of a fact that is unknown, and of a row without a verdict. */
  readonly BLANK: 255;
  /**
   * Works out a rule for every day of a calendar, once for many columns.
   * @param book a rulebook, its name, or the name of a line such as `cn`: the one in force on each start
   * @throws {GongkaiError} what is wrong whatever the start; what is wrong for some starts only becomes their reason in the report
   */
  table(rule: RuleOf<"due"> | OwnRule, book: Rulebook | BookId, options?: TableOptions): DueTable;
  /** The same for one column. */
  due(days: Int32Array, rule: RuleOf<"due"> | OwnRule, book: Rulebook | BookId, options?: TableOptions & ColumnOptions): DueColumn;
  /**
   * Which outcome a decision table gives each row. A fact that is not given is unknown, and one that is a reading of the law has the
   * rulebook's value wherever it is unknown. Unknown is never taken for no: where it matters the row is `open`.
   *
   * ```js
   * const facts = { state_secret: [true, false, null], third_party_harm: false };
   * const { values, categories, report } = column.verdict(facts, "attribute", "cn", { on: "2024-01-02" });
   * categories[values[0]]; // "withheld"
   * ```
   * @param facts by name: a column, or one value for all rows; at least one is a column
   * @param options `on`, the day that selects the law; a line such as `cn` needs it
   * @throws {GongkaiError} everything wrong with the facts, such as `unknown_key` with the nearest name
   */
  verdict<R extends RuleOf<"verdict">>(
    facts: { readonly [F in keyof FactsOf<R>]?: FlagColumn | boolean | null | undefined },
    rule: R,
    book: Rulebook | BookId,
    options?: { on?: Day | undefined },
  ): VerdictColumn;
  verdict(facts: Readonly<Record<string, FlagColumn | boolean | null | undefined>>, rule: OwnRule, book: Rulebook | BookId, options?: { on?: Day | undefined }): VerdictColumn;
  /**
   * What texts hold that must be looked at before they are released: secrecy marks, personal numbers, faults of form.
   *
   * ```js
   * const texts = ["电话13812345678", null];
   * const { findings, masked, report } = column.screen(texts, "2024-01-02", "cn", { mask: "partial" });
   * texts[0].slice(findings[0].start, findings[0].end); // "13812345678"
   * ```
   * @param texts `null` where there is none
   * @param on the day that selects the law
   * @param book a rulebook, its name, or the name of a line such as `cn`
   * @throws {GongkaiError} everything wrong with the arguments
   */
  screen(texts: readonly (string | null)[], on: Day, book: Rulebook | BookId, options?: ScreenOptions & { mask?: undefined }): Screened;
  screen(texts: readonly (string | null)[], on: Day, book: Rulebook | BookId, options: ScreenOptions & { mask: Mask }): Screened & { masked: (string | null)[] };
};

/** How what tells of a person is covered: in part, in full, or with its kind in its place. */
export type Mask = "partial" | "full" | "kind";

export interface ScreenOptions {
  /** Permissions of the rulebook under which something may stay. */
  permits?: readonly string[] | undefined;
  /** Also gives the texts with what tells of persons covered. */
  mask?: Mask | undefined;
}

export interface Screened {
  /** Row by row, in the order in which they stand. */
  findings: ScreenFinding[];
  report: ScreenReport;
}

export interface ScreenFinding {
  row: number;
  /** Such as `resident_id`; `docs/screening.md` lists them. */
  kind: string;
  /** Where it stands, as JavaScript slices a text. */
  start: number;
  end: number;
  /** The same in characters (Unicode scalar values), and in bytes of UTF-8. */
  chars: [number, number];
  bytes: [number, number];
  confidence: "certain" | "likely" | "possible";
  /** How it looks covered; `null` for what does not tell of a person. */
  masked: string | null;
  /** The rule on which it matters. */
  rule: string;
  /** The permission by which it may stay. */
  permittedBy: string | null;
}

/** What became of the texts. */
export interface ScreenReport {
  rows: number;
  /** Rows without a text: they were not screened, and say nothing. */
  nulls: number;
  /** Rows in which something was found. */
  flagged: number;
  findings: number;
  /** By kind: how many, in how many rows, and the first of these. */
  kinds: Record<string, { findings: number; rows: number; first: number }>;
}

/** A fact row by row: a list with `null` for unknown, or bytes, 0 for no, 1 for yes, `column.BLANK` for unknown. */
export type FlagColumn = Uint8Array | readonly (boolean | null)[];

export interface VerdictColumn {
  /** The place of each row's outcome in `categories`; `column.BLANK` where there is none. */
  values: Uint8Array;
  /** Arrow validity bitmap of `values`. */
  valid: Uint8Array;
  /** The outcomes of the table. */
  categories: string[];
  report: VerdictReport;
}

/** What became of the rows. */
export interface VerdictReport {
  rows: number;
  answered: number;
  /** The outcomes that occur. */
  outcomes: Record<string, Tally>;
  /**
   * Rows without an outcome: facts still unknown leave it open; no row of the table applies, whatever they turn out to be; the facts cannot
   * all be so.
   */
  unanswered: Partial<Record<"open" | "uncovered" | "contradictory", Tally>>;
}

export interface TableOptions {
  case?: string | undefined;
  /** The day that selects the law for all rows; by default each start selects its own. */
  on?: Day | undefined;
  calendar?: Workdays | CalendarOptions | undefined;
}

export interface ColumnOptions {
  /** Arrow validity bitmap of `days`: a bit a row, lowest first. */
  validity?: Uint8Array | undefined;
  /** Where the results go; otherwise into new arrays. `valid` has a bit a row, rounded up to whole bytes. */
  out?: { values?: Int32Array | undefined; valid?: Uint8Array | undefined } | undefined;
  /** Whether to tell what became of each row. */
  fates?: boolean | undefined;
}

export interface DueTable {
  due(days: Int32Array, options?: ColumnOptions): DueColumn;
}

export interface DueColumn {
  /** Days since 1970-01-01; `column.NULL_DAY` where there is no answer. */
  values: Int32Array;
  /** Arrow validity bitmap of `values`. */
  valid: Uint8Array;
  report: ColumnReport;
  /** Where it was asked for. */
  fates?: RowFates;
}

/** What became of each row: `names[codes[row]]`. */
export interface RowFates {
  codes: Uint8Array;
  /** `settled`, `unsettled`, `provisional`: how firm the answer is; otherwise why there is none. */
  names: string[];
}

/** How many rows, and the first of them. */
export interface Tally {
  rows: number;
  first: number | null;
}

/** What became of the rows. */
export interface ColumnReport {
  rows: number;
  answered: number;
  /** Rows without an answer, by reason: null already; outside the notices, after or before; the rule not in force on the day; what the law of the day has against it. */
  unanswered: Partial<Record<"null_input" | "not_announced" | "before_table" | "not_in_force" | "missing_case" | ProblemCode, Tally>>;
  /** Answered rows that the next notice may still change, and those that rest on statutory holidays alone. */
  unsettled: Tally;
  provisional: Tally;
}
