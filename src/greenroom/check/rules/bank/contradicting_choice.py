"""A choice that is defended here and whose opposite is praised there.

## What it does
Looks for an answer in which you stood up for one way against another ("the stable model rather than the simpler
one"), and for another answer that says that the other way turned out as good or better. It goes by the word that
tells the two ways apart (simpler, newer, manual …) and by the thing that both answers are about. Both places are
given. Only answers of one person are read together: those of one file, or of a folder with one answer a file.

## Why it matters
An interviewer who hears both will ask why the way that was too risky in one story was the right one in the other. There
is often a good reason; without it the first story reads as luck or as stubbornness. (Practice of structured interviews;
no experiment on contradictions between answers was found.)

## How to mend
Say in one of the two what was different: the time there was, what was at stake, what you had learnt since.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from greenroom.bank.entry import Bank, Kind
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.together import Line, Told, people
from greenroom.text.pattern import lazy

SCOPE = Scope.BANK
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 15

_CONFLICT = (
    "# Tell me about a conflict\n\n"
    "For the fair a colleague wanted a simpler list, and I preferred the complete list. The risk of the simpler list "
    "was that a van would be missed. {}\n\n"
)
_MISTAKE = (
    "# Tell me about a mistake\n\n"
    "I tried a simpler list in June and told nobody, so two drivers were late. I rang them both. {}\n"
)

EXAMPLES = (
    Good(
        _CONFLICT.format("We agreed that the complete list should be used.")
        + _MISTAKE.format("In the end the simpler list proved too short.")
    ),
    Good(
        _CONFLICT.format("We agreed to try the simpler list, and I was glad.")
        + _MISTAKE.format("In the end the simpler list proved to be as good as the old one.")
    ),
    Bad(
        _CONFLICT.format("We agreed that the complete list should be used.")
        + _MISTAKE.format("In the end ⟦the simpler list proved to be as good⟧ as the old one.")
    ),
    Bad(
        "# Tell me about a disagreement\n\n"
        "My manager asked for a manual check of the vans each night. I insisted on the automated check instead of the "
        "manual check, and we kept it.\n\n"
        "# Tell me about an improvement\n\n"
        "Vans had been broken twice. I walked round each with a lamp at night. ⟦The manual check turned out to be "
        "better⟧, since it finds what the sensors don't.\n"
    ),
)

#: What tells two ways of doing a thing apart.
_WAY = (
    r"simpler|simple|smaller|bigger|larger|newer|cheaper|faster|slower|heavier|lighter|shorter|longer|older|manual"
    r"|automated|automatic|in-house|external|open[- ]source|custom|centrali[sz]ed|local|synchronous|asynchronous"
    r"|incremental|complete|stable|complex|traditional|paper|digital|remote|agile"
)
_NOUN = (
    r"model|version|list|system|design|approach|solution|tool|process|check|plan|architecture|method|framework|library"
    r"|database|pipeline|service|algorithm|format|schedule|layout|test|release|one"
)
_THING = rf"(?P<thing>{_NOUN})s?"
#: Words by which somebody stands up for a way, or a way is chosen.
_STOOD = lazy(
    r"\b(?:(?:I (?:\w+ )?(?:prefer(?:red)?|insist(?:ed)? on|argued for|pushed for|advocated(?: for)?|defended|favou?red"
    r"|recommended)|\b(?:agreed|decided|chose|went|opted|settled)(?: (?:on|with|for|to (?:try|use|take|adopt|build)))*)"
    rf" (?:(?:the|a|an|our|my) )?(?:\w+ )?(?P<one>{_WAY}) (?:{_NOUN})"
    rf"|(?:the |a )(?P<two>{_WAY}) (?:{_NOUN})"
    r" (?:should be|would be|was|is going to be) (?:used|kept|chosen|selected|adopted|the choice|better|safer))\b",
    re.IGNORECASE,
)
_OTHER_WAY = lazy(rf"\b(?P<way>{_WAY}) ?{_THING}\b", re.IGNORECASE)
_ANY_THING = lazy(rf"\b{_THING}\b", re.IGNORECASE)
#: Words by which a way turned out well.
_WELL = lazy(
    rf"\b(?:the|a|an|our|this) (?P<way>{_WAY}) {_THING}"
    r" (?:(?:was|is|has been|had been)(?: finally| eventually| later)? (?:proved|proven|shown|found) to be"
    r"|proved(?: to be)?|turned out(?: to be)?|performed|worked) (?:just )?"
    r"(?:as (?:effective|good|well|accurate|fast|reliable|useful|stable|safe)|better|more \w+"
    r"|the (?:right|better) (?:one|choice)|sufficient|good enough|enough)\b",
    re.IGNORECASE,
)
_NOT = lazy(r"\b(?:not|n['’]t|never|whether|if|would|could|might|should)\b[^.;,]{0,60}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """A way that was turned down in an answer, or that turned out well in one."""

    told: Told
    way: str
    things: frozenset[str]
    place: Place


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find ways that were turned down in one answer and turned out well in another."""
    del context
    for answers in people(bank):
        stories = [told for told in answers if told.entry.kind is Kind.STORY]
        praised = [side for told in stories for side in _praised(told)]
        if not praised:
            continue
        refused = [side for told in stories for side in _refused(told)]
        for good in praised:
            for bad in refused:
                if bad.told is not good.told and bad.way == good.way and bad.things & good.things:
                    yield Found(
                        path=good.place.path,
                        span=good.place.span,
                        message=f"In “{bad.told.title}” the {good.way} way was turned down. What was different there?",
                        evidence=(bad.place,),
                    )
                    break


def _praised(told: Told) -> Iterator[_Side]:
    for line in told.lines:
        match = _WELL.search(line.words)
        if match and not _NOT.search(line.words, 0, match.start()):
            yield _side(told, match["way"], told.place(line, *match.span()))


def _refused(told: Told) -> Iterator[_Side]:
    stood = [(line, match) for line in told.lines for match in _STOOD.finditer(line.words)]
    stood = [(line, match) for line, match in stood if not _NOT.search(line.words, 0, match.start())]
    chosen = {(match["one"] or match["two"]).lower() for _, match in stood}
    if len(chosen) != 1:
        return
    (line, match), *_ = stood
    for way in {other["way"].lower() for one in told.lines for other in _OTHER_WAY.finditer(one.words)} - chosen:
        yield _side(told, way, told.place(line, *match.span()))


def _side(told: Told, way: str, place: Place) -> _Side:
    """Return a way with the things that the answer has in that way."""
    things = {
        match["thing"].lower()
        for line in told.lines
        for match in _OTHER_WAY.finditer(line.words)
        if match["way"].lower() == way.lower()
    }
    things |= _topics(told.lines)
    return _Side(told=told, way=way.lower(), things=frozenset(things - {"one", "version"}), place=place)


def _topics(lines: tuple[Line, ...]) -> set[str]:
    """Return the things that an answer names more than once."""
    named = [match["thing"].lower() for line in lines for match in _ANY_THING.finditer(line.words)]
    return {thing for thing in named if named.count(thing) > 1}
