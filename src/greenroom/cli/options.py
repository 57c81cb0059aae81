"""Options that several verbs share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

import click

from greenroom.cli import streams
from greenroom.text.failure import Failure
from greenroom.text.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How text is to look, as far as the person said."""

    colour: bool | None
    width: int | None


paths = click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="PATH...")
strict = click.option("--strict", is_flag=True, help="Exit with 2 if anything at all could not be read.")
config = click.option(
    "--config",
    type=click.Path(),
    metavar="FILE",
    help="Settings to use instead of the greenroom.toml beside the bank or above it.",
)


def formats(*names: str) -> Callable[[Any], Any]:
    """Return the option that chooses among these formats, the first by default."""
    return click.option(
        "--format", "form", type=click.Choice(names), default=names[0], show_default=True, help="How to print it."
    )


def look(function: Callable[..., int]) -> Callable[..., int]:
    """Add ``--color`` and ``--width``; the verb gets them as one `Look`."""

    @click.option(
        "--color/--no-color", "colour", default=None, help="With colour or without; by default on a terminal."
    )
    @click.option(
        "--width", type=click.IntRange(min=20), metavar="N", help="Columns to fill; by default the terminal's."
    )
    @wraps(function)
    def with_look(*, colour: bool | None, width: int | None, **rest: object) -> int:
        return function(look=Look(colour=colour, width=width), **rest)

    return with_look


def problems_of(failure: Failure) -> tuple[Problem, ...]:
    """Return what a failure says as problems; one about a file of settings says several at once."""
    told: tuple[Problem, ...] = getattr(failure, "problems", ())
    return told or (Problem(path="", message=failure.message, hint=failure.hint),)


def failures(function: Callable[..., int]) -> Callable[..., int]:
    """Let a verb that fails in JSON still print JSON, with the failure among its problems."""

    @wraps(function)
    def with_failures(form: str, **rest: object) -> int:
        try:
            return function(form=form, **rest)
        except Failure as failure:
            from greenroom.report import json, jsonl

            if form not in ("json", "jsonl"):
                raise
            told = problems_of(failure)
            streams.write(jsonl.failure(told) if form == "jsonl" else json.failure(told))
            return 2

    return with_failures
