"""The page of ``greenroom check``: what to do first, the table, then the findings by entry."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from greenroom.bank.entry import BankFile
from greenroom.bank.markup import plain
from greenroom.bank.questions import bare
from greenroom.check.finding import Finding, Severity, Suggestion
from greenroom.cli.clean import clean
from greenroom.cli.grid import Grid
from greenroom.cli.lines import Beside, Block, Indented, Line, line
from greenroom.cli.pages import rows
from greenroom.cli.quote import marked, quote
from greenroom.cli.terminal import Screen
from greenroom.cli.words import common_folder, minutes, plural, shortened
from greenroom.report.checked import LANGUAGE, CheckReport, is_silent
from greenroom.report.overview import Row
from greenroom.text.lines import LineIndex
from greenroom.text.span import Span

#: What fits on a few screens; the rest is counted.
MOST_FINDINGS, MOST_OF_A_RULE, MOST_ROWS = 20, 3, 40
#: More places than these show nothing new.
MOST_EVIDENCE = 2

#: Of a sentence that works, so much is quoted.
MOST_QUOTED = 160

#: What the rules of a group are about, in two or three words.
ABOUT = {
    "structure": "the parts",
    "evidence": "what shows it",
    "who": "who acts",
    "telling": "how it is told",
    "kind": "what such an answer needs",
    "bank": "the answers together",
    "length": "length",
    "text": "gaps in the text",
    "language": "words that one hears",
    "suppression": "comments to Greenroom",
    "sharing": "what others would read",
    "internal": "our own mistakes",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asked to see.

    Attributes:
        whole: everything, nothing folded.
        rules: ids or groups (``language.*``) that were asked for: these are shown in full, slips too.
        command: how to call for this bank again: ``greenroom check bank``.
        bank: the paths as typed.
        sharing: only what to look at before others read it, all of it.
    """

    whole: bool
    rules: tuple[str, ...]
    bank: str
    sharing: bool = False


def page(report: CheckReport, screen: Screen, wish: Wish) -> Iterator[Block]:
    """Return the whole page."""
    if not report.rows and not report.findings:
        return
    view = _View(report, screen, wish)
    if wish.sharing:
        yield from view.before_sharing()
        return
    yield from view.first()
    yield from view.works()
    yield from view.table()
    if wish.whole or wish.rules:
        yield from view.findings()
    else:
        yield from view.rest()
    yield from view.slips()
    yield from view.last()


