/** Making elements. Text is only ever set as text: nothing anyone types can become markup. */

/** `el("p", { class: "help" }, "text", child)`; an attribute that is `false`, `null` or not given is left out. */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

/** Words in both languages, of which the style sheet shows one. */
export function both({ zh, en }) {
  return [el("span", { lang: "zh-CN" }, zh), el("span", { lang: "en" }, en)];
}

/** What each place was last filled with. What its reader changed since, such as a part unfolded, is no reason to fill it anew. */
const filled = new WeakMap();

/** Fills a place anew, unless it would be the same: what a screen reader was told once is not told again, what was unfolded stays so. */
export function fill(place, ...children) {
  const made = el("div", {}, ...children);
  const { innerHTML } = made;
  if (filled.get(place) === innerHTML) return;
  filled.set(place, innerHTML);
  const unfolded = [...place.querySelectorAll("details")].map(({ open }) => open);
  place.replaceChildren(...made.childNodes);
  place.querySelectorAll("details").forEach((details, i) => { details.open = unfolded[i] ?? false; });
}

/** What nobody sees: half a character, marks without width, marks that turn the direction of what follows. */
const UNSEEN = /\p{Surrogate}|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** What was written, as it is read. */
export const legible = (text) => text.replace(UNSEEN, "").trim();

export const byId = (id) => document.getElementById(id);

/** Sets an attribute, or takes it away. */
export function attribute(element, name, value) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
