/** The form: its choices as the rulebook gives them, what is written in it, and what is to be corrected. */

import { ask, describe } from "./gongkai/index.js";
import { attribute, both, byId, el, fill } from "./dom.js";
import { lang, named, say } from "./language.js";

const RULE = "request.form";
/** The line of national rulebooks; the day selects the one in force. */
const BOOK = "cn";

const GROUPS = ["form_of_supply", "route"];
const TEXTS = ["name", "phone", "email", "address", "postcode", "title", "document_number", "description"];

export class Form {
  #form;
  #today;
  #schema;
  /** Every kind of proof of identity. */
  identities;
  /** How many things the law asks for. */
  #needed;
  /** Fields that were left with something in them: what is wrong there is told from then on. */
  #left = new Set();
  #checked = false;

  constructor(form, today) {
    this.#form = form;
    this.#today = today;
    const { properties, required } = describe({ rule: RULE, book: BOOK, on: today }).facts;
    this.#schema = properties;
    this.identities = Object.keys(properties).filter((name) => properties[name]["x-one-of"] === "identity");
    const groups = Object.values(properties).flatMap((property) => property["x-one-of"] ?? []);
    this.#needed = new Set([...required, ...groups]).size;
    for (const group of GROUPS) byId(group).append(...choices(group, "checkbox", this.options(group)));
    this.#form.addEventListener("change", ({ target }) => this.#left.add(this.#controlOf(target.name)));
  }

  /** What may be chosen: `[id, name in both languages]`. */
  options(fact) {
    const written = this.#schema[fact].anyOf[0].anyOf[0];
    return written.oneOf.map((choice) => [choice.const, named(choice)]);
  }

  /** A field's name, in both languages. */
  name(fact) {
    return named(this.#schema[fact]);
  }

  /** Which kinds of proof of identity count for this kind of applicant: the rule names them to one who has none. */
  #identitiesFor(organisation) {
    const { missing } = ask({ rule: RULE, book: BOOK, on: this.#today, facts: { organisation, identity: false } });
    return missing.find(({ id }) => id === "identity").one_of.map(({ id }) => id);
  }

  /** The labels and choices that hang on who applies. */
  renderKind() {
    const organisation = this.#organisation();
    this.#form.dataset.kind = organisation ? "organisation" : "person";
    const select = byId("identity-kind");
    const chosen = select.value;
    const kinds = this.#identitiesFor(organisation);
    select.replaceChildren(...kinds.map((kind) => el("option", { value: kind, selected: kind === chosen }, say(this.name(kind)))));
    byId("identity-name").textContent = say(this.name(select.value));
    byId("name").autocomplete = organisation ? "organization" : "name";
    for (const field of ["name", "identity", "phone", "email", "postcode", "document_number"]) {
      const written = this.#schema[field === "identity" ? select.value : field].anyOf[0];
      byId(`${field}-help`).textContent = say({ zh: written["x-help-zh"], en: sentence(written["x-help-en"]) });
    }
  }

  #organisation() {
    return this.#form.elements.kind.value === "organisation";
  }

  #value(name) {
    return this.#form.elements[name].value.trim();
  }

