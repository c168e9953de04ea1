/** What the elements share: they start the package, draw themselves anew when something changes, speak two languages, belong to forms. */

import { init } from "../index.js";
import { GongkaiError } from "../public.js";
import { SHEET } from "./style.js";

/** `el("p", { part: "help" }, "text", child)`; an attribute that is `false`, `null` or not given is left out. Text is only ever set as text. */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false && child !== ""));
  return made;
}

const WORDS = {
  loading: { zh: "正在读入规则……", en: "Reading the rules …" },
  basis: { zh: "依据", en: "Basis" },
};

/** A passage, as it is cited. */
export const cited = ({ document: title, article }) => `《${title}》${article}`;

export class GongkaiElement extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = ["rule", "book", "on", "lang", "name"];

  /** The words of this kind of element, in both languages. */
  static words = {};

  #words = {};
  #internals = this.attachInternals();
  #isAwaited = false;
  #isReady = false;
  #drawn = "";

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    root.adoptedStyleSheets = [SHEET];
    root.append(el("div", { part: "body", role: "group" }));
  }

  /** The language of the page may change under it. */
  #watcher = new MutationObserver(() => this.changed());

  connectedCallback() {
    this.#watcher.observe(document.documentElement, { attributeFilter: ["lang"] });
    if (this.#isAwaited) return this.changed();
    this.#isAwaited = true;
    this.#show(el("p", { part: "status", role: "status" }, this.say("loading")));
    return init().then(
      () => {
        this.#isReady = true;
        this.changed();
      },
      (error) => this.#refused(error),
    );
  }

  disconnectedCallback() {
    this.#watcher.disconnect();
  }

  attributeChangedCallback() {
    this.changed();
  }

  /** Draws anew: to be called whenever something that is drawn has changed. */
  changed() {
    if (!this.#isReady || !this.isConnected) return;
    try {
      this.#show(...this.draw());
    } catch (error) {
      this.#refused(error);
    }
  }

  /** What is drawn. An element of its own draws here, and tells what it has come to by `answered`. */
  draw() {
    return [];
  }

  /** Tells the page and its form what the element has come to. */
  answered(answer, value, isComplete) {
    this.#internals.setFormValue(value);
    this.#internals.setValidity(...(isComplete ? [{}] : [{ valueMissing: true }, this.say("incomplete") ?? " "]));
    const told = JSON.stringify(answer);
    if (told === this.#drawn) return;
    this.#drawn = told;
    this.dispatchEvent(new CustomEvent("gongkai-answer", { detail: answer, bubbles: true, composed: true }));
  }

  #show(...children) {
    const body = this.shadowRoot.firstElementChild;
    const focused = this.shadowRoot.activeElement?.id;
    const unfolded = [...body.querySelectorAll("details")].map(({ open }) => open);
    body.lang = this.language === "en" ? "en" : "zh-CN";
    body.replaceChildren(...children);
    body.querySelectorAll("details").forEach((details, i) => { details.open = unfolded[i] ?? false; });
    if (focused) this.shadowRoot.getElementById(focused)?.focus();
  }

  #refused(error) {
    if (!(error instanceof GongkaiError)) throw error;
    const told = error.problems.map(({ message, messageEn, help, helpEn }) => el("p", { part: "error", role: "alert" }, this.language === "en" ? `${messageEn}: ${helpEn}` : `${message}。${help}。`));
    this.#show(...told);
    this.dispatchEvent(new CustomEvent("gongkai-error", { detail: error, bubbles: true, composed: true }));
  }

  /** `zh` or `en`: of the element, or of what it stands in. */
  get language() {
    return this.closest("[lang]")?.lang.toLowerCase().startsWith("en") ? "en" : "zh";
  }

  /** Other words than the element's own: `{ yes: { zh: "有", en: "There is" } }`. */
  get words() {
    return { ...WORDS, ...this.constructor.words, ...this.#words };
  }

  set words(given) {
    this.#words = { ...given };
    this.changed();
  }

  say(word) {
    return this.words[word]?.[this.language];
  }

  /** What every question of the element says. */
  get asked() {
    return { book: this.getAttribute("book") ?? "cn", on: this.getAttribute("on") ?? today(), lang: this.language };
  }

  get form() {
    return this.#internals.form;
  }

  get validity() {
    return this.#internals.validity;
  }

  checkValidity() {
    return this.#internals.checkValidity();
  }

  /** The passages that something rests on. */
  basis(grounds) {
    return grounds.length > 0 && el("p", { part: "basis" }, `${this.say("basis")}${this.language === "en" ? ": " : "："}`, grounds.map(cited).join(this.language === "en" ? "; " : "；"));
  }
}

/** Today in Beijing, wherever the reader is. */
export const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format();

const LONG = { zh: new Intl.DateTimeFormat("zh-CN", { dateStyle: "full", timeZone: "UTC" }), en: new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" }) };

/** A day in words, with its weekday. */
export const dayName = (day, language) => LONG[language].format(new Date(day));
