"""An answer with a gap in it.

## What it does
Tells of what was left to be filled in (`[X%]`, `<company>`, `____`, `XX users`, `TODO`, `TBD`, `???`) and of an answer
or part that stops in the middle of a sentence. Bullets without full stops are fine. Several gaps in one answer are told
once, at the first.

## Why it matters
A gap is the one thing on the page that can't be said aloud, and numbers that you meant to look up are the ones you will
be asked about. (No study is needed here: it is your own mark that something is to come.)

## How to mend
Fill it in while you remember where to look. If the number can't be had, say what you saw instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.check.finding import Place, Severity
from greenroom.check.gaps import gaps, hangs, reminders
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.text.span import Span

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 5

_STORY = (
    "# A change at work\n\nSituation: Our till was old and slow.\n\nAction: I listed what every shift needs.\n\n"
    "Result: "
)

EXAMPLES = (
    Good(f"{_STORY}We got a new one [1], see [the log](log.md), and nobody waits [sic].\n"),
    Good(f"{_STORY}\n\n- a new till\n- half an hour less to wait, every evening\n- a team that I like to work with\n"),
    Good(f"{_STORY}I have kept a TODO list for project X ever since.\n"),
    Bad(f"{_STORY}We saved ⟦[X%]⟧ of the time at closing, and [number] people a day were served faster.\n"),
    Bad(f"{_STORY}They use it at ⟦<company name>⟧ now.\n"),
    Bad(f"{_STORY}The queue got shorter by ⟦XX%⟧ in a month.\n"),
    Bad(f"{_STORY}The queue got shorter. ⟦TODO⟧: ask Ann by how much\n"),
    Bad(f"{_STORY}⟦The queue got shorter and⟧\n"),
)

_LINE = re.compile(r"[^\r\n]+")


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
    if _ends_in_comma(entry, context.text):
        yield Found(span=entry.sentences[-1].span, message="How does this sentence go on? It ends in a comma.")


def _gaps(entry: Entry, text: str) -> Iterator[Span]:
    for span in entry.body:
        yield from gaps(text, span)
    for sentence in entry.sentences:
        yield from reminders(text, sentence.span)
    # "TODO: ask Ann" is a note to oneself and no part of what is said, so it is looked for in every line.
    for line in _LINE.finditer(text, entry.title_span.end, entry.span.end):
        yield from reminders(text, Span(line.start(), line.end()))


def _last_sentences(entry: Entry) -> Iterator[Span]:
    """Find the last sentence of every part, and of the answer."""
    ends = [section.body.end for section in entry.sections if len(section.body)]
    spans = [sentence.span for sentence in entry.sentences]
    for span, following in zip(spans, [*spans[1:], None], strict=False):
        if following is None or any(span.end <= end <= following.start for end in ends):
            yield span


def _ends_in_comma(entry: Entry, text: str) -> bool:
    """Tell whether an answer ends in a comma; not so a list whose bullets all do. A part may go on in the next."""
    ends = [sentence.span.of(text).endswith(",") for sentence in entry.sentences[-2:]]
    return ends in ([True], [False, True])
