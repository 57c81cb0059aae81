"""The words of one document, as far as judging a single one of them needs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from greenroom.text.span import Span

WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)*")
#: A capitalised word in the middle of a sentence: after a lower-case word or a comma. Headings are left out.
_CAPITALISED = re.compile(r"(?:(?<=[a-z] )|(?<=[a-z], ))[\[(*_\"]{0,3}([A-Z][A-Za-z]*)")
_HEADING = re.compile(r"^[ \t]*(?:#|\|)[^\n]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a document's words look like together.

    Attributes:
        counts: how often each occurs, in lower case.
        names: lower-case forms of what is written with a capital in the middle of a sentence.
    """

    counts: Counter[str]
    names: frozenset[str]


def words_of(text: str) -> Words:
    """Count the words of a document's prose."""
    counts = Counter(match.group().lower() for match in WORD.finditer(text))
    body = _HEADING.sub("", text)
    names = {match.group(1).lower() for match in _CAPITALISED.finditer(body)}
    return Words(counts=counts, names=frozenset(names))


def occurrences(text: str) -> Iterator[tuple[str, Span]]:
    """Yield every word as it is written, with where it stands."""
    for match in WORD.finditer(text):
        yield match.group(), Span(*match.span())
