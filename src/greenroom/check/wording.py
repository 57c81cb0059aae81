"""Wording that is worth a count and no remark: stock phrases, hedges, absolutes.

None of them is a fault by itself. Hedges lower how sure a speaker sounds (Hosman 1989; Parton et al. 2002: good
evidence for the direction, none for any number); absolutes and stock phrases are convention. So they are counted beside
the answer and never listed as findings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from greenroom.structure.account import Account
from greenroom.text.span import Span


class WordingSort(StrEnum):
    """What is counted."""

    CLICHE = "stock phrase"
    HEDGE = "hedge"
    ABSOLUTE = "absolute"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A word or phrase that is counted; its place is counted from the start of the entry."""

    sort: WordingSort
    span: Span


_CLICHES = (
    r"think(?:ing)? outside (?:of )?the box|hit the ground running|go(?:ing|es)? the extra mile|went the extra mile|"
    r"at the end of the day|team player|people person|results?[- ]driven|self[- ]starter|go[- ]getter|"
    r"detail[- ]oriented|fast[- ]paced environment|wear(?:ing)? many hats|move(?:d)? the needle|low[- ]hanging fruit|"
    r"win[- ]win|on the same page|synerg\w+|give (?:it )?(?:110|a hundred and ten) ?(?:%"
    r"|percent)|passion(?:ate)? (?:for|about)|"
    r"cutting[- ]edge|state[- ]of[- ]the[- ]art|best of both worlds|game[- ]changer"
    r"|proven track record|strong work ethic|"
    r"perfectionist|quick learner|fast learner|work(?:s|ing)? well under pressure|think on my feet|value[- ]add"
)
_HEDGES = (
    r"kind of|sort of|a (?:little )?bit|somewhat|probably|perhaps|maybe|possibly"
    r"|I (?:think|guess|suppose)|more or less|"
    r"to some (?:extent|degree)|in a way|basically|pretty much|it seems|seemed to|might have|I would say|hopefully|"
    r"relatively|fairly|rather|roughly speaking"
)
_ABSOLUTES = (
    r"always|never|everyone|everybody|nobody|no one|everything|nothing|completely|totally|absolutely|perfect(?:ly)?|"
    r"entirely|the best|the worst|impossible|100 ?%|all the time|every single"
)
_WORDING = re.compile(
    rf"\b(?:(?P<cliche>{_CLICHES})|(?P<hedge>{_HEDGES})|(?P<absolute>{_ABSOLUTES}))(?!\w)", re.IGNORECASE
)
_SORTS = {"cliche": WordingSort.CLICHE, "hedge": WordingSort.HEDGE, "absolute": WordingSort.ABSOLUTE}


def wording(read: Account) -> tuple[Wording, ...]:
    """Return what is counted in an answer, in order."""
    return tuple(
        Wording(sort=_SORTS[match.lastgroup or "hedge"], span=Span(match.start(), match.end()))
        for one in read.statements
        for match in _WORDING.finditer(read.text, one.span.start, one.span.end)
    )
