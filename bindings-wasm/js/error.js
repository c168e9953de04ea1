/** Everything wrong with one input; its own fields are those of the first problem. */
export class GongkaiError extends Error {
  constructor(problems, options) {
    const { message, ...first } = problems[0];
    super(message, options);
    Object.assign(this, first);
    this.problems = Object.freeze(problems.map((problem) => Object.freeze({ ...problem })));
  }
}
Object.defineProperty(GongkaiError.prototype, "name", { value: "GongkaiError", writable: true, configurable: true });

/** One problem. `zh` and `en` are pairs of message and help. */
export function problem(code, path, zh, en) {
  return { code, message: zh[0], messageEn: en[0], help: zh[1], helpEn: en[1], path };
}

export function refuse(code, path, zh, en) {
  throw new GongkaiError([problem(code, path, zh, en)]);
}
