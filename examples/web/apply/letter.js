/** The application as it is printed: in Chinese, for the agency, in the manner of an official document. What is blank is a line to write on. */

import { el, fill } from "./dom.js";
import { dayName } from "./language.js";

export function renderLetter(place, form, facts, { document, article }, day) {
  const zh = (fact) => form.name(fact).zh;
  const boxes = (fact) => form.options(fact).map(([id, name]) => el("span", { class: "box" }, facts[fact].includes(id) ? "☑" : "☐", name.zh));
  fill(
    place,
    el("h3", { class: "title" }, "政府信息公开申请书"),
    el("p", { class: "to" }, written(form.office), "："),
    el("p", {}, `根据《${document}》${article}，申请公开以下政府信息。`),
    el("h4", {}, "一、申请人"),
    ...lines(facts, [["name", facts.organisation ? "单位名称" : "姓名"]], ""),
    ...lines(facts, form.identities.map((fact) => [fact, fact === "other_identity" ? "身份证明" : zh(fact)]), "身份证明（名称和号码）"),
    ...lines(facts, ["phone", "email", "address", "postcode"].map((fact) => [fact, zh(fact)]), "联系方式"),
    el("h4", {}, "二、申请公开的信息"),
    ...lines(facts, [["title", "名称"], ["document_number", "文号"], ["description", "内容描述"]], "名称、文号或者内容描述"),
    el("h4", {}, "三、提供的形式和途径"),
    el("p", { class: "choices" }, "形式：", ...boxes("form_of_supply")),
    el("p", { class: "choices" }, "途径：", ...boxes("route")),
    ...attachments(facts.attachments),
    el("div", { class: "signature" }, el("p", {}, "申请人（签名或者盖章）：", el("span", { class: "blank" })), el("p", { class: "signed-on" }, facts.name === "" ? "　　年　　月　　日" : dayName(day, "zh"))),
  );
}

/** A line for each thing that is written; where nothing is, one to write on. */
function lines(facts, fields, blank) {
  const there = fields.filter(([fact]) => facts[fact] !== "");
  if (there.length === 0) return [el("p", {}, `${blank || fields[0][1]}：`, written(""))];
  return there.flatMap(([fact, name]) => {
    const [first, ...others] = facts[fact].split("\n");
    return [el("p", {}, `${name}：`, written(first)), ...others.map((line) => el("p", {}, written(line)))];
  });
}

function written(text) {
  return text === "" ? el("span", { class: "blank" }) : el("span", { class: "written" }, text);
}

/** As official documents list them: the word once, each numbered where there are several. */
function attachments(titles) {
  if (titles.length === 0) return [];
  const items = titles.map((title, i) => el("li", {}, titles.length > 1 ? `${i + 1}．` : "", title));
  return [el("div", { class: "attachments" }, el("span", {}, "附件："), el("ol", {}, ...items))];
}
