"""Which word was meant: candidates, by how common they are and how few strokes they are away."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Sequence

from .contractions import CONTRACTIONS
from .technical import is_technical

#: How common a lower-case word is: Zipf's scale, 0 for unknown.
Zipf = Callable[[str], float]
#: The commoner words that begin with a letter.
Beginning = Callable[[str], Iterable[str]]

#: What one stroke costs, in steps of Zipf's scale; fitted on judged corrections.
_STROKE = 1.9
_FIRST_LETTER = 1.0
_SECOND_LETTER = 0.4
_LISTED = 3.0
_TECHNICAL = 0.8
#: What is this much less likely than the best is not offered at all.
_FALLEN_BEHIND = 2.0
_MOST = 3


def strokes(one: str, other: str, most: int = 4) -> int:
    """Count the letters to put in, take out, change or swap with a neighbour; ``most`` + 1 if there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        previous, before, row = before, row, [i]
        for j, target in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != target))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == target:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def one_stroke_away(word: str) -> set[str]:
    """Return every string of letters that is one stroke from a word."""
    letters = string.ascii_lowercase
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return {
        *(a + b[1:] for a, b in cuts if b),
        *(a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1),
        *(a + letter + b[1:] for a, b in cuts if b for letter in letters),
        *(a + letter + b for a, b in cuts for letter in letters),
    } - {word}


def two_strokes_away(word: str, among: Iterable[str]) -> tuple[str, ...]:
    """Return those words that are two strokes from a word, of nearly the same letters and length."""
    letters, length = set(word), len(word)
    return tuple(
        other
        for other in among
        # Two strokes change at most two letters of each word.
        if abs(len(other) - length) <= 2
        and len(letters.symmetric_difference(other)) <= 4
        and strokes(word, other, 2) == 2
    )


def ranked(
    word: str, offered: Sequence[str], listed: Iterable[str], near: Iterable[str], zipf: Zipf
) -> tuple[str, ...]:
    """Return what was probably meant by a lower-case word, best first, three at most.

    Args:
        word: what was written.
        offered: the checker's candidates, best first.
        listed: what a list of common slips says.
        near: common words one stroke away.
        zipf: how common a word is.
    """
    listed = tuple(listed)
    best: dict[str, float] = {}
    for place, given in enumerate((*listed, *offered, *near)):
        lower = given.lower()
        if lower == word or lower in best:
            continue
        candidate = CONTRACTIONS.get(lower) or (lower if given.istitle() and zipf(lower) else given)
        common = min((zipf(part) for part in lower.split()), default=0.0) or zipf(lower.replace("'", ""))
        score = common - _STROKE * strokes(word, lower)
        score -= _FIRST_LETTER if lower[:1] != word[:1] else _SECOND_LETTER * (lower[:2] != word[:2])
        score += _TECHNICAL * is_technical(lower)
        score += _LISTED if given in listed else 0.0
        best[candidate] = score - place / 1000
    order = sorted(best, key=best.__getitem__, reverse=True)
    return tuple(candidate for candidate in order[:_MOST] if best[candidate] > best[order[0]] - _FALLEN_BEHIND)
