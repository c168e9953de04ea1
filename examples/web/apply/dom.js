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

/** Fills a place anew, unless it would be the same: what a screen reader was told once is not told again. */
export function fill(place, ...children) {
  const made = el("div", {}, ...children);
  if (made.innerHTML !== place.innerHTML) place.replaceChildren(...made.childNodes);
}

export const byId = (id) => document.getElementById(id);

/** Sets an attribute, or takes it away. */
export function attribute(element, name, value) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
