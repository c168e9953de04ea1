"""Letters, with the slots that each knows. Written from the rulebooks (cargo run -p gongkai-tests --bin generate)."""

from collections.abc import Mapping
from typing import Literal, overload

from . import facts as of
from ._answers import Letter
from ._verbs import OwnRule, Verbs
from .facts import BookId, Day

__all__ = ["letter"]

@overload
def letter(
    rule: Literal["request.co_maker.letter"], slots: of.RequestCoMakerLetterSlots, *, case: of.RequestCoMakerLetterCase | None = None, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: Literal["request.extension.letter"], slots: of.RequestExtensionLetterSlots, *, case: of.RequestExtensionLetterCase | None = None, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: Literal["request.fee.letter"], slots: of.RequestFeeLetterSlots, *, case: of.RequestFeeLetterCase, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: Literal["request.outcome.letter"], slots: of.RequestOutcomeLetterSlots, *, case: of.RequestOutcomeLetterCase, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: Literal["request.remedy.text"], slots: of.RequestRemedyTextSlots, *, case: of.RequestRemedyTextCase, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: Literal["request.supplement_notice.letter"], slots: of.RequestSupplementNoticeLetterSlots, *, case: of.RequestSupplementNoticeLetterCase | None = None, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: Literal["request.third_party.letter"], slots: of.RequestThirdPartyLetterSlots, *, case: of.RequestThirdPartyLetterCase | None = None, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: Literal["request.third_party.told"], slots: of.RequestThirdPartyToldSlots, *, case: of.RequestThirdPartyToldCase | None = None, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...

@overload
def letter(
    rule: OwnRule, slots: Mapping[str, object], *, case: str | None = None, book: BookId | Verbs = "cn", on: Day | None = None
) -> Letter: ...
