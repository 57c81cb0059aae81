"""Slips of the pen for a bank: from the cache where the text is the same, else from the engine, in the background."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenroom.app.kept import Kept
from greenroom.check.crash import CRASHED
from greenroom.check.finding import Finding, Place, Severity, Slip
from greenroom.engines.harper import HarperCrashed
from greenroom.engines.language import Checked, LanguageEngine
from greenroom.text.failure import Failure
from greenroom.text.problem import Problem
from greenroom.text.source import Source
from greenroom.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """What the language engine had to say.

    Attributes:
        found: the slips of each document that was looked at, by path.
        problems: what was not looked at, and why.
        crashes: a finding for each document on which the engine broke.
    """

    found: Mapping[str, tuple[Slip, ...]]
    problems: tuple[Problem, ...]
    crashes: tuple[Finding, ...]


class Search:
    """Looks for slips in documents while the caller does something else.

    What was found before in the same text by the same engine comes from ``kept``, and where that is everything, the
    engine is never loaded.

    Attributes:
        done: how many documents the engine has looked at.
    """

    def __init__(self, engine: LanguageEngine, sources: Sequence[Source], kept: Kept) -> None:
        self._engine, self._sources, self._kept = engine, sources, kept
        self._known = kept.checked(sources, engine.versions())
        self._missing = tuple(source for source in sources if source.path not in self._known)
        self._fresh: tuple[Checked | HarperCrashed, ...] = ()
        self._error: Exception | None = None
        self.done = 0
        self._thread = threading.Thread(target=self._work, name="slips", daemon=True)
        if self._missing:
            engine.start()
            self._thread.start()

    @property
    def missing(self) -> int:
        """How many documents the engine has to look at."""
        return len(self._missing)

    def _told(self, done: int) -> None:
        self.done = done

    def _work(self) -> None:
        try:
            self._fresh = self._engine.check_all(self._missing, told=self._told)
        except Exception as error:  # noqa: BLE001  (told below, by whoever waits)
            self._error = error

    def running(self, *, seconds: float) -> bool:
        """Wait at most so long; tell whether it is still at work."""
        if self._thread.is_alive():
            self._thread.join(seconds)
        return self._thread.is_alive()

    def result(self) -> Slips:
        """Wait and return everything. Whatever went wrong is in it and nothing is passed over."""
        if self._thread.ident is not None:
            self._thread.join()
        known = dict(self._known)
        problems: list[Problem] = []
        crashes: list[Finding] = []
        if isinstance(self._error, Failure):
            problems.append(_not_there(self._error))
        elif self._error is not None:
            crashes += [_crashed(source, self._error) for source in self._missing]
        else:
            done = zip(self._missing, self._fresh, strict=True)
            crashes += [_crashed(source, one) for source, one in done if isinstance(one, HarperCrashed)]
            good = {
                source.path: one
                for source, one in zip(self._missing, self._fresh, strict=True)
                if isinstance(one, Checked)
            }
            self._kept.keep_checked(
                [source for source in self._missing if source.path in good], good, self._engine.versions()
            )
            known |= good
        for source in self._sources:
            if source.path in known:
                problems += known[source.path].problems
        return Slips(
            found={path: checked.slips for path, checked in known.items()},
            problems=tuple(problems),
            crashes=tuple(crashes),
        )


def _not_there(failure: Failure) -> Problem:
    return Problem(path="", message=f"Slips of the pen were not looked for. {failure.message}", hint=failure.hint)


def _crashed(source: Source, error: Exception) -> Finding:
    return Finding(
        rule=CRASHED,
        severity=Severity.ERROR,
        message=(
            f"The language engine broke on this document ({type(error).__name__}), so slips of the pen were not looked "
            "for in it. Please report it: it is not your mistake."
        ),
        place=Place(path=source.path, span=Span(0, 0)),
        entry=None,
        engine="harper",
    )
