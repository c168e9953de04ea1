/** `<gongkai-questions rule="attribute">`: asks a table's facts one at a time, only those still open, and shows the verdict. Its value is the facts. */

import { verdict } from "../public.js";
import { GongkaiElement, cited, el } from "./base.js";

export class GongkaiQuestions extends GongkaiElement {
  static words = {
    yes: { zh: "是", en: "Yes" }, no: { zh: "否", en: "No" }, unknown: { zh: "还不清楚", en: "Not known yet" },
    back: { zh: "改上一题", en: "Back to the last question" }, again: { zh: "重新回答", en: "Start again" },
    open: { zh: "还不能下结论：下面这些弄清楚以后再回来。", en: "No conclusion yet. Come back once these are known:" },
    incomplete: { zh: "请先答完", en: "Answer the questions first" },
    duties: { zh: "随之要做的", en: "What follows" }, given: { zh: "您的回答", en: "Your answers" },
    progress: { zh: "第 {n} 题", en: "Question {n}" },
  };

  /** What was answered, in the order in which it was: `[fact, question, true | false | null]`. */
  #given = [];

  /** The facts that are told: yes, no, or `null` for what is not known yet. */
  get facts() {
    return Object.fromEntries(this.#given.map(([fact, , value]) => [fact, value]));
  }

  set facts(facts) {
    this.#given = Object.entries(facts).map(([fact, value]) => [fact, fact, value]);
    this.changed();
  }

  attributeChangedCallback(name, before, now) {
    if (name === "rule" && before !== null && before !== now) this.#given = [];
    super.attributeChangedCallback();
  }

  draw() {
    const answer = verdict(this.getAttribute("rule") ?? "attribute", this.facts, this.asked);
    const next = answer.outcome === null ? answer.open.find(({ fact }) => !(fact in this.facts)) : undefined;
    this.answered(answer, JSON.stringify(this.facts), answer.outcome !== null);
    return [...(next ? this.#question(next) : this.#result(answer)), this.#buttonsBelow()];
  }

  #question({ fact, ask }) {
    const reply = (value) => () => this.#reply([fact, ask, value]);
    return [
      el("p", { part: "progress" }, this.say("progress").replace("{n}", this.#given.length + 1)),
      el("p", { part: "question", id: "question", "aria-live": "polite" }, ask),
      el("div", { part: "buttons", role: "group", "aria-labelledby": "question" },
        this.#button("yes", reply(true), "yes"), this.#button("no", reply(false), "no"), this.#button("unknown", reply(null), "unknown")),
    ];
  }

  #result({ outcome, says, grounds, duties, open, note }) {
    const apart = this.language === "en" ? ": " : "：";
    return [
      outcome === null
        ? el("div", { part: "open", role: "status" }, el("p", {}, this.say("open")), el("ul", { part: "duties" }, open.map(({ ask }) => el("li", {}, ask))))
        : el("p", { part: "verdict", role: "status" }, says),
      this.basis(grounds.filter(({ quote }) => !quote)),
      ...grounds.filter(({ quote }) => quote).map((ground) => el("p", { part: "basis" }, `“${ground.quote}”（${cited(ground)}）`)),
      duties.length > 0 && el("div", {}, el("p", { part: "label" }, this.say("duties"), apart), el("ul", { part: "duties" }, duties.map(({ name }) => el("li", {}, name)))),
      note && el("p", { part: "note" }, note),
      this.#given.length > 0 && el("details", { part: "proof" }, el("summary", {}, this.say("given")),
        el("ul", { part: "answers" }, this.#given.map(([, ask, value]) => el("li", {}, `${ask} `, el("strong", {}, this.say(value === null ? "unknown" : value ? "yes" : "no")))))),
    ].filter(Boolean);
  }

  #buttonsBelow() {
    if (this.#given.length === 0) return "";
    return el("div", { part: "buttons" }, this.#button("back", () => this.#reply(), "plain"), this.#button("again", () => this.#reply([]), "plain"));
  }

  #button(word, run, part) {
    const button = el("button", { type: "button", part, id: word }, this.say(word));
    button.addEventListener("click", run);
    return button;
  }

  /** One more answer; without any one fewer; none at all where it is empty. */
  #reply(answer) {
    if (answer === undefined) this.#given.pop();
    else if (answer.length === 0) this.#given = [];
    else this.#given.push(answer);
    this.changed();
  }
}
