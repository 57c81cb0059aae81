"""A fact that is told in two ways.

## What it does
Looks for answers that tell of the same project or event and give another number for the same thing: people on the
team, what was measured, how long the project took, in which year it was. And for two answers that give another length
of your experience. Each answer must give one value and no other. Both places are given. Only answers of one person
are read together: those of one file, or of a folder with one answer a file.

## Why it matters
Interviewers compare notes afterwards. Two numbers for one thing make both worthless, and the rest of the story with
them. (Practice of structured interviews, in which several people rate the same person; no experiment on contradictions
between answers was found.)

## How to mend
Look it up, and write the same in both. If both are right, say what each counts: "five engineers, eight with design".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from greenroom.bank.entry import Bank
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.same_event import same_events
from greenroom.check.together import Told, people
from greenroom.structure.claims import claims
from greenroom.structure.dates import dates
from greenroom.structure.quantities import quantities
from greenroom.structure.statement import Claim, ClaimSort
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

SCOPE = Scope.BANK
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 5
#: Whoever notices asks which is true, and doubts the rest.
HARM = 4

_FIRST = (
    "# Tell me about a project that you are proud of\n\n"
    "At Brightloaf we moved the order list to Loafly, our own sheet. {} I drew the columns, trained the drivers and"
    " kept the paper list for a fortnight.\n\n"
)
_SECOND = (
    "# How did you deal with resistance?\n\n"
    "The drivers feared Loafly, our new sheet, since the paper list had columns that they trusted. {} I sat beside "
    "each driver at Brightloaf for a shift, and they trained the others.\n"
)
_OTHER = (
    "# Tell me about a mistake\n\n"
    "I had sent a van to the wrong street, and the baker waited for flour. {} I rang him at once, told him when it "
    "would come, and drove there myself.\n"
)

EXAMPLES = (
    Good(_FIRST.format("We were a team of five.") + _SECOND.format("I led a team of five.")),
    Good(_FIRST.format("We were a team of five.") + _OTHER.format("We were a team of eight.")),
    Good(_FIRST.format("It cut wrong orders by 30%.") + _SECOND.format("It cut phone calls by 40%.")),
    Bad(_FIRST.format("We were a team of five.") + _SECOND.format("I led ⟦a team of eight⟧.")),
    Bad(_FIRST.format("It took three weeks.") + _SECOND.format("The project ⟦took two months⟧.")),
    Bad(
        "# Tell me about yourself\n\nI have five years of experience in planning vans, and I like early shifts.\n\n"
        "# Why should we hire you?\n\nWith ⟦eight years of experience⟧ in planning vans I know what breaks on a Friday."
        " I know the streets as well, and I like to teach new drivers.\n"
    ),
)

_PEOPLE = (
    r"(?:people|persons?|engineers?|developers?|members?|colleagues|of us|students?|interns|technicians|designers?)"
)
_GROUP = r"(?:team|crew|group|squad)"
_NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
#: How many they were who did it.
_TEAM = lazy(
    rf"\b(?:(?:an?|our|the|my) )?(?:small |whole |entire |cross-functional )?{_GROUP} of (?:about |around )?"
    rf"(?P<of>{_NUMBER})\b(?! (?:teams|groups|to|or))"
    rf"|\b(?P<member>{_NUMBER})[- ](?:person|people|member|man)s? {_GROUP}\b"
    rf"|\bwe were (?P<we>{_NUMBER}) {_PEOPLE}\b|\bthere were (?P<there>{_NUMBER}) of us\b",
    re.IGNORECASE,
)
#: How long the whole thing took.
_TOOK = lazy(
    r"\b(?:(?:project|it|this|migration|rollout|internship|whole thing|work)(?: \w+)? (?P<took>(?:took|lasted)"
    r"(?: us| me| about| around| only)? (?:\d+|an?|\w+) (?:days?|weeks?|months?|years?))"
    r"|(?P<made>(?:\d+|\w+)[- ](?:day|week|month|year)(?:-long)? (?:project|internship|migration|contract)))\b",
    re.IGNORECASE,
)
_EXPERIENCE = lazy(
    r"\b(?P<years>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\+? years? of (?:[\w-]+ ){0,3}experience\b"
    r"(?P<in> (?:in|as|with|on|of) [\w-]+)?",
    re.IGNORECASE,
)
_SHARE = lazy(
    r"\d\s?(?:%|x\b|percent|times)|\b(?:percent|half|halved|halving|twice|doubl\w+|tripl\w+|thirds?|quarters?|fold)\b",
    re.IGNORECASE,
)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fact:
    """What an answer says of one thing: the value, and where."""

    value: float
    place: Place


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find facts that two answers of a person give in two ways."""
    del context
    for answers in people(bank):
        told: set[Place] = set()
        for first, second in (*_experience(answers), *_events(answers)):
            if second.place not in told:
                told.add(second.place)
                yield Found(
                    path=second.place.path,
                    span=second.place.span,
                    message=f"Here it is “{_words(second, bank)}”, elsewhere “{_words(first, bank)}”: which is it?",
                    evidence=(first.place,),
                )


