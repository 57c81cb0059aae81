"""A label with nothing under it.

## What it does
Tells when a label such as "Result:" has nothing or only dots under it, in a story that has something under others.
Several in one story are told once, at the first. A row of empty labels above a story that was told without them is left
alone.

## Why it matters
A label without words is a hole that you meant to fill. It is easy to miss on the page and hard to miss when you are
asked about it.

## How to mend
Write what belongs there, in a sentence or two, or take the label out.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind, Part
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE
HARM = 3

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good("# Night shift\n\nSituation:\n\nAction:\n\nResult:\n"),
    Good("# Night shift\n\nSituation:\n\nAction:\n\nResult:\n\nWe had lost the key, so I rang her, and we opened.\n"),
    Bad("# Night shift\n\nSituation: The depot had lost its only key.\n\nAction: I rang the owner.\n\n⟦Result⟧:\n"),
    Bad("# Night shift\n\nSituation: The depot had lost its only key.\n\nAction: I rang the owner.\n\n⟦Result⟧: ...\n"),
    Bad(
        "| Story | Situation | Action | Result |\n|---|---|---|---|\n"
        "| ⟦The van⟧ | It broke on the bridge. | I pushed it home. | |\n"
    ),
    Bad(
        "# New till\n\n## ⟦Situation⟧\n\n## Action\n\nI listed what every shift needs.\n\n"
        "## Result\n\nThe new one ran a week early.\n"
    ),
)

_QUESTION = {
    Part.SITUATION: "Where and when was this?",
    Part.TASK: "What was the task, or the problem?",
    Part.ACTION: "What did you do?",
    Part.RESULT: "How did it turn out?",
    Part.LESSON: "What did you take from it?",
}


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first label without words, with the others as evidence, where the author filled at least one."""
    filled = {label for section in entry.sections if len(section.body) for label in section.labels}
    empty = [section for section in entry.sections if not len(section.body) and not filled.issuperset(section.labels)]
    if entry.kind is not Kind.STORY or not empty or _is_skeleton(entry, context.text):
        return
    first, *others = empty
    more = (
        f" {len(others)} more labels here are empty too." if others[1:] else " One more is empty too." if others else ""
    )
    yield Found(
        # An empty cell of a table has its label in the header, outside the entry: the title shows where to look.
        span=first.label_span if len(first.label_span) else entry.title_span,
        message=f"{_QUESTION[first.labels[-1]]} There is nothing under this label yet.{more}",
        evidence=tuple(
            Place(path=context.file.source.path, span=section.label_span)
            for section in others
            if len(section.label_span)
        ),
    )


def _is_skeleton(entry: Entry, text: str) -> bool:
    """Tell whether the labels stand empty in a row above a story that was told without them."""
    *before, last = entry.sections
    below = text[last.label_span.end : last.body.start].count("\n") + text[last.label_span.end : last.body.start].count(
        "\r"
    )
    return below > 0 and len(before) > 0 and not any(len(section.body) for section in before)
