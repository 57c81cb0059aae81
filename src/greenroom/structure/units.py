"""What stands behind a number: what it counts, or in what it is measured."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from greenroom.text.pattern import lazy

#: A day is one; months and years are those of the calendar on average, so that twelve months are a year.
DAYS = {
    "milliseconds": 1 / 86_400_000,
    "seconds": 1 / 86_400,
    "minutes": 1 / 1_440,
    "hours": 1 / 24,
    "days": 1.0,
    "weeks": 7.0,
    "months": 365.25 / 12,
    "quarters": 365.25 / 4,
    "years": 365.25,
    "decades": 3652.5,
}
_TIME = (
    r"(?P<ms>ms|msecs?|milli-?seconds?)|(?P<sec>secs?|seconds?|(?<=\d)s)|(?P<min>mins?|minutes?)|(?P<hour>hrs?|"
    r"hours?|(?<=\d)h)|"
    r"(?P<day>days?|nights?|(?<=\d)d)|(?P<week>weeks?|wks?|weekends?|(?<=\d)w)|(?P<month>months?|mos?)|"
    r"(?P<quarter>quarters?)|"
    r"(?P<year>years?|yrs?)|(?P<decade>decades?)"
)
_TIMES = ("milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "quarters", "years", "decades")
_BETWEEN = (
    r"(?:(?:full|whole|long|short|more|extra|additional|straight|consecutive|business|working|calendar|"
    r"sleepless|solid|entire|other|further)[ -]){0,2}"
)
_BEHIND = lazy(
    rf"""
      (?P<percent>\s?(?:%|percent\b|per\ cent\b|pct\b|percentage\ points?\b|pp\b))
    | (?P<factor>[\s-]?(?:[xX×]|-?fold)(?![\w])|\stimes(?=\s(?:faster|slower|more|less|better|higher|lower|larger
        |bigger|cheaper|quicker|as|the|
        smaller|longer|shorter|over|greater|fewer)\b))
    | (?P<count>\stimes\b)
    | (?P<money>\s?(?P<currency>dollars?|bucks|USD|usd|euros?|EUR|eur|pounds?(?!\ of)|GBP|gbp|INR|inr|rupees?|RMB|rmb
        |yuan|CNY|yen|JPY)\b)
    | (?P<time>[\s-]?{_BETWEEN}(?:{_TIME})(?![\w]|-(?:end|stack)))
    | (?P<data>\s?(?:[KMGTP]i?B|[kMG]bps|[gtmk]b|gigabytes?|terabytes?|megabytes?|px|fps|rpm|qps|rps|tps|QPS|RPS|TPS
        |km|kg|cm|LPA)\b)
    """,
    re.VERBOSE,
)
_CURRENCIES = {
    "$": "dollars? bucks USD US$",
    "€": "euros? EUR",
    "£": "pounds? GBP",
    "₹": "INR rupees?",
    "¥": "RMB yuan CNY yen JPY",
}
_PEOPLE = lazy(
    r"(?:people|persons?|engineers?|developers?|devs|users?|customers?|clients?|colleagues?|co-?workers|"
    r"team-?mates?|members?|students?|"
    r"interns?|employees?|managers?|testers?|designers?|analysts?|volunteers?|children|kids|patients|participants|"
    r"attendees|stakeholders|"
    r"women|men|girls|boys|friends|class-?mates|players|guests|persons|staff|workers|executives|directors|"
    r"scientists|researchers|"
    r"candidates|contractors|leads|nurses|teachers|reviewers|residents|subscribers|agents|drivers|others|juniors|"
    r"seniors|peers|"
    r"professors|supervisors|partners|investors|families|visitors|freshers|mentees|mentors|reports|hires|"
    r"programmers|specialists)$",
    re.IGNORECASE,
)
#: A counted noun stands within three words: "three different tasks", "2.1 million daily flights".
_NOUNS = lazy(
    r"[\s-](?P<words>(?:[A-Za-z][\w/’'-]*[ -]){0,3}?)(?P<noun>[A-Za-z][\w/-]*?(?:[^\Wsu_i]s|[iu]es|[a-z]{3}us|"
    r"(?<=i)es)|people|men|women|children|data|staff|feet|criteria|[a-z]+men)\b(?!['’])"
)
_HYPHENED = lazy(r"-(?P<noun>[a-z]{3,})\b")
_SINGULAR = lazy(r"\s(?P<noun>[a-z]{3,})\b")
#: Between a number and what it counts there are none of these.
_NO_LINK = lazy(
    r"\b(?:and|or|but|to|in|on|at|by|for|from|with|as|that|which|who|is|are|was|were|of|the|a|an|my|our|their|his|"
    r"her|its|this|these|if|so|when|"
    r"because|than|after|before|until|within|per|each|every|i|we|they|he|she|it|you|has|had|have|will|would|can|"
    r"could|did|does|not|then|while|"
    r"since|during|between|over|under|into|out|up|down|off|about)\b",
    re.IGNORECASE,
)
_NO_NOUN = frozenset(
    "is was has this as us plus less its his always perhaps does across besides thus yes afterwards versus "
    "sometimes towards "
    "needs gets takes makes says means helps uses works shows goes comes runs times ours theirs".split()
)


class Measure(Enum):
    """Of what sort a unit is."""

    TIME = "time"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit.

    Attributes:
        end: where its words end.
        name: "%", "$", "x", "people", "minutes", "GB", or the counted noun; empty where there is none.
        noun: what is counted, as it is written; empty for all but counts.
        measure: whether it is a length of time.
    """

    end: int
    name: str = ""
    noun: str = ""
    measure: Measure = Measure.OTHER


