"""Which of the checker's notes on grammar and usage are heard."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from greenroom.text.span import Span

from .contractions import CONTRACTIONS
from .note import Note
from .switches import KEPT, OFF_KINDS, SPELLING, SPLIT

#: Plurals of words that have none in any sense; the checker's own list takes in words that have one.
_UNCOUNTABLE = frozenset(
    "advices documentations equipments feedbacks furnitures hardwares homeworks informations jargons knowledges "
    "logics machineries progresses researches softwares staffs trainings trafics traffics".split(),
) - {"progresses", "researches", "staffs", "trainings"}
#: Between a question's verb and these, the next verb has no ending: "did he go".
_ASKING = frozenset(
    "do does did is are was were am has have had can could will would shall should may might must let lets make makes "
    "made help helps helped see saw hear heard watch if that suggest suggested recommend where who what".split(),
)
_CLOSED_CLASS = frozenset("where which who whom whose that when while because what is are was were a an the of to in".split())
#: How far beside a note code, an address or Chinese spoils it.
_BESIDE = 12
_LATIN = re.compile(r"[\x00-\x7f]*\Z")
_BEFORE = re.compile(r"([A-Za-z']+)\s+[A-Za-z']+\s+\Z")
_CONTRACTED = frozenset(CONTRACTIONS.values())
_LOWER = frozenset({"a", "an"})
_NO_NOUN = frozenset("an the and are is to in on at of if it its also even".split())
_SAID_AS_A_WORD = frozenset({"SQL", "LGTM"})
#: Words that are doubled for weight, or rightly.
_DOUBLED = frozenset("really very so many much had that no long far big more out never bye knock".split())


def is_heard(text: str, note: Note, stand_ins: Sequence[Span]) -> bool:
    """Tell whether a note that is not about spelling is worth a person's attention."""
    if note.rule in (SPELLING, SPLIT) or not note.fixes or (note.kind in OFF_KINDS and note.rule not in KEPT):
        return False
    wrong = note.span.of(text)
    if wrong == note.fixes[0] or not _LATIN.match(wrong) or is_beside(text, note.span, stand_ins):
        return False
    check = _CHECKS.get(note.rule)
    return check is None or check(text, note, wrong)


def is_beside(text: str, span: Span, stand_ins: Sequence[Span], within: int = _BESIDE) -> bool:
    """Tell whether something that is not the author's English stands in a span or within a word of it."""
    start, end = span.start - within, span.end + within
    line = text.rfind("\n", max(0, start), span.start)
    start = max(start, line)
    stop = text.find("\n", span.end, end)
    end = stop if stop >= 0 else end
    at = bisect_left(stand_ins, Span(start, start))
    return any(other.overlaps(Span(start, end)) for other in stand_ins[max(0, at - 1) : at + 2])


def _article(text: str, note: Note, wrong: str) -> bool:
    """Lower case alone, before a word of small letters or one that is said as letters; not in "a.k.a a"."""
    after = text[note.span.end : note.span.end + 40].strip(" ")
    before = text[max(0, note.span.start - 1) : note.span.start]
    following = re.match(r"[A-Za-z]+", after)
    if wrong not in _LOWER or following is None or before in (".", "/", "-", "&"):
        return False
    word = following.group()
    if len(word) > 1 and word.isupper():
        return _is_said_so(word, note.fixes[0])
    return len(word) > 2 and word.islower() and set(word) != {"x"} and word not in _NO_NOUN


def _is_said_so(letters: str, article: str) -> bool:
    """Tell whether letters take this article for certain: "an ML model"; "SQL" is said in two ways."""
    if len(set(letters)) == 1 or letters in _SAID_AS_A_WORD:
        return False
    if letters[0] in "AEIO":
        return article == "an"
    if letters[0] in "FHLMNRSX":
        return article == "an" and not set(letters) & set("AEIOUY")
    return article == "a"


def _personal(text: str, note: Note, wrong: str) -> bool:
    """Not in "i.e." nor in the numbering "(i)", "i)"."""
    after = text[note.span.end : note.span.end + 2]
    before = text[max(0, note.span.start - 1) : note.span.start]
    return not (after.startswith((")", "]", "/", "-", "+")) or (after[:1] == "." and after[1:].isalpha()) or before in ("-", "/", "."))


def _agrees(text: str, note: Note, wrong: str) -> bool:
    """Not in a question, nor after "let" and the like, nor of a word that is no verb."""
    before = _BEFORE.search(text[max(0, note.span.start - 60) : note.span.start])
    pronoun = text[max(0, note.span.start - 12) : note.span.start].split()[-1:]
    return (before is None or before.group(1).lower() not in _ASKING) and pronoun not in (["you"], ["You"])


def _one_of(text: str, note: Note, wrong: str) -> bool:
    return wrong.lower() not in _CLOSED_CLASS


def _uncountable(text: str, note: Note, wrong: str) -> bool:
    return wrong.lower() in _UNCOUNTABLE


def _comma(text: str, note: Note, wrong: str) -> bool:
    """Where a comma stands at all; a stretch of blanks is what was masked, and "XX,XXX" a number."""
    beside = text[max(0, note.span.start - 1) : note.span.start] + text[note.span.end : note.span.end + 1]
    return "," in wrong and not beside.isupper()


def _everyone(text: str, note: Note, wrong: str) -> bool:
    return not text.startswith(" of", note.span.end)


def _repeated(text: str, note: Note, wrong: str) -> bool:
    return wrong.split()[0].lower() not in _DOUBLED and text[max(0, note.span.start - 1) : note.span.start] not in (".", "-")


def _its(text: str, note: Note, wrong: str) -> bool:
    """In the middle of a sentence; "It's work" is one by itself."""
    return wrong[:1].islower()


def _contraction(text: str, note: Note, wrong: str) -> bool:
    return note.fixes[0].lower() in _CONTRACTED


def _one_word(text: str, note: Note, wrong: str) -> bool:
    return wrong.islower()


_CHECKS = {
    "AnA": _article,
    "CapitalizePersonalPronouns": _personal,
    "PronounVerbAgreement": _agrees,
    "OneOfTheSingular": _one_of,
    "MassNouns": _uncountable,
    "CommaFixes": _comma,
    "Everyone": _everyone,
    "RepeatedWords": _repeated,
    "ItsPossessive": _its,
    "WrongApostrophe": _contraction,
    "Myself": _one_word,
    "Yourself": _one_word,
}
