"""A standing that is claimed here and still to come there.

## What it does
Compares what you say of your standing: that you lead a project or a team, or did, against an answer on your future in
which leading one still lies ahead or in which you are a junior, and against any answer in which you say that you have
not led yet. Where the plan is for more (a larger team, a broader scope), it keeps quiet. Both places are given. Only
answers of one person are read together: those of one file, or of a folder with one answer a file.

## Why it matters
Interviewers compare notes afterwards, and they compare with the CV. Who leads in one answer and hopes to lead in
another is asked which it is, by somebody who has already begun to doubt. (Practice of structured interviews, in which
several people rate the same person; no experiment on contradictions between answers was found.)

## How to mend
Decide what you call yourself, and say in the plan what would be new: a larger team, a budget, people of your own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Bank, Kind
from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.together import Line, Told, people
from greenroom.text.pattern import lazy

SCOPE = Scope.BANK
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 10
#: Whoever notices asks which is true, and doubts the rest.
HARM = 4

_ME = "# Tell me about yourself\n\nI run the early shift. {}\n\n"
_FUTURE = "# Where do you see yourself in five years?\n\n{}\n"

EXAMPLES = (
    Good(_ME.format("I plan the vans.") + _FUTURE.format("I hope to lead a project by then.")),
    Good(_ME.format("I lead a project.") + _FUTURE.format("I hope to lead a larger team by then.")),
    Good(_ME.format("I was led by a good manager.") + _FUTURE.format("I want to learn, then lead a team.")),
    Bad(_ME.format("I lead a project on vans.") + _FUTURE.format("By then I hope to be ⟦leading projects⟧ like that.")),
    Bad(
        _ME.format("I am leading a team of four.")
        + _FUTURE.format("I would like to ⟦take the lead role on⟧ a project.")
    ),
    Bad(
        _ME.format("I plan the vans.")
        + "# Tell me about a time when you led a team\n\n"
        + "I led a team of four. We had two weeks, and I gave each of them one street.\n\n"
        + "# What is your greatest weakness?\n\n"
        + "I ⟦don't have any leadership experience⟧ yet. I read about it, and I asked my manager.\n"
    ),
)

_LED_WHAT = (
    r"(?:\w+[- ]){0,3}?(?:projects?|teams?|research|squads?|crews?|shifts?|development|initiatives?|groups?|interns)\b"
)
#: What is claimed: leading something that one can be asked about, in the present or the past.
_LEADS = lazy(
    r"\b[Ii] (?:(?:currently|now|also|have|had|already|successfully|personally|first) )*"
    r"(?:lead|led|managed?|head|headed|am (?:currently |now )?(?:leading|managing)|was (?:leading|managing))"
    rf" (?:(?:a|an|the|our|my|this|that|several|two|three|four|multiple|cutting-edge) )+{_LED_WHAT}"
    r"|\b[Ii] (?:currently |now )?lead (?:[\w-]+ ){0,2}research\b"
    r"|\b(?:[Ii] (?:am|was|became|acted as|worked as|served as) |as )(?:a |the |an |our )?"
    r"(?:team|tech(?:nical)?|project|squad|shift)[- ]lead(?:er)?\b"
    r"|\b(?:project|team)s? (?:that |which )?[Ii] (?:was leading|am leading|led)\b"
    rf"|\b(?:assigned|asked|chosen|appointed|my task was|My task was) to lead (?:a|the|our) {_LED_WHAT}"
)
_NOT_LED = lazy(
    r"\b(?:not|never|would|could|will|if|want|hope|like to|wish|without|who|than)\b[^.;]{0,25}$", re.IGNORECASE
)

#: What still lies ahead.
_AHEAD = lazy(
    r"\b(?P<what>lead(?:ing)? (?:a |an |the |some |my own |one of the )?(?:\w+ )?(?:projects?|teams?)"
    r"|(?:take|taking) (?:on )?(?:a |the )?lead(?:ing|ership)? roles?(?: on| in)?"
    r"|(?:take|taking) the (?:\w+ )?lead role(?: on)?"
    r"|(?:be|become|becoming|being|to be)(?: a| the)? (?:team|tech(?:nical)?|project) lead(?:er)?)\b",
    re.IGNORECASE,
)
_HOPED = lazy(
    r"\b(?:hope|aspire|would like|['’]d like|want|aim|goals?|plan|see myself|potentially|eventually|could include"
    r"|excited|in (?:the )?(?:next )?(?:\w+|\d+)(?:-\d+)? years?|years?|someday|one day|by then|later|future|ready)\b",
    re.IGNORECASE,
)
#: Where it is for more than one leads already, nothing contradicts.
_MORE = lazy(
    r"\b(?:larger|bigger|more|broader|greater|another|other|continue|keep|still|again|whole|entire|multiple|several|global"
    r"|cross-\w+ (?:team|project)s?|complex|major|further|not only|beyond)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_JUNIOR = lazy(r"\b(?P<what>(?:as a|I am a|I['’]m a|still a|be a) junior(?: [\w-]+)?)", re.IGNORECASE)
_DENIED = lazy(
    r"\b[Ii] (?P<what>(?:don['’]t|do not)(?: yet)? have (?:any |much )?leadership experience"
    r"|have no leadership experience|(?:haven['’]t|have not|have never|never)(?: yet)?(?: \w+)? "
    r"(?:led|managed) (?:a |any |my own )?(?:team|project|people)s?"
    r"|have not had the opportunity to lead(?: [\w-]+){0,3})"
)


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find answers in which one leads, against others in which one doesn't yet."""
    del context
    for answers in people(bank):
        against = [found for told in answers if (found := _against(told)) is not None]
        if not against:
            continue
        claims = [(told, line, match) for told in answers for line, match in _claims(told)]
        for told, line, match in against:
            others = [one for one in claims if one[0] is not told]
            if not others:
                continue
            first = min(others, key=lambda one: one[0].entry.kind is not Kind.INTRODUCTION)
            place = told.place(line, *match.span("what"))
            yield Found(
                path=place.path,
                span=place.span,
                message=f"In “{first[0].title}” you lead already. Which is it, or what would be new?",
                evidence=(first[0].place(first[1], *first[2].span()),),
            )


def _claims(told: Told) -> Iterator[tuple[Line, re.Match[str]]]:
    if told.entry.kind in (Kind.FUTURE, Kind.MOTIVATION, Kind.APPROACH, Kind.WEAKNESS):
        return
    for line in told.lines:
        match = _LEADS.search(line.words)
        if match and not _NOT_LED.search(line.words, 0, match.start()):
            yield line, match
            return


def _against(told: Told) -> tuple[Told, Line, re.Match[str]] | None:
    """Return where an answer says that leading still lies ahead."""
    for line in told.lines:
        match = _DENIED.search(line.words)
        if match:
            return told, line, match
    if told.entry.kind is not Kind.FUTURE:
        return None
    hoped = False
    junior = None
    for line in told.lines:
        hoped = hoped or _HOPED.search(line.words) is not None
        match = _AHEAD.search(line.words)
        if match and hoped and not _MORE.search(line.words, 0, match.end()):
            return told, line, match
        match = _JUNIOR.search(line.words)
        if match and junior is None:
            junior = told, line, match
    return junior