def unit_at(words: str, at: int, value: float, sign: str) -> Unit:
    """Return the unit of a number that ends at ``at``."""
    behind = _BEHIND.match(words, at)
    if sign:
        end = behind.end() if behind and behind["money"] else at
        return Unit(end=end, name="$" if sign.endswith("$") else sign)
    if behind is None:
        return _counted(words, at, value)
    if behind["percent"]:
        return Unit(end=behind.end(), name="%")
    if behind["factor"]:
        return Unit(end=behind.end(), name="x")
    if behind["count"]:
        return Unit(end=behind.end(), name="times")
    if behind["money"]:
        word = behind["currency"].lower().removesuffix("s")
        name = next(sign for sign, names in _CURRENCIES.items() if word in names.lower().replace("s?", "").split())
        return Unit(end=behind.end(), name=name)
    if behind["time"]:
        which = next(index for index, group in enumerate(_GROUPS) if behind[group])
        return Unit(end=behind.end(), name=_TIMES[which], measure=Measure.TIME)
    return Unit(end=behind.end(), name=behind["data"].strip())


_GROUPS = ("ms", "sec", "min", "hour", "day", "week", "month", "quarter", "year", "decade")


def _counted(words: str, at: int, value: float) -> Unit:
    hyphened = _HYPHENED.match(words, at)
    if hyphened and not _NO_LINK.fullmatch(hyphened["noun"]):
        return Unit(end=hyphened.end(), name=f"{hyphened['noun']}s", noun=hyphened["noun"])
    found = _NOUNS.match(words, at)
    if found and not _NO_LINK.search(found["words"]) and not _NO_LINK.fullmatch(found["noun"]):
        noun = found["noun"]
        if noun.lower() not in _NO_NOUN:
            # The last of a compound counts: "5 sales engineers".
            further = re.match(r"[ -]([a-z]{3,}s)\b", words[found.end() : found.end() + 25])
            if further and further[1] not in _NO_NOUN and _PEOPLE.match(further[1]):
                return Unit(end=found.end() + further.end(), name="people", noun=further[1].lower())
            return Unit(end=found.end(), name="people" if _PEOPLE.match(noun) else noun.lower(), noun=noun.lower())
    single = _SINGULAR.match(words, at)
    if value == 1 and single and not _NO_LINK.fullmatch(single["noun"]):
        return Unit(end=single.end(), name=f"{single['noun']}s", noun=single["noun"])
    return Unit(end=at)
