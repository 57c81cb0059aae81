"""What a sentence shows by itself, as names of features: its cues, its verbs, its form.

No word is a feature here: a weight belongs to a class of words or to a form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

from .cues import CUES
from .verbs import PASTS, VERBS, forms

Sketch: TypeAlias = frozenset[str]

_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d[\d,.]*|[%$€£?!:;,()\"]")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_FIRST = frozenset(
    "i we my our they he she the this that it there as when after in at on by to so then and but a an one with "
    "for".split(),
)
_FIRST_ENDS = ("ing", "ed", "ly")
_SUBJECTS = {"i": "i", "we": "we", "they": "they", "he": "they", "she": "they", "it": "it", "this": "it", "that": "it"}
#: What may stand before the words that open a sentence.
_LINKS = frozenset("also then and so but ,".split())
_ADVERBS = frozenset("also then never always even just still soon first finally later quickly not only really".split())
#: What stands before a verb, and what it makes of it; for each, the form that the verb has then.
_AUXILIARIES = {
    **dict.fromkeys("was were is are been be being got get".split(), ("passive", "past")),
    **dict.fromkeys("had have has".split(), ("perfect", "past")),
    **dict.fromkeys("would could might may should can will must".split(), ("modal", "base")),
    "to": ("to", "base"),
    "by": ("by", "ing"),
}
_MARKS = {
    "?": "m:ask",
    "!": "m:cry",
    ":": "m:colon",
    ";": "m:semicolon",
    "(": "m:bracket",
    '"': "m:quote",
    "“": "m:quote",
    "%": "d:percent",
    "$": "d:money",
    "€": "d:money",
    "£": "d:money",
}
_LENGTHS = (4, 7, 10, 14, 18, 24, 32)


def tokens(text: str) -> list[str]:
    """Return the words, numbers and marks of a text, lower case, apostrophes straight."""
    return _TOKEN.findall(text.replace("’", "'").lower())


def sketch(text: str) -> Sketch:
    """Return what a sentence shows by itself."""
    words = tokens(text)
    return frozenset((*_cues(words), *_told(words), *_first(words, text), *_form(words, text)))


def _cues(words: Sequence[str]) -> Iterator[str]:
    table = _phrases()
    start = 1
    while start < min(3, len(words)) and words[start - 1] in _LINKS:
        start += 1
    for at, word in enumerate(words):
        follows = table.get(word)
        if follows is None:
            continue
        found = follows.get("", ())
        second = words[at + 1] if at + 1 < len(words) else ""
        for rest, name in (*found, *(follows.get(second, ()) if second else ())):
            if not rest or tuple(words[at + 2 : at + 2 + len(rest)]) == rest:
                yield "c:" + name
                if at < start:
                    yield "f:" + name


def _told(words: Sequence[str]) -> Iterator[str]:
    """Yield who does what kind of thing, and in which form."""
    subject, near, before = "start", True, ""
    finite = False
    for word in words:
        if word in _SUBJECTS:
            subject, near, before = _SUBJECTS[word], True, word
            continue
        if word in _ADVERBS or (len(word) > 4 and word.endswith("ly")):
            before = before or word
            continue
        classes, tense = _verb(word)
        if tense:
            how = _how(tense, subject, before, near=near)
            finite = finite or how.endswith("+past")
            yield f"h:{how}"
            for name in classes:
                yield f"v:{name}"
                yield f"{how}:{name}"
        near, before = False, word
    if not finite:
        yield "h:no-finite"


def _how(tense: str, subject: str, before: str, *, near: bool) -> str:
    auxiliary, form = _AUXILIARIES.get(before, ("", ""))
    if auxiliary and form == tense:
        return auxiliary
    if (near and tense != "ing") or (before in ("and", ",") and tense == "past"):
        return f"{subject}+{tense}"
    return tense if before else f"start+{tense}"


def _verb(word: str) -> tuple[tuple[str, ...], str]:
    known = _verbs().get(word)
    if known:
        return known
    if len(word) > 4 and word.endswith("ed"):
        return ("other",), "past"
    if len(word) > 4 and word.endswith("ing"):
        return ("other",), "ing"
    return (), ""


def _first(words: Sequence[str], text: str) -> Iterator[str]:
    """Yield how a sentence begins."""
    first = words[0] if words else ""
    if first in _FIRST:
        yield f"w1:{first}"
    elif first.endswith(_FIRST_ENDS):
        yield "w1:-" + next(end for end in _FIRST_ENDS if first.endswith(end))
    elif first[:1].isdigit():
        yield "w1:number"
    if text[:1].islower():
        yield "m:lower"
    if text.startswith(("As a ", "As an ", "As the ")) and not text.startswith("As a result"):
        yield "x:as-a"


def _form(words: Sequence[str], text: str) -> Iterator[str]:
    """Yield length, marks, numbers and names."""
    yield f"len:{binned(sum(word[0].isalpha() for word in words), _LENGTHS)}"
    yield from (name for mark, name in _MARKS.items() if mark in text)
    if text[-1:].isalnum():
        yield "m:no-stop"
    counts = {
        "m:commas": (words.count(","), 3),
        "d:": (sum(word[0].isdigit() for word in words), 2),
        "names:": (len(_NAME.findall(text)), 3),
    }
    yield from (f"{name}{min(count, most)}" for name, (count, most) in counts.items() if count)


def binned(value: float, edges: Sequence[float]) -> int:
    """Return how many edges a value is above."""
    return sum(value > edge for edge in edges)


@cache
def _phrases() -> dict[str, dict[str, list[tuple[tuple[str, ...], str]]]]:
    """Return, for each word that begins a cue and the next ("" where none is), how the cue goes on and its class."""
    table: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for name, phrases in CUES.items():
        for phrase in phrases.split(";"):
            first, second, *rest = (*tokens(phrase), "")
            table.setdefault(first, {}).setdefault(second, []).append((tuple(rest[:-1]), name))
    return table


@cache
def _verbs() -> dict[str, tuple[tuple[str, ...], str]]:
    """Return, for each form of a known verb, its classes and whether it is past, "-ing" or base."""
    table: dict[str, tuple[tuple[str, ...], str]] = {}
    for name, entries in VERBS.items():
        for entry in entries.split():
            base, third, past, participle, gerund = forms(entry)
            for form, tense in ((past, "past"), (participle, "past"), (gerund, "ing"), (base, "base"), (third, "base")):
                classes, known = table.get(form, ((), tense))
                if name not in classes:
                    table[form] = ((*classes, name), known)
    for past in PASTS.split():
        table.setdefault(past, ((), "past"))
    return table
