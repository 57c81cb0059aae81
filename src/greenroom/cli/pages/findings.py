"""The findings by entry, with the words that they are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from greenroom.check.finding import Finding, Severity, Suggestion
from greenroom.cli.clean import clean
from greenroom.cli.lines import Beside, Block, Indented, Line, line
from greenroom.cli.pages.view import View
from greenroom.cli.quote import marked, quote
from greenroom.cli.words import plural, shortened
from greenroom.text.span import Span

#: What fits on a few screens; the rest is counted.
MOST_FINDINGS, MOST_OF_A_RULE = 20, 3
#: More places than these show nothing new.
MOST_EVIDENCE = 2


def findings(view: View) -> Iterator[Block]:
    """Return the findings by entry, the gravest of them if there are many."""
    chosen = _chosen(view)
    path: str | None = None
    entry: str | None = None
    for at in chosen:
        finding = view.told[at]
        if finding.place.path != path and len(view.files) > 1:
            yield Line(
                view.name(finding.place.path),
                "title",
            )
        if (finding.place.path, finding.entry) != (path, entry) or at == chosen[0]:
            yield _head(view, finding)
        path, entry = finding.place.path, finding.entry
        yield from _finding(view, finding)
    yield from _left_out(view, chosen)


def _chosen(view: View) -> list[int]:
    if view.wish.whole or view.wish.sharing:
        return list(range(len(view.told)))
    held: Counter[tuple[str, str | None, str]] = Counter()
    chosen: list[int] = []
    for at in sorted(range(len(view.told)), key=lambda at: (view.told[at].severity.rank, at)):
        one = view.told[at]
        kind = (one.place.path, one.entry, one.rule)
        held[kind] += 1
        if len(chosen) < MOST_FINDINGS and held[kind] <= MOST_OF_A_RULE:
            chosen.append(at)
    return sorted(chosen)


def _left_out(view: View, chosen: Sequence[int]) -> Iterator[Block]:
    shown = set(chosen)
    rest = Counter(one.severity for at, one in enumerate(view.told) if at not in shown)
    if not rest:
        return
    counts = " and ".join(plural(rest[severity], severity.value) for severity in Severity if rest[severity])
    yield line(
        (f"{plural(rest.total(), 'more finding')} ({counts}) not shown; ", "quiet"),
        (f"{view.again('--all')}", "command"),
        (" shows them all.", "quiet"),
    )
    yield ""


def _head(view: View, finding: Finding) -> Block:
    row = view.row.get((finding.place.path, finding.entry or ""))
    if row is None:
        return Line("Outside the entries", "title")
    title = shortened(row.entry.title, view.screen.width - 12, view.screen.signs.more) or "(no title)"
    where = row.file.source.origin(row.entry.span.start) or f"line {row.line}"
    return line((title, "title"), (f"  {where}", "place"))


def _finding(view: View, finding: Finding) -> Iterator[Block]:
    sign = Line(view.screen.signs.severity(finding.severity), finding.severity.value)
    yield Indented(Beside([sign], [line(clean(finding.message), (f"  {finding.rule}", "quiet"))]), 2)
    yield from _quotes(view, finding)
    said = clean(finding.message)
    offered = [clean(one.message) for one in finding.suggestions[:3] if not _is_in(one, said)]
    if offered:
        yield Indented(Line(" ".join(offered), "after"), 4)
    yield ""


def _quotes(view: View, finding: Finding) -> Iterator[Block]:
    path, span = finding.place.path, finding.place.span
    row = view.row.get((path, finding.entry or ""))
    if row is None or not span.overlaps(row.entry.title_span):
        yield from _quote(view, path, span, "mark")
    shown = [span]
    for place in finding.evidence:
        known = place.path == path and any(place.span.overlaps(one) for one in shown)
        if known or len(shown) > MOST_EVIDENCE or place.path not in view.files:
            continue
        shown.append(place.span)
        if place.path != path:
            yield Indented(Line(f"in {view.name(place.path)}:", "place"), 4)
        yield from _quote(view, place.path, place.span, "note")


def _quote(view: View, path: str, span: Span, look: str) -> list[Line]:
    if not len(span):
        return []
    quoted = quote(view.files[path].source.text, view.lines[path], span)
    return marked(quoted, view.screen.width, view.screen.signs, indent=2, look=look)


def _is_in(suggestion: Suggestion, message: str) -> bool:
    """Tell whether a message names what its suggestion would write."""
    return all(edit.text.strip() and clean(edit.text) in message for edit in suggestion.edits)
