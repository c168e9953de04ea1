/** `<gongkai-clock>`: how a request stands. Its events are set as `events`, or as JSON in the attribute; `add` takes one more. */

import { Ledger } from "../public.js";
import { GongkaiElement, cited, dayName, el, today } from "./base.js";

export class GongkaiClock extends GongkaiElement {
  static observedAttributes = [...GongkaiElement.observedAttributes, "events", "today"];

  static words = {
    incomplete: { zh: "还没有收到申请", en: "No request has come in yet" },
    running: { zh: "正在计时", en: "The clock is running" }, due_today: { zh: "今天到期", en: "Due today" }, overdue: { zh: "已逾期", en: "Overdue" },
    paused: { zh: "暂停计时", en: "The clock stands still" }, stopped: { zh: "等待申请人，不计时", en: "Waiting for the applicant: no term runs" }, closed: { zh: "已办结", en: "Closed" },
    moves: { zh: "（还会推后）", en: " (moves on day by day)" }, doubtful: { zh: "存疑：", en: "doubtful: " },
    provisional: { zh: "（暂定：当年放假安排尚未公布）", en: " (provisional: the holidays of that year are not announced)" },
    unsettled: { zh: "（下一年放假安排公布后可能调整）", en: " (the next year's notice may still move it)" },
    due: { zh: "最迟答复：", en: "Reply due by " }, left: { zh: "还剩 {n} 个工作日", en: "{n} working days left" }, over: { zh: "已超过 {n} 个工作日", en: "{n} working days over" },
    events: { zh: "经过", en: "What happened" }, duties: { zh: "还要做的", en: "What is to be done" }, breaches: { zh: "违反之处", en: "Breaches" },
  };

  #events;

  get events() {
    return this.#events ?? JSON.parse(this.getAttribute("events") ?? "[]");
  }

  set events(events) {
    this.#events = [...events];
    this.changed();
  }

  /** Takes one more event. @throws {GongkaiError} if it cannot have happened */
  add(event) {
    this.events = new Ledger(this.events, { book: this.asked.book }).with(event).events;
  }

  draw() {
    const { events } = this;
    const { book, lang } = this.asked;
    if (events.length === 0) {
      this.answered(null, null, false);
      return [el("p", { part: "help" }, this.say("incomplete"))];
    }
    const last = events.map(({ date }) => String(date)).sort().at(-1);
    const on = this.getAttribute("today") ?? (today() > last ? today() : last);
    const state = new Ledger(events, { book, calendar: { provisional: true } }).state({ today: on, lang });
    this.answered(state, JSON.stringify(events), true);
    const { daysLeft: left } = state;
    const list = (word, entries) => entries?.length > 0 && el("div", {}, el("p", { part: "label" }, this.say(word)), el("ul", { part: "events" }, entries));
    return [
      el("p", { part: "status", role: "status" }, this.say(state.status) ?? state.status),
      state.due && el("p", {}, this.say("due"), el("time", { datetime: state.due }, dayName(state.due, lang)), state.dueMoves && this.say("moves"), state.calendar.provisional ? this.say("provisional") : state.calendar.unsettled && this.say("unsettled"),
        left === undefined || state.daysUnit !== "workdays" ? "" : `${lang === "en" ? " · " : "　"}${this.say(left < 0 ? "over" : "left").replace("{n}", Math.abs(left))}`),
      this.basis(state.grounds.slice(0, 1)),
      list("events", state.events.map(({ date, name, who }) => el("li", {}, el("time", { datetime: date }, date), ` ${name}${who ? `（${who}）` : ""}`))),
      list("duties", state.duties?.map((duty) => el("li", {}, duty.name, duty.due ? ` ${duty.due}` : "", el("span", { part: "note" }, ` ${cited(duty)}`)))),
      list("breaches", state.breaches?.map((breach) => el("li", { part: "error" }, breach.name, el("span", { part: "note" }, ` ${cited(breach)}${breach.doubtful ? ` ${this.say("doubtful")}${breach.doubtful}` : ""}`)))),
    ].filter(Boolean);
  }
}
