"""What every verb does at its end: tell what could not be read, and choose the exit status."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from greenroom.cli import streams
from greenroom.cli.clean import clean
from greenroom.text.problem import Problem

#: More than this would push everything else off the screen.
_MOST = 20


def tell(problems: Sequence[Problem], *, whole: bool = False) -> None:
    """Say on standard error what could not be read and what to do about it."""
    shown = problems if whole else problems[:_MOST]
    for problem in shown:
        where = problem.path if problem.line is None else f"{problem.path}:{problem.line}"
        streams.say(f"{where or 'greenroom'}: {clean(problem.message)}")
        if problem.hint:
            streams.say(f"  {clean(problem.hint)}")
    if len(shown) < len(problems):
        streams.say(f"And {len(problems) - len(shown)} more of this sort; `--format json` lists them all.")


def status(*, read: int, problems: Iterable[Problem], strict: bool) -> int:
    """Return 2 where nothing could be read, or where anything could not and that was asked for; else 0."""
    return 2 if not read or (strict and any(True for _ in problems)) else 0
