"""The pages of ``greenroom fix``."""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.cli.clean import clean, visible
from greenroom.cli.lines import Block, Line, line
from greenroom.cli.quote import marked, quote
from greenroom.cli.terminal import Screen
from greenroom.cli.words import plural, shortened
from greenroom.report import diff
from greenroom.report.fixed import Change, Choice, FileFix, FixReport
from greenroom.text.lines import LineIndex
from greenroom.text.source import Source

_LOOKS = {"-": "before", "+": "after", "@": "quiet"}
#: More open choices than this are counted.
_MOST_CHOICES = 15


def patch(report: FixReport) -> str:
    """Return all changes as a unified diff, as programs read it: every character in its place."""
    return "".join(diff.unified(one.source.path, one.source.text, diff.mended(one)) for one in report.files)


def changes(report: FixReport) -> Iterator[Block]:
    """Return all changes as a unified diff, as persons read it."""
    for row in patch(report).removesuffix("\n").split("\n"):
        look = "title" if row.startswith(("---", "+++")) else _LOOKS.get(row[:1], "")
        yield Line(visible(row), look, wraps=False)


def change(source: Source, one: Change, screen: Screen) -> Iterator[Block]:
    """Return one change, the line before and after."""
    index = LineIndex(source.text)
    position = index.position(one.span.start)
    first, last = index.line(position.line), index.line(index.position(one.span.end).line)
    head, tail = source.text[first.start : one.span.start], source.text[one.span.end : last.end]
    room = max((screen.width - len(one.before) - 6) // 2, 10)
    head = head if len(head) <= room else screen.signs.more + head[-room:]
    tail = tail if len(tail) <= room else tail[:room] + screen.signs.more
    yield ""
    yield line((f"{source.path}, line {position.line}  ", "place"), (one.rule, "quiet"))
    for sign, words, look in (("-", one.before, "before"), ("+", one.after, "after")):
        yield line((f"{sign} ", look), _spaced(head), (clean(words) or words, f"{look}.word"), _spaced(tail))


def _spaced(text: str) -> str:
    """Return text in one line that keeps a space at its edges."""
    said = clean(text)
    return f"{' ' if text[:1].isspace() else ''}{said}{' ' if said and text[-1:].isspace() else ''}"


def choice(one: Choice, screen: Screen) -> Iterator[Block]:
    """Return a slip with several words, numbered."""
    index = LineIndex(one.source.text)
    quoted = quote(one.source.text, index, one.span)
    yield ""
    yield line((f"{one.source.path}, line {quoted.number}  ", "place"), (one.rule, "quiet"))
    yield from marked(quoted, screen.width, screen.signs, indent=0)
    words = (f"{number} {clean(option.after) or '(nothing)'}" for number, option in enumerate(one.options, start=1))
    yield Line("   ".join(words), "after")


def written(report: FixReport) -> Iterator[Block]:
    """Say what was written."""
    for one in report.files:
        if one.source.path in report.written:
            yield line(("Mended ", "good"), f"{plural(len(one.changes), 'place')} in {one.source.path}.")
    if not report.files:
        yield "Nothing was written."


def not_written(report: FixReport) -> Iterator[Block]:
    """Say that nothing was written, and what to do to have it written."""
    count = sum(len(one.changes) for one in report.files)
    if count:
        yield ""
        yield line(
            f"{plural(count, 'change')} in {plural(len(report.files), 'file')}; nothing was written. Add ",
            ("--yes", "command"),
            " to write them all, or call this on a terminal to be asked for each.",
        )


def rest(report: FixReport, screen: Screen, *, asked: bool) -> Iterator[Block]:
    """Return what is for the person to choose, and what has to be mended in another program."""
    if report.choices and not asked:
        yield ""
        yield Line("For you to choose", "title")
        for one in report.choices[:_MOST_CHOICES]:
            yield _choice(one, screen)
        more = len(report.choices) - _MOST_CHOICES
        if more > 0:
            yield Line(f"  and {more} more; --format json lists them all, --all takes the first word of each.", "quiet")
    for file in report.elsewhere:
        yield ""
        yield Line(f"In {file.source.path}, to be mended in the program that it was written with", "title")
        yield from _places(file, screen)
    if report.read and not (report.files or report.choices or report.elsewhere or asked):
        yield Line("There is nothing to mend.")


def _choice(choice: Choice, screen: Screen) -> Line:
    number = LineIndex(choice.source.text).position(choice.span.start).line
    words = shortened(choice.source.slice(choice.span), screen.width // 2, screen.signs.more)
    options = ", ".join(clean(option.after) or "(nothing)" for option in choice.options)
    where = choice.source.origin(choice.span.start) or f"{choice.source.path}:{number}"
    return line((f"  {where}  ", "place"), (words, "before"), (": ", "quiet"), (options, "after"), ("?", "quiet"))


def _places(file: FileFix, screen: Screen) -> Iterator[Block]:
    index = LineIndex(file.source.text)
    for one in file.changes:
        where = file.source.origin(one.span.start) or f"line {index.position(one.span.start).line}"
        before = shortened(one.before, screen.width // 2, screen.signs.more)
        after = clean(one.after) or "(nothing)"
        yield line((f"  {where}  ", "place"), (before, "before"), (": ", "quiet"), (after, "after"))
