"""The verbs. Type checkers read ``_verbs.pyi`` beside this file, which knows the names of every rule."""

from ._doors import Doors as Verbs
from ._doors import OwnRule, due, grade, kept, price, progress, review, score, verdict

__all__ = ["OwnRule", "Verbs", "due", "grade", "kept", "price", "progress", "review", "score", "verdict"]
