/** From how and when it is handed in to the day of receipt, and from that to the day by which there has to be a reply. */

import { ask, describe, workdays } from "./gongkai/index.js";
import { attribute, byId, el, fill } from "./dom.js";
import { choices } from "./form.js";
import { current, dayName, lang, named, say } from "./language.js";
import { strip } from "./strip.js";

/** Also the years whose holidays are not announced yet, by the statutory days. */
const provisional = () => workdays.with({ provisional: true });

/** What the rule asks for, put to the one who applies. */
const DAYS = {
  submitted: { zh: "哪天交（或者打算哪天交）？", en: "On which day do you hand it in?" },
  signed: { zh: "机关哪天签收？", en: "On which day does the agency sign for it?" },
  confirmed: { zh: "机关哪天与您确认收到？", en: "On which day does the agency confirm it with you?" },
  restored: { zh: "机关哪天联系上您？", en: "On which day does the agency reach you?" },
};

/** The channels, from the rulebook in force, and the days from which it is. */
export function offerChannels(today) {
  const { book, facts } = describe({ rule: "request.received_on", book: "cn", on: today });
  byId("day").min = describe({ book: book.id }).book.from;
  // A reply may be extended to forty working days, which must end within the table of days to come.
  byId("day").max = provisional().add(provisional().coverage().to, -60);
  byId("day").value = today;
  const { channel } = facts.properties;
  byId("channel").append(...choices("channel", "radio", channel.oneOf.map((choice) => [choice.const, named(choice)])));
  byId("channel").querySelector("input").checked = true;
}

/** Gives the day that the application bears: that on which it is handed in, if it is asked for. */
export function renderReply({ phone }, today) {
  const channel = byId("channel").querySelector("input:checked").value;
  const day = byId("day").value;
  const fault = dayFault(byId("day"));
  byId("day-error").hidden = fault === undefined;
  byId("day-error").textContent = fault ?? "";
  attribute(byId("day"), "aria-invalid", fault && "true");
  // Someone who leaves no telephone number counts as out of reach; it matters for ordinary post alone.
  const circumstances = { channel, ...(channel === "ordinary_post" ? { unreachable: phone === "" } : {}) };
  const put = (facts) => ask({ rule: "request.received_on", book: "cn", on: fault ? today : day, facts: { ...circumstances, ...facts }, lang: lang() });
  const open = put({});
  const [{ fact }] = open.open;
  byId("day-label").textContent = say(DAYS[fact]);
  const received = fault ? open : put({ [fact]: day });
  const reply = received.date ? term("request.reply", received.date) : undefined;
  fill(byId("receipt"), el("p", {}, rule(received)), ...asides(received), ...(fault || channel !== "in_person" ? [] : closed(day)), ...(reply ? due(reply, received.date) : []));
  fill(byId("strip"), ...(reply ? days(reply, received.date) : []));
  byId("calendar").hidden = reply === undefined;
  byId("calendar").dataset.received = received.date ?? "";
  return fact === "submitted" && !fault ? day : today;
}

function dayFault({ value, min, max }) {
  if (value === "") return say({ zh: "请写上日期；还没有交的，可以先写打算交的那天。", en: "Give a day; if you have not handed it in yet, the day on which you mean to." });
  if (value >= min && value <= max) return undefined;
  return say({ zh: `只能推算${dayName(min)}至${dayName(max)}之间的日子：现行条例从那时起施行，放假安排推算到那时为止。`, en: `Only days from ${dayName(min)} to ${dayName(max)}: since when the present Regulations are in force, and as far as holidays can be worked out.` });
}

function rule({ says, grounds: [ground] }) {
  return el("span", {}, el("strong", {}, capital(says)), say({ zh: "。", en: ". " }), law(ground));
}

/** Nobody may be at the window on a day of rest. */
function closed(day) {
  const { kind } = provisional().day(day);
  if (kind === "workday" || kind === "makeup_workday") return [];
  return [el("p", { class: "notice" }, say({ zh: `${dayName(day)}是休息日，窗口一般不办公；去之前先问一问，或者换一天。`, en: `${dayName(day)} is a day of rest, and the office is probably closed; ask first, or go on another day.` }))];
}

