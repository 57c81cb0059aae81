"""A label with nothing under it.

## What it does
Tells when a label such as "Result:" has nothing under it, in an answer that has something under others.

## Why it matters
A label without words is a hole that you meant to fill. It is easy to miss on the page and hard to miss when you are
asked about it.

## How to mend
Write what belongs there, in a sentence or two, or take the label out.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import Entry, Part, Section
from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good("# Night shift\n\nSituation:\n\nAction:\n\nResult:\n"),
    Bad("# Night shift\n\nSituation: The depot had lost its only key.\n\nAction: I rang the owner.\n\n⟦Result⟧:\n"),
    Bad(
        "# New till\n\n## ⟦Situation⟧\n\n## Action\n\nI listed what every shift needs.\n\n"
        "## Result\n\nThe new one ran a week early.\n"
    ),
)

_QUESTION = {
    Part.SITUATION: "Where and when was this?",
    Part.TASK: "What was yours to do?",
    Part.ACTION: "What did you do?",
    Part.RESULT: "How did it turn out?",
    Part.LESSON: "What did you take from it?",
}


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find labels without words, where the author filled at least one other."""
    if not entry.kind.is_answer:
        return
    filled = {label for section in entry.sections if len(section.body) for label in section.labels}
    for section in entry.sections:
        if not len(section.body) and filled and not filled.issuperset(section.labels):
            yield Found(span=section.label_span, message=_message(section))


def _message(section: Section) -> str:
    return f"{_QUESTION[section.labels[-1]]} There is nothing under this label yet."