  /** The control in which a fact is written: whichever proof of identity it is, it is written in one place. */
  #controlOf(fact) {
    return fact === "identity-kind" || this.identities.includes(fact) ? "identity" : fact;
  }

  #ticked(group) {
    return [...byId(group).querySelectorAll("input:checked")].map((input) => input.value);
  }

  /** Everything in the form, as facts of the rule: what is blank is known to be blank. */
  facts() {
    const chosen = byId("identity-kind").value;
    return {
      organisation: this.#organisation(),
      ...Object.fromEntries(TEXTS.map((name) => [name, this.#value(name)])),
      ...Object.fromEntries(this.identities.map((name) => [name, name === chosen ? this.#value("identity") : ""])),
      ...Object.fromEntries(GROUPS.map((group) => [group, this.#ticked(group)])),
      attachments: this.#value("attachments").split("\n").map((line) => line.trim()).filter(Boolean),
    };
  }

  /** The agency it is for; the law does not ask for it, so the rule does not know it. */
  get office() {
    return this.#value("office");
  }

  /** The rule's answer to what is written now. */
  review() {
    return ask({ rule: RULE, book: BOOK, on: this.#today, facts: this.facts(), lang: lang() });
  }

  /** Tells what is to be corrected, at the field and, once asked for, in the list. */
  render(review) {
    const problems = (review.problems ?? []).map((problem) => ({ ...problem, control: this.#controlOf(problem.fact) }));
    const told = problems.filter(({ code, control }) => this.#checked || (code === "bad_value" && this.#left.has(control)));
    for (const control of [...TEXTS, "identity", ...GROUPS]) mark(control, told.find((problem) => problem.control === control));
    this.#renderList(this.#checked ? told : []);
    this.#renderProgress(review.missing ?? []);
  }

  #renderProgress(missing) {
    const done = this.#needed - missing.length;
    const names = missing.map(({ name }) => name);
    fill(
      byId("progress"),
      el("strong", {}, say({ zh: `条例要求的 ${this.#needed} 项，已写好 ${done} 项。`, en: `${done} of the ${this.#needed} things the Regulations ask for are there.` })),
      names.length > 0 ? say({ zh: `还差：${names.join("、")}。`, en: ` Still to come: ${names.join("; ")}.` }) : "",
    );
  }

  #renderList(problems) {
    const section = byId("corrections");
    section.hidden = problems.length === 0;
    const isNeeded = problems.some(({ needed }) => needed);
    byId("corrections-title").textContent = isNeeded
      ? say({ zh: `有 ${problems.length} 处需要补充或者改正`, en: `${problems.length} to add or correct` })
      : say({ zh: `申请书已经完整；有 ${problems.length} 处可能写错了`, en: `The application is complete; ${problems.length} may be mistaken` });
    const items = problems.map((problem) => el("li", {}, el("a", { href: `#${target(problem.control)}` }, `${labelOf(problem.control)}${say({ zh: "：", en: ": " })}${words(problem)}`)));
    fill(byId("corrections-list"), ...items);
  }

  /** From now on everything that is to be corrected is told, also what is still blank. */
  check() {
    this.#checked = true;
  }

  get checked() {
    return this.#checked;
  }
}

/** Brings what a link of the list points at into view, label first, and gives it the focus. */
export function follow(event) {
  const link = event.target.closest("a");
  const field = link && byId(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.closest(".field").scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}

/** Radio buttons or boxes to tick, with their labels. */
export function choices(name, type, options) {
  return options.map(([id, words]) =>
    el("label", { class: "option" }, el("input", { type, name, value: id, id: `${name}-${id}` }), " ", ...both(words)),
  );
}

/** What gets the focus: of boxes to tick the first. */
function target(control) {
  return GROUPS.includes(control) ? byId(control).querySelector("input").id : control;
}

/** The label as it is shown, without the remark that it is required. */
function labelOf(control) {
  const label = byId(`${control}-label`) ?? document.querySelector(`label[for="${control}"]`);
  const shown = [...label.querySelectorAll("span")].filter((span) => !span.closest("em") && span.checkVisibility());
  return shown.map((span) => span.textContent).join("").replace(/？|\?$/, "");
}

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A problem in words, the same in the list and at the field. */
function words({ message, help }) {
  return say({ zh: `${message.zh}。${help.zh}。`, en: `${sentence(message.en)}. ${sentence(help.en)}.` });
}

/** Writes a problem at its field, or takes it away. */
function mark(control, problem) {
  const place = byId(control);
  const inputs = GROUPS.includes(control) ? [...place.querySelectorAll("input")] : [place];
  let error = byId(`${control}-error`);
  if (!error) {
    error = el("p", { class: "error", id: `${control}-error` });
    inputs[0].closest(GROUPS.includes(control) ? ".option" : "input, textarea").before(error);
  }
  error.hidden = problem === undefined;
  error.textContent = problem === undefined ? "" : words(problem);
  // What the problem says already need not be said twice.
  const help = byId(`${control}-help`);
  if (help) help.hidden = problem !== undefined && words(problem).includes(help.textContent);
  const described = [help && !help.hidden && help.id, problem && error.id].filter(Boolean).join(" ");
  for (const input of inputs) attribute(input, "aria-invalid", problem && "true");
  // Of several boxes the first tells it for all.
  attribute(inputs[0], "aria-describedby", described || undefined);
}
