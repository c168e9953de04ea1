/** `<gongkai-due rule="request.reply" start="2022-09-30">`: the due day, every day up to it, and how it is worked out. Its value is the day. */

import { due, workdays } from "../public.js";
import { GongkaiElement, dayName, el } from "./base.js";

const WORKED = ["workday", "makeup_workday"];
const DAY = 86_400_000;
/** More days than these are no strip to look at. */
const MOST_DAYS = 140;

export class GongkaiDue extends GongkaiElement {
  static observedAttributes = [...GongkaiElement.observedAttributes, "start", "case", "extended-by"];

  static words = {
    due: { zh: "最迟", en: "Due by " },
    provisional: { zh: "（暂定：当年放假安排尚未公布）", en: " (provisional: the holidays of that year are not announced)" },
    unsettled: { zh: "（下一年放假安排公布后可能调整）", en: " (the next year's notice may still move it)" },
    proof: { zh: "怎么算出来的", en: "How it is worked out" },
    incomplete: { zh: "请给出起算日期", en: "Give the day from which it runs" },
    strip: { zh: "一天一天数", en: "Day by day" },
    start: { zh: "起", en: "in" }, last: { zh: "到期", en: "due" }, counted: { zh: "第几天", en: "day" },
    workday: { zh: "工作日", en: "working day" }, makeup_workday: { zh: "调休上班", en: "make-up working day" },
    weekend: { zh: "周末", en: "weekend" }, holiday: { zh: "放假", en: "holiday" }, closure: { zh: "停止办公", en: "closure" },
    "sign-weekend": { zh: "休", en: "–" }, "sign-holiday": { zh: "假", en: "H" }, "sign-closure": { zh: "停", en: "C" },
  };

  draw() {
    const start = this.getAttribute("start");
    if (!start) {
      this.answered(null, null, false);
      return [el("p", { part: "help" }, this.say("incomplete"))];
    }
    const { book, lang } = this.asked;
    const on = this.getAttribute("on") ?? undefined;
    const extendedBy = this.hasAttribute("extended-by") ? Number(this.getAttribute("extended-by")) : undefined;
    const options = { book, on, lang, case: this.getAttribute("case") ?? undefined, extendedBy, proof: true, calendar: { provisional: true } };
    const answer = due(this.getAttribute("rule") ?? "request.reply", start, options);
    this.answered(answer, answer.due, true);
    const calendar = workdays.with({ provisional: true });
    const standing = calendar.standing(start.slice(0, 10), answer.due.slice(0, 10));
    return [
      el("p", { part: "due" }, this.say("due"), el("time", { datetime: answer.due }, dayName(answer.due.slice(0, 10), lang)), standing !== "settled" && this.say(standing)),
      this.basis(answer.grounds.slice(0, 1)),
      ...this.#strip(start.slice(0, 10), answer.due.slice(0, 10), calendar),
      el("details", { part: "proof" }, el("summary", {}, this.say("proof")), el("pre", {}, answer.proof.text)),
    ];
  }

  #strip(start, last, calendar) {
    const days = [];
    for (let time = Date.parse(start); time <= Date.parse(last); time += DAY) days.push(new Date(time).toISOString().slice(0, 10));
    if (days.length > MOST_DAYS) return [];
    let nth = 0;
    const cells = days.map((date) => {
      const { kind, name } = calendar.day(date);
      const isCounted = date !== start && WORKED.includes(kind);
      if (isCounted) nth += 1;
      const role = date === start ? "start" : date === last ? "last" : undefined;
      const told = [dayName(date, this.language), this.say(kind) + (name ? ` ${name[this.language]}` : ""), isCounted && `${this.say("counted")} ${nth}`, role && this.say(role)];
      return el("li", { part: ["day", kind, role].filter(Boolean).join(" ") },
        el("span", { class: "hidden" }, told.filter(Boolean).join(this.language === "en" ? ", " : "，")),
        el("span", { "aria-hidden": "true", part: "date" }, date.slice(5).replace("-", "/")),
        el("span", { "aria-hidden": "true", part: "sign" }, role ? this.say(role) : isCounted ? String(nth) : this.say(`sign-${kind}`) ?? "·"));
    });
    cells[0].style.gridColumn = String(new Date(start).getUTCDay() || 7);
    return [el("ol", { part: "strip", "aria-label": this.say("strip") }, cells)];
  }
}
