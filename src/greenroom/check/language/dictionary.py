"""What spelling is judged by, besides the checker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .ranking import Beginning, Zipf, one_stroke_away, two_strokes_away
from .technical import TECHNICAL, is_technical

#: A word one stroke away was perhaps meant if it is at least this common; a long word has few neighbours by chance.
_COMMON, _COMMON_FOR_LONG, _LONG = 3.0, 2.5, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Dictionary:
    """Words that are right, words that are wrong, and how common each is.

    Attributes:
        zipf: how common a lower-case word is.
        listed: common slips with their corrections, all lower case.
        own: the person's own words, lower case.
        beginning: the commoner words that begin with a letter.
    """

    zipf: Zipf
    listed: Mapping[str, tuple[str, ...]]
    own: frozenset[str]
    beginning: Beginning
    _near: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def is_right(self, word: str) -> bool:
        """Tell whether a lower-case word is on a list of words that are right."""
        return word in self.own or is_technical(word)

    def near(self, word: str) -> tuple[str, ...]:
        """Return the common words (if none, technical ones) that are one stroke away from a lower-case word."""
        if word not in self._near:
            at_least = _COMMON if len(word) < _LONG else _COMMON_FOR_LONG
            around = one_stroke_away(word)
            found = [other for other in around if self.zipf(other) >= at_least]
            self._near[word] = tuple(sorted(found or (other for other in around if other in TECHNICAL)))
        return self._near[word]

    def further(self, word: str) -> tuple[str, ...]:
        """Return the common words with the same first letter that are two strokes away from a lower-case word."""
        return two_strokes_away(word, self.beginning(word[:1]))
