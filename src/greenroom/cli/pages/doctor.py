"""The page of ``greenroom doctor``."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from greenroom.cli.terminal import Screen
from greenroom.report.health import HealthReport, State

_LOOKS = {State.WELL: "good", State.MISSING: "error", State.AILING: "warning", State.ABOUT: "quiet"}


def page(report: HealthReport, screen: Screen) -> Iterator[RenderableType]:
    """Return a line for each thing that was looked at."""
    signs = {
        State.WELL: screen.signs.well,
        State.MISSING: screen.signs.error,
        State.AILING: screen.signs.warning,
        State.ABOUT: " ",
    }
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1)
    for check in report.checks:
        said = Text(check.detail)
        if check.hint:
            said.append(f"\n{check.hint}", "title")
        grid.add_row(Text(signs[check.state], _LOOKS[check.state]), Text(check.name, "title"), said)
    yield grid
    yield ""
    yield Text("Everything is there." if report.well else "Something is missing: see above for what to do.")
