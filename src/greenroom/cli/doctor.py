"""``greenroom doctor``."""

from __future__ import annotations

import os
import sys

import click

from greenroom.app import doctor as verb
from greenroom.app import kept
from greenroom.cli import options, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import doctor as page
from greenroom.cli.terminal import Screen
from greenroom.report import json
from greenroom.report.health import Check, HealthReport, State


@click.command("doctor", short_help="Look whether everything is there.")
@options.formats("text", "json")
@options.look
@options.failures
def command(form: str, look: Look) -> int:
    """Look whether everything that Greenroom needs is there and works, and say what to do where it is not.

    Put what this prints into a report of a fault: it holds no text of yours, only versions and places.
    """
    with kept.opened() as results:
        report = verb.doctor(results)
    screen = Screen(look)
    report = HealthReport(checks=(*report.checks[:2], _terminal(screen), *report.checks[2:]))
    if form == "json":
        streams.write(json.doctor(report))
    else:
        screen.write(page.page(report, screen))
    return 0 if report.well else 2


def _terminal(screen: Screen) -> Check:
    kind = f"a terminal ({os.environ.get('TERM') or 'no TERM'})" if sys.stdout.isatty() else "a file or pipe"
    encoding = (sys.stdout.encoding or "").lower()
    colour = "colour" if screen.colour else "no colour"
    well = encoding.replace("-", "") == "utf8"
    return Check(
        name="Output",
        state=State.WELL if well else State.AILING,
        detail=f"{kind}, {encoding}, {screen.width} columns, {colour}",
        hint="" if well else "Characters that it can't show are escaped. Set PYTHONUTF8=1, or the terminal to UTF-8.",
    )
