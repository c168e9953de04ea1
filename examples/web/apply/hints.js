/** What the words of a request point to, told with reasons and never as a verdict. */

import { ask } from "./gongkai/index.js";
import { byId, el, fill } from "./dom.js";
import { lang, say } from "./language.js";

export function renderHints({ title, document_number: number, description, address, email, phone, route }, today) {
  const text = [title, number, description].filter(Boolean).join("\n");
  const { hints = [] } = text === "" ? {} : ask({ rule: "request.form.coach", book: "cn", on: today, facts: { description: text }, lang: lang() });
  const unreached = route.filter((way) => (way === "post" && !address) || (way === "email" && !email)).map((way) => byId(`route-${way}`).parentElement);
  fill(
    byId("hints"),
    ...(hints.length === 0 ? [] : [el("p", { class: "hint-lead" }, el("strong", {}, say({ zh: "提示", en: "Hints" })), say({ zh: " 只是按用语推测，由机关来判断；您可以改写，也可以照样提交。", en: " Guessed from the words alone; it is for the agency to judge. You may write it otherwise, or apply all the same." }))]),
    ...hints.map(hint),
  );
  fill(byId("route-hint"), ...unreached.map((label) => el("p", {}, unreachedBy(label))));
}

function unreachedBy(label) {
  const way = [...label.querySelectorAll("span")].find((span) => span.checkVisibility()).textContent;
  return say({ zh: `您选了“${way}”，但前面没有写相应的地址，机关会不知道送到哪里。`, en: `You chose "${way}" but gave no address for it above; the agency would not know where to send it.` });
}

function hint({ says, reasons, then }) {
  const found = ({ found = [] }) => (found.length === 0 ? "" : say({ zh: `（${found.map(({ text }) => `“${text}”`).join("")}）`, en: ` (${found.map(({ text }) => `“${text}”`).join(", ")})` }));
  const law = ({ document, article }) => say({ zh: `（《${document}》${article}）`, en: ` (《${document}》${article})` });
  return el(
    "section",
    { class: "hint" },
    el("h2", {}, say({ zh: "您写的内容", en: "What you wrote " }), says),
    el("p", {}, say({ zh: "为什么这样提示：", en: "Why: " }), reasons.map((reason) => `${reason.says}${found(reason)}`).join(say({ zh: "；", en: "; " })), say({ zh: "。", en: "." })),
    el("ul", {}, ...then.map((step) => el("li", {}, step.says, el("small", {}, law(step))))),
  );
}
