"""Doing a thing again whenever the bank changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import sleep, strftime

import click

from greenroom.app import watch
from greenroom.cli import options, outcome, streams
from greenroom.text.failure import Failure

#: Saving a file feels answered at once below half a second, and looking so often costs next to nothing.
_PAUSE_SECONDS = 0.4


def repeat(paths: tuple[str, ...], config: str | None, once: Callable[[], int]) -> int:
    """Call ``once`` now and after every change, until Ctrl-C; return its last result."""
    status = 0
    try:
        while True:
            seen = watch.fingerprint(paths, config)
            if sys.stdout.isatty():
                click.clear()
            try:
                status = once()
            except Failure as failure:
                outcome.tell(options.problems_of(failure))
                status = 2
            streams.say(f"{strftime('%H:%M:%S')} Watching; Ctrl-C ends it.")
            streams.finish()
            while watch.fingerprint(paths, config) == seen:
                sleep(_PAUSE_SECONDS)
    except KeyboardInterrupt:
        streams.say("")
        return status
