"""What an answer claims: numbers, dates, durations, ranks."""

from __future__ import annotations

import re

from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .dates import dates
from .measures import baselines, direction, measured, nearest
from .quantities import ABOUT, Quantity, quantities
from .ranks import ranks
from .statement import Claim, ClaimSort
from .units import Measure

#: After these a length of time says how long something went on, not what was gained.
_LASTING = lazy(
    rf"\b(?:in|within|over|after|for|during|every|each|past|last|next|first|another|spent|with|"
    rf"about\sto)\s(?:the\s(?:last|past|next|first)\s)?{ABOUT}$",
    re.IGNORECASE,
)
_FREQUENT = lazy(r"\s(?:a|per|every|each)\s(?:day|week|month|year|hour|quarter|shift)\b", re.IGNORECASE)
#: These need a context to say much; a count of things stands for itself.
_COMPARED = frozenset({"%", "x", "$", "€", "£", "₹", "¥"})


def claims(words: str) -> tuple[Claim, ...]:
    """Return the claims of a sentence, in order and without overlap, with places counted in ``words``."""
    when = dates(words)
    found = [Claim(sort=ClaimSort.DATE, span=span) for span in when]
    numbers = quantities(words, when)
    if numbers:
        given = baselines(words)
        found += [_claim(words, one, given) for one in numbers]
    taken = [claim.span for claim in found]
    found += [
        Claim(sort=ClaimSort.RANK, span=span)
        for span in ranks(words)
        if not any(span.overlaps(other) for other in taken)
    ]
    return tuple(sorted(found, key=lambda claim: claim.span))


def _claim(words: str, one: Quantity, given: list[Span]) -> Claim:
    time = one.unit.measure is Measure.TIME
    lasting = time and one.baseline is None and _LASTING.search(words[max(0, one.span.start - 40) : one.span.start])
    way = None if lasting else one.way or direction(words, one.span)
    what = (
        ""
        if time and way is None
        else measured(words, one.span)
        if one.unit.name in _COMPARED or way or time or not one.unit.noun
        else ""
    )
    baseline = one.baseline
    if baseline is None and (way or one.unit.name in _COMPARED):
        baseline = nearest(words, one.span, given)
    elif baseline is None and (often := _FREQUENT.match(words, one.span.end)):
        baseline = Span(often.start() + 1, often.end())
    return Claim(
        sort=ClaimSort.DURATION if time else ClaimSort.NUMBER,
        span=one.span,
        value=one.days if time else one.value,
        unit=one.unit.name,
        measures=what or one.unit.noun,
        direction=way,
        baseline=baseline,
    )
