/** Elements for pages: `import "gongkai/elements"` defines them. Nothing is sent; they belong to forms, and are styled by parts and variables. */

import { GongkaiClock } from "./clock.js";
import { GongkaiDue } from "./due.js";
import { GongkaiForm } from "./form.js";
import { GongkaiQuestions } from "./questions.js";

export { GongkaiClock, GongkaiDue, GongkaiForm, GongkaiQuestions };

const ELEMENTS = { "gongkai-clock": GongkaiClock, "gongkai-due": GongkaiDue, "gongkai-form": GongkaiForm, "gongkai-questions": GongkaiQuestions };

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
