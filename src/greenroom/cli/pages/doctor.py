"""The page of ``greenroom doctor``."""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.cli.lines import Beside, Block, Line, line
from greenroom.cli.terminal import Screen
from greenroom.report.health import HealthReport, State

_LOOKS = {State.WELL: "good", State.MISSING: "error", State.AILING: "warning", State.ABOUT: "quiet"}


def page(report: HealthReport, screen: Screen) -> Iterator[Block]:
    """Return a line for each thing that was looked at."""
    signs = {
        State.WELL: screen.signs.well,
        State.MISSING: screen.signs.error,
        State.AILING: screen.signs.warning,
        State.ABOUT: " ",
    }
    names = max(len(check.name) for check in report.checks)
    for check in report.checks:
        left = line((signs[check.state], _LOOKS[check.state]), (f" {check.name.ljust(names)}", "title"))
        yield Beside([left], [check.detail, *([Line(check.hint, "title")] if check.hint else [])])
    yield ""
    yield Line("Everything is there." if report.well else "Something is missing: see above for what to do.")
