"""A trait that is claimed here and denied there.

## What it does
Knows pairs of traits that can't both be said without a word of explanation: tidy and forgetful, at ease with many
tasks and overloaded by them, good at delegating and doing all oneself, patient and impatient … Tells where one stands
in an answer on your strengths or yourself and the other in one on a weakness. A weakness that you say is behind you
is left out. Both places are given. Only answers of one person are read together: those of one file, or of a folder
with one answer a file.

## Why it matters
The two questions are asked in one breath. Who is organised in one answer and loses track in the next has told the
interviewer that one of them was learnt by heart. (Practice of structured interviews; no experiment on contradictions
between answers was found.)

## How to mend
Choose another weakness, or say in one of the two where the line runs: "I keep many tasks in order, and I take on more
than fit".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from greenroom.bank.entry import Bank, Kind
from greenroom.check.finding import Severity
from greenroom.check.opposites import TRAITS
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.together import Line, Told, people
from greenroom.text.pattern import lazy

SCOPE = Scope.BANK
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 15
#: Whoever notices asks which is true, and doubts the rest.
HARM = 3

_STRONG = frozenset({Kind.STRENGTH, Kind.INTRODUCTION, Kind.MOTIVATION})

_STRENGTH = "# What is your greatest strength?\n\nI run the early shift with seven people. {} They all know it.\n\n"
_WEAKNESS = (
    "# What is your greatest weakness?\n\nI run the early shift with seven people. {} I began to write lists in May.\n"
)

EXAMPLES = (
    Good(_STRENGTH.format("I am very organised.") + _WEAKNESS.format("I get nervous before large groups.")),
    Good(_STRENGTH.format("I am very organised.") + _WEAKNESS.format("I used to be disorganised at school.")),
    Good(_STRENGTH.format("I don't lose patience.") + _WEAKNESS.format("I take on too many tasks.")),
    Bad(_STRENGTH.format("I am very organised.") + _WEAKNESS.format("I ⟦tend to lose track⟧ of small things.")),
    Bad(_STRENGTH.format("I am good at delegating.") + _WEAKNESS.format("I ⟦find it hard to delegate⟧.")),
    Bad(
        _STRENGTH.format("I am comfortable with multitasking.")
        + _WEAKNESS.format("I ⟦take on too many tasks⟧ at once.")
    ),
)

_NOT = lazy(
    r"\b(?:not|n['’]t|never|less|used to|would|could|if|want|learn\w*|hope|become|improv\w+)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
#: What is over.
_OVER = lazy(
    r"\b(?:used to|in the past|no longer|at school|as a child|years ago|before|but now|not any ?more)\b", re.IGNORECASE
)
_NOTHING = lazy(r"(?!)")


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find traits that one answer claims and another denies."""
    del context
    for answers in people(bank):
        strong = [one for one in answers if one.entry.kind in _STRONG]
        weak = [one for one in answers if one.entry.kind is Kind.WEAKNESS]
        if not strong or not weak:
            continue
        for trait in TRAITS:
            for told, line, match in islice(_lines(weak, trait.denied, _OVER), 1):
                for there, claim, words in islice(_lines(strong, trait.claimed, _NOTHING), 1):
                    place = told.place(line, *match.span())
                    yield Found(
                        path=place.path,
                        span=place.span,
                        message=f"In “{there.title}” you say “{words[0]}”. How do the two go together?",
                        evidence=(there.place(claim, *words.span()),),
                    )


def _lines(
    answers: list[Told], pattern: re.Pattern[str], unless: re.Pattern[str]
) -> Iterator[tuple[Told, Line, re.Match[str]]]:
    for told in answers:
        for line in told.lines:
            match = pattern.search(line.words)
            if match and not _NOT.search(line.words, 0, match.start()) and not unless.search(line.words):
                yield told, line, match
