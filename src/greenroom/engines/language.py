"""Slips of the pen in documents, by everything there is for it: Harper, the list of common slips, word frequencies.

Made for a quick start: `LanguageEngine.start` loads in a thread while the rest of the program imports and reads (and
`engines.warm` even before that). Documents are cut into pieces that threads work on side by side, each thread with its
own checker, while this one judges what they found.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import greenroom
from greenroom.check.finding import Slip
from greenroom.check.language.chunks import Pieces, cut
from greenroom.check.language.dictionary import Dictionary
from greenroom.check.language.mask import Prose, mask
from greenroom.check.language.note import Note
from greenroom.check.language.slips import find_slips, words_to_look_up
from greenroom.check.settings import Dialect
from greenroom.text.lines import LineIndex
from greenroom.text.problem import Problem
from greenroom.text.source import Source
from greenroom.text.span import Span

from . import frequency, typos
from .harper import Harper, HarperCrashed

#: Code points of one document that are checked: about fifty thousand words, which take some seconds.
MOST = 300_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found in one document, and what could not be checked of it."""

    slips: tuple[Slip, ...]
    problems: tuple[Problem, ...] = ()


class LanguageEngine:
    """Finds slips of the pen. Safe in several threads.

    Args:
        cache: folder for the compact list of words; made if it does not exist.
        words: words that are right as they stand, in the person's eyes; compared without regard to case.
        dialect: which English; `Dialect.ANY` takes American and British spelling alike.
    """

    def __init__(self, *, cache: Path, words: Iterable[str] = (), dialect: Dialect = Dialect.ANY) -> None:
        self._cache = cache
        self._own = frozenset(word.strip().lower() for word in words)
        self._dialect = dialect
        self._harper = Harper(dialect)
        self._loading: Future[frequency.Frequency] | None = None
        self._lock = threading.Lock()
        self._listed: dict[str, tuple[str, ...]] = {}
        self._looked_up: set[str] = set()

    def versions(self) -> str:
        """Return what a kept result depends on, besides the text: engines, data, settings. Loads nothing."""
        parts = {
            "greenroom": greenroom.__version__,
            "harper": Harper.version(),
            "typos": typos.version(),
            "words": frequency.version(),
            "dialect": self._dialect.value,
            "own": ",".join(sorted(self._own)),
        }
        return "|".join(f"{name} {value}" for name, value in parts.items())

    def start(self) -> None:
        """Begin to load in a thread of its own; whatever goes wrong is raised by `load` or the first `find`."""
        with self._lock:
            if self._loading is not None:
                return
            loading: Future[frequency.Frequency] = Future()
            self._loading = loading

        def work() -> None:
            try:
                words = frequency.open_frequency(self._cache)
                typos.program()
                self._harper.load()
            except BaseException as error:  # noqa: BLE001  (handed on to whoever waits)
                loading.set_exception(error)
            else:
                loading.set_result(words)

        threading.Thread(target=work, name="language", daemon=True).start()

    def load(self) -> None:
        """Load everything, or wait until it is loaded.

        Raises:
            HarperMissing, TyposMissing, WordListMissing: something is not installed; never passed over.
        """
        self._frequency()

    def find(self, source: Source) -> tuple[Slip, ...]:
        """Return the slips of one document, by place. See `check` for what could not be checked.

        Raises:
            Failure: as `load`; also `TyposFailed`.
            HarperCrashed: Harper gave up on a piece of it.
        """
        return self.check(source).slips

    def check(self, source: Source) -> Checked:
        """Return the slips of one document and what was left unchecked. Raises as `find`."""
        (checked,) = self.check_all((source,))
        if isinstance(checked, HarperCrashed):
            raise checked
        return checked

    def check_all(
        self, sources: Sequence[Source], *, told: Callable[[int], None] = lambda _: None
    ) -> tuple[Checked | HarperCrashed, ...]:
        """Check documents side by side: one result for each, in order. A crash in one leaves the others alone.

        Args:
            sources: the documents.
            told: called with how many are done, after each.

        Raises:
            Failure: as `find`.
        """
        self.start()
        proses = [mask(source) for source in sources]
        pieces = [cut(prose.text, most=MOST) for prose in proses]
        proses = [
            prose if one.rest is None else prose.until(one.rest) for prose, one in zip(proses, pieces, strict=True)
        ]
        self._look_up(set().union(*map(words_to_look_up, proses)))
        words = self._frequency()
        dictionary = Dictionary(zipf=words.zipf, beginning=words.beginning, listed=self._listed, own=self._own)
        workers = max(1, min(os.cpu_count() or 1, sum(len(one.spans) for one in pieces)))
        with ThreadPoolExecutor(max_workers=workers, thread_name_prefix="language") as pool:
            noted = [
                [pool.submit(self._notes, prose, span) for span in one.spans]
                for prose, one in zip(proses, pieces, strict=True)
            ]
            checked: list[Checked | HarperCrashed] = []
            for source, prose, one, notes in zip(sources, proses, pieces, noted, strict=True):
                checked.append(self._judged(source, prose, one, notes, dictionary))
                told(len(checked))
            return tuple(checked)

    def _judged(
        self,
        source: Source,
        prose: Prose,
        pieces: Pieces,
        noted: Sequence[Future[list[Note]]],
        dictionary: Dictionary,
    ) -> Checked | HarperCrashed:
        try:
            notes = [note for future in noted for note in future.result()]
            slips = find_slips(source.text, prose, notes, self._harper, dictionary)
        except HarperCrashed as crash:
            return crash
        return Checked(slips=slips, problems=() if pieces.rest is None else (_unchecked(source, pieces.rest),))

    def _notes(self, prose: Prose, span: Span) -> list[Note]:
        notes = self._harper.notes(span.of(prose.text))
        return [replace(note, span=Span(note.span.start + span.start, note.span.end + span.start)) for note in notes]

    def _frequency(self) -> frequency.Frequency:
        self.start()
        assert self._loading is not None  # noqa: S101  (start has just seen to it)
        return self._loading.result()

    def _look_up(self, words: set[str]) -> None:
        """Ask the list of common slips about words that it was not asked about yet, all in one run."""
        with self._lock:
            new = words - self._looked_up
            if not new:
                return
            # Replaced whole: other threads read the old one meanwhile.
            self._listed = {**self._listed, **typos.corrections(sorted(new))}
            self._looked_up |= new


def _unchecked(source: Source, rest: int) -> Problem:
    line = LineIndex(source.text).position(rest).line
    return Problem(
        path=source.path,
        message=f"Slips of the pen were looked for in the first {MOST:,} characters only: the rest is too long.",
        hint=f"Put what follows from line {line} on into files of its own.",
        line=line,
    )
