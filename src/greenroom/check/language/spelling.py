"""Which unknown words are slips, and not names, terms of a trade or the author's own words."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.text.span import Span

from .contractions import CONTRACTIONS
from .dictionary import Dictionary
from .mask import Prose
from .phrases import is_beside
from .ranking import Zipf, strokes
from .technical import as_american, is_technical
from .words import Words

#: Used about once in six million words or more: a word of the language, though the checker lacks it.
_IN_USE = 2.2
#: So rare that a word much more common than it, one stroke away, was rather meant.
_RARE = 2.6
_MUCH_MORE_COMMON = 2.5
#: A part of a joined word is at least this common, a short one even more so; what follows a prefix need not be.
_PART, _SHORT_PART, _PREFIXED = 3.3, 4.5, 2.4
#: So often in one document, it is the author's word.
_OWN_WORD = 4
_SHORTEST = 4
#: A word of this length is hardly by chance one stroke from a common one.
_LONG = 8
#: A name in the middle of a sentence is taken for a slip only if it is long and resembles a word as common as "hotel".
_NAME_LIKE = 4.0
_NAME_LENGTH = 6
#: The same, a little less strict, for a capital anywhere else: a heading, the beginning of a sentence.
_CAPITALISED = 3.5
_SHORT_FORMS = frozenset(CONTRACTIONS.values())
_TYING = frozenset("@#\\+=~$^<>{}|")
#: Nobody meant a word that is rarer than this, and at more than one stroke away only a common one.
_HARDLY_USED = 1.4
_COMMON = 3.0
_PREFIXES = (
    "anti auto bi bio co cross cyber de down geo hyper inter intra meta micro mini mis multi non out over post pre pro "
    "re semi sub super tele un under up"
).split()
#: Words that never begin a compound, so that what they are run together with lacks a space ("fromthe").
_NEVER_FIRST = frozenset(
    "the and of that this these those with from our their your when which because very many more most each better "
    "bigger smaller larger greater faster slower higher lower easier simpler harder stronger weaker longer shorter "
    "cheaper deeper wider newer older cleaner safer quicker clearer closer earlier later richer smarter".split(),
)


def is_slip(prose: Prose, span: Span, words: Words, dictionary: Dictionary) -> bool:
    """Tell whether an unknown word is more probably a slip than a word that the checker lacks."""
    text = prose.text
    written = span.of(text)
    word = written.lower()
    if not _is_plain(written) or dictionary.is_right(word) or f"{word}'t" in _SHORT_FORMS:
        return False
    listed = word in dictionary.listed or word in CONTRACTIONS
    if len(word) < _SHORTEST and not listed:
        return False
    beside = text[max(0, span.start - 4) : span.start], text[span.end : span.end + 4]
    if _is_tied(*beside, allowed="-/" if listed else ""):
        return False
    # "Ines" stands on the list for "lines", and is a name in the middle of a sentence all the same.
    short_name = written[0].isupper() and word in words.names and len(word) < _NAME_LENGTH
    if listed and not short_name:
        return True
    if words.counts[word] >= _OWN_WORD or _is_formed(word, dictionary):
        return False
    near = dictionary.near(word)
    how_near = max(map(dictionary.zipf, near), default=0.0)
    common = dictionary.zipf(word)
    if common >= _IN_USE and (common >= _RARE or how_near < common + _MUCH_MORE_COMMON or written[0].isupper()):
        return False
    is_name = word in words.names and words.counts[word] > 1
    # A name is all that may be English in a Chinese sentence.
    may_be_name = word in words.names or is_beside(text, span, prose.stand_ins, within=1)
    if is_name or (may_be_name and (how_near < _NAME_LIKE or len(word) < _NAME_LENGTH)):
        return False
    if not near and split_in_two(word, dictionary.zipf):
        return run_together(word, dictionary.zipf) is not None
    return written[0].islower() or (words.counts[word] == 1 and how_near >= _CAPITALISED)


def _is_plain(written: str) -> bool:
    """Tell whether a word is written in small letters, but perhaps for the first."""
    return written.isascii() and written.replace("'", "").isalpha() and written[1:].islower()


def _is_tied(before: str, after: str, allowed: str) -> bool:
    """Tell whether what stands beside a word ties it to something: ``.js``, ``a/b``, ``**w**ord``, ``@me``."""
    return _ties(before[::-1], allowed) or _ties(after, allowed)


def _ties(beside: str, allowed: str) -> bool:
    """Tell it of one side, nearest first."""
    nearest, beyond = beside[:1], beside[1:2]
    if not nearest or nearest in allowed:
        return False
    if nearest in "*_":
        return beside.lstrip("*_")[:1].isalnum()
    if nearest in ".-&/:":
        return beyond.isalnum() or nearest in "/&"
    return nearest.isdigit() or nearest in _TYING


def _is_formed(word: str, dictionary: Dictionary) -> bool:
    """Tell whether a word is formed from one that is right: by a prefix, as a plural, a possessive, an adverb."""
    for prefix in _PREFIXES:
        rest = word[len(prefix) :]
        if not word.startswith(prefix) or len(rest) < _SHORTEST:
            continue
        common = dictionary.zipf(rest)
        known = is_technical(rest) or common >= _PART or (len(rest) > 5 and common >= _PREFIXED)
        if known and (len(word) < _LONG or not dictionary.near(word)):
            return True
    american = as_american(word)
    if american != word and dictionary.zipf(american) > 0:
        return True
    # "Churny", but not "localy".
    if word.endswith("y") and dictionary.zipf(word[:-1]) >= _PART and not dictionary.zipf(word[:-1] + "ly"):
        return not any(not other.startswith(word[:-1]) for other in dictionary.near(word))
    for ending, instead in (("'s", ""), ("s'", "s"), ("ies", "y"), ("es", ""), ("s", ""), ("ly", "")):
        if word.endswith(ending):
            stem = word[: -len(ending)] + instead
            if ending == "s" and stem.endswith("s"):
                continue
            if (dictionary.zipf(stem) >= _PREFIXED or dictionary.is_right(stem)) and not set(dictionary.near(word)) - {
                stem
            }:
                return True
    return False


def split_in_two(word: str, zipf: Zipf) -> bool:
    """Tell whether a word is made of two common words, as compounds are."""
    return any(
        all(zipf(part) >= (_PART if len(part) > 3 else _SHORT_PART) for part in (word[:at], word[at:]))
        for at in range(3, len(word) - 2)
    )


def run_together(word: str, zipf: Zipf) -> str | None:
    """Return a word as two where the first can't begin a compound ("simplersolution"); None otherwise."""
    for at in range(len(word) - 3, 1, -1):
        if word[:at] in _NEVER_FIRST and zipf(word[at:]) >= _PART:
            return f"{word[:at]} {word[at:]}"
    return None


def meant(word: str, candidates: Sequence[str], dictionary: Dictionary) -> tuple[str, ...]:
    """Keep the candidates that are near enough to be what was meant; the longer a word, the farther they may be.

    At two strokes and more chance has a say (a name resembles some word or other), so the beginning has to agree.
    """
    return tuple(candidate for candidate in candidates if _is_near(word, candidate.lower(), dictionary))


def _is_near(word: str, candidate: str, dictionary: Dictionary) -> bool:
    away = strokes(word, candidate, 3)
    if candidate in dictionary.listed.get(word, ()):
        return True
    if away <= 1:
        return dictionary.zipf(candidate.replace("'", "")) >= _HARDLY_USED or dictionary.is_right(candidate)
    common = dictionary.zipf(candidate) >= _COMMON
    if away == 2:
        return common and (len(word) > 6) and (word[0] == candidate[0] or candidate in dictionary.near(word))
    return away == 3 and common and len(word) > 10 and word[:2] == candidate[:2]
