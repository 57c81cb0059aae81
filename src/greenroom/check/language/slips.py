"""From an engine's notes to what a person is told: one slip at a place, with the likeliest mending first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from greenroom.check.finding import Slip
from greenroom.text.span import Span

from . import patterns, phrases
from .contractions import CONTRACTIONS
from .dictionary import Dictionary
from .mask import Prose
from .note import Note
from .ranking import ranked
from .sorts import Sort, message, sort_of
from .spelling import is_slip, meant, run_together
from .switches import SPELLING, SPLIT
from .words import WORD, Words, words_of

HARPER, TYPOS, PATTERNS = "harper", "typos", "patterns"
#: A word that the checker knows is called a slip on the word of a list only from this length on.
_SHORTEST_LISTED = 4


class Dialects(Protocol):
    """What the dialects say of words, as written, that the checker does not know."""

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Return those that no dialect that will do knows."""

    def abroad(self, words: Iterable[str]) -> frozenset[str]:
        """Return those that are right in a dialect that will not do."""


def find_slips(
    original: str,
    prose: Prose,
    notes: Sequence[Note],
    dialects: Dialects,
    dictionary: Dictionary,
) -> tuple[Slip, ...]:
    """Return the slips of a document, by place, none over another.

    Args:
        original: the source's own text.
        prose: what of it is prose.
        notes: the checker's, with spans in the document.
        dialects: what the dialects say of a word that the checker does not know.
        dictionary: what spelling is judged by.
    """
    text = prose.text
    words = words_of(text)
    found = [
        *_misspelt(prose, notes, dialects, words, dictionary),
        *_listed(prose, words, dictionary),
        *_patterns(text, prose.stand_ins),
        *_phrases(text, notes, prose.stand_ins),
    ]
    return tuple(_as_written(slip, original) for slip in _apart(found))


def words_to_look_up(prose: Prose) -> set[str]:
    """Return the words of a document that a list of common slips may hold, lower case, of letters a to z alone."""
    return {word for match in WORD.finditer(prose.text) if (word := match.group().lower()).isalpha() and len(word) > 2}


def _misspelt(
    prose: Prose,
    notes: Sequence[Note],
    dialects: Dialects,
    words: Words,
    dictionary: Dictionary,
) -> Iterator[Slip]:
    offered: dict[Span, list[str]] = {}
    for rule in (SPELLING, SPLIT):
        for note in notes:
            if note.rule == rule and (rule == SPELLING or note.span not in offered):
                offered.setdefault(note.span, []).extend(note.fixes)
    probable = {span: span.of(prose.text) for span in offered if is_slip(prose, span, words, dictionary)}
    nowhere = dialects.unknown(probable.values())
    abroad = dialects.abroad(written for span in offered if (written := span.of(prose.text)).islower())
    for span, candidates in offered.items():
        written = span.of(prose.text)
        if (written in abroad and not dictionary.is_right(written)) or (span in probable and written in nowhere):
            slip = _spelling(span, written, candidates, dictionary, HARPER)
            if slip is not None:
                yield slip


def _spelling(span: Span, written: str, offered: Sequence[str], dictionary: Dictionary, engine: str) -> Slip | None:
    word = written.lower()
    if word in CONTRACTIONS:
        fixes: tuple[str, ...] = (CONTRACTIONS[word],)
        sort = Sort.APOSTROPHE
    else:
        listed, near = dictionary.listed.get(word, ()), dictionary.near(word)
        candidates = near or dictionary.further(word)
        fixes, sort = meant(word, ranked(word, offered, listed, candidates, dictionary.zipf), dictionary), Sort.SPELLING
        apart = run_together(word, dictionary.zipf)
        if apart is not None and not near and not listed:
            fixes, sort = (apart,), Sort.SPACING
        if not fixes:
            return None
    if written[0].isupper():
        fixes = tuple(fix[:1].upper() + fix[1:] for fix in fixes)
    return Slip(sort=sort, span=span, message=message(sort, written, fixes), fixes=fixes, engine=engine)


def _listed(prose: Prose, words: Words, dictionary: Dictionary) -> Iterator[Slip]:
    """Common slips that the checker let pass: its dictionary knows rare words that people hardly ever mean."""
    wanted = {
        word
        for word in words.counts
        if word in CONTRACTIONS or (word in dictionary.listed and len(word) >= _SHORTEST_LISTED)
    }
    if not wanted:
        return
    for match in WORD.finditer(prose.text):
        written = match.group()
        span = Span(*match.span())
        if written.lower() in wanted and is_slip(prose, span, words, dictionary):
            slip = _spelling(span, written, (), dictionary, TYPOS if written.lower() in dictionary.listed else PATTERNS)
            if slip is not None:
                yield slip


def _phrases(text: str, notes: Sequence[Note], stand_ins: Sequence[Span]) -> Iterator[Slip]:
    for note in notes:
        if phrases.is_heard(text, note, stand_ins):
            sort, wrong = sort_of(note.rule, note.kind), note.span.of(text)
            yield Slip(
                sort=sort, span=note.span, message=message(sort, wrong, note.fixes), fixes=note.fixes[:3], engine=HARPER
            )


def _patterns(text: str, stand_ins: Sequence[Span]) -> Iterator[Slip]:
    for hit in patterns.hits(text):
        if not phrases.is_beside(text, hit.span, stand_ins):
            wrong = hit.span.of(text)
            yield Slip(
                sort=hit.sort,
                span=hit.span,
                message=message(hit.sort, wrong, hit.fixes),
                fixes=hit.fixes,
                engine=PATTERNS,
            )


def _apart(slips: Iterable[Slip]) -> Iterator[Slip]:
    """Keep the first found of slips that overlap, in order of place."""
    kept: list[Slip] = []
    taken: set[int] = set()
    for slip in slips:
        places = range(slip.span.start, slip.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(slip)
    yield from sorted(kept, key=lambda slip: slip.span)


def _as_written(slip: Slip, original: str) -> Slip:
    """Give the mending the apostrophes of the text around it."""
    if "’" not in slip.span.of(original) and not (slip.sort == Sort.APOSTROPHE and "’" in original):
        return slip
    fixes = tuple(fix.replace("'", "’") for fix in slip.fixes)
    return Slip(sort=slip.sort, span=slip.span, message=slip.message, fixes=fixes, engine=slip.engine)
