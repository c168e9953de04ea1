// Rewrites a WebAssembly module so that gzip packs it better; what it does stays the same. gzip looks no further back than 32 kB, so
// functions that share most bytes are put side by side, after those that are called from most places, whose numbers are then short. The
// alignment of a load or store is but a hint: all of a kind get the same.

import { readFileSync, writeFileSync } from "node:fs";

/** The kinds of section that are read. */
const Section = { import: 2, function: 3, export: 7, start: 8, element: 9, code: 10 };

/** How many functions may have a number of one byte. */
const SHORT_NUMBERS = 128;

/** What of the functions before is in gzip's sight. */
const SIGHT = 30_000;

/** So many bytes in common are worth a reference. */
const SHARED = 6;

/** What so many functions have in common tells nothing of any. */
const COMMON = 400;

const CALL = 0x10;
const END = 0x0b;

/** The width of what each load and store touches, from 0x28 on, as its power of two. */
const WIDTHS = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];

class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte & 0x80);
    return value;
  }

  taken(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** So many things, each read by `read`. */
  list(read) {
    return Array.from({ length: this.number() }, () => read(this));
  }
}

function written(number) {
  const bytes = [];
  do {
    bytes.push(number > 0x7f ? (number & 0x7f) | 0x80 : number);
    number >>>= 7;
  } while (number);
  return Buffer.from(bytes);
}

const sized = (bytes) => Buffer.concat([written(bytes.length), bytes]);
const listed = (parts) => Buffer.concat([written(parts.length), ...parts]);

function sectionsOf(module) {
  const reader = new Reader(module, 8);
  const sections = [];
  while (reader.at < module.length) {
    sections.push({ kind: reader.byte(), bytes: reader.taken(reader.number()) });
  }
  return sections;
}

/** How many functions are imported; nothing else is. */
function importedBy(bytes) {
  return new Reader(bytes).list((reader) => {
    reader.taken(reader.number());
    reader.taken(reader.number());
    if (reader.byte() !== 0) throw new Error("an import that is no function");
    reader.number();
  }).length;
}

/** A function's body as a list of bytes and, where it calls, of the numbers of functions. */
function bodyOf(bytes) {
  const reader = new Reader(bytes);
  const parts = [];
  let since = 0;
  const put = (part, upTo) => {
    parts.push(bytes.subarray(since, upTo), part);
    since = reader.at;
  };
  reader.list(() => (reader.number(), reader.byte()));
  while (reader.at < bytes.length) {
    const operator = reader.byte();
    const operand = reader.at;
    const width = WIDTHS[operator - 0x28];
    if (operator === CALL) {
      put(reader.number(), operand);
    } else if (width !== undefined) {
      reader.number();
      put(Buffer.from([width]), operand);
      reader.number();
    } else {
      skipOperands(operator, reader);
    }
  }
  parts.push(bytes.subarray(since));
  return parts;
}

/** Of what compilers write for the oldest browsers, and of nothing else. */
function skipOperands(operator, reader) {
  if (operator <= 0x01 || operator === 0x05 || operator === END || operator === 0x0f || operator === 0x1a || operator === 0x1b) return;
  if (operator >= 0x45 && operator <= 0xc4) return;
  if (operator >= 0x02 && operator <= 0x04) reader.number();
  else if (operator === 0x0c || operator === 0x0d || (operator >= 0x20 && operator <= 0x24)) reader.number();
  else if (operator === 0x0e) reader.list(() => reader.number()), reader.number();
  else if (operator === 0x11) reader.number(), reader.number();
  else if (operator >= 0x3f && operator <= 0x42) reader.number();
  else if (operator === 0x43) reader.taken(4);
  else if (operator === 0x44) reader.taken(8);
  else throw new Error(`an operator that is not known here: 0x${operator.toString(16)}`);
}