/** What else to know about the day of receipt. */
function asides({ outcome, readings = [] }) {
  const notes = [];
  if (outcome === "day_contact_restored") {
    notes.push(say({ zh: "您没有留电话。用平信寄的，机关先登记，等联系上您才开始算期限。", en: "You left no telephone number. Sent by ordinary post, it is registered first, and the time runs once the agency reaches you." }));
  } else if (outcome === "day_confirmed") {
    notes.push(say({ zh: "“双方确认”是机关与您联系，确认收到了您的申请。没有人联系您的，可以打电话去问。", en: "\"Confirmed\" means that the agency gets in touch with you to say it has your application. If nobody does, call and ask." }));
  }
  if (readings.some(({ fact }) => fact === "system_receipt_confirms")) {
    notes.push(say({ zh: "网站或者邮箱的自动回执算不算“确认”，条例没有写明；这里按不算来推算，如果算，期限会更早。", en: "Whether an automatic receipt is a confirmation the Regulations do not say; here it is taken not to be. If it is, the reply is due earlier." }));
  }
  return notes.map((note) => el("p", { class: "help" }, note));
}

/** A term, also where the holidays of the next year are not announced yet; `undefined` where the law of the day has no such term. */
function term(rule, start, facts = {}) {
  const question = { rule, book: "cn", facts: { start, ...facts }, lang: lang() };
  const answer = ask(question);
  if (answer.due) return { ...answer, firm: !answer.calendar.unsettled };
  const guess = ask({ ...question, calendar: { provisional: true } });
  return guess.due ? { ...guess, firm: false } : undefined;
}

function due(reply, start) {
  const { extended_by: extension } = describe({ rule: "request.reply", book: "cn", on: start }).facts.properties;
  const extended = extension && term("request.reply", start, { extended_by: extension.maximum });
  const supplement = term("request.supplement_notice", start);
  const rows = [
    [say({ zh: "最迟答复", en: "Reply due by" }), reply, say({ zh: `收到后 ${number(reply)} 个工作日内`, en: `${number(reply)} working days from the day after receipt` })],
    supplement && [say({ zh: "要您补充的，最迟告知", en: "To be told what to add, by" }), supplement, say({ zh: "写得不清楚时才会有；补充之后，期限重新算", en: "only if something is unclear; after you add it the time starts anew" })],
    extended && [say({ zh: "延长的，最迟答复", en: "If extended, by" }), extended, say({ zh: "须负责人同意，并告诉您", en: "the head of the office has to agree, and you have to be told" })],
  ].filter(Boolean);
  const shaky = rows.some(([, { firm }]) => !firm);
  return [
    el("dl", { class: "due" }, ...rows.map(([name, { due, firm, grounds: [ground] }, remark]) =>
      el("div", {}, el("dt", {}, name), el("dd", {}, el("time", { datetime: due }, dayName(due)), firm ? "" : say({ zh: "（暂定）", en: " (provisional)" }), el("br"), el("small", {}, remark, say({ zh: "。", en: ". " }), law(ground)))),
    )),
    el("p", { class: "help" }, say({ zh: "机关征求第三方或者其他机关意见的时间不算在内。", en: "Time spent consulting a third party or another agency does not count." })),
    ...(shaky ? [el("p", { class: "notice" }, say({ zh: "标“暂定”的日子：国务院还没有公布那一年的放假安排，按法定节假日推算，公布后可能改变。", en: "Provisional: the State Council has not announced the holidays of that year; worked out from the statutory days, it may still change." }))] : []),
  ];
}

function days(reply, start) {
  const proof = ask({ rule: "request.reply", book: "cn", facts: { start }, lang: lang(), proof: true, ...(reply.calendar.provisional ? { calendar: { provisional: true } } : {}) }).proof;
  return [
    ...strip(start, reply.due, reply.calendar.provisional ? provisional() : workdays),
    el("details", {}, el("summary", {}, say({ zh: "怎么算出来的", en: "How it is worked out" })), el("pre", { lang: current() }, proof.text)),
  ];
}

const number = ({ within }) => within.split(" ")[0];
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const law = ({ document, article }) => el("small", {}, say({ zh: `（《${document}》${article}）`, en: `(《${document}》${article})` }));
