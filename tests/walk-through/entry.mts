// The rule of the walk-through *add a rule*, by the names that were written for it; read by tsc, not run.

import { review, rules, type CatalogGuideEntryFacts, type FormReview } from "gongkai";

const undated: CatalogGuideEntryFacts = { index: true, name: true, summary: true, made_on: false };
const options = { on: "2024-03-01" } as const;
export const reviews: FormReview[] = [
  review(rules.CATALOG_GUIDE_ENTRY, undated, options),
  review("catalog.guide.entry", { made_on: null }, options),
];