class _View:
    """One report while it is laid out."""

    def __init__(self, report: CheckReport, screen: Screen, wish: Wish) -> None:
        self.report, self.screen, self.wish = report, screen, wish
        self.files: Mapping[str, BankFile] = {file.source.path: file for file in report.bank.files}
        self.lines = {path: LineIndex(file.source.text) for path, file in self.files.items()}
        self.folder = common_folder(self.files)
        self.row = {(row.file.source.path, row.entry.id): row for row in report.rows}
        slips_are_asked_for = wish.whole or any(rule.startswith("language") for rule in wish.rules)
        self.folded = () if slips_are_asked_for else tuple(one for one in report.findings if is_silent(one))
        self.told = tuple(one for one in report.findings if slips_are_asked_for or not is_silent(one))

    # Before others read it ------------------------------------------------------------------------------------------
    def before_sharing(self) -> Iterator[Block]:
        """Return everything that names or shows what others might not want to be read."""
        yield Line("Before you share this", "title")
        yield Line("None of it is a mistake. Whoever reads the file will see it, so decide for each.", "quiet")
        yield ""
        yield from self.findings()
        yield from self.last()

    # What to do first -----------------------------------------------------------------------------------------------
    def first(self) -> Iterator[Block]:
        """Return at most three remarks, most worth doing first."""
        if not self.report.first or self.wish.rules:
            return
        yield Line("Three things tonight" if len(self.report.first) == 3 else "Tonight", "title")
        for number, at in enumerate(self.report.first, start=1):
            finding = self.report.findings[at]
            row = self.row.get((finding.place.path, finding.entry or ""))
            title = shortened(bare(row.entry.title), 48, self.screen.signs.more) if row else ""
            said = line((f"{title}: " if title else "", "title"), clean(finding.message))
            said.append(self._first_quote(finding, row))
            yield Indented(Beside([Line(f"{number}.", "quiet")], [said]), 1)
        yield ""

    def works(self) -> Iterator[Block]:
        """Return one line on what already works, quoting it."""
        works = self.report.works
        if works is None:
            return
        place = works.place
        words = plain(self.files[place.path].source.slice(place.span))
        yield line(
            (f"{self.screen.signs.well} ", "good"),
            ("Keep this: ", "title"),
            f"“{shortened(clean(words), MOST_QUOTED, self.screen.signs.more)}”",
            (f" ({self._where(place.path, place.span)})", "place"),
            f" It is {works.merit.value}.",
        )
        yield ""

    def rest(self) -> Iterator[Block]:
        """Return in counts what is not among the first: the rest is there on request."""
        shown = {id(self.report.findings[at]) for at in self.report.first}
        left = [one for one in self.told if id(one) not in shown]
        if not left:
            return
        groups = Counter(ABOUT.get(one.rule.partition(".")[0], one.rule.partition(".")[0]) for one in left)
        said = ", ".join(f"{count:,} about {about}" for about, count in groups.most_common())
        more = plural(len(left), "more remark" if shown else "remark")
        yield line(
            f"{more} about {next(iter(groups))}; " if len(groups) == 1 else f"{more}: {said}; ",
            (self._again("--all"), "command"),
            (" shows them.", "quiet"),
        )

    def _first_quote(self, finding: Finding, row: Row | None) -> Line:
        source = self.files[finding.place.path].source
        where = f" ({self._where(finding.place.path, finding.place.span)})"
        if row is not None and finding.place.span.overlaps(row.entry.title_span):
            return Line(where, "place")
        words = shortened(source.slice(finding.place.span), 50, self.screen.signs.more)
        return line(f" “{words}”", (where, "place"))

    def _name(self, path: str) -> str:
        """Return a path without the folders that all have in common."""
        return rows.left_cut(path.removeprefix(self.folder), self.screen.width, self.screen.signs.more)

    def _where(self, path: str, span: Span) -> str:
        file, number = self.files[path], self.lines[path].position(span.start).line
        place = file.source.origin(span.start) or f"line {number}"
        return place if len(self.files) == 1 else f"{self._name(path)}, {place}"

    # The table ------------------------------------------------------------------------------------------------------
    def table(self) -> Iterator[Block]:
        """Return the table of entries; of a big bank, a line a file."""
        found, slips = self._counts()
        if not self.report.rows:
            return
        if len(self.report.rows) > MOST_ROWS and not self.wish.whole:
            yield from self._by_file()
        else:
            columns = []
            if self.told:
                columns.append(rows.Column(head="Findings", cell=lambda row: self._graded(found[_key(row)])))
            if any(is_silent(one) for one in self.report.findings):
                columns.append(rows.Column(head="Slips", cell=lambda row: Line(str(slips[_key(row)] or ""), "quiet")))
            yield rows.table(self.report.rows, self.screen, further=columns)
            legend = [*rows.legend(self.report.rows, self.screen), *self._signs()]
            if legend:
                yield ""
                yield from legend
        yield ""

    def _counts(self) -> tuple[Mapping[tuple[str, str], Counter[Severity]], Counter[tuple[str, str]]]:
        found: defaultdict[tuple[str, str], Counter[Severity]] = defaultdict(Counter)
        slips: Counter[tuple[str, str]] = Counter()
        for one in self.report.findings:
            key = (one.place.path, one.entry or "")
            if is_silent(one):
                slips[key] += 1
            else:
                found[key][one.severity] += 1
        return found, slips

    def _graded(self, counts: Counter[Severity]) -> Line:
        """Return a count for each severity that occurs, each with its sign."""
        shown = Line()
        for severity in Severity:
            if counts[severity]:
                shown.append(
                    f"{' ' if shown else ''}{self.screen.signs.severity(severity)}{counts[severity]}", severity.value
                )
        return shown

    def _by_file(self) -> Iterator[Block]:
        found, slips = self._counts()
        heads = ["File", "Entries", "To say", "Findings", "Slips"]
        drawn = Grid(heads=heads, right=[False, True, True, True, True], flexible=0, screen=self.screen)
        held: defaultdict[str, list[Row]] = defaultdict(list)
        for row in self.report.rows:
            held[row.file.source.path].append(row)
        shown = list(held.items())
        for path, group in shown[:MOST_ROWS]:
            graded: Counter[Severity] = Counter()
            slip = slips[path, ""]
            graded.update(found.get((path, ""), Counter()))
            for row in group:
                graded.update(found.get(_key(row), Counter()))
                slip += slips[_key(row)]
            drawn.rows.append(
                [
                    Line(
                        rows.left_cut(
                            path.removeprefix(self.folder), max(self.screen.width - 44, 20), self.screen.signs.more
                        )
                    ),
                    Line(f"{len(group):,}"),
                    Line(minutes(sum(row.seconds for row in group))),
                    self._graded(graded),
                    Line(str(slip or ""), "quiet"),
                ]
            )
        yield drawn
        yield ""
        more = f", and {plural(len(shown) - MOST_ROWS, 'more file')}" if len(shown) > MOST_ROWS else ""
        yield Line(f"One line a file{more}; `{self._again('--all')}` lists every entry.", "quiet")
        yield from self._signs()

    def _signs(self) -> Iterator[Block]:
        severities = [severity for severity in Severity if any(one.severity is severity for one in self.told)]
        if severities:
            said = ", ".join(f"{self.screen.signs.severity(severity)} {severity.value}" for severity in severities)
            yield Line(f"Findings: {said}.", "quiet")

    # The findings ---------------------------------------------------------------------------------------------------
    def findings(self) -> Iterator[Block]:
        """Return the findings by entry, the gravest of them if there are many."""
        chosen = self._chosen()
        path: str | None = None
        entry: str | None = None
        for at in chosen:
            finding = self.told[at]
            if finding.place.path != path and len(self.files) > 1:
                yield Line(
                    self._name(finding.place.path),
                    "title",
                )
            if (finding.place.path, finding.entry) != (path, entry) or at == chosen[0]:
                yield self._head(finding)
            path, entry = finding.place.path, finding.entry
            yield from self._finding(finding)
        yield from self._left_out(chosen)

    def _chosen(self) -> list[int]:
        if self.wish.whole or self.wish.sharing:
            return list(range(len(self.told)))
        held: Counter[tuple[str, str | None, str]] = Counter()
        chosen: list[int] = []
        for at in sorted(range(len(self.told)), key=lambda at: (self.told[at].severity.rank, at)):
            one = self.told[at]
            kind = (one.place.path, one.entry, one.rule)
            held[kind] += 1
            if len(chosen) < MOST_FINDINGS and held[kind] <= MOST_OF_A_RULE:
                chosen.append(at)
        return sorted(chosen)

    def _left_out(self, chosen: Sequence[int]) -> Iterator[Block]:
        shown = set(chosen)
        rest = Counter(one.severity for at, one in enumerate(self.told) if at not in shown)
        if not rest:
            return
        counts = " and ".join(plural(rest[severity], severity.value) for severity in Severity if rest[severity])
        yield line(
            (f"{plural(rest.total(), 'more finding')} ({counts}) not shown; ", "quiet"),
            (f"{self._again('--all')}", "command"),
            (" shows them all.", "quiet"),
        )
        yield ""

    def _head(self, finding: Finding) -> Block:
        row = self.row.get((finding.place.path, finding.entry or ""))
        if row is None:
            return Line("Outside the entries", "title")
        title = shortened(row.entry.title, self.screen.width - 12, self.screen.signs.more) or "(no title)"
        where = row.file.source.origin(row.entry.span.start) or f"line {row.line}"
        return line((title, "title"), (f"  {where}", "place"))

    def _finding(self, finding: Finding) -> Iterator[Block]:
        sign = Line(self.screen.signs.severity(finding.severity), finding.severity.value)
        yield Indented(Beside([sign], [line(clean(finding.message), (f"  {finding.rule}", "quiet"))]), 2)
        yield from self._quotes(finding)
        said = clean(finding.message)
        offered = [clean(one.message) for one in finding.suggestions[:3] if not _is_in(one, said)]
        if offered:
            yield Indented(Line(" ".join(offered), "after"), 4)
        yield ""

    def _quotes(self, finding: Finding) -> Iterator[Block]:
        path, span = finding.place.path, finding.place.span
        row = self.row.get((path, finding.entry or ""))
        if row is None or not span.overlaps(row.entry.title_span):
            yield from self._quote(path, span, "mark")
        shown = [span]
        for place in finding.evidence:
            known = place.path == path and any(place.span.overlaps(one) for one in shown)
            if known or len(shown) > MOST_EVIDENCE or place.path not in self.files:
                continue
            shown.append(place.span)
            if place.path != path:
                yield Indented(Line(f"in {self._name(place.path)}:", "place"), 4)
            yield from self._quote(place.path, place.span, "note")

    def _quote(self, path: str, span: Span, look: str) -> list[Line]:
        if not len(span):
            return []
        quoted = quote(self.files[path].source.text, self.lines[path], span)
        return marked(quoted, self.screen.width, self.screen.signs, indent=2, look=look)

    # What can't be heard, and the end -------------------------------------------------------------------------------
    def slips(self) -> Iterator[Block]:
        """Return one line about slips of the pen."""
        if not self.folded:
            return
        sorts = Counter(one.rule.removeprefix(LANGUAGE).replace("-", " ") for one in self.folded)
        if len(sorts) == 1:
            said = plural(len(self.folded), f"{next(iter(sorts))} slip")
        else:
            said = plural(len(self.folded), "slip") + " of the pen: "
            said += ", ".join(f"{count:,} {sort}" for sort, count in sorts.most_common())
        yield line(
            f"{said}; ",
            (f"greenroom fix {self.wish.bank}", "command"),
            f" shows and mends {'it' if len(self.folded) == 1 else 'them'}.",
        )

    def last(self) -> Iterator[Block]:
        """Return the numbers, and where to read more."""
        yield rows.totals(self.report.rows)
        if self.told:
            rule = self.told[0].rule if not self.report.first else self.report.findings[self.report.first[0]].rule
            yield line((f"greenroom explain {rule}", "command"), (" tells why, and how to mend it.", "quiet"))
        elif not self.folded:
            yield line((self.screen.signs.well, "good"), " Nothing found.")

    def _again(self, option: str) -> str:
        return f"greenroom check {self.wish.bank} {option}"


def _is_in(suggestion: Suggestion, message: str) -> bool:
    """Tell whether a message names what its suggestion would write."""
    return all(edit.text.strip() and clean(edit.text) in message for edit in suggestion.edits)


def _key(row: Row) -> tuple[str, str]:
    return row.file.source.path, row.entry.id
