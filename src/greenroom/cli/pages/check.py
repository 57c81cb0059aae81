"""The page of ``greenroom check``: what to do first, the table, then the findings by entry, or how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from greenroom.cli.lines import Block, Line, line
from greenroom.cli.pages import counted, findings, rows, tonight
from greenroom.cli.pages.view import View, Wish
from greenroom.cli.terminal import Screen
from greenroom.cli.words import plural
from greenroom.report.checked import LANGUAGE, CheckReport


def page(report: CheckReport, screen: Screen, wish: Wish) -> Iterator[Block]:
    """Return the whole page."""
    if not report.rows and not report.findings:
        return
    view = View(report, screen, wish)
    if wish.sharing:
        yield from _before_sharing(view)
        return
    yield from tonight.first(view)
    yield from tonight.works(view)
    yield from counted.table(view)
    if wish.whole or wish.rules:
        yield from findings.findings(view)
    else:
        yield from tonight.rest(view)
    yield from _slips(view)
    yield from _last(view)


def _before_sharing(view: View) -> Iterator[Block]:
    """Return everything that names or shows what others might not want to be read."""
    yield Line("Before you share this", "title")
    yield Line("None of it is a mistake. Whoever reads the file will see it, so decide for each.", "quiet")
    yield ""
    yield from findings.findings(view)
    yield from _last(view)


def _slips(view: View) -> Iterator[Block]:
    """Return one line about slips of the pen."""
    if not view.folded:
        return
    sorts = Counter(one.rule.removeprefix(LANGUAGE).replace("-", " ") for one in view.folded)
    if len(sorts) == 1:
        said = plural(len(view.folded), f"{next(iter(sorts))} slip")
    else:
        said = plural(len(view.folded), "slip") + " of the pen: "
        said += ", ".join(f"{count:,} {sort}" for sort, count in sorts.most_common())
    yield line(
        f"{said}; ",
        (f"greenroom fix {view.wish.bank}", "command"),
        f" shows and mends {'it' if len(view.folded) == 1 else 'them'}.",
    )


def _last(view: View) -> Iterator[Block]:
    """Return the numbers, and where to read more."""
    yield rows.totals(view.report.rows)
    if view.wish.trial and not view.wish.rules:
        said = f"{plural(view.wish.trial, 'rule')} on trial, not yet shown to be right nine times in ten: "
        yield line((said, "quiet"), (view.again("--preview"), "command"))
    if view.told:
        rule = view.told[0].rule if not view.report.first else view.report.findings[view.report.first[0]].rule
        yield line((f"greenroom explain {rule}", "command"), (" tells why, and how to mend it.", "quiet"))
    elif not view.folded:
        yield line((view.screen.signs.well, "good"), " Nothing found.")
