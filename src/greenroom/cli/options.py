"""Options that several verbs share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, ParamSpec

import click

from greenroom.cli import streams
from greenroom.report import json, jsonl
from greenroom.text.failure import Failure
from greenroom.text.problem import Problem

P = ParamSpec("P")
Verb = Callable[P, int]


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

    @click.option("--color/--no-color", "colour", default=None, help="With colour or without; by default on a terminal.")
    @click.option("--width", type=click.IntRange(min=20), metavar="N", help="Columns to fill; by default the terminal's.")
    @wraps(function)
    def with_look(*args: Any, colour: bool | None, width: int | None, **rest: Any) -> int:
        return function(*args, look=Look(colour=colour, width=width), **rest)

    return with_look


def failures(function: Callable[..., int]) -> Callable[..., int]:
    """Let a verb that fails in JSON still print JSON, with the failure among its problems."""

    @wraps(function)
    def with_failures(*args: Any, form: str, **rest: Any) -> int:
        try:
            return function(*args, form=form, **rest)
        except Failure as failure:
            if form not in ("json", "jsonl"):
                raise
            problem = Problem(path=getattr(failure, "path", ""), message=failure.message, hint=failure.hint)
            streams.write(jsonl.failure(problem) if form == "jsonl" else json.failure(problem))
            return 2

    return with_failures
