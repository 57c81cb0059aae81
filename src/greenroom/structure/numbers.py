"""Numbers, in digits and in words, and what they come to.

What stands beside a number but is part of a name is no number: "Python 3.8", "phase 2", "S3", "30BQ", "24/7", "1)".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from greenroom.text.pattern import lazy
from greenroom.text.span import Span

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen "
        "eighteen nineteen".split()
    )
}
_TENS = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
}
_SHORT = {"k": 1_000, "mm": 1_000_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000}
_WORD = "|".join(sorted((*_UNITS, *_TENS, *_SCALES), key=len, reverse=True))
#: Only these digits of a word are its number: "3D", "h2o" and "4th" have others behind them.
_GLUED = (
    "%|x|X|×|[kK]|[mM]{1,2}|mn|[bB]n?|ms|s|secs?|mins?|h|hrs?|d|w|[KMGT]i?B|[kmgt]b|[kKMG]bps|px|fps|rpm|qps|rps|"
    "tps|km|cm|kg|"
    "USD|EUR|GBP|INR|lakhs?|LPA|pp|percent|yrs?|years?|months?|weeks?|days?|hours?|minutes?|seconds?"
)
_DIGITS = lazy(
    rf"""
    (?<![\w.,:/\\#@=_^])(?<![A-Za-z]-)
    (?P<sign>(?:US|C|A|NT|HK|S)?\$|[€£¥₹])?[ ]?
    (?P<digits>\d{{1,3}}(?:,\d{{2,3}})+(?:\.\d+)?|\d{{1,15}}(?:\.\d{{1,9}})?)
    (?![\d]|[.,:]\d|/(?!(?:5|10|100)(?![\d/]))\d)
    (?=$|[^\w]|(?:{_GLUED})(?!\w))
    (?:[ ]?(?P<short>[kK]|[mM]{{1,2}}|mn|bn|[bB])(?!\w|-[A-Za-z])|[ ](?P<scale>hundred|thousand|lakhs?|millions?
        |crores?|billions?)\b)?
    (?P<plus>\+(?!\+))?
    """,
    re.VERBOSE,
)
_SPELT = lazy(
    rf"(?<![\w-])(?:(?P<half>half a )|(?P<article>an? )(?=(?:hundred|thousand|million|billion)\b))?"
    rf"(?P<words>(?:{_WORD})(?:(?:[ -]| and )(?:{_WORD}))*)\b(?P<rest> and (?:a )?half\b)?",
    re.IGNORECASE,
)
_OTHER = lazy(
    r"\b(?P<dozen>(?:(?:half a|an?|two|three|several) )?dozen)\b|\ba (?P<couple>couple)(?: of)?\b", re.IGNORECASE
)
_AND_HALF = lazy(r"(?i) and (?:a )?half\b")
#: Before these a number counts no more than a letter would: "phase 2", "option 1".
_LABELS = lazy(
    r"\b(?:version|ver|v|phase|step|case|option|answer|question|example|part|chapter|section|tier|no\.?|number|room|"
    r"figure|"
    r"table|stage|grade|story|page|item|priority|port|error|status|code|http|article|line|sev|gen|generation|"
    r"appendix|action|"
    r"scenario|principle|module|lab|exercise|rule|tip|slide|floor|gate|python|java|node|angular|react|vue|php|ubuntu|"
    r"windows|android|ios|iphone|http|ipv|release|rfc|iso|utf|sha|option|day|week|level|type|project|problem|round|"
    r"scheme)"
    r"s?[ .:#]{0,2}$",
    re.IGNORECASE,
)
_NAME = lazy(r"(?<=[^\s.!?:;“\"(•*-][ ])[A-Z][\w.+#]*[ ]$")
#: Words with a capital that are no names.
_NO_NAME = lazy(r"\b(?:I|AND|OR|BY|TO|FROM|OF|OVER|About|Over|Only|Reduced|Saved|Increased|Improved)[ ]$")
_MEASURED = lazy(
    r"\s?(?:%|percent|per cent)|[ -]?(?:ms|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|"
    r"yrs?|people|engineers?|"
    r"developers?|users|customers|times|x|dollars?)\b"
)
_NOT_COUNTING = lazy(r"[ -](?:version|release|standard|API|gen\b|generation)|[)\]](?=\s+[A-Z])")
#: "One" is seldom a number: only before what is counted or measured.
_ONE_COUNTS = lazy(
    r"[ -](?:hundred|week|month|year|hour|minute|second|quarter|semester|sprint|percent|of (?:the )?(?:two|three|"
    r"four|five|six|\d))",
    re.IGNORECASE,
)
_ONE_NOT = lazy(
    r"\b(?:no|any|some|every|each|this|that|which|number|the|another|of|from|day|by)[ -]$|-$", re.IGNORECASE
)
#: "One day" is some day, but not here.
_ONE_DAY = lazy(r"[ -](?:full |single |working )?(?:day|night)\b", re.IGNORECASE)
_TOOK = lazy(
    r"\b(?:in|within|took|takes|take|for|only|just|than|after|under|about|lasted)\s(?:just |only |about )?$",
    re.IGNORECASE,
)
_RANGE_ONE = lazy(r"(?: or |-to-| to )(?:two|three)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number by itself.

    Attributes:
        span: its digits or words, with the sign of a currency before it and "k" or "million" behind it.
        value: what it comes to.
        sign: the currency's sign, if there is one.
    """

    span: Span
    value: float
    sign: str = ""


def figures(words: str, masked: list[Span]) -> list[Figure]:
    """Return the numbers in a sentence outside what is masked (in order), in order."""
    found = [*_in_digits(words), *_in_words(words)]
    free = [one for one in found if is_free(one.span, masked)]
    free.sort(key=lambda one: (one.span.start, -one.span.end))
    kept: list[Figure] = []
    for one in free:
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return kept


def is_free(span: Span, taken: list[Span]) -> bool:
    """Tell whether a span shares no letter with any of those, which are in order and hardly overlap."""
    at = bisect_right(taken, span.start, key=lambda other: other.start)
    return not any(span.overlaps(other) for other in taken[max(0, at - 2) : at + 1])


def _in_digits(words: str) -> Iterator[Figure]:
    for match in _DIGITS.finditer(words):
        before = words[max(0, match.start() - 30) : match.start()]
        if not match["sign"] and _is_label(words, before, match):
            continue
        value = float(match["digits"].replace(",", ""))
        if match["short"]:
            value *= _SHORT[match["short"].lower()]
        elif match["scale"]:
            value *= _SCALES[match["scale"].lower().rstrip("s")]
        end = match.end()
        half = _AND_HALF.match(words, end)
        if half:
            value, end = value + 0.5, half.end()
        start = match.start() + (len(match[0]) - len(match[0].lstrip()))
        yield Figure(span=Span(start, end), value=value, sign=match["sign"] or "")


def _is_label(words: str, before: str, match: re.Match[str]) -> bool:
    end = match.end()
    if _MEASURED.match(words, end):
        return False
    if _NOT_COUNTING.match(words, end):
        return True
    if words[end : end + 1] == ")" and "(" not in before[:-1]:
        return True
    if not before.strip() and "." in match["digits"] and re.match(r"\s+[^\W\d_]", words[end : end + 3]):
        return True
    if words.startswith(("-on-", "-to-", "-1 "), end):
        return True
    if not before.strip(" (*-•#>|") and re.match(r"[.):、]|\s*[-–]\s", words[end : end + 4]):
        return True
    return _labels(before) or bool(_NAME.search(before) and not _NO_NAME.search(before))


def _labels(before: str) -> bool:
    """Tell whether the words before a number make it a name. A letter at their end is asked for first: it is cheap."""
    return before.rstrip(" .:#\n")[-1:].isalpha() and _LABELS.search(before) is not None


def _in_words(words: str) -> Iterator[Figure]:
    for match in _SPELT.finditer(words):
        yield from _spelt(words, match)
    for match in _OTHER.finditer(words):
        if match["couple"]:
            yield Figure(span=Span(match.start(), match.end()), value=2)
        elif not match["dozen"].lower().startswith("several"):
            text = match["dozen"].lower()
            by = (
                0.5
                if text.startswith("half")
                else 2
                if text.startswith("two")
                else 3
                if text.startswith("three")
                else 1
            )
            yield Figure(span=Span(match.start(), match.end()), value=12 * by)


#: No number has more words than these.
_LONGEST = 16


def _spelt(words: str, match: re.Match[str]) -> Iterator[Figure]:
    tokens = list(re.finditer(r"[A-Za-z]+", words[match.start("words") : match.end("words")]))
    by = match.start("words")
    at = 0
    while at < len(tokens):
        value, used = _value([token[0].lower() for token in tokens[at : at + _LONGEST]])
        start = by + tokens[at].start()
        end = by + tokens[at + used - 1].end()
        if at == 0 and (match["half"] or match["article"]):
            start = match.start()
            value = value * 0.5 if match["half"] else value
        if at + used == len(tokens) and match["rest"]:
            value, end = value + 0.5, match.end()
        if not _idle(words, start, end, value):
            yield Figure(span=Span(start, end), value=value)
        at += used


def _idle(words: str, start: int, end: int, value: float) -> bool:
    """Tell whether a number word counts nothing: "one of them", "hundreds", "point two"."""
    before = words[max(0, start - 12) : start]
    if value == 1:
        counts = _ONE_COUNTS.match(words, end) or _RANGE_ONE.match(words, end)
        day = _ONE_DAY.match(words, end) and _TOOK.search(before)
        return not (counts or day) or bool(_ONE_NOT.search(before))
    if _labels(before) and not _MEASURED.match(words, end):
        return True
    return words[start:end].lower() in _SCALES and value >= 100


def _value(tokens: list[str]) -> tuple[float, int]:
    """Read as many number words as make one number: its value, and how many they were."""
    total = current = 0
    used = 0
    last = "none"
    for token in tokens:
        if token == "and":  # noqa: S105  (a word of a number)
            used += 1
            continue
        if token in _SCALES:
            scale = _SCALES[token]
            if scale == 100:
                current = max(current, 1) * 100
            else:
                total, current = total + max(current, 1) * scale, 0
            last = "scale"
        elif token in _TENS and last in ("none", "scale"):
            current, last = current + _TENS[token], "tens"
        elif token in _UNITS and (last in ("none", "scale") or (last == "tens" and 0 < _UNITS[token] < 10)):
            current, last = current + _UNITS[token], "unit"
        else:
            break
        used += 1
    return float(total + current), max(used, 1)
