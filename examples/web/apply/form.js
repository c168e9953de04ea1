/** The form: its choices as the rulebook gives them, what is written in it, and what is to be corrected. */

import { ask, describe } from "./gongkai/index.js";
import { attribute, both, byId, el, fill, legible } from "./dom.js";
import { lang, named, say, title } from "./language.js";

const RULE = "request.form";
/** The line of national rulebooks; the day selects the one in force. */
const BOOK = "cn";

const GROUPS = ["form_of_supply", "route"];
/** Where a way of getting the information leads to. */
const REACHED_BY = { post: "address", email: "email" };
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
    this.#form.addEventListener("change", ({ target }) => {
      this.#left.add(this.#controlOf(target.name));
      // The number of a person's document is not that of an organisation's.
      if (target.name === "kind") this.#form.elements.identity.value = "";
    });
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
    return legible(this.#form.elements[name].value);
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
      attachments: this.#value("attachments").split("\n").map(legible).filter(Boolean),
    };
  }

  /** The agency it is for; the law does not ask for it, so the rule does not know it. */
  get office() {
    return this.#value("office");
  }

  /** Fills in what is known before anything is written. */
  startWith(given) {
    for (const [name, text] of Object.entries(given)) if (text) this.#form.elements[name].value = legible(text);
  }

  /** Whether anything is written that would be lost. */
  get isBegun() {
    return [...TEXTS, "identity", "attachments"].some((name) => this.#value(name) !== "");
  }

  /** The rule's answer to what is written now, and what else would keep the agency from answering. */
  review() {
    const facts = this.facts();
    const review = ask({ rule: RULE, book: BOOK, on: this.#today, facts, lang: lang() });
    const found = review.problems ?? [];
    const unreached = facts.route.map((way) => REACHED_BY[way]).filter((fact) => fact && (facts[fact] === "" || found.some((problem) => problem.fact === fact)));
    const problems = [
      ...found.map((problem) => ({ ...problem, needed: problem.needed || unreached.includes(problem.fact) })),
      ...unreached.filter((fact) => facts[fact] === "").map((fact) => ({ fact, code: "missing_key", needed: true, isUnreached: true })),
    ];
    return { ...review, problems, isAnswerable: review.outcome === "complete" && unreached.length === 0 };
  }

  /** Tells what is to be corrected, at the field and, once asked for, in the list. */
  render(review) {
    const problems = (review.problems ?? []).map((problem) => ({ ...problem, control: this.#controlOf(problem.fact) }));
    const told = problems.filter(({ code, control }) => this.#checked || (code === "bad_value" && this.#left.has(control)));
    for (const control of [...TEXTS, "identity", ...GROUPS]) mark(control, told.find((problem) => problem.control === control));
    this.#renderList(this.#checked ? told : []);
    announce(told);
    document.title = (told.length > 0 && this.#checked ? say({ zh: "错误：", en: "Error: " }) : "") + title();
    this.#renderProgress(review.missing ?? []);
  }

  #renderProgress(missing) {
    const done = this.#needed - missing.length;
    const names = missing.map(({ name }) => name);
    fill(
      byId("progress"),
      el("strong", {}, say({ zh: `条例要求的 ${this.#needed} 项，已写好 ${done} 项。`, en: `${done} of the ${this.#needed} things the Regulations ask for are there.` })),
      names.length > 0 ? say({ zh: `还差：${names.join("；")}。`, en: ` Still to come: ${names.join("; ")}.` }) : "",
    );
  }

  #renderList(problems) {
    const section = byId("corrections");
    section.hidden = problems.length === 0;
    const isNeeded = problems.some(({ needed }) => needed);
    byId("corrections-title").textContent = isNeeded
      ? say({ zh: `有 ${problems.length} 处需要补充或者改正`, en: `${problems.length} to add or correct` })
      : say({ zh: `申请书已经完整；有 ${problems.length} 处可能写错了`, en: `The application is complete; ${problems.length} may be mistaken` });
    const items = problems.map((problem) => el("li", {}, el("a", { href: `#${target(problem.control)}` }, problem.code === "missing_key" ? "" : `${labelOf(problem.control)}${say({ zh: "：", en: ": " })}`, words(problem))));
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

/** What came up since it was last told is read out, as it is found on leaving a field. */
const announced = new Set();
function announce(told) {
  const now = told.map(words);
  const fresh = now.filter((words) => !announced.has(words));
  announced.clear();
  now.forEach((words) => announced.add(words));
  fill(byId("announcer"), fresh.join(" "));
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

/** What is missing, asked for as people speak. */
const ASKED_FOR = {
  name: { zh: "请填写姓名或者单位名称", en: "Write your name, or that of the organisation" },
  identity: { zh: "请填写证件号码", en: "Write the number of your document" },
  phone: { zh: "电话、电子邮箱、通信地址，请至少写一种", en: "Write a phone number, an e-mail address or a postal address" },
  email: { zh: "选了“电子邮件”，请填写电子邮箱，不然机关无法发给您", en: "You want it by e-mail: write the address it is to go to" },
  address: { zh: "选了“邮寄”，请填写通信地址，不然机关无法寄给您", en: "You want it by post: write the address it is to go to" },
  title: { zh: "信息的名称、文号、内容描述，请至少写一种", en: "Write the title, the number or a description of what you ask for" },
  form_of_supply: { zh: "请选择要什么形式", en: "Choose the form in which you want it" },
  route: { zh: "请选择怎么拿到", en: "Choose how you want to get it" },
};

/** A problem in words, the same in the list and at the field. */
function words({ code, control, message, help }) {
  if (code === "missing_key") return say(ASKED_FOR[control]);
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
  fill(error, ...(problem === undefined ? [] : [el("span", { class: "hidden" }, say({ zh: "错误：", en: "Error: " })), words(problem)]));
  // What the problem says already need not be said twice.
  const help = byId(`${control}-help`);
  if (help) help.hidden = problem !== undefined && words(problem).includes(help.textContent);
  const described = [help && !help.hidden && help.id, problem && error.id].filter(Boolean).join(" ");
  // Of several boxes the first tells it for all.
  attribute(inputs[0], "aria-invalid", problem && "true");
  attribute(inputs[0], "aria-describedby", described || undefined);
}
