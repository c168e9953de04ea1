"""The rule of the walk-through *add a rule*, by the names that were written for it; read by mypy, not run."""

from typing import assert_type

import gongkai
from gongkai import facts, rules

undated: facts.CatalogGuideEntryFacts = {"index": True, "name": True, "summary": True, "made_on": False}
review = gongkai.review(rules.CATALOG_GUIDE_ENTRY, on="2024-03-01", **undated)
assert_type(review, gongkai.FormReview)
assert_type(gongkai.review("catalog.guide.entry", on="2024-03-01", made_on=None), gongkai.FormReview)
