/**
 * Elements for pages. `import "gongkai/elements"` defines them; the package starts by itself. They need the library of a browser's types.
 *
 * All of them follow the language of the page (`lang`), belong to forms (`name`), are styled by `::part()` and by the variables `--gongkai-accent`,
 * `-on-accent`, `-ink`, `-soft`, `-line`, `-pale`, `-wrong`, `-off`, `-makeup`, `-target` (the least height of a target, 44px), and tell what they
 * have come to by `gongkai-answer`, what is wrong by `gongkai-error`.
 */

import type { Deadline, FormReview, GongkaiError, LedgerEvent, LedgerState, Text, Verdict } from "../index.js";

declare class GongkaiElement extends HTMLElement {
  static readonly formAssociated: true;
  /** Other words than the element's own, by their names. */
  words: Record<string, Text>;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  checkValidity(): boolean;
}

/** The due day of a term (`rule`, by default `request.reply`) from `start`, day by day, with its proof. Attributes also: `book`, `on`, `case`, `extended-by`. */
export class GongkaiDue extends GongkaiElement {}

/** Asks the facts of a table (`rule`, by default `attribute`) one at a time, and shows the verdict with its grounds. Attributes also: `book`, `on`. */
export class GongkaiQuestions extends GongkaiElement {
  /** What was answered; `null` for not known yet. */
  facts: Record<string, boolean | null>;
}

/** How a request stands. Attributes: `events` (JSON), `today`, `book`. */
export class GongkaiClock extends GongkaiElement {
  events: LedgerEvent[];
  /** Takes one more. @throws {GongkaiError} if it cannot have happened */
  add(event: LedgerEvent): void;
}

/** The fields of a checklist (`rule`, by default `request.form`), checked as one writes. Attributes also: `book`, `on`. */
export class GongkaiForm extends GongkaiElement {
  facts: Record<string, unknown>;
}

export interface GongkaiEventMap {
  "gongkai-answer": CustomEvent<Deadline | Verdict | LedgerState | FormReview | null>;
  "gongkai-error": CustomEvent<GongkaiError>;
}

declare global {
  interface HTMLElementTagNameMap {
    "gongkai-due": GongkaiDue;
    "gongkai-questions": GongkaiQuestions;
    "gongkai-clock": GongkaiClock;
    "gongkai-form": GongkaiForm;
  }
}
