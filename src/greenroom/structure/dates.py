"""Dates: when something was, by the calendar or counted from today; and which dates are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.text.pattern import lazy
from greenroom.text.span import Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
#: Those that are no other word.
_SURE_MONTH = r"(?:January|February|April|June|July|August|September|October|November|December)\b"
_YEAR = (
    r"(?:19[5-9]\d|20[0-4]\d)(?![\d%]|[.,]\d|-\d|\+|\s?(?:k|x|users|people|dollars|lines|customers|requests|records)\b)"
)
_SEASON = (
    r"(?:spring|summer|autumn|fall|winter)\b(?!\s(?:boot|mvc|framework|behind|short|apart|back|into|under|in\slove)\b)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\d%:.]\d?)"
_IN = (
    r"(?:(?:in|on|since|until|till|by|from|during|around|before|after|at|as\sof|back\sin)\s+(?:(?:about|around|the|"
    r"early|"
    r"mid|late|(?:the\s)?(?:end|beginning|start|middle)\sof)[\s-]){0,2})"
)
_PLACE = r"(?:early|late|mid|end\sof|beginning\sof|middle\sof)[\s-]"
#: A date begins where a word does, with a digit, or with what may be the end of a word ("within May" is read from "in"
#: on). Asked first, since most places in a sentence are none of these.
_BEGIN = r"(?:(?<!\w)|(?=\d|(?:in|on|since|until|till|by|from|during|around|before|after|at|as\sof|back\sin)\s))"
_DATE = lazy(
    rf"""
    {_BEGIN}(?:
      (?P<iso>\b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:[12]\d|3[01]|0?[1-9]))?(?![\d/-]))
    | (?P<slashed>(?<![\w/.-])(?:[0-3]?\d/){{1,2}}(?:19|20)\d\d(?![\d/]))
    | (?P<month>{_IN}?(?:{_DAY}\s+(?:of\s+)?)?\b{_MONTH}(?:\s+{_DAY}(?:,|\b))?,?\s?(?:of\s+)?'?{_YEAR})
    | (?P<dayed>{_IN}?(?:\b(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH}|\b{_MONTH}\s+{_DAY})(?!\s?(?:people|users|%|times
        |x\b)))
    | (?P<lonely>\b(?:in|since|until|till|by|from|during|last|next|this|around|before|after|of|mid|early
        |late)[ -]{_MONTH})
    | (?P<sure>\b(?-i:{_SURE_MONTH})(?!\s+[A-Z]))
    | (?P<quarter>{_IN}?\b(?:Q[1-4]|[1-4]Q)\b(?:\s?(?:of\s+)?'?(?:FY)?\s?(?:(?:19|20)?\d\d)\b)?)
    | (?P<season>(?:{_IN}|\b(?:last|next|this|that)\s+){_SEASON}(?:\s+(?:of\s+)?{_YEAR})?
        |\b{_SEASON}\s+(?:of\s+)?{_YEAR})
    | (?P<told>\b(?:last|next|this\s+past|the\s+(?:previous|following|past))\s+(?:year|month|week|quarter|semester
        |term|night|monday|tuesday|wednesday
        |thursday|friday|saturday|sunday|christmas|decade)\b)
    | (?P<this>\b(?:earlier\s+)?this\s+(?:year|month|quarter|semester|week)\b)
    | (?P<ago>\b(?:(?:about|around|almost|nearly|over|roughly)\s+)?(?:an?|one|two|three|four|five|six|seven|eight
        |nine|ten|twelve|\d{{1,3}}|a\s+few|several|many|a\s+couple\s+of|couple)
        (?:\s+and\s+(?:a\s+)?half)?\s+(?:minute|hour|day|week|month|year|decade|quarter|semester)s?\s+(?:ago|back)\b)
    | (?P<years>{_IN}?(?:\b{_YEAR}\s?(?:-|–|—|to|until|till|and)\s?(?:\b{_YEAR}|present\b|now\b)))
    | (?P<year>(?:{_IN}|\b{_PLACE}|\bclass\s+of\s+)(?:{_PLACE})?(?:{_YEAR})s?\b
        |(?<![\w.,$€£/-]){_YEAR}s?\b(?!\s+[a-z]+s\b))
    | (?P<decade>\bthe\s+['’]?[5-9]0s\b)
    | (?P<weekday>\b(?:on|by|until|since|before|after|every|last|next|this|that|from)\s+(?:(?:a|the|that|following
        |previous|early|late)\s+)?
        (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b(?:\s+(?:morning|afternoon|evening|night))?)
    | (?P<day>\b(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b(?:\s(?:morning|afternoon|evening
        |night))?)
    | (?P<clock>(?:\b(?:at|by|until|before|after|around|from)\s+)?\b(?:[01]?\d
        |2[0-3])(?::[0-5]\d\s?(?:[ap]\.?m\b\.?)?|\.[0-5]\d\s?[ap]\.?m\b\.?|\s?[ap]\.?m\b\.?)(?![\d%]))
    | (?P<clocked>\b(?:at|by|until|before)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon
        |midnight)
        (?=\s+(?:in\s+the\s+(?:morning|evening|afternoon)|o['’]clock|at\s+night)))
    | (?P<yesterday>\byesterday\b)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: A date begins with one of these, or with a digit: nothing else is looked at more closely.
_HINT = lazy(
    rf"\d|\b(?:{_SEASON}|(?:{'|'.join(_MONTHS)})\b|ago\b|back\b|last\b|next\b|this\b|previous|following|"
    r"past\b|yesterday|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|o['’]clock|in the (?:morning|evening|afternoon))",
    re.IGNORECASE,
)
#: "May" and "march" are other words as well; where only these stand, a capital and no verb after it are asked for.
_AMBIGUOUS = frozenset({"may", "march", "mar", "sep", "dec", "jan", "jun", "apr", "aug", "feb", "nov", "oct", "sept"})


def dates(words: str) -> list[Span]:
    """Return where dates stand in a sentence, in order and apart."""
    if not _HINT.search(words):
        return []
    return [_span(match) for match in _DATE.finditer(words) if _is_date(words, match)]


def _span(match: re.Match[str]) -> Span:
    """Return where a date stands, without the full stop of its sentence."""
    text = match[0].rstrip()
    stopped = text.endswith(".") and "." not in text[-4:-1]
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Span(start, match.start() + len(text) - stopped)


def _is_date(words: str, match: re.Match[str]) -> bool:
    sort, text = match.lastgroup, match[0]
    if sort == "lonely":
        month = text.replace("-", " ").split()[-1].rstrip(".")
        # "in May": with its capital; "by May Lee" is a person.
        return month[:1].isupper() and not re.match(r"\s+[A-Z][a-z]", words[match.end() : match.end() + 4])
    if sort == "clock":
        return not (re.match(r"\s?(?:%|x\b|k\b)", words[match.end() :]))
    if sort == "dayed":
        month = next(iter(re.findall(r"[A-Za-z]{3,}", re.sub(r"(?i)^.*\b(?:in|on|of|the)\s", "", text))), "")
        return month[:1].isupper() or month.lower() not in _AMBIGUOUS
    return True


def moment(text: str) -> str:
    """Return the one spelling of a date that all its spellings share: "March 2021" and "03/2021" are "2021-03".

    What is in none of the known shapes comes back in lower case, without the preposition before it.
    """
    text = re.sub(r"\s+", " ", text.strip().lower()).strip(" ,.")
    text = re.sub(rf"(?i)^{_IN}", "", text + " ").strip()
    ends = re.split(r"\s?(?:–|—|\bto\b|\buntil\b|(?<=\d{4})-(?=(?:19|20)\d\d))\s?", text)
    if len(ends) == 2 and all(re.search(r"\d{4}|present|now", end) for end in ends):
        return "/".join(moment(end) for end in ends)
    return next(_shapes(text), text)


def _shapes(text: str) -> Iterator[str]:
    iso = re.fullmatch(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?", text)
    if iso:
        yield f"{iso[1]}-{int(iso[2]):02}" + (f"-{int(iso[3]):02}" if iso[3] else "")
    slashed = re.fullmatch(r"(?:(\d{1,2})/)?(\d{1,2})/(\d{4})", text)
    if slashed and not slashed[1]:
        yield f"{slashed[3]}-{int(slashed[2]):02}"
    month = re.search(rf"\b({_MONTH})", text)
    if month:
        number = _MONTHS[month[1].rstrip(".")]
        year = re.search(r"\b(?:19|20)\d\d\b", text)
        day = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", text.replace(year[0], "") if year else text)
        yield f"{year[0] + '-' if year else ''}{number:02}" + (f"-{int(day[1]):02}" if day else "")
    quarter = re.search(r"q([1-4])|([1-4])q", text)
    if quarter:
        year = re.search(r"(?:19|20)?(\d\d)$", text)
        yield f"q{quarter[1] or quarter[2]}" + (f" 20{year[1]}" if year and year.start() > 1 else "")
    season = re.search(r"\b(spring|summer|autumn|fall|winter)\b", text)
    if season:
        year = re.search(r"\b(?:19|20)\d\d\b", text)
        last = re.match(r"(last|next|this|that)\b", text)
        name = "autumn" if season[1] == "fall" else season[1]
        yield " ".join(part for part in (last[1] if last else "", name, year[0] if year else "") if part)
    weekday = re.search(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b", text)
    if weekday:
        last = re.match(r"(last|next)\b", text)
        yield f"{last[1]} {weekday[1]}" if last else weekday[1]
    clock = re.search(r"(\d{1,2})(?:[:.](\d\d))?\s?([ap])?\.?m?\.?$", text)
    if clock and (clock[2] or clock[3]):
        hour = int(clock[1]) % 12 + 12 * (clock[3] == "p") if clock[3] else int(clock[1])
        yield f"{hour:02}:{clock[2] or '00'}"
