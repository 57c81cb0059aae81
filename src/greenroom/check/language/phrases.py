"""Which of the checker's notes on grammar and usage are heard."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from greenroom.text.span import Span

from .contractions import CONTRACTIONS
from .note import Note
from .switches import KEPT, OFF_KINDS, SPELLING, SPLIT

#: Plurals of words that have none in any sense; the checker's own list takes in words that have one.
_UNCOUNTABLE = frozenset(
    "advices documentations equipments feedbacks furnitures hardwares homeworks informations jargons knowledges logics "
    "machineries".split(),
)
#: Between a question's verb and these, the next verb has no ending: "did he go".
_ASKING = frozenset(
    "do does did is are was were am has have had can could will would shall should may might must let lets make makes "
    "made help helps helped see saw hear heard watch if that suggest suggested recommend where who what".split(),
)
_CLOSED_CLASS = frozenset(
    "where which who whom whose that when while because what is are was were a an the of to in".split()
)
#: How far beside a note code, an address or Chinese spoils it; commas are Chinese wherever the line is.
_BESIDE, _LINE = 12, 400
#: How much of what stands around a note is looked at.
_AROUND = 60
#: What ties a word to the one before: "a.k.a", "add-on".
_TIED = (".", "/", "-", "&")
_ARTICLES = frozenset({"a", "an"})
#: After an article, these show that a word is missing or that the letter is a name.
_NO_NOUN = frozenset("an the and are is to in on at of if it its also even".split())
_SAID_AS_A_WORD = frozenset({"SQL", "LGTM"})
#: Words that are doubled for weight, or rightly.
_DOUBLED = [[word] for word in "really very so many much had that no long far big more out never bye knock".split()]
_SHORT_FORMS = frozenset(CONTRACTIONS.values())


@dataclass(frozen=True, slots=True)
class _Case:
    """A note where it stands: the words, what is before and after them on a few letters, what would be right."""

    wrong: str
    before: str
    after: str
    fix: str


def is_heard(text: str, note: Note, stand_ins: Sequence[Span]) -> bool:
    """Tell whether a note that is not about spelling is worth a person's attention."""
    if note.rule in (SPELLING, SPLIT) or not note.fixes or (note.kind in OFF_KINDS and note.rule not in KEPT):
        return False
    wrong, (start, end) = note.span.of(text), (note.span.start, note.span.end)
    if wrong == note.fixes[0] or not wrong.isascii():
        return False
    if is_beside(text, note.span, stand_ins, within=_LINE if note.rule == "CommaFixes" else _BESIDE):
        return False
    case = _Case(wrong, text[max(0, start - _AROUND) : start], text[end : end + _AROUND], note.fixes[0])
    check = _CHECKS.get(note.rule)
    return check is None or check(case)


def is_beside(text: str, span: Span, stand_ins: Sequence[Span], within: int = _BESIDE) -> bool:
    """Tell whether something that is not the author's English stands in a span or near it on the same line."""
    start, end = max(0, span.start - within), span.end + within
    start = max(start, text.rfind("\n", start, span.start))
    stop = text.find("\n", span.end, end)
    around = Span(start, stop if stop >= 0 else end)
    at = bisect_left(stand_ins, Span(start, start))
    return any(other.overlaps(around) for other in stand_ins[max(0, at - 1) : at + 1])


def _article(case: _Case) -> bool:
    """Lower case alone, before a word of small letters or letters that are certain; not in "a.k.a a"."""
    following = re.match(r" *([A-Za-z]+)", case.after)
    if case.wrong not in _ARTICLES or following is None or case.before[-1:] in _TIED:
        return False
    word = following.group(1)
    if len(word) > 1 and word.isupper():
        return _is_said_so(word, case.fix)
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


def _personal(case: _Case) -> bool:
    """Not in "i.e.", "i/o", nor in the numbering "(i)", "i)"."""
    is_part = case.after[:1] == "." and case.after[1:2].isalpha()
    return not is_part and not case.after.startswith((")", "]", "/", "-", "+")) and case.before[-1:] not in _TIED


#: Verbs whose past looks like their present: "he put the key there" is told of yesterday.
_SAME_IN_THE_PAST = frozenset(
    "beat bet bid broadcast burst cast cost cut fit forecast hit hurt input let offset output put quit read reset rid "
    "set shed shut slit spit split spread sublet thrust upset wed".split()
)


def _agrees(case: _Case) -> bool:
    """Not in a question, nor after "let" and the like; "you guys" is no verb, and "he bet" may well be the past."""
    if set(case.wrong.lower().split()) & _SAME_IN_THE_PAST:
        return False
    *_, asking, pronoun = ["", "", *re.findall(r"[A-Za-z']+|[.!?;:\n]", case.before)]
    return asking.lower() not in _ASKING and pronoun.lower() != "you"


def _one_of(case: _Case) -> bool:
    return case.wrong.lower() not in _CLOSED_CLASS


def _uncountable(case: _Case) -> bool:
    return case.wrong.lower() in _UNCOUNTABLE


def _comma(case: _Case) -> bool:
    """Where a comma stands at all: a stretch of blanks is what was masked, and "XX,XXX" is a number."""
    return "," in case.wrong and not (case.before[-1:] + case.after[:1]).isupper()


def _everyone(case: _Case) -> bool:
    return not case.after.startswith(" of")


def _repeated(case: _Case) -> bool:
    return case.wrong.lower().split()[:1] not in _DOUBLED and case.before[-1:] not in _TIED


def _its(case: _Case) -> bool:
    """In the middle of a sentence; "It's work" is one by itself."""
    return case.wrong[:1].islower()


def _short_form(case: _Case) -> bool:
    return case.fix.lower() in _SHORT_FORMS


def _one_word(case: _Case) -> bool:
    return case.wrong.islower()


_CHECKS: Mapping[str, Callable[[_Case], bool]] = {
    "AnA": _article,
    "CapitalizePersonalPronouns": _personal,
    "CommaFixes": _comma,
    "Everyone": _everyone,
    "ItsPossessive": _its,
    "MassNouns": _uncountable,
    "Myself": _one_word,
    "OneOfTheSingular": _one_of,
    "PronounVerbAgreement": _agrees,
    "RepeatedWords": _repeated,
    "WrongApostrophe": _short_form,
    "Yourself": _one_word,
}
