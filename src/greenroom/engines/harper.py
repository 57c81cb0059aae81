"""The grammar and spelling checker Harper (Apache-2.0): notes on a text, from as many threads as ask.

Making the first checker takes about half a second (it reads its dictionary, once a process, without holding Python
up), each further one some milliseconds. One checker serves one thread: every thread gets its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from importlib import metadata
from typing import TYPE_CHECKING, TypeVar

from greenroom.check.language.note import Note
from greenroom.check.language.switches import OFF, SETTINGS_VERSION, SPELLING
from greenroom.check.settings import Dialect
from greenroom.text.failure import Failure
from greenroom.text.span import Span

if TYPE_CHECKING:
    import harper

T = TypeVar("T")

#: A checker remembers what it has seen; after so many code points it is made anew, which takes some milliseconds.
_RENEWED_AFTER = 300_000


class HarperMissing(Failure):
    """Harper can't be imported."""


class HarperCrashed(RuntimeError):
    """Harper gave up on a piece of text: a fault of Harper's, not of the text. Quotes nothing."""


class _Checkers(threading.local):
    """One thread's own checkers."""

    notes: harper.Linter | None = None
    spelling: harper.Linter | None = None
    seen: int = 0


class Harper:
    """Harper with this project's settings. Safe in several threads; they work side by side."""

    __slots__ = ("_first", "_mine", "_only")

    def __init__(self, dialect: Dialect = Dialect.ANY) -> None:
        self._only = dialect is not Dialect.ANY
        #: The dialect whose rules are used.
        self._first = dialect if self._only else Dialect.AMERICAN
        self._mine = _Checkers()

    @staticmethod
    def version() -> str:
        """Return Harper's version and that of the settings, without importing it; "none" where it is missing."""
        try:
            return f"{metadata.version('harper-py')}.{SETTINGS_VERSION}"
        except metadata.PackageNotFoundError:
            return "none"

    def load(self) -> None:
        """Import Harper and read its dictionary.

        Raises:
            HarperMissing: it is not installed, or not for this machine.
        """
        _checker(self._first)

    def notes(self, text: str) -> tuple[Note, ...]:
        """Return Harper's notes on a text of bounded length, spelling included, in no order.

        Raises:
            HarperMissing: it is not installed.
            HarperCrashed: it gave up.
        """
        mine = self._mine
        if mine.notes is None or mine.seen > _RENEWED_AFTER:
            mine.notes, mine.seen = _checker(self._first), 0
            names = mine.notes.get_default_lint_config()
            mine.notes.set_lint_config({name: on and name not in OFF for name, on in names.items()})
        mine.seen += len(text)
        checker = mine.notes
        try:
            # Read as Markdown, whatever it is: as plain text, empty lines cost Harper the square of their number.
            found = _guarded(lambda: checker.organized_lints(text, language="markdown", dedup=False))
        except HarperCrashed:
            mine.notes = None  # its state is not to be trusted
            raise
        return tuple(_note(rule, lint) for rule, lints in found.items() for lint in lints)

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words, unknown to the first dialect, that no other that will do knows either.

        Raises:
            HarperMissing: it is not installed.
            HarperCrashed: it gave up.
        """
        wanted = frozenset(words)
        return wanted if self._only else wanted - self._known(wanted)

    def abroad(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words, unknown to the one dialect that will do, that are right in another.

        Raises:
            HarperMissing: it is not installed.
            HarperCrashed: it gave up.
        """
        return self._known(frozenset(words)) if self._only else frozenset()

    def _known(self, words: frozenset[str]) -> frozenset[str]:
        """Return the words that the other of the two great dialects knows."""
        if not words:
            return words
        mine = self._mine
        if mine.spelling is None:
            mine.spelling = _checker(Dialect.BRITISH if self._first is Dialect.AMERICAN else Dialect.AMERICAN)
            mine.spelling.set_lint_config({name: name == SPELLING for name in mine.spelling.get_default_lint_config()})
        checker = mine.spelling
        # Each word a paragraph of its own, so that no two of them are read together.
        found = _guarded(lambda: checker.lint("\n\n".join(sorted(words)), language="markdown", dedup=False))
        return words - {lint.problem_text for lint in found}


def _checker(dialect: Dialect) -> harper.Linter:
    try:
        import harper
    except ImportError as error:
        raise HarperMissing(
            "The grammar checker (package harper-py) can't be loaded.",
            'Install it again: "pip install --force-reinstall harper-py". It exists for Linux, macOS and Windows.',
        ) from error
    return harper.Linter(getattr(harper.Dialect, dialect.name))


def _guarded(work: Callable[[], T]) -> T:
    """Do a piece of work; a panic inside Harper, which is no ordinary exception, becomes one that is."""
    try:
        return work()
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as panic:  # noqa: BLE001  (a panic of Rust's is no Exception)
        raise HarperCrashed(f"Harper gave up ({type(panic).__name__}).") from None


def _note(rule: str, lint: harper.Lint) -> Note:
    span, text = lint.span, lint.problem_text
    fixes = []
    for suggestion in lint.suggestions:
        kind, other = int(suggestion.kind), suggestion.replacement_text
        fixes.append((other, "", text + other)[kind])
    return Note(rule=rule, kind=lint.lint_kind, span=Span(span.start, span.end), fixes=tuple(fixes))
