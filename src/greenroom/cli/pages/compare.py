"""The page of ``greenroom compare``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from greenroom.check.facts import Fact, FactSort
from greenroom.check.finding import Finding
from greenroom.cli.clean import clean, visible
from greenroom.cli.lines import Block, Indented, Line, line
from greenroom.cli.terminal import Screen
from greenroom.cli.words import plural, shortened
from greenroom.report.compared import CompareReport, Pair, Version
from greenroom.text.lines import LineIndex
from greenroom.text.source import Source

_SORTS = {
    FactSort.NUMBER: "number",
    FactSort.DURATION: "time",
    FactSort.DATE: "date",
    FactSort.NAME: "name",
    FactSort.ROLE: "role",
    FactSort.CLAIM: "claim",
}
_SORT_CELLS = 8
#: More titles than these are no longer read.
_MOST_TITLES = 5
#: As much of the sentence around a fact as tells where it stands.
_AROUND = 40


def page(report: CompareReport, screen: Screen) -> Iterator[Block]:
    """Return what differs, answer by answer, and which answers are in one version only."""
    same = [pair for pair in report.pairs if _is_same(pair)]
    told = [pair for pair in report.pairs if not _is_same(pair)]
    for pair in told:
        yield from _pair(pair, screen)
        yield ""
    if same:
        which = _titles(same) if len(same) <= _MOST_TITLES else plural(len(same), "answer")
        yield line((f"{screen.signs.well} ", "good"), f"The same facts and findings: {which}.")
    for versions, which in ((report.only_old, "old"), (report.only_new, "new")):
        if versions:
            titles = ", ".join(_title(version) for version in versions[:_MOST_TITLES])
            titles += f" and {len(versions) - _MOST_TITLES} more" if len(versions) > _MOST_TITLES else ""
            yield line((f"Only in the {which} version: ", "quiet"), titles)
    if told:
        yield _sum(told)


def _is_same(pair: Pair) -> bool:
    return pair.same_facts and not pair.gone and not pair.came


def _pair(pair: Pair, screen: Screen) -> Iterator[Block]:
    yield Line(_title(pair.old), "title")
    old, new = pair.old.source, pair.new.source
    if pair.same_facts:
        yield Indented(line((f"{screen.signs.well} ", "good"), "The same facts."), 2)
    yield from _facts("Only in the new version: is it true?", pair.difference.added, new, "after", screen)
    if pair.difference.changed:
        yield Indented(Line("Changed: which is true?", "quiet"), 2)
        for one in pair.difference.changed:
            sort = f"{_SORTS[one.after.sort]:<{_SORT_CELLS}}"
            before, after = (clean(source.slice(fact.span)) for source, fact in ((old, one.before), (new, one.after)))
            yield Indented(
                line((sort, "quiet"), (before, "before"), " -> ", (after, "after"), _place(one.after, new)), 4
            )
    yield from _facts("Lost:", pair.difference.lost, old, "before", screen)
    yield from _findings("Findings that went away:", pair.gone, screen.signs.well, "good")
    yield from _findings("New findings:", pair.came, screen.signs.note, "note")


def _facts(head: str, facts: Sequence[Fact], source: Source, look: str, screen: Screen) -> Iterator[Block]:
    if not facts:
        return
    yield Indented(Line(head, "quiet"), 2)
    for fact in facts:
        text = source.text
        before = visible(text[max(0, fact.span.start - _AROUND) : fact.span.start])
        after = visible(text[fact.span.end : fact.span.end + _AROUND])
        yield Indented(
            line(
                (f"{_SORTS[fact.sort]:<{_SORT_CELLS}}", "quiet"),
                (screen.signs.more if fact.span.start > _AROUND else "", "quiet"),
                (_from_word(before, cut=fact.span.start > _AROUND), "quiet"),
                (visible(source.slice(fact.span)), look),
                (_to_word(after, cut=fact.span.end + _AROUND < len(text)), "quiet"),
                _place(fact, source),
            ),
            4,
        )


def _from_word(text: str, *, cut: bool) -> str:
    return text.partition(" ")[2] if cut and " " in text.strip() else text.lstrip()


def _to_word(text: str, *, cut: bool) -> str:
    return text.rpartition(" ")[0] if cut and " " in text.strip() else text.rstrip()


def _place(fact: Fact, source: Source) -> tuple[str, str]:
    return f"  (line {LineIndex(source.text).position(fact.span.start).line})", "quiet"


def _findings(head: str, findings: Sequence[Finding], sign: str, look: str) -> Iterator[Block]:
    if not findings:
        return
    yield Indented(Line(head, "quiet"), 2)
    for finding in findings:
        yield Indented(line((f"{sign} ", look), clean(finding.message), (f"  {finding.rule}", "quiet")), 4)


def _titles(pairs: Sequence[Pair]) -> str:
    return ", ".join(_title(pair.old) for pair in pairs)


def _title(version: Version) -> str:
    return shortened(version.title or version.source.path, 60, "…")


def _sum(pairs: Sequence[Pair]) -> Line:
    added, changed, lost = (
        sum(len(getattr(pair.difference, name)) for pair in pairs) for name in ("added", "changed", "lost")
    )
    if not added + changed + lost:
        return Line("No fact differs.")
    return Line(f"{plural(added, 'fact')} added, {changed} changed, {lost} lost. What is added has to be true of you.")
