"""The grammar and spelling checker Harper (Apache-2.0): notes on a text, from as many threads as ask.

Making the first checker takes about half a second (it reads its dictionary, once a process, without holding Python
up), each further one some milliseconds. One checker serves one thread: every thread gets its own.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from importlib import metadata
from typing import TYPE_CHECKING, Any

from greenroom.check.language.note import Note
from greenroom.check.language.switches import OFF, OFF_KINDS, SETTINGS_VERSION, SPELLING
from greenroom.check.settings import Dialect
from greenroom.text.failure import Failure
from greenroom.text.span import Span

if TYPE_CHECKING:
    import harper

#: A checker remembers what it has seen; after this many code points it is made anew, which takes milliseconds.
_RENEWED_AFTER = 2_000_000
_DIALECTS = {Dialect.AMERICAN: 0, Dialect.BRITISH: 1, Dialect.AUSTRALIAN: 2, Dialect.CANADIAN: 3}


class HarperMissing(Failure):
    """Harper can't be imported."""


class HarperCrashed(RuntimeError):
    """Harper gave up on a piece of text: a fault of Harper's, not of the text. Quotes nothing."""


class _Checkers(threading.local):
    """One thread's own checkers."""

    notes: harper.Linter | None = None
    spellings: Mapping[Dialect, harper.Linter] | None = None
    seen: int = 0


class Harper:
    """Harper with this project's settings. Safe in several threads; they work side by side."""

    __slots__ = ("_dialects", "_mine", "_off")

    def __init__(self, dialect: Dialect = Dialect.ANY) -> None:
        #: The first is the one whose rules are used; a word is unknown if all of them say so.
        self._dialects = (Dialect.AMERICAN, Dialect.BRITISH) if dialect is Dialect.ANY else (dialect,)
        self._mine = _Checkers()

    @staticmethod
    def version() -> str:
        """Return Harper's version and that of the settings, without importing it; "none" where it is missing."""
        try:
            return f"{metadata.version('harper-py')}.{SETTINGS_VERSION}"
        except metadata.PackageNotFoundError:
            return "none"

    def load(self) -> None:
        """Import Harper and make this thread's checkers.

        Raises:
            HarperMissing: it is not installed, or not for this machine.
        """
        self._checkers()

    def notes(self, text: str, *, markdown: bool) -> tuple[Note, ...]:
        """Return Harper's notes on a text of bounded length, spelling included, in no order.

        Raises:
            HarperMissing: it is not installed.
            HarperCrashed: it gave up.
        """
        checker = self._checkers()
        self._mine.seen += len(text)
        language = "markdown" if markdown else "plaintext"
        found = _guarded(lambda: checker.organized_lints(text, language=language, dedup=False), self._mine)
        return tuple(
            _note(rule, lint) for rule, lints in found.items() for lint in lints if lint.lint_kind not in OFF_KINDS
        )

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words that the second dialect does not know either; all of them if there is none."""
        wanted = tuple(dict.fromkeys(words))
        self._checkers()
        others = self._mine.spellings or {}
        unknown = frozenset(wanted)
        for checker in others.values():
            # Each word a paragraph of its own, in lower-case company, so that no rule sees two of them together.
            text = "\n\n".join(wanted)
            found = _guarded(lambda checker=checker: checker.lint(text, language="plaintext", dedup=False), self._mine)
            unknown &= frozenset(lint.problem_text for lint in found)
        return unknown

    def _checkers(self) -> harper.Linter:
        mine = self._mine
        if mine.notes is None or mine.seen > _RENEWED_AFTER:
            try:
                import harper
            except ImportError as error:
                raise HarperMissing(
                    "The grammar checker (package harper-py) can't be loaded.",
                    'Install it again: "pip install --force-reinstall harper-py". It exists for Linux, macOS and Windows.',
                ) from error
            first, *others = self._dialects
            notes = harper.Linter(_DIALECTS[first])
            names = notes.get_default_lint_config()
            notes.set_lint_config({name: on and name not in OFF for name, on in names.items()})
            spellings = {}
            for dialect in others:
                spellings[dialect] = harper.Linter(_DIALECTS[dialect])
                spellings[dialect].set_lint_config({name: name == SPELLING for name in names})
            mine.notes, mine.spellings, mine.seen = notes, spellings, 0
        return mine.notes


def _guarded(work: Any, mine: _Checkers) -> Any:  # noqa: ANN401
    """Do a piece of work; a panic inside Harper, which is no ordinary exception, becomes one that is."""
    try:
        return work()
    except (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
        raise
    except BaseException as panic:
        mine.notes = None  # its state is not to be trusted
        raise HarperCrashed(f"Harper gave up ({type(panic).__name__}).") from None


def _note(rule: str, lint: harper.Lint) -> Note:
    span = lint.span
    text = lint.problem_text
    fixes = []
    for suggestion in lint.suggestions:
        kind = int(suggestion.kind)
        fixes.append((suggestion.replacement_text, "", text + suggestion.replacement_text)[kind])
    return Note(rule=rule, kind=lint.lint_kind, span=Span(span.start, span.end), fixes=tuple(fixes))
