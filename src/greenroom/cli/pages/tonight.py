"""What to mend tonight, what already works, and how much else there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from greenroom.bank.markup import plain
from greenroom.bank.questions import bare
from greenroom.check.finding import Finding
from greenroom.cli.clean import clean
from greenroom.cli.lines import Beside, Block, Indented, Line, line
from greenroom.cli.pages.view import View
from greenroom.cli.words import plural, shortened
from greenroom.report.overview import Row

#: Of a sentence that works, so much is quoted.
MOST_QUOTED = 160

#: What the rules of a group are about, in two or three words.
ABOUT = {
    "structure": "the parts",
    "evidence": "proof of what is said",
    "who": "who acts",
    "telling": "the way it is told",
    "kind": "what a weakness or strength needs",
    "bank": "the answers together",
    "length": "length",
    "text": "gaps in the text",
    "language": "slips that would be heard",
    "suppression": "comments to Greenroom",
    "sharing": "what others would read",
    "internal": "our own mistakes",
}


def first(view: View) -> Iterator[Block]:
    """Return at most three remarks, most worth doing first."""
    if not view.report.first or view.wish.rules:
        return
    yield Line("Three things tonight" if len(view.report.first) == 3 else "Tonight", "title")
    for number, at in enumerate(view.report.first, start=1):
        finding = view.report.findings[at]
        row = view.row.get((finding.place.path, finding.entry or ""))
        title = shortened(bare(row.entry.title), 48, view.screen.signs.more) if row else ""
        said = line((f"{title}: " if title else "", "title"), clean(finding.message))
        said.append(_first_quote(view, finding, row))
        yield Indented(Beside([Line(f"{number}.", "quiet")], [said]), 1)
    yield ""


def works(view: View) -> Iterator[Block]:
    """Return one line on what already works, quoting it."""
    works = view.report.works
    if works is None:
        return
    place = works.place
    words = plain(view.files[place.path].source.slice(place.span))
    yield line(
        (f"{view.screen.signs.well} ", "good"),
        ("Keep this: ", "title"),
        f"“{shortened(clean(words), MOST_QUOTED, view.screen.signs.more)}”",
        (f" ({view.where(place.path, place.span)})", "place"),
        f" It is {works.merit.value}.",
    )
    yield ""


def rest(view: View) -> Iterator[Block]:
    """Return in counts what is not among the first: the rest is there on request."""
    shown = {id(view.report.findings[at]) for at in view.report.first}
    left = [one for one in view.told if id(one) not in shown]
    if not left:
        return
    groups = Counter(ABOUT.get(one.rule.partition(".")[0], one.rule.partition(".")[0]) for one in left)
    said = ", ".join(f"{count:,} about {about}" for about, count in groups.most_common())
    more = plural(len(left), "more remark" if shown else "remark")
    yield line(
        f"{more} about {next(iter(groups))}; " if len(groups) == 1 else f"{more}: {said}; ",
        (view.again("--all"), "command"),
        (" shows them.", "quiet"),
    )


def _first_quote(view: View, finding: Finding, row: Row | None) -> Line:
    source = view.files[finding.place.path].source
    where = f" ({view.where(finding.place.path, finding.place.span)})"
    if row is not None and finding.place.span.overlaps(row.entry.title_span):
        return Line(where, "place")
    words = shortened(source.slice(finding.place.span), 50, view.screen.signs.more)
    return line(f" “{words}”", (where, "place"))
