"""What a number measures, which way it moved, and against what: an earlier value, a whole, a time or a method."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import chain

from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .statement import Direction

_DOWN = (
    r"(?:reduc\w+|decreas\w+|declin\w+|drop(?:ped|ping|s)?|fall(?:ing|s)?|fell|lower(?:ed|ing|s)?|cut(?:ting|s)?|"
    r"shrank|shrunk|shrink(?:ing)?|"
    r"sav(?:e|es|ed|ing|ings)|shorten\w*|minimi[sz]\w+|slash\w+|trimm?\w*|went\sdown|going\sdown|"
    r"brought\s(?:\w+\s){0,4}down|bring(?:ing)?\s(?:\w+\s){0,4}down|"
    r"came\sdown|down|less|fewer|cheaper|halv(?:e|ed|ing)|eliminat\w+|by\shalf|in\shalf|loss(?:es)?|shorter|smaller)"
)
_UP = (
    r"(?:increas\w+|improv\w+|rais(?:e|ed|es|ing)|ris(?:e|es|ing|en)|rose|gr(?:ew|ow|own|ows|owing|owth)|boost\w*|"
    r"jump(?:ed|ing|s)?|climb(?:ed|ing)?|"
    r"went\sup|going\sup|up|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadrupl\w+|higher|faster|quicker|more|better|"
    r"gain(?:ed|s|ing)?|expand\w*|"
    r"scal(?:ed|ing)|enhanc\w+|uptick|uplift|surg(?:e|ed|ing)|accelerat\w+|sped\sup|speed(?:ing|s)?\sup|longer|"
    r"larger|bigger|exceed\w*|optimi[sz]\w+)"
)
_WAY = lazy(rf"\b(?:(?P<down>{_DOWN})|(?P<up>{_UP}))(?![\w-])", re.IGNORECASE)
#: Between the verb that moved something and the number there is no other clause.
_STOP = lazy(r"[;:!?()]|,\s(?:and|but|which|so|while|we|I)\b|\b(?:because|when|after|although|but)\b", re.IGNORECASE)
_REACH = 70
#: Further away, what something was before or when it was is said of another number.
_NEAR = 60
_FEW = 3
_NOUN = r"(?:[\w/&’'+-]+\s){0,4}?[\w/&’'+-]*[A-Za-z]{2,}"
#: A noun with what stands before it, up to the next word of another sort.
_AHEAD = (
    r"(?:(?!(?:for|in|on|at|by|to|from|and|or|but|within|over|after|during|across|who|that|which|came|come|went|"
    r"took|had|did|got|is|are|was|were|will|would|"
    r"has|had|have|with|through|as|per|since|because|so|when|while|than|the|our|my|we|i|of|automatically|follow\w*|"
    r"compared|this|last)\b)[\w/&’'+-]+(?:\s|(?=[,.;:!?)])|$)){1,4}"
)
_DETERMINER = r"(?:(?:the|our|my|their|its|his|her|a|an|this|that|these|those|all|overall|total|average)\s)"
#: "reduced the error rate by 40%", "bring the build time down from 40 minutes"
_MOVED = lazy(
    rf"\b(?:{_DOWN}|{_UP})\s(?P<what>{_NOUN})\s(?:by|from|to|down|up|of|nearly|almost|over|about|around|more\sthan|"
    rf"roughly|approximately|within)\b[\w\s~≈,-]{{0,20}}$",
    re.IGNORECASE,
)
#: "the error rate dropped by", "latency was reduced from"
_MOVING = lazy(
    rf"(?P<what>{_NOUN})\s(?:has\s|have\s|had\s|was\s|were\s|is\s|are\s|being\s|been\s|got\s|by\s|also\s|"
    rf"then\s){{0,3}}(?:{_DOWN}|{_UP}|went|goes)\b[\w\s~≈-]{{0,24}}$",
    re.IGNORECASE,
)
#: "40% reduction in support tickets", "20% faster builds", "30% of the requests"
_AFTER = lazy(
    rf"\s(?:(?:overall|total|net|average|further|significant)\s)?(?:(?:{_DOWN}|{_UP}|reduction|decrease|increase|"
    rf"improvement|speed-?up|change)\s(?:in|of|on|to)|of)\s{_DETERMINER}{{0,3}}(?P<of>{_AHEAD})"
    rf"|[\s-](?:fewer|less|more)\s(?P<fewer>{_AHEAD})"
    rf"|\s(?:(?:{_DOWN}|{_UP})\s)?(?P<is>(?:[\w-]+\s)?(?:accuracy|coverage|uptime|availability|success|adoption|"
    rf"retention|satisfaction|utili[sz]ation|cost|time|memory|traffic|"
    r"errors?|latency|revenue|sales|conversion|engagement|productivity|efficiency|performance|downtime|rate)\b)",
    re.IGNORECASE,
)
#: "a hit rate of 85%", "coverage near 90%"
_RATED = (
    r"\s(?:of|at|near|around|to|is|was|above|below|under|over|reached|hit)\s(?:about\s|around\s|"
    r"nearly\s|over\s|only\s|just\s|~)?$"
)
_RATE = lazy(rf"(?P<what>{_NOUN}){_RATED}", re.IGNORECASE)
#: What goes before, each with a part of it that is found at once: where that is missing, no noun needs to be tried from
#: every word on.
_BEFORE = (
    (lazy(rf"\b(?:{_DOWN}|{_UP}|went|goes)\b", re.IGNORECASE), (_MOVED, _MOVING)),
    (lazy(_RATED, re.IGNORECASE), (_RATE,)),
)
_LEADING = lazy(
    r"^(?:(?:the|our|my|their|its|his|her|a|an|this|that|these|those|by|in|of|and|to|for|with|on|at|i|we|they|it|"
    r"which|also|as|result|helped|us|me|"
    r"able|were|was|is|has|have|had|team|managed|successfully|finally|significantly|overall|total|so|where|while|"
    r"resulting|resulted|leading|led|thus|"
    r"not|only|more|than|from|down|up|about|around|nearly|almost|over|under|least|most|just|then|when|after|before|"
    r"because|can|could|would|will|"
    r"get|got|make|made|some|around|approximately|roughly|did|do|been|be|are|all)\s)+",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    "it them this that which the a an by to from of in and our my us we i they he she is was were there things what "
    "who you something everything down up "
    "over under about around nearly almost more than less for on at with as not just only also even so then when "
    "time times".split()
) - {"time"}

_NUMBER = (
    r"(?:~|about\s|around\s|roughly\s|nearly\s|only\s|an?\s(?:average\sof\s)?)?[$€£]?(?:\d[\d,.]*|one|two|three|"
    r"four|five|"
    r"six|seven|eight|nine|ten|twelve|twenty|thirty|a|an|the\sfirst|a\sfew|several|half)"
)
_PERIOD = r"(?:days?|weeks?|months?|years?|quarters?|semesters?|sprints?|hours?|minutes?|seasons?|yrs?|mins?|releases?)"
_BASELINE = lazy(
    rf"""
      # what it was before
      (?:down|up)\sfrom\s{_NUMBER}[\w%/.,$]*(?:\s(?:percent|%|{_PERIOD}))?
    | \bfrom\s(?:~|about\s|around\s)?[$€£]?\d[\d,.]*(?:\s?(?:%|percent\b|ms\b|s\b|k\b|(?!to\b)[a-z]+\b))?
        (?:\sto\s(?:~|about\s|around\s)?[$€£]?\d[\d,.]*(?:%|\s?(?!from\b)[a-z]+\b)?)?
    | \b(?:compared|relative|in\scomparison)\s(?:to|with)\s(?:[\w’'%.-]+\s?){{1,6}}
    | \b(?:as\sopposed\sto|versus|vs\.?|against\sa\s(?:target|baseline|control))\s(?:[\w’'%.-]+\s?){{1,5}}
    | \bthan\s(?:the\s(?:previous|old|last|original|prior|former|year|month|quarter|baseline|first|existing|legacy
        |average|other|week)|before\b|last\s\w+|in\s(?:the\s)?\w+|we\s(?:had|did|were|used)|it\s(?:was|had|used)
        |our\s(?:previous|old|last)|usual|normal|expected|planned|any\s)(?:\s?[\w’'-]+){{0,3}}
    | \b(?:it|that|which|this)\s(?:used\sto|had)\s(?:be|been|take|taken|cost)\s[^,.;]{{1,40}}
    | \b(?:previously|before(?:hand)?|originally|formerly|initially)\s(?:it\s(?:was|took)\s)?(?:~
        |about\s)?[$€£]?\d[\w%.,]*(?:\s[a-z]+)?
    | \b(?:instead\sof|rather\sthan)\s(?:the\s)?(?:[\w’'%.$-]+\s?){{1,5}}
    | \b(?:year|month|quarter|week|yoy|mom|qoq)[\s-](?:over|on)[\s-](?:year|month|quarter|week)\b|\b(?:YoY|MoM|QoQ)\b
    | \b(?:baseline|benchmark)\b
      # when
    | \b(?:over|in|within|during|after|for|by|across|throughout)\s(?:the\s(?:first|next|last|past|following
        |course\sof)\s)?(?:the\s|my\s|our\s|that\s|just\s|only\s|less\sthan\s|under\s
        |about\s)?{_NUMBER}[\s-]?(?:(?:short|full|whole|more)\s)?{_PERIOD}\b
    | \b(?:over|in|within|during|after|by|throughout)\s(?:the|that|this|my|our|its)\s(?:first|next|last|past
        |following|same|end\sof\sthe|whole|entire)\s(?:[\w-]+\s){{0,2}}?{_PERIOD}\b
    | \b(?:last|next|that|this|the\s(?:following|previous|next|same|first))\s(?:year|month|quarter|week|semester
        |season|sprint|summer|holiday\sseason)\b
    | \b(?:in|by|during|since|until|for)\s(?:Q[1-4]|(?:19|20)\d\d|January|February|March|April|June|July|August
        |September|October|November|December)\b
      # how often
    | (?:\s?/\s?|\b(?:per|every|each)\s|\ba\s(?=day\b|week\b|month\b|year\b|quarter\b|night\b
        |shift\b))(?:\w+\s)?(?:second|minute|hour|day|week|month|year|quarter|night|shift|sprint|user|customer
        |person|request|run|order|team|release|engineer|developer|server|transaction|call|ticket)s?\b(?!\s(?:later|ago|before|after|earlier|late|early|of)\b)|\b(?:daily
        |weekly|monthly|annually|annual|yearly|quarterly)\b
      # by which method
    | \b(?:as\s)?(?:measured|tracked|shown|verified|calculated|confirmed|reported)\s(?:by|with|in|on|through|via
        |using|from|against)\s(?:[\w’'/-]+\s?){{1,5}}
    | \b(?:according\sto|based\son)\s(?:[\w’'/-]+\s?){{1,5}}
    | \b(?:in|from|on|by|through|via|with|per)\s(?:(?:our|a|an|the|their|my|follow-?up|internal|user|customer|annual
        |quarterly|team|employee)\s){{0,3}}(?:survey|questionnaire|A/B\stest(?:s|ing)?|ab\stest|load\stests?
        |benchmarks?|dashboard|analytics|feedback\sforms?|NPS|google\sanalytics|audit|logs|metrics|pilot|experiment
        |trial|test\sset|validation\sset|monitoring|profiler|stopwatch|time\ssheets?)\b
    | \b(?:surveys?|A/B\stests?|benchmarks?|dashboards?|metrics)\s(?:showed|show|confirmed|revealed|indicated)\b|\bNPS\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Nothing to be found without one of these: most sentences have none.
_BASELINE_HINT = lazy(
    r"\b(?:from|compared?|comparison|relative|opposed|versus|vs|against|than|used|had|previously|before|beforehand|"
    r"originally|formerly|initially|instead|"
    r"rather|over|on|yoy|mom|qoq|baseline|benchmarks?|in|within|during|after|for|by|across|throughout|last|next|"
    r"that|this|the|since|until|per|every|each|"
    r"a|daily|weekly|monthly|annual|annually|yearly|quarterly|measured|tracked|shown|according|based|survey|nps)\b|/",
    re.IGNORECASE,
)


def direction(words: str, span: Span) -> Direction | None:
    """Return which way a number at ``span`` is said to have moved: by the nearest word for it, before or behind."""
    before = _tail(words[max(0, span.start - _REACH) : span.start])
    last = None
    for match in _WAY.finditer(before):
        last = match
    behind = _WAY.match(words[span.end : span.end + 30].lstrip(" -"))
    if behind and not (last and re.search(r"\b(?:by|from|to)\W*(?:\w+\s)?$", before)):
        return Direction.DOWN if behind["down"] else Direction.UP
    if last is None or (
        last[0].lower() in ("more", "less", "up", "fewer") and re.match(r"\s?(?:than|to)\b", before[last.end() :])
    ):
        noun = re.match(
            r"\W{0,2}(?:\w+\s){0,2}?(reduction|decrease|drop|decline|increase|improvement|rise|growth|boost|gain)\b",
            words[span.end : span.end + 45],
        )
        if noun:
            return Direction.DOWN if noun[1] in ("reduction", "decrease", "drop", "decline") else Direction.UP
        return None
    return Direction.DOWN if last["down"] else Direction.UP


def measured(words: str, span: Span) -> str:
    """Return the words for what a number at ``span`` measures; empty where they can't be told."""
    behind = _AFTER.match(words, span.end)
    if behind:
        return _cleaned(behind["of"] or behind["is"] or behind["fewer"])
    start = span.start + 5 if words.startswith(("from ", "From "), span.start) else span.start
    before = _tail(words[max(0, start - _REACH) : start])
    for pattern in chain.from_iterable(patterns for part, patterns in _BEFORE if part.search(before)):
        found = pattern.search(before)
        what = _cleaned(found["what"]) if found else ""
        if what:
            return what
    return ""


def baselines(words: str) -> list[Span]:
    """Return where a sentence says what something was before, out of how many, when, or by which method."""
    if not _BASELINE_HINT.search(words):
        return []
    found = []
    for match in _BASELINE.finditer(words):
        text = match[0]
        start = match.start() + len(text) - len(text.lstrip())
        found.append(Span(start, match.end() - (len(text) - len(text.rstrip(" .,-")))))
    return found


def nearest(words: str, claim: Span, among: Sequence[Span]) -> Span | None:
    """Return the one of these (in order) that stands next to a claim and does not share a letter with it.

    What something is compared with by "than" stands behind it: "a week later than planned, and 40% fewer".
    """
    at = bisect_right(among, claim.start, key=lambda one: one.start)
    close = among[max(0, at - _FEW) : at + _FEW]
    far = [
        (max(one.start - claim.end, claim.start - one.end), one)
        for one in close
        if not one.overlaps(claim) and not (one.start < claim.start and words.startswith(("than ", "a "), one.start))
    ]
    away, one = min(far, default=(_NEAR, None))
    return one if away < _NEAR else None


def _tail(before: str) -> str:
    """Return what of the words before a number belongs to its clause."""
    cut = 0
    for match in _STOP.finditer(before):
        cut = match.end()
    return before[cut:].lstrip()


def _cleaned(words: str) -> str:
    words = _LEADING.sub("", " ".join(words.split()) + " ").strip()
    last = re.split(rf"\b(?:{_DOWN}|{_UP})\s", words, flags=re.IGNORECASE)[-1]
    words = _LEADING.sub("", last + " ").strip(" ,.-")
    return (
        "" if not words or words.lower() in _EMPTY or all(word.lower() in _EMPTY for word in words.split()) else words
    )