/** The runs of bytes of a function that others have too, and few enough of them. */
function sharedRuns(texts) {
  const holders = new Map();
  texts.forEach((text, function_) => {
    const runs = new Set();
    for (let at = 0; at + SHARED <= text.length; at++) runs.add(text.readUIntBE(at, SHARED));
    for (const run of runs) {
      const list = holders.get(run);
      if (list) list.push(function_);
      else holders.set(run, [function_]);
    }
  });
  const runsOf = texts.map(() => []);
  for (const list of holders.values()) {
    if (list.length > 1 && list.length <= COMMON) list.forEach((function_) => runsOf[function_].push(list));
  }
  return runsOf;
}

/** The functions, each beside those it is most like: the next is the one that shares most with what is in sight, for its length. */
function byLikeness(texts) {
  const runsOf = sharedRuns(texts);
  const [shares, inSight] = [new Int32Array(texts.length), new Map()];
  const count = (function_, step) => {
    for (const run of runsOf[function_]) {
      const before = inSight.get(run) ?? 0;
      inSight.set(run, before + step);
      if (before === 0 || before + step === 0) run.forEach((other) => (shares[other] += step));
    }
  };
  const [left, order, sight] = [new Set(texts.keys()), [], []];
  let seen = 0;
  for (let next = 0; next !== undefined; ) {
    left.delete(next);
    order.push(next);
    sight.push(next);
    count(next, 1);
    seen += texts[next].length;
    while (seen > SIGHT && sight.length > 1) {
      const gone = sight.shift();
      count(gone, -1);
      seen -= texts[gone].length;
    }
    let most = -1;
    next = undefined;
    for (const one of left) {
      const worth = shares[one] / (texts[one].length + 20) ** 0.65;
      if (worth > most) [most, next] = [worth, one];
    }
  }
  return order;
}

function mostCalled(bodies, imported) {
  const calls = new Int32Array(bodies.length);
  for (const part of bodies.flat()) if (typeof part === "number" && part >= imported) calls[part - imported]++;
  return [...calls.keys()].sort((a, b) => calls[b] - calls[a]).slice(0, SHORT_NUMBERS - imported);
}

const [, , file] = process.argv;
const module = readFileSync(file);
const sections = sectionsOf(module);
const of = (kind) => sections.find((section) => section.kind === kind).bytes;
const imported = importedBy(of(Section.import));
const types = new Reader(of(Section.function)).list((reader) => written(reader.number()));
const bodies = new Reader(of(Section.code)).list((reader) => bodyOf(reader.taken(reader.number())));

// A call is the same bytes wherever it stands; which ones is not known yet.
const texts = bodies.map((parts) => Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.from([part * 37, part >> 7]) : part))));
const first = mostCalled(bodies, imported);
const order = [...new Set([...first, ...byLikeness(texts)])];
const places = new Map(order.map((function_, place) => [function_ + imported, place + imported]));
const moved = (function_) => written(places.get(function_) ?? function_);

const rewritten = {
  [Section.function]: () => listed(order.map((function_) => types[function_])),
  [Section.code]: () =>
    listed(order.map((function_) => sized(Buffer.concat(bodies[function_].map((part) => (typeof part === "number" ? moved(part) : part)))))),
  [Section.export]: (bytes) =>
    listed(
      new Reader(bytes).list((reader) => {
        const [name, kind, number] = [sized(reader.taken(reader.number())), reader.byte(), reader.number()];
        return Buffer.concat([name, Buffer.from([kind]), kind === 0 ? moved(number) : written(number)]);
      }),
    ),
  [Section.start]: (bytes) => moved(new Reader(bytes).number()),
  [Section.element]: (bytes) =>
    listed(
      new Reader(bytes).list((reader) => {
        if (reader.number() !== 0) throw new Error("elements of a kind that is not known here");
        const from = reader.at;
        skipOperands(reader.byte(), reader);
        if (reader.byte() !== END) throw new Error("elements that begin where it is not known");
        const begins = reader.bytes.subarray(from, reader.at);
        return Buffer.concat([written(0), begins, listed(reader.list(() => moved(reader.number())))]);
      }),
    ),
};
const packed = sections.map(({ kind, bytes }) => Buffer.concat([Buffer.from([kind]), sized(rewritten[kind]?.(bytes) ?? bytes)]));
writeFileSync(file, Buffer.concat([module.subarray(0, 8), ...packed]));
