/** Every check of an argument. Nothing is coerced: what is not of the type that is meant is refused. */

import { refuse } from "./error.js";

const DEEPEST = 64;
const I32 = 2 ** 31;
const NAMES = {
  undefined: ["undefined", "undefined"],
  boolean: ["true/false", "true or false"],
  bigint: ["bigint", "a bigint"],
  string: ["文本", "text"],
  symbol: ["symbol", "a symbol"],
  function: ["函数", "a function"],
};
const DATE_HELP = [
  "写 \"YYYY-MM-DD\" 或 Temporal.PlainDate；Date 是时刻，其日期取决于时区",
  "give \"YYYY-MM-DD\" or a Temporal.PlainDate; a Date is a moment, whose day depends on the zone",
];
const HELP = { Date: DATE_HELP };

const tag = (value) => Object.prototype.toString.call(value).slice(8, -1);

function kind(value) {
  if (value === null) return ["空值 null", "null"];
  if (Array.isArray(value)) return ["列表", "a list"];
  if (typeof value === "number") return [`数字 ${value}`, `the number ${value}`];
  if (typeof value !== "object") return NAMES[typeof value];
  return tag(value) === "Object" ? ["对象", "an object"] : [tag(value), `a ${tag(value)}`];
}

function wrongType(value, path, expected, help) {
  const found = kind(value);
  refuse(
    "wrong_type",
    path,
    [`此处应为${expected[0]}，却是${found[0]}`, help?.[0] ?? `改为${expected[0]}`],
    [`expected ${expected[1]}, found ${found[1]}`, help?.[1] ?? `give ${expected[1]}`],
  );
}

export function text(value, path) {
  if (typeof value !== "string") wrongType(value, path, ["文本", "text"]);
  if (/\p{Surrogate}/u.test(value)) {
    refuse("bad_value", path, ["文本中有半个字符", "检查截断处"], ["half a character in the text", "look at where it was cut off"]);
  }
  return value;
}

export function flag(value, path) {
  if (typeof value !== "boolean") wrongType(value, path, ["true 或 false", "true or false"]);
  return value;
}

export function whole(value, path) {
  if (!Number.isInteger(value)) wrongType(value, path, ["整数", "a whole number"]);
  if (value < -I32 || value >= I32) {
    refuse("out_of_range", path, ["超出可计算的范围", "检查年份和数量"], ["beyond what can be counted", "check the year and the amount"]);
  }
  return value;
}

/** A whole number that is not negative. */
export function count(value, path) {
  if (whole(value, path) < 0) {
    refuse("out_of_range", path, ["不能小于 0", "写不小于 0 的整数"], ["must not be negative", "give a whole number of at least 0"]);
  }
  return value;
}

const isPlainDate = (value) => typeof value === "object" && tag(value) === "Temporal.PlainDate";

/** ISO text of a day, or of a moment where the rule runs in hours; the core reads it. */
export function day(value, path) {
  if (typeof value === "string") return text(value, path);
  if (isPlainDate(value)) return text(value.toString(), path);
  return wrongType(value, path, ["日期", "a date"], DATE_HELP);
}

/** The entries of an object, each read once, as a getter may say something else the next time. Those that are undefined are left out. */
export function record(value, path) {
  if (!isRecord(value)) wrongType(value, path, ["对象", "an object"], HELP[tag(value)]);
  const copy = Object.create(null);
  for (const key of Object.keys(value)) {
    const entry = value[text(key, path)];
    if (entry !== undefined) copy[key] = entry;
  }
  return copy;
}

/** The options of a call, with none but the known keys. */
export function options(value, path, known) {
  const given = value === undefined ? {} : record(value, path);
  for (const key of Object.keys(given).filter((key) => !known.includes(key))) {
    refuse("unknown_key", join(path, key), [`未知的“${key}”`, `可用：${known.join("、")}`], [`unknown \`${key}\``, `known: ${known.join(", ")}`]);
  }
  return given;
}

export function list(value, path) {
  if (!Array.isArray(value)) wrongType(value, path, ["列表", "a list"]);
  return Array.from(value);
}

export function need(given, key, path) {
  if (given[key] === undefined) refuse("missing_key", join(path, key), [`缺少“${key}”`, `补上“${key}”`], [`\`${key}\` is missing`, `add \`${key}\``]);
  return given[key];
}

export function oneOf(value, path, known) {
  if (!known.includes(text(value, path))) {
    refuse("bad_value", path, [`未知的“${value}”`, `可用：${known.join("、")}`], [`unknown \`${value}\``, `known: ${known.join(", ")}`]);
  }
  return value;
}

/** A typed array of that class, for instance `Int32Array`. */
export function numbers(value, path, type) {
  if (!ArrayBuffer.isView(value) || tag(value) !== type.name) wrongType(value, path, [type.name, `an ${type.name}`]);
  return value;
}

/** Text as it is; an object as JSON, refusing whatever `JSON.stringify` would silently change or drop. */
export function json(value, path) {
  return typeof value === "string" ? text(value, path) : JSON.stringify(plain(value, path));
}

/** An ArrayBuffer, or a view of one. */
export const isBytes = (value) => ArrayBuffer.isView(value) || tag(value) === "ArrayBuffer";

/** A copy that holds nothing but what JSON has. */
export function plain(value, path, depth = 0) {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return text(value, path);
  if (Number.isFinite(value)) return value;
  if (isPlainDate(value)) return text(value.toString(), path);
  if (depth === DEEPEST) {
    refuse("bad_value", path, ["嵌套过深，或引用自身", "删去多余的层次"], ["nested too deeply, or within itself", "take out a level"]);
  }
  if (Array.isArray(value)) return Array.from(value, (entry, i) => plain(entry, `${path}[${i}]`, depth + 1));
  const copy = record(value, path);
  for (const [key, entry] of Object.entries(copy)) copy[key] = plain(entry, join(path, key), depth + 1);
  return copy;
}

function isRecord(value) {
  if (typeof value !== "object" || value === null || tag(value) !== "Object") return false;
  const prototype = Object.getPrototypeOf(value);
  // An object of another window has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function join(path, key) {
  const name = /^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key);
  return path === "" ? name : `${path}.${name}`;
}
