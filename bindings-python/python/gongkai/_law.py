"""Words in both languages, and where a figure stands in the law."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A phrase in Chinese and English; as ``str`` it is the Chinese.

    >>> import gongkai
    >>> title = gongkai.rulebook("guyuan-2019").title
    >>> str(title) == title.zh
    True
    """

    zh: str
    en: str

    def __str__(self) -> str:
        return self.zh


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a figure stands: document, article, the few words that pin it down, and how well it is known.

    >>> import gongkai
    >>> print(gongkai.rulebook("cn-2019").rule("request.reply").citation)
    《中华人民共和国政府信息公开条例》第三十三条第二款
    """

    document: str
    """The document's own Chinese title."""
    article: str
    """Article, paragraph and item, as written."""
    evidence: str
    """How well it is known: ``text``, ``excerpt``, ``secondary``, ``memory`` or ``inferred``."""
    number: str | None = None
    """The document number (文号), where known."""
    quote: str | None = None
    """At most 40 characters, word for word."""

    def __str__(self) -> str:
        return f"《{self.document}》{self.article}"
