"""The pages of ``greenroom explain``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from greenroom.bank.entry import Kind
from greenroom.check.explain import Page, Shown
from greenroom.check.rule import Status
from greenroom.check.settings_keys import Key
from greenroom.cli.lines import Beside, Block, Indented, Line, line
from greenroom.cli.quote import marked, quote
from greenroom.cli.terminal import Screen
from greenroom.text.lines import LineIndex
from greenroom.text.span import Span

_PARAGRAPHS = re.compile(r"\n\s*\n")
_CODE = re.compile(r"`+([^`]+)`+")
#: One example that breaks the rule and one that doesn't show what it means; more are in the documentation.
_EXAMPLES_OF_A_SORT = 1
#: Less room than this beside its name, and what a rule is about is hard to read there.
_ROOM_FOR_MEANING = 30


def index(pages: Sequence[Page], keys: Sequence[Key], screen: Screen) -> Iterator[Block]:
    """Return the list of all rules and settings."""
    yield Line("Rules", "title")
    yield from _list([(page.rule, page.severity.value, page.title + _preview(page)) for page in pages], screen)
    yield ""
    yield Line("Settings in greenroom.toml", "title")
    yield from _list(_settings(keys), screen)
    yield ""
    yield line(("greenroom explain NAME", "command"), (" tells more of one of them.", "quiet"))


def _settings(keys: Sequence[Key]) -> list[tuple[str, str, str]]:
    """Return a row for each setting; those that differ in the kind of answer alone share one."""
    kinds = {f"length.{kind.value}" for kind in Kind}
    alike = [key for key in keys if key.name in kinds]
    listed = [(key.name, key.default, _plain(key.meaning)) for key in keys if key not in alike]
    if alike:
        limits = sorted(int(key.default) for key in alike)
        meaning = "How many seconds an answer of that kind may take to say (length.story, length.weakness and so on)."
        listed.append(("length.KIND", f"{limits[0]}-{limits[-1]}", meaning))
    return listed


def _list(rows: Sequence[tuple[str, str, str]], screen: Screen) -> Iterator[Block]:
    """Return names with what they are beside them, or below where there is little room."""
    names, kinds = (max(len(row[at]) for row in rows) for at in (0, 1))
    for name, kind, meaning in rows:
        if screen.width < names + kinds + _ROOM_FOR_MEANING:
            yield line(name, (f"  {kind}", "quiet"))
            yield Indented(meaning, 2)
        else:
            yield Beside([line(name.ljust(names + 2), (kind.ljust(kinds), "quiet"))], [meaning], gap=2)


def rule(page: Page, screen: Screen) -> Iterator[Block]:
    """Return what there is to know about a rule."""
    yield line((page.title, "title"))
    yield Line(f"{page.rule}: {page.severity.value}, since {page.since}{_preview(page)}", "quiet")
    for section in page.sections:
        yield ""
        yield Line(section.heading, "title")
        for at, paragraph in enumerate(_PARAGRAPHS.split(section.text)):
            if at:
                yield ""
            yield Indented(Line(_plain(paragraph)), 2)
    bad = [example for example in page.examples if not example.good][:_EXAMPLES_OF_A_SORT]
    good = [example for example in page.examples if example.good][:_EXAMPLES_OF_A_SORT]
    for heading, examples in (("Found, for example", bad), ("Nothing to find", good)):
        for example in examples:
            yield ""
            yield Line(heading, "title")
            yield from _example(example, screen)
    yield ""
    yield line(
        ("To switch it off: ", "quiet"), f'"{page.rule}" = "off"', (" under [rules] in greenroom.toml; ", "quiet")
    )
    yield line(
        ("for one answer: ", "quiet"), f"<!-- greenroom: off {page.rule} -- why -->", (" under its title.", "quiet")
    )


def key(setting: Key) -> Iterator[Block]:
    """Return what there is to know about a setting."""
    table, _, name = setting.name.rpartition(".")
    yield Line(setting.name, "title")
    yield Indented(Line(_plain(setting.meaning)), 2)
    yield ""
    yield line(("It takes ", "quiet"), setting.takes, (". In greenroom.toml, as it is by default:", "quiet"))
    if table:
        yield f"  [{table}]"
    yield f"  {name} = {setting.default}"


def _preview(page: Page) -> str:
    return " (preview: off until switched on)" if page.status is Status.PREVIEW else ""


def _plain(text: str) -> str:
    return _CODE.sub(r"\1", " ".join(text.split()))


def _example(example: Shown, screen: Screen) -> Iterator[Block]:
    lines = LineIndex(example.text)
    marks = {} if example.good else {lines.position(mark.start).line: mark for mark in example.marks}
    for number in range(1, len(lines) + 1):
        span = lines.line(number)
        if not example.text[span.start :].strip():
            break
        quoted = quote(example.text, lines, marks.get(number, Span(span.start, span.start)))
        shown = marked(quoted, screen.width, screen.signs, indent=0)
        yield from shown if number in marks else shown[:1]
