"""An answer with a gap in it.

## What it does
Tells of what was left to be filled in: `[X%]`, `<company>`, `____`, `XX users`, `TODO`, `TBD`, `???`, a part that holds
nothing but dots, and an answer or part that stops in the middle of a sentence. Bullets without full stops are fine.
Several gaps in one answer are told once, at the first.

## Why it matters
A gap is the one thing on the page that can't be said aloud, and numbers that you meant to look up are the ones you will
be asked about. (No study is needed here: it is your own mark that something is to come.)

## How to mend
Fill it in while you remember where to look. If the number can't be had, say what you saw instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.check.finding import Place, Severity
from greenroom.check.gaps import gaps, hangs, reminders, says_nothing
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.text.span import Span

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 5

EXAMPLES = (
    Good("# Night shift\n\nWe had lost the only key [1], see [the log](log.md), so I rang the owner [sic].\n"),
    Good(
        "# Night shift\n\n- rang the owner\n- drove to meet her, half an hour away\n- opened at six, as on any day\n\n"
        "That is the sort of team I like to work with\n"
    ),
    Good("# A to-do list\n\nI keep a TODO list for project X and sort it every morning.\n"),
    Good("# New till\n\nSituation: Ours was old.\n\nAction: I did this:\n\n- asked\n- chose\n\nResult: It runs.\n"),
    Bad("# New till\n\nWe saved ⟦[X%]⟧ of the time at closing, and [number] people a day were served faster.\n"),
    Bad("# New till\n\nI worked for ⟦<company name>⟧ at the time.\n"),
    Bad("# New till\n\nThe queue got shorter by ⟦XX%⟧ in a month.\n"),
    Bad("# New till\n\nSituation: Ours was old.\n\nAction: I listed what we need.\n\nResult: ⟦TODO⟧ ask Ann\n"),
    Bad("# New till\n\nSituation: Ours was old.\n\nAction: I listed what we need.\n\nResult: ⟦...⟧\n"),
    Bad("# New till\n\nOurs was old. ⟦I listed what every shift needs and⟧\n"),
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first gap of an answer, with the others as evidence, and where it breaks off."""
    if not entry.kind.is_answer:
        return
    found = sorted({*_gaps(entry, context.text)})
    if found:
        first, *others = found
        count = f" There are {len(found)} such gaps in this answer." if others else ""
        yield Found(
            span=first,
            message=f"What belongs here?{count}",
            evidence=tuple(Place(path=context.file.source.path, span=span) for span in others),
        )
    for last in _last_sentences(entry):
        if hangs(last.of(context.text)) and not any(gap.overlaps(last) for gap in found):
            yield Found(span=last, message="How does this sentence go on? It stops in the middle.")


def _gaps(entry: Entry, text: str) -> Iterator[Span]:
    for span in entry.body:
        yield from gaps(text, span)
    for sentence in entry.sentences:
        yield from reminders(text, sentence.span)
    # Without labels, only an answer that is one sentence can be nothing but dots.
    parts = [section.body for section in entry.sections] or [sentence.span for sentence in entry.sentences]
    if entry.sections or len(parts) == 1:
        yield from (part for part in parts if says_nothing(text, part))


def _last_sentences(entry: Entry) -> Iterator[Span]:
    """Find the last sentence of every part, and of the answer."""
    ends = [section.body.end for section in entry.sections if len(section.body)]
    spans = [sentence.span for sentence in entry.sentences]
    for span, following in zip(spans, [*spans[1:], None], strict=False):
        if following is None or any(span.end <= end <= following.start for end in ends):
            yield span
