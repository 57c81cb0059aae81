"""Numbers with their units, and numbers that make one claim: "from 40 to 12 minutes", "9 out of 10"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .numbers import Figure, figures, is_free
from .statement import Direction
from .units import DAYS, Measure, Unit, unit_at

#: Whatever holds digits or dots and is none of these things.
_MASK = lazy(
    r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w+|"
    r"(?<!\d)\+?\(?\d{2,4}\)?[ -]\d{3}[ -]\d{3,4}(?!\d)|"
    r"\b[A-Za-z]+(?:[-_]?\d+)+[A-Za-z]*\b"
    r"|\b\d+[A-Za-z]+\d\w*|(?<=[a-z][.!?])\d{1,2}\b(?!\.\d)|\[\d+\]",
)
_ANY_NUMBER = lazy(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|fou?r|fif|six|"
    r"seven|eigh|nine)ty|half|twice|dozen|couple|"
    r"hundred|thousand|million|billion|zero|third|thirds|quarter|quarters|doubl\w+|tripl\w+|threefold|twofold|"
    r"tenfold|quadrupl\w+|halv\w+|weeks?|months?|days?|hours?|"
    r"years?|minutes?|decades?)\b",
    re.IGNORECASE,
)
_JOIN = lazy(r"\s?(?:-|–|—|~)\s?|\s(?:to|or)\s(?:even\s)?|/", re.IGNORECASE)
ABOUT = (
    r"(?:(?:just|only|about|around|approximately|roughly|under|less\sthan|over|more\sthan|nearly|almost|"
    r"a\smere|as\slow\sas|at\sleast|below|above)\s|[~≈<>]\s?){0,2}"
)
_MOVE = lazy(
    rf"(?:/[a-z]+)?(?:[\s-][\w/%-]+){{0,4}}?(?:\s?\([^()]{{0,40}}\))?\s?(?:,\s)?(?:down\sto|up\sto|to|→|->|-->|=>|"
    rf"⇒)\s?(?:an?\s)?{ABOUT}$",
    re.IGNORECASE,
)
_ARROW = lazy(rf"(?:/[a-z]+)?(?:\s?\([^()]{{0,40}}\))?\s?(?:→|->|-->|=>|⇒)\s?{ABOUT}$", re.IGNORECASE)
_FROM = lazy(rf"\bfrom\s(?:an?\s(?:average\sof\s)?)?{ABOUT}$", re.IGNORECASE)
_BACK = lazy(rf"\s?,?\s?\(?(?:down\s|up\s)?from\s(?:an?\s)?{ABOUT}$", re.IGNORECASE)
#: "Fell by 75%, from 35 to 9": what comes after "from" belongs to what follows it.
_GOES_ON = lazy(r"(?:\s[a-z]+)?\s?(?:to|→|->)\s?[~$€£]?\w")
_BETWEEN = lazy(r"\bbetween\s$", re.IGNORECASE)
_OUT_OF = lazy(
    r"\s(?:out\s)?of\s(?:the\s|our\s|all\s|a\s(?:total\sof\s)?|those\s|my\s)?(?:about\s|over\s|roughly\s|nearly\s|"
    r"other\s)?$",
    re.IGNORECASE,
)
#: What stands further apart isn't one claim.
_FAR = 80
_OUT_OF_MARKS = lazy(r"/(?:5|10|100)(?![\d/])")
#: Shares and factors that are said without a number.
_SHARES = lazy(
    r"""
      (?P<half>\b(?:by|in|(?:up\s)?to|at)\shalf\b(?!-)
        |(?<!first\s)(?<!second\s)(?<!my\s)(?<!other\s)(?<!on\s)\bhalf\s(?=(?:of\s|the\s|our\s|my\s|as\s))
        |\bhalv(?:ed|ing|es
        |e)\b)
    | (?P<third>\bby\s(?:a|one)[ -]third\b|\b(?:a|one)[ -]third\sof\b) | (?P<thirds>\btwo[ -]thirds\b)
        | (?P<quarter>\bby\s(?:a|one)[ -]quarter\b|\b(?:a|one)[ -]quarter\sof\b)
    | (?P<quarters>\bthree[ -]quarters\b)
    | (?P<twice>\btwice\s(?=(?:as|the|what|more|that)\b)|\bdoubl(?:ed|ing)\b(?!\sdown|\s?-?check)|\bdoubles?\sthe\b
        |\btwo-?fold\b)
    | (?P<thrice>\bthrice\s(?=(?:as|the)\b)|\btripl(?:ed|ing)\b|\bthree-?fold\b) | (?P<four>\bquadrupl(?:ed|ing)\b)
        | (?P<ten>\bten-?fold\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SHARED = {"half": 50.0, "third": 33.3, "thirds": 66.7, "quarter": 25.0, "quarters": 75.0}
_FACTORS = {"twice": 2.0, "thrice": 3.0, "four": 4.0, "ten": 10.0}
_TIME = r"(?P<unit>minute|hour|day|week|month|quarter|year|decade|weekend)s?"
#: "in a week", "half an hour", "a year and a half", "a few weeks": lengths of time without a number.
_SPANS = lazy(
    rf"""
      (?P<half>\bhalf\s(?:an?|the)\s{_TIME.replace("unit", "u1")}\b|(?<!and\s)\b(?:a
        |one)\shalf[ -]{_TIME.replace("unit", "u5")}\b)
    | (?P<andhalf>\b(?:an?|one)\s{_TIME.replace("unit", "u2")}\sand\s(?:a\s)?half\b)
    | (?P<few>\b(?:a\sfew|several|many|a\scouple\s(?:of\s)?(?:more\s)?)\s?(?:more\s|short\s
        |long\s)?{_TIME.replace("unit", "u3")}\b(?!\s(?:ago|back)\b))
    | (?P<one>(?:\b(?:in|within|for|after|over|took|takes|take|taking|spent|only|just|about|under|than|around|nearly
        |almost|lasted|of|by|another|full|whole)\s)an?\s
        (?:(?:full|whole|single)\s)?{_TIME.replace("unit", "u4")}\b
        (?!-|\s(?:ago|back|when|where)\b|\sand\s(?:a\s)?half\b))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TEAM = lazy(
    r"\b(?:team|group|squad|crew|committee|staff|class|club|family|audience|board|"
    r"network)\s(?:made\sup\s)?of\s(?:about\s|around\s|over\s)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit.

    Attributes:
        value: in its unit; None for "a few weeks".
        baseline: what it was before or out of how many, where it was joined with that.
        way: where two numbers or the word itself ("doubled") tell it.
    """

    span: Span
    value: float | None
    unit: Unit
    baseline: Span | None = None
    way: Direction | None = None

    @property
    def days(self) -> float | None:
        """The value of a length of time in days."""
        return None if self.value is None else self.value * DAYS[self.unit.name]


def quantities(words: str, dates: list[Span]) -> list[Quantity]:
    """Return the quantities of a sentence outside its dates, each that makes one claim by itself, in order."""
    return _joined(words, _alone(words, dates))


def amounts(words: str, dates: list[Span]) -> list[Quantity]:
    """Return every number of a sentence by itself, with the unit that it has or shares: "2" and "3" of "2-3 weeks"."""
    alone = _alone(words, dates)
    whole = _joined(words, alone)
    found = []
    for one in alone:
        at = bisect_right(whole, one.span.start, key=lambda other: other.span.start) - 1
        wide = whole[at] if at >= 0 and whole[at].span.overlaps(one.span) else one
        found.append(replace(one, unit=wide.unit) if not one.unit.name and wide.unit.name else one)
    return found


def _alone(words: str, dates: list[Span]) -> list[Quantity]:
    if not _ANY_NUMBER.search(words):
        return []
    masked = [*dates, *(Span(match.start(), match.end()) for match in _MASK.finditer(words))]
    masked.sort()
    told = sorted((*_shares(words), *_spans(words)), key=lambda one: one.span)
    told = [one for one in told if is_free(one.span, masked)]
    taken = sorted((*masked, *(one.span for one in told)))
    read = [_quantity(words, figure) for figure in figures(words, taken)]
    alone: list[Quantity] = []
    for one in sorted((*told, *read), key=lambda one: one.span):
        clear = one if not masked else _clear(one, masked)
        if not alone or clear.span.start >= alone[-1].span.end:
            alone.append(clear)
        elif alone[-1].unit.noun and clear.span.start < alone[-1].span.end:
            # "30 two-page letters": the noun belongs to the first, the second stands in between.
            alone[-1] = replace(alone[-1], span=Span(alone[-1].span.start, clear.span.start).trimmed(words))
            alone.append(clear)
    return alone


def _clear(one: Quantity, masked: list[Span]) -> Quantity:
    """Cut off where a date begins: "3 in March 2021"."""
    at = bisect_right(masked, one.span.start, key=lambda other: other.start)
    end = masked[at].start if at < len(masked) and masked[at].start < one.span.end else one.span.end
    return one if end == one.span.end else replace(one, span=Span(one.span.start, end), unit=Unit(end=end))


def _quantity(words: str, figure: Figure) -> Quantity:
    unit = unit_at(words, figure.span.end, figure.value, figure.sign)
    if not unit.name and _TEAM.search(words[max(0, figure.span.start - 40) : figure.span.start]):
        unit = replace(unit, name="people", noun="people")
    marks = _OUT_OF_MARKS.match(words, figure.span.end)
    if marks and not figure.sign:
        of = Span(*marks.span())
        return Quantity(span=Span(figure.span.start, of.end), value=figure.value, unit=Unit(end=of.end), baseline=of)
    return Quantity(span=Span(figure.span.start, unit.end), value=figure.value, unit=unit)


def _shares(words: str) -> list[Quantity]:
    found = []
    for match in _SHARES.finditer(words):
        name = match.lastgroup or ""
        span = Span(match.start(), match.end()).trimmed(words)
        text = match[0].lower()
        if name in _SHARED:
            way = Direction.DOWN if text.startswith("halv") else None
            found.append(Quantity(span=span, value=_SHARED[name], unit=Unit(end=span.end, name="%"), way=way))
        else:
            way = None if text.startswith(("twice", "thrice")) else Direction.UP
            found.append(Quantity(span=span, value=_FACTORS[name], unit=Unit(end=span.end, name="x"), way=way))
    return found


def _spans(words: str) -> list[Quantity]:
    found = []
    for match in _SPANS.finditer(words):
        name = next(match[group] for group in ("u1", "u2", "u3", "u4", "u5") if match[group]).lower()
        name = {"weekend": "week"}.get(name, name) + "s"
        start = match.start()
        if match["one"]:
            start += (
                match[0]
                .lower()
                .rindex(" a", 0, match[0].lower().rindex(name[:-1]) if name != "weeks" else len(match[0]))
                + 1
            )
        value = 0.5 if match["half"] else 1.5 if match["andhalf"] else 1.0 if match["one"] else None
        if match["few"] and "couple" in match[0].lower():
            value = 2.0
        unit = Unit(end=match.end(), name=name, measure=Measure.TIME)
        found.append(Quantity(span=Span(start, match.end()), value=value, unit=unit))
    return found


def _joined(words: str, alone: list[Quantity]) -> list[Quantity]:
    """Join what makes one claim of two numbers: "2-3 weeks" first, then "from 40 to 12", "9 out of 10"."""
    for merge in (_range, _moved, _whole):
        joined: list[Quantity] = []
        for one in alone:
            merged = merge(words, joined[-1], one) if joined and joined[-1].baseline is None else None
            if merged is None:
                joined.append(one)
            else:
                joined[-1] = merged
        alone = joined
    return alone


def _between(words: str, one: Quantity, two: Quantity) -> str:
    return words[one.span.end : two.span.start][:_FAR]


def _range(words: str, one: Quantity, two: Quantity) -> Quantity | None:
    between = _between(words, one, two)
    named = (
        bool(_BETWEEN.search(words[max(0, one.span.start - 10) : one.span.start])) and between.strip().lower() == "and"
    )
    moved = _FROM.search(words[max(0, one.span.start - 40) : one.span.start]) and between.strip().lower() == "to"
    if moved or not (_JOIN.fullmatch(between) or named) or not _same_unit(one, two) or one.unit.noun:
        return None
    unit = two.unit if two.unit.name else replace(one.unit, end=two.span.end)
    return replace(two, unit=unit, span=Span(one.span.start, two.span.end))


def _moved(words: str, one: Quantity, two: Quantity) -> Quantity | None:
    between = _between(words, one, two)
    start = _FROM.search(words[max(0, one.span.start - 40) : one.span.start])
    begins = one.span.start - (len(start[0]) if start else 0)
    if (start and _MOVE.fullmatch(between)) or _ARROW.fullmatch(between):
        unit = two.unit if two.unit.name else replace(one.unit, end=two.unit.end)
        moved = replace(two, unit=unit, span=Span(begins, two.span.end), baseline=Span(begins, one.span.end))
        return replace(moved, way=_way(one, moved))
    if _same_unit(one, two) and _BACK.fullmatch(between) and not _GOES_ON.match(words, two.span.end):
        unit = one.unit if one.unit.name else replace(two.unit, end=two.span.end)
        begin = one.span.end + len(between) - len(between.lstrip(" ,("))
        moved = replace(one, unit=unit, span=Span(one.span.start, two.span.end), baseline=Span(begin, two.span.end))
        return replace(moved, way=_way(two, moved))
    return None


def _whole(words: str, one: Quantity, two: Quantity) -> Quantity | None:
    if not _OUT_OF.fullmatch(_between(words, one, two)) or {"x"} & {one.unit.name, two.unit.name}:
        return None
    if Measure.TIME in (one.unit.measure, two.unit.measure):
        return None
    unit = one.unit if one.unit.name else replace(two.unit, end=two.span.end)
    unit = replace(unit, noun=unit.noun or two.unit.noun)
    of = Span(one.span.end + 1, two.span.end)
    return replace(one, unit=unit, span=Span(one.span.start, two.span.end), baseline=of)


def _same_unit(one: Quantity, two: Quantity) -> bool:
    return (
        not one.unit.name
        or not two.unit.name
        or one.unit.name == two.unit.name
        or one.unit.measure is two.unit.measure is Measure.TIME
    )


def _way(before: Quantity, after: Quantity) -> Direction | None:
    """Return the direction of a change by its two ends, if they can be compared."""
    if before.value is None or after.value is None:
        return None
    one, two = before.value, after.value
    if after.unit.measure is Measure.TIME:
        one *= DAYS[before.unit.name if before.unit.measure is Measure.TIME else after.unit.name]
        two *= DAYS[after.unit.name]
    return None if one == two else Direction.DOWN if two < one else Direction.UP
