/** `<gongkai-form rule="request.form">`: the fields of a checklist, checked as one writes. Its value is the facts, as JSON. */

import { describe, review } from "../public.js";
import { GongkaiElement, el } from "./base.js";

/** What may be written in a field: the schema without its other ways of saying yes and no. */
function written(schema) {
  const found = schema.anyOf?.find(({ type }) => !Array.isArray(type)) ?? schema;
  return found.anyOf?.[0] ? { ...found, choices: found.anyOf[0].oneOf } : { ...found, choices: found.oneOf };
}

export class GongkaiForm extends GongkaiElement {
  static words = {
    incomplete: { zh: "还没有填完", en: "Not complete yet" }, complete: { zh: "要求的内容都有了", en: "Everything asked for is there" },
    missing: { zh: "还差", en: "Still to come" }, yes: { zh: "是", en: "Yes" }, no: { zh: "否", en: "No" }, one: { zh: "（任写一项）", en: " (one of these)" },
    error: { zh: "错误：", en: "Error: " },
  };

  #facts = {};
  #left = new Set();

  get facts() {
    return { ...this.#facts };
  }

  set facts(facts) {
    this.#facts = { ...facts };
    this.changed();
  }

  draw() {
    const rule = this.getAttribute("rule") ?? "request.form";
    const { book, on, lang } = this.asked;
    const { properties } = describe({ rule, book, on }).facts;
    const groups = new Set(Object.values(properties).map((property) => property["x-one-of"]).filter(Boolean));
    const answer = review(rule, this.#told(properties, groups), this.asked);
    const isComplete = answer.outcome === "complete";
    this.answered(answer, JSON.stringify(this.#facts), isComplete);
    const problems = new Map(answer.problems.filter(({ fact, code }) => code === "bad_value" && this.#left.has(fact)).map((problem) => [problem.fact, problem]));
    const name = (schema) => schema[`x-${lang}`];
    const ordered = [
      ...Object.entries(properties).filter(([fact, schema]) => !groups.has(fact) && !schema["x-one-of"]),
      ...[...groups].flatMap((group) => Object.entries(properties).filter(([, schema]) => schema["x-one-of"] === group)),
    ];
    return [
      ...ordered.map(([fact, schema]) => this.#field(fact, schema, name, problems.get(fact), schema["x-one-of"] && name(properties[schema["x-one-of"]]))),
      el("p", { part: "status", role: "status" }, isComplete ? this.say("complete") : `${this.say("missing")}${lang === "en" ? ": " : "："}${answer.missing.map((part) => part.name).join(lang === "en" ? "; " : "；")}`),
    ];
  }

  /** What is blank is known to be blank. */
  #told(properties, groups) {
    const blank = Object.entries(properties).filter(([fact, { anyOf }]) => anyOf && !groups.has(fact)).map(([fact, schema]) => [fact, written(schema).type === "array" || written(schema).choices ? [] : ""]);
    const flags = Object.entries(properties).filter(([fact, { anyOf }]) => !anyOf && !groups.has(fact)).map(([fact]) => [fact, false]);
    return { ...Object.fromEntries([...blank, ...flags]), ...this.#facts };
  }

  #field(fact, schema, name, problem, group) {
    const { choices, type, [`x-help-${this.language}`]: help } = written(schema);
    const error = problem && el("p", { part: "error", id: `${fact}-error` }, el("span", { class: "hidden" }, this.say("error")), problem.message[this.language]);
    const described = [help && !choices && `${fact}-help`, error && `${fact}-error`].filter(Boolean).join(" ") || undefined;
    if (choices || !schema.anyOf) {
      const options = choices ? choices.map((choice) => [choice.const, name(choice), this.#facts[fact]?.includes(choice.const) ?? false]) : [[true, this.say("yes"), this.#facts[fact] === true]];
      return el("fieldset", { part: "field", role: "group", "aria-label": name(schema) }, el("p", { part: "label", "aria-hidden": "true" }, name(schema)), ...options.map(([value, words, checked]) => this.#option(fact, value, words, checked, Boolean(choices))), error);
    }
    const isLong = type === "array" || fact === "description";
    const input = el(isLong ? "textarea" : "input", { id: fact, part: "input", "aria-describedby": described, "aria-invalid": error && "true", autocomplete: "off" });
    const value = this.#facts[fact];
    input.value = Array.isArray(value) ? value.join("\n") : value ?? "";
    input.addEventListener("change", () => {
      this.#left.add(fact);
      this.#set(fact, type === "array" ? input.value.split("\n").filter((line) => line.trim() !== "") : input.value);
    });
    return el("div", { part: "field" }, el("label", { for: fact }, name(schema), group && el("span", { part: "help" }, `${this.language === "en" ? " · " : "　"}${group}${this.say("one")}`)), help && el("p", { part: "help", id: `${fact}-help` }, help), error, input);
  }

  #option(fact, value, words, isChecked, isMany) {
    const input = el("input", { type: "checkbox", id: `${fact}-${value}` });
    input.checked = isChecked;
    input.addEventListener("change", () => {
      const others = (this.#facts[fact] ?? []).filter?.((other) => other !== value) ?? [];
      this.#set(fact, isMany ? [...others, ...(input.checked ? [value] : [])] : input.checked);
    });
    return el("label", { part: "option" }, input, words);
  }

  #set(fact, value) {
    this.#facts[fact] = typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "") : value;
    // After the click or the key that ended the change has found what it meant.
    setTimeout(() => this.changed());
  }
}
