"""One call of the command, from its words to its exit status."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import click

from greenroom.cli import options, outcome, streams
from greenroom.cli.verbs import greenroom
from greenroom.text.failure import Failure


class Status(IntEnum):
    """What the exit status says (docs/json.md)."""

    FINE = 0
    FOUND = 1
    FAILED = 2
    STOPPED = 130
    """By Ctrl-C, as shells count it."""


def run(words: Sequence[str]) -> int:
    """Run one call and return its exit status; whatever stands in the way is told on stderr."""
    streams.prepare()
    try:
        status = greenroom.main(args=list(words), prog_name="greenroom", standalone_mode=False)
    except click.UsageError as error:
        context = error.ctx
        streams.complain(error.format_message())
        if context is not None:
            streams.say(f"Try `{context.command_path} --help`.")
        status = Status.FAILED
    except click.ClickException as error:
        streams.complain(error.format_message())
        status = Status.FAILED
    except Failure as failure:
        outcome.tell(options.problems_of(failure))
        status = Status.FAILED
    except (click.Abort, KeyboardInterrupt):
        streams.say("Stopped.")
        status = Status.STOPPED
    except Exception as error:  # noqa: BLE001  (the status must not look like that of a finding)
        _confess(error)
        status = Status.FAILED
    streams.finish()
    return int(status) if isinstance(status, int) else Status.FINE


def _confess(error: Exception) -> None:
    """Show where the program broke. The error's own words are left out: they may quote the person's."""
    import traceback

    streams.say("".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__)
    streams.complain(
        "This is a mistake in Greenroom, not in your text.",
        "Please report the lines above; they hold nothing that you wrote. `greenroom doctor` adds the versions.",
    )