def _words(fact: _Fact, bank: Bank) -> str:
    file = next(file for file in bank.files if file.source.path == fact.place.path)
    return " ".join(file.source.slice(fact.place.span).split())


def _events(answers: tuple[Told, ...]) -> Iterator[tuple[_Fact, _Fact]]:
    known: dict[int, dict[tuple[str, ...], list[_Fact]]] = {}
    for one, two in same_events(answers):
        for told in (one, two):
            if id(told) not in known:
                known[id(told)] = _facts(told)
        first, second = known[id(one)], known[id(two)]
        for key in first.keys() & second.keys():
            here, there = ({fact.value for fact in facts[key]} for facts in (first, second))
            if len(here) == len(there) == 1 and here != there:
                yield first[key][0], second[key][0]


def _facts(told: Told) -> dict[tuple[str, ...], list[_Fact]]:
    """Return what an answer says, by what it says it of."""
    found: defaultdict[tuple[str, ...], list[_Fact]] = defaultdict(list)
    for line in told.lines:
        for key, value, span in _stated(line.words):
            found[key].append(_Fact(value=value, place=told.place(line, span.start, span.end)))
    return found


@lru_cache(maxsize=2048)
def _stated(words: str) -> tuple[tuple[tuple[str, ...], float, Span], ...]:
    """Return what a sentence says: of what, which value, and where. Most sentences say nothing of the kind."""
    found: list[tuple[tuple[str, ...], float, Span]] = []
    match = _TEAM.search(words)
    if match:
        found.append((("team",), _value(match[match.lastgroup or "of"]), Span(*match.span())))
    match = _TOOK.search(words)
    if match:
        group = "took" if match["took"] else "made"
        days = next((one.days for one in quantities(match[group].replace("-", " "), []) if one.days), None)
        if days:
            found.append((("took",), days, Span(*match.span(group))))
    if _SHARE.search(words):
        for claim in claims(words):
            if _names_what_it_measures(claim) and claim.value is not None:
                key = (claim.unit, claim.measures.lower(), claim.direction or "")
                found.append((key, claim.value, claim.span))
    if _YEAR.search(words):
        years = (_YEAR.search(words, span.start, span.end) for span in dates(words))
        found += ((("year",), float(year[0]), Span(*year.span())) for year in years if year)
    return tuple(found)


def _names_what_it_measures(claim: Claim) -> bool:
    # A count of things ("two tools", "18 new orders") is rarely of the same things twice; a share is.
    return claim.sort is ClaimSort.NUMBER and bool(claim.measures) and claim.unit in ("%", "x")


def _experience(answers: tuple[Told, ...]) -> Iterator[tuple[_Fact, _Fact]]:
    found = []
    for told in answers:
        for line in told.lines:
            match = _EXPERIENCE.search(line.words)
            if match:
                value = _value(match["years"])
                end = match.start("in") if match["in"] else match.end()
                fact = _Fact(value=value, place=told.place(line, match.start(), end))
                found.append((fact, (match["in"] or "").lower()))
    for (first, one), (second, two) in combinations(found, 2):
        if first.value != second.value and one == two:
            yield first, second


def _value(number: str) -> float:
    return next((one.value for one in quantities(f"{number} people", []) if one.value is not None), 0.0)
