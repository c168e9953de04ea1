/** The language of the page. What stands in both languages in the page itself is chosen by the style sheet. */

const CHOICES = ["zh-CN", "en"];

export function current() {
  return document.documentElement.lang;
}

/** As the package names it. */
export function lang() {
  return current() === "en" ? "en" : "zh";
}

export function choose(language) {
  document.documentElement.lang = CHOICES.includes(language) ? language : CHOICES[0];
  document.title = title();
}

/** The title of the page, where nothing is wrong. */
export const title = () => say({ zh: "申请政府信息公开", en: "Ask for government information" });

/** Of words in both languages those of the page. */
export function say(words) {
  return words[lang()];
}

/** Words as a schema gives them, English ones with a capital, as a label stands by itself. */
export function named(schema) {
  const en = schema["x-en"];
  return { zh: schema["x-zh"], en: en.charAt(0).toUpperCase() + en.slice(1) };
}

const NAMES = { zh: new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "UTC" }), en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }) };
const WEEKDAYS = { zh: new Intl.DateTimeFormat("zh-CN", { weekday: "short", timeZone: "UTC" }), en: new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" }) };

/** A day `YYYY-MM-DD` in words. */
export function dayName(day, language = lang()) {
  return NAMES[language].format(new Date(day));
}

export function weekdayName(day) {
  return WEEKDAYS[lang()].format(new Date(day));
}
