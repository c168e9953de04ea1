/** Every day from receipt to the due day: which count, which do not, and why. */

import { el } from "./dom.js";
import { dayName, say, weekdayName } from "./language.js";

const KINDS = {
  workday: { zh: "工作日", en: "working day" },
  makeup_workday: { zh: "调休上班", en: "make-up working day" },
  weekend: { zh: "周末", en: "weekend" },
  holiday: { zh: "放假", en: "holiday" },
  closure: { zh: "停止办公", en: "closure" },
};
/** What stands in the corner of a day, so that colour is not needed to tell the kinds apart. */
const SIGNS = { makeup_workday: { zh: "班", en: "W" }, holiday: { zh: "假", en: "H" }, closure: { zh: "停", en: "C" }, weekend: { zh: "休", en: "–" } };
const WORKED = new Set(["workday", "makeup_workday"]);

const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);

export function strip(start, due, calendar) {
  const days = [];
  for (let time = Date.parse(start); time <= Date.parse(due); time += DAY) days.push(calendar.day(iso(time)));
  let counted = 0;
  const cells = days.map((day) => {
    const counts = day.date !== start && WORKED.has(day.kind);
    if (counts) counted += 1;
    return cell(day, { isStart: day.date === start, isDue: day.date === due, nth: counts ? counted : undefined });
  });
  const seen = new Set(days.map(({ kind }) => kind));
  return [
    el("h3", { id: "strip-title" }, say({ zh: "一天一天数", en: "Day by day" })),
    legend(seen),
    el("div", { class: "weekdays", "aria-hidden": "true" }, ...Array.from({ length: 7 }, (_, i) => el("span", {}, weekdayName(`2024-01-0${i + 1}`).replace("周", "")))),
    el("ol", { class: "strip", "aria-labelledby": "strip-title" }, ...cells),
  ];
}

function cell({ date, kind, name }, { isStart, isDue, nth }) {
  const told = [
    dayName(date),
    weekdayName(date),
    say(KINDS[kind]) + (name ? say({ zh: `（${name.zh}）`, en: ` (${name.en})` }) : ""),
    isStart ? say({ zh: "收到申请，当天不算", en: "received; the day itself does not count" }) : undefined,
    nth === undefined ? undefined : say({ zh: `第 ${nth} 天`, en: `day ${nth}` }),
    isDue ? say({ zh: "最迟答复", en: "reply due" }) : undefined,
  ];
  const [, month, day] = date.split("-").map(Number);
  const sign = isStart ? say({ zh: "收", en: "in" }) : isDue ? say({ zh: "答复", en: "due" }) : undefined;
  return el(
    "li",
    { class: `${kind}${isStart ? " start" : ""}${isDue ? " last" : ""}`, "data-weekday": String(new Date(date).getUTCDay() || 7) },
    el("span", { class: "hidden" }, told.filter(Boolean).join(say({ zh: "，", en: ", " }))),
    el("span", { class: "face", "aria-hidden": "true", title: name ? say(name) : undefined },
      el("span", { class: "date" }, day === 1 || isStart ? `${month}/${day}` : String(day)),
      el("span", { class: "sign" }, sign ?? (nth === undefined ? say(SIGNS[kind] ?? KINDS[kind]) : String(nth))),
      SIGNS[kind] && nth !== undefined ? el("span", { class: "corner" }, say(SIGNS[kind])) : undefined,
    ),
  );
}

function legend(seen) {
  const entry = (kind, words) => el("li", {}, el("span", { class: `swatch ${kind}`, "aria-hidden": "true" }, kind === "workday" ? "1" : say(SIGNS[kind] ?? { zh: "", en: "" })), words);
  const kinds = Object.keys(KINDS).filter((kind) => seen.has(kind));
  const counts = (kind) => (WORKED.has(kind) ? { zh: "，算一天", en: ": counts" } : { zh: "，不算", en: ": does not count" });
  return el("ul", { class: "legend" }, ...kinds.map((kind) => entry(kind, say(KINDS[kind]) + say(counts(kind)))));
}
