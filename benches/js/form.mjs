/**
 * One look at an applicant's form: gongkai's `request.form` beside ajv, which checks the same form against a JSON schema, in one run.
 *
 *     .ci/build-wasm && (cd benches/js && npm ci) && node benches/js/form.mjs
 *
 * The schema says what a schema can: which fields there are, which are needed, one of several, patterns. It cannot know check characters, dates
 * of birth, area codes, what a document number lacks, what to do about it, or the article; and says nothing in Chinese.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import Ajv from "ajv";
import { ask, askJson, init } from "../../bindings-wasm/pkg/node.js";

/** Rounds are short, so that on a shared machine some of them run without a break. */
const ROUNDS = 400;
const CALLS = 40;
const WARM_UP = 50;

const written = { type: "string", pattern: "\\S" };
const choice = (...options) => ({ type: "array", minItems: 1, items: { enum: options } });
const SCHEMA = {
  type: "object",
  properties: {
    organisation: { type: "boolean" },
    name: { ...written, maxLength: 120 },
    resident_id: { type: "string", pattern: "^([1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx])?$" },
    residence_permit: { type: "string", pattern: "^(8[123]0000\\d{11}[\\dXx])?$" },
    travel_permit: { type: "string", pattern: "^([HM]\\d{8}|\\d{8})?$" },
    passport: { type: "string", pattern: "^([A-Z0-9]{5,15})?$" },
    credit_code: { type: "string", pattern: "^([0-9A-HJ-NPQRTUWXY]{18})?$" },
    other_identity: { type: "string", maxLength: 5000 },
    phone: { type: "string", pattern: "^(1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})?$" },
    email: { type: "string", pattern: "^([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?$" },
    address: { type: "string", maxLength: 5000 },
    title: { type: "string", maxLength: 5000 },
    document_number: { type: "string", pattern: "^(\\S+[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\d+号)?$" },
    description: { type: "string", maxLength: 5000 },
    form_of_supply: choice("paper", "electronic", "reading", "other"),
    route: choice("pickup", "post", "email", "online", "fax", "other"),
    postcode: { type: "string", pattern: "^(\\d{6})?$" },
    attachments: { type: "array", items: { type: "string" } },
  },
  additionalProperties: false,
  required: ["organisation", "name", "form_of_supply", "route"],
  allOf: [
    { anyOf: ["resident_id", "residence_permit", "travel_permit", "passport", "credit_code", "other_identity"].map(isWritten) },
    { anyOf: ["phone", "email", "address"].map(isWritten) },
    { anyOf: ["title", "document_number", "description"].map(isWritten) },
  ],
};

function isWritten(field) {
  return { properties: { [field]: written }, required: [field] };
}

const BLANK = Object.fromEntries(Object.entries(SCHEMA.properties).map(([name, { type }]) => [name, { boolean: false, array: [], string: "" }[type]]));
const COMPLETE = {
  ...BLANK,
  name: "张三",
  resident_id: "11010519491231002X",
  phone: "13800138000",
  title: "青云谱区2023年财政决算报告",
  document_number: "赣府厅发〔2020〕17号",
  form_of_supply: ["paper"],
  route: ["post"],
};
const FORMS = {
  "complete": COMPLETE,
  "four fields wrong": { ...COMPLETE, resident_id: "1101051949123100", phone: "1380013800", document_number: "赣府厅发17号", route: [] },
  "blank": BLANK,
};

await init();
const validate = new Ajv({ allErrors: true }).compile(SCHEMA);
const question = (facts) => ({ rule: "request.form", book: "cn-2019", on: "2024-03-01", facts });

/** The same text in, text out, as across any border; and objects, as a page has them. */
const CONTENDERS = {
  "ask, objects": (facts) => ask(question(facts)).problems?.length ?? 0,
  "askJson, text": (_, text) => askJson(text).length,
  "ajv, object": (facts) => (validate(facts) ? 0 : validate.errors.length),
  "ajv, text": (_, __, text) => (validate(JSON.parse(text)) ? "[]" : JSON.stringify(validate.errors)).length,
};

// Both find what a schema can find, before anything is timed.
for (const [name, facts] of Object.entries(FORMS)) {
  const [own, theirs] = [ask(question(facts)).outcome === "complete", validate(facts)];
  if (own !== theirs) throw new Error(`${name}: ${own} here, ${theirs} by the schema`);
}

let sink = 0;
function time(run, facts) {
  const texts = [JSON.stringify(question(facts)), JSON.stringify(facts)];
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i += 1) sink += run(facts, ...texts);
  return Number(process.hrtime.bigint() - start) / CALLS / 1000;
}

const { version } = JSON.parse(readFileSync(fileURLToPath(new URL("node_modules/ajv/package.json", import.meta.url)), "utf8"));
console.log(`node ${process.version}, ajv ${version}; µs a call: the fastest of ${ROUNDS} rounds of ${CALLS} calls, and what a tenth of them kept to`);
for (const [form, facts] of Object.entries(FORMS)) {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => Object.values(CONTENDERS).map((run) => time(run, facts))).slice(WARM_UP);
  const columns = Object.keys(CONTENDERS).map((_, i) => rounds.map((round) => round[i]).sort((a, b) => a - b));
  const reference = columns.at(-1)[0];
  for (const [i, name] of Object.keys(CONTENDERS).entries()) {
    const [least, tenth] = [columns[i][0], columns[i][ROUNDS / 10]];
    console.log(`${form.padEnd(18)} ${name.padEnd(14)} ${least.toFixed(1).padStart(7)} ${tenth.toFixed(1).padStart(7)}   ${(least / reference).toFixed(2)} x ajv on text`);
  }
}
if (sink < 0) throw new Error("nothing was asked");
