"""What stands below an answer: the time for each part, what would be asked next, remarks, and what is only counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from greenroom.bank.entry import By, Kind
from greenroom.bank.markup import plain
from greenroom.cli.clean import clean
from greenroom.cli.lines import Beside, Block, Indented, Line, line
from greenroom.cli.pages.parts import look_of, names_of
from greenroom.cli.terminal import Screen
from greenroom.cli.words import minutes, plural, shortened
from greenroom.report.shown import Answer

#: No bar is longer than this, and none is drawn where there is room for less than the second.
_LONGEST, _SHORTEST = 40, 6

#: Of the words that provoke a question, so much is quoted.
_MOST_QUOTED = 120

#: Unlabelled stretches in a list of times.
_REST = "(no part)"


def page(answer: Answer, screen: Screen) -> Iterator[Block]:
    """Return everything that stands below an answer."""
    for part in (_bars, _lessons, _asked, _remarks, _counts):
        blocks = list(part(answer, screen))
        if blocks:
            yield ""
            yield from blocks


def _bars(answer: Answer, screen: Screen) -> Iterator[Block]:
    """Return the time for each part as a bar."""
    shares = [share for share in answer.shares if share.words]
    if not any(share.labels for share in shares):
        return
    names = [" ".join(names_of(share)) or _REST for share in shares]
    times = [minutes(share.seconds) for share in shares]
    name, time, longest = max(map(len, names)), max(map(len, times)), max(share.seconds for share in shares)
    room = min(screen.width - name - time - 6, _LONGEST)
    yield Line("Time for each part", "title")
    for share, called, said in zip(shares, names, times, strict=True):
        full = max(1, round(room * share.seconds / longest)) if longest and room >= _SHORTEST else 0
        drawn = screen.signs.full * full
        yield line("  ", (called.ljust(name), look_of(share)), f"  {said.rjust(time)}  ", (drawn, look_of(share)))
    if any(share.by is By.MODEL for share in shares):
        yield Line("  Names with ? are read from your words; your own labels always count for more.", "quiet")


def _lessons(answer: Answer, screen: Screen) -> Iterator[Block]:
    """Return the sentences of other parts that read as a lesson: shown beside the part, and not in its place."""
    text = answer.row.file.source.text
    for span in answer.lessons:
        words = shortened(clean(plain(span.of(text))), _MOST_QUOTED, screen.signs.more)
        yield line(("Reads as a lesson too: ", "quiet"), f"“{words}”")


def _asked(answer: Answer, screen: Screen) -> Iterator[Block]:
    """Return what an interviewer would ask next, with the words that provoke it; of notes, what makes them a story."""
    notes = answer.row.entry.kind is Kind.NOTES
    if answer.follow_ups:
        yield Line("To make it a story" if notes else "An interviewer may ask", "title")
    text = answer.row.file.source.text
    for number, one in enumerate(answer.follow_ups, start=1):
        words = shortened(clean(plain(one.provoked_by.of(text))), _MOST_QUOTED, screen.signs.more)
        said: list[Block] = [one.question, Line(f"“{words}”", "quiet")]
        yield Indented(Beside([Line(f"{number}.", "quiet")], said), 2)
    if answer.could_answer:
        yield line(("It could answer: ", "title" if not answer.follow_ups else ""), f"“{clean(answer.could_answer)}”")


def _remarks(answer: Answer, screen: Screen) -> Iterator[Block]:
    """Return what was found, a line each, gravest first."""
    if answer.findings:
        yield Line("Remarks", "title")
    for one in sorted(answer.findings, key=lambda one: one.severity.rank):
        sign = Line(screen.signs.severity(one.severity), one.severity.value)
        yield Indented(Beside([sign], [line(clean(one.message), (f"  {one.rule}", "quiet"))]), 2)


def _counts(answer: Answer, screen: Screen) -> Iterator[Block]:
    """Return in one line each what is counted and no fault."""
    claims = Counter(one.sort.value for one in answer.claims)
    if claims:
        said = ", ".join(plural(count, sort) for sort, count in claims.items())
        sign = "Underlined" if screen.colour else f"Between {screen.signs.opens} and {screen.signs.closes}"
        yield Line(f"{sign}, what can be asked about: {said}.", "quiet")
    counted = Counter(one.sort.value for one in answer.wording)
    if counted:
        said = ", ".join(plural(count, sort) for sort, count in counted.items())
        yield Line(f"Wording, for your ear: {said}.", "quiet")
