"""Whether a result says something that somebody else could have seen, or only how much, how good, how happy.

A number, a date or a length of time can be checked, and so can an event: "the client signed", "she came back", "the
form is still used". A degree can't: "clearly faster", "far fewer errors", "everybody was satisfied", "it went fine".
Words of degree and praise can be listed; events can't, there are as many as there are verbs. So what is listed are the
degrees, the praise, and the verbs that go with them, and every other verb in the past is taken for an event: in doubt
something was seen, and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from greenroom.structure.statement import ClaimSort, Statement
from greenroom.structure.tokens import PAUSES
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .vague_words import (
    ABLE,
    ABLE_TO,
    ABSTRACT,
    ADVERBS,
    AMOUNTS,
    ASIDE,
    ASIDE_AFTER,
    ATTRIBUTIVE,
    BEFORE,
    COMPARATIVES,
    DEFINITE,
    DEGREES,
    FEELINGS,
    HEDGES,
    IDLE,
    LEADING_TO,
    LIGHT,
    MAY_MOVE,
    MOVED,
    NO_NOUN,
    NOUNS,
    OPENINGS,
    PLACES,
    PRAISE,
    PRONOUNS,
    QUALITIES,
    RETURNS,
    SEEN,
    SEEN_PHRASES,
    SPLITS,
    is_past,
    is_present,
)

_MEASURED = frozenset({ClaimSort.NUMBER, ClaimSort.DATE, ClaimSort.DURATION})
_TOKEN = lazy(r"[a-z]+(?:['-][a-z]+)*|[,;:.!?()\u2013\u2014]")
_VAGUE = DEGREES | COMPARATIVES | MOVED | NOUNS | FEELINGS
#: So far from a verb a degree still says how much of it there was ("moved the pallets a lot faster").
_REACH = 5
_AMOUNT_REACH = 4
_FAINT_REACH = 2
_NEXT = 3
#: These are pointed at where nothing plainer is there.
_FAINT = frozenset("more less most many much late little soon largely mostly nearly almost".split())
#: Of these the next word says what there was more of.
_COUNTING = frozenset("more less most many fewer of".split())
_BY_THE_TIME = ["by", "the", "time"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vagueness:
    """What a sentence gives as a result.

    Attributes:
        seen: whether it has anything that somebody else could have seen.
        compared: whether these words compare ("faster"), so that one can ask by how much.
        degree: where its first words of degree, praise or feeling stand in the sentence's words; None without any.
    """

    seen: bool
    degree: Span | None
    compared: bool = False


def vagueness(one: Statement) -> Vagueness:
    """Read a sentence as a result. Raises on no text at all."""
    read = read_vagueness(one.words)
    # "On Monday everything went well": a date alone measures nothing.
    sorts = _MEASURED if read.degree is None else _MEASURED - {ClaimSort.DATE}
    return replace(read, seen=read.seen or any(claim.sort in sorts for claim in one.claims))


def read_vagueness(words: str) -> Vagueness:
    """Read the words of a sentence, without what is claimed in it."""
    lower = words.replace("\u2019", "'").lower()
    if len(lower) != len(words):  # a letter of another script whose small form is two
        lower = words
    spans = [Span(match.start(), match.end()) for match in _TOKEN.finditer(lower)]
    them = [lower[span.start : span.end] for span in spans]
    praised = _covered(spans, PRAISE, lower)
    counted = _covered(spans, AMOUNTS, lower)
    vague = [praised[at] or counted[at] or _is_vague(them, at) for at in range(len(them))]
    without = PRAISE.sub(lambda match: " " * len(match[0]), lower)
    seen = SEEN_PHRASES.search(without) is not None or any(_events(them, vague, praised, counted))
    first = _first(them, vague)
    if first is None:
        return Vagueness(seen=seen, degree=None)
    begin, end = _pointed(them, vague, first)
    return Vagueness(
        seen=seen,
        degree=Span(spans[begin].start, spans[end].end),
        compared=any(token in COMPARATIVES or token in MOVED or token in MAY_MOVE for token in them[begin : end + 1]),
    )


def _is_vague(them: Sequence[str], at: int) -> bool:
    """Tell whether a word is one of degree or praise.

    Praise is none before a noun ("an amazing team"), and what moved none where it has an object ("cut the rope").
    """
    following = them[at + 1] if at + 1 < len(them) else "."
    if _is_wish(them, at) or (them[at] in MOVED and at > 0 and them[at - 1] in DEFINITE):
        return False
    if them[at] in MAY_MOVE:
        return following in NO_NOUN or following in _VAGUE
    if them[at] not in QUALITIES:
        return them[at] in _VAGUE
    return following in NO_NOUN or following in _VAGUE or following in QUALITIES or following.endswith("ly")


def _is_wish(them: Sequence[str], at: int) -> bool:
    """Tell whether a word is what something was to do: "in order to reduce"."""
    if at == 0 or them[at - 1] != "to" or not (them[at] in MOVED or them[at] in MAY_MOVE):
        return False
    if them[at].endswith(("ed", "ing")):
        return False
    return at == 1 or them[at - 2] not in LEADING_TO


def _covered(spans: Sequence[Span], pattern: re.Pattern[str], lower: str) -> list[bool]:
    """Tell of each token whether it belongs to a match."""
    found = [False] * len(spans)
    at = 0
    for match in pattern.finditer(lower):
        while at < len(spans) and spans[at].end <= match.start():
            at += 1
        while at < len(spans) and spans[at].start < match.end():
            found[at] = True
            at += 1
    return found


def _events(
    them: Sequence[str], vague: Sequence[bool], praised: Sequence[bool], counted: Sequence[bool]
) -> Iterator[bool]:
    """Tell of each token whether it is an event."""
    aside = ""
    start = 0
    for at, token in enumerate(them):
        if token in PAUSES or token in SPLITS:
            aside, start = "", at + 1
            continue
        following = them[at + 1] if at + 1 < len(them) else ""
        if token in ASIDE or following in ASIDE_AFTER.get(token, ()) or them[max(0, at - 2) : at + 1] == _BY_THE_TIME:
            aside = token
        if praised[at]:
            continue
        if token in SEEN:
            before = them[at - 1] if at > 0 else ""
            hedged = any(counted[max(start, at - _NEXT) : at]) or before in HEDGES
            described = token.endswith("ed") and before in ATTRIBUTIVE
            yield aside in {"", "when"} and not hedged and not described and not _graded(them, counted, at)
        elif not aside and _may_happen(them, at, start):
            yield not _swallowed(them, vague, counted, at, start)


def _graded(them: Sequence[str], counted: Sequence[bool], at: int) -> bool:
    """Tell whether a degree stands right after a verb: "merged much quicker", "sold quite a lot more"."""
    close = them[at + 1 : at + 3]
    if not close or close[0] in NO_NOUN:
        return False
    return counted[at + 1] or close[0] in COMPARATIVES or (close[0] in ADVERBS and close[-1] in COMPARATIVES)


def _may_happen(them: Sequence[str], at: int, start: int) -> bool:
    """Tell whether a token may be the verb of an event."""
    token = them[at]
    before = them[at - 1] if at > 0 else ""
    if token in RETURNS and at + 1 < len(them) and them[at + 1] in PLACES:
        return True
    if is_past(token):
        # At the start of a clause a form in "-ed" is an act in notes ("Fixed it") or describes a thing.
        regular = token.endswith("ed")
        finite = at > start or before in SPLITS or not regular or _has_object(them, at)
        return finite and before not in ATTRIBUTIVE and not (regular and not ABSTRACT.isdisjoint(them[at + 1 : at + 2]))
    if before == "to" and at > 1 and them[at - 2] in ABLE_TO:
        return token not in IDLE
    return is_present(token) and at > start and (before in PRONOUNS or before in ABLE)


def _has_object(them: Sequence[str], at: int) -> bool:
    following = them[at + 1] if at + 1 < len(them) else ""
    return following in {"it", "them", "the", "a", "an", "all", "by", "in", "on", "to", "with", "him", "her", "my"}


def _swallowed(them: Sequence[str], vague: Sequence[bool], counted: Sequence[bool], at: int, start: int) -> bool:
    """Tell whether a verb only says how much of something there was, or how good it was."""
    for after in range(at + 1, min(len(them), at + 1 + _REACH)):
        if them[after] in PAUSES or them[after] in SPLITS:
            break
        if vague[after] and (them[after] not in _COUNTING or after <= at + _FAINT_REACH):
            return True
        if them[at] in LIGHT and them[after] in ABSTRACT:
            return True
    close = range(max(start, at - _AMOUNT_REACH), at)
    return any(counted[before] for before in close) or (at > start and vague[at - 1])


def _first(them: Sequence[str], vague: Sequence[bool]) -> int | None:
    """Return the first word of degree, if there is one after "Through effective communication, …" the first there."""
    places = [at for at, is_so in enumerate(vague) if is_so]
    if them and them[0] in OPENINGS and "," in them:
        comma = them.index(",")
        places = [at for at in places if at > comma] or places
    return next((at for at in places if them[at] not in _FAINT), places[0]) if places else None


def _pointed(them: Sequence[str], vague: Sequence[bool], first: int) -> tuple[int, int]:
    """Return the first and last word of a degree with its verb or noun: "went fine", "positive feedback"."""
    begin = end = first
    while begin > 0 and them[begin - 1] in ADVERBS:
        begin -= 1
    if begin > 0 and them[begin - 1] in BEFORE:
        begin -= 1
    while end + 1 < len(them) and (vague[end + 1] or them[end + 1] in ADVERBS):
        end += 1
    if end + 1 < len(them) and (them[end + 1] in ABSTRACT or (them[end] in _COUNTING and them[end + 1] not in NO_NOUN)):
        end += 1
    while (
        begin < end and them[begin] in {"a", "all", "such"} and them[begin + 1] not in {"lot", "bit", "great", "good"}
    ):
        begin += 1
    return begin, end
