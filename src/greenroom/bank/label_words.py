"""The words of labels, in every family, and how a misspelt one is recognised."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from .entry import Part

_S, _T, _A, _R, _L = Part.SITUATION, Part.TASK, Part.ACTION, Part.RESULT, Part.LESSON
_ST = (_S, _T)

#: Words that name a part and nothing else.
CORE: dict[str, tuple[Part, ...]] = {
    "situation": (_S,),
    "situations": (_S,),
    "task": (_T,),
    "tasks": (_T,),
    "action": (_A,),
    "actions": (_A,),
    "activity": (_A,),
    "activities": (_A,),
    "result": (_R,),
    "results": (_R,),
    "outcome": (_R,),
    "outcomes": (_R,),
    "情境": (_S,),
    "情景": (_S,),
    "背景": (_S,),
    "情况": (_S,),
    "任务": (_T,),
    "目标": (_T,),
    "行动": (_A,),
    "措施": (_A,),
    "结果": (_R,),
    "成果": (_R,),
    "反思": (_L,),
    "收获": (_L,),
    "教训": (_L,),
    "總結": (_L,),
}
#: Words of other families (PAR, CAR, SOAR, STARL …) that are labels only beside other labels. A problem or challenge
#: is both the situation and the task where the author names neither.
KIN: dict[str, tuple[Part, ...]] = {
    "context": (_S,),
    "background": (_S,),
    "scene": (_S,),
    "setup": (_S,),
    "scenario": (_S,),
    "problem": (_S,),
    "challenge": (_S,),
    "challenges": (_S,),
    "issue": (_S,),
    "obstacle": (_T,),
    "obstacles": (_T,),
    "goal": (_T,),
    "goals": (_T,),
    "objective": (_T,),
    "objectives": (_T,),
    "target": (_T,),
    "responsibility": (_T,),
    "responsibilities": (_T,),
    "approach": (_A,),
    "solution": (_A,),
    "solutions": (_A,),
    "implementation": (_A,),
    "execution": (_A,),
    "resolution": (_A,),
    "response": (_A,),
    "impact": (_R,),
    "impacts": (_R,),
    "effect": (_R,),
    "achievement": (_R,),
    "lesson": (_L,),
    "lessons": (_L,),
    "learning": (_L,),
    "learnings": (_L,),
    "learned": (_L,),
    "learnt": (_L,),
    "reflection": (_L,),
    "reflections": (_L,),
    "takeaway": (_L,),
    "takeaways": (_L,),
    "挑战": _ST,
    "问题": _ST,
    "难题": _ST,
    "冲突": (_T,),
    "解决": (_A,),
    "方案": (_A,),
    "做法": (_A,),
    "过程": (_A,),
    "影响": (_R,),
    "总结": (_L,),
    "学到": (_L,),
    "经验": (_L,),
}
LETTERS: dict[str, tuple[Part, ...]] = {
    "s": (_S,),
    "t": (_T,),
    "a": (_A,),
    "r": (_R,),
    "l": (_L,),
    "p": (_S,),
    "c": (_S,),
    "o": (_T,),
}
#: Words beside a label word that change nothing: "My key actions taken", "What I did", "Action steps".
_FILLERS = frozenset(
    "my the an key main your our i we took taken take what did do done is was were happened and or of in "
    "for to with step steps part brief specific detailed final overall "
    "personal business measurable quantified quantifiable tangible positive end star method format response "
    "section summary achieved made from it this that happen plan".split(),
)
_PHRASES: tuple[tuple[re.Pattern[str], tuple[Part, ...]], ...] = (
    (
        re.compile(
            r"what (?:i|we) (?:actually )?did\b|how (?:i|we) (?:did|handled|solved|approached"
            r"|resolved)(?: (?:it|this|that))?$",
            re.IGNORECASE,
        ),
        (_A,),
    ),
    (
        re.compile(
            r"what (?:i|we)(?:'ve|’ve| have)? (?:learned|learnt|took away)\b|lessons? learn(?:ed|t)\b|key takeaways?$",
            re.IGNORECASE,
        ),
        (_L,),
    ),
    (re.compile(r"(?:how it turned out|what happened (?:next|in the end))$", re.IGNORECASE), (_R,)),
)
#: Real words a slip away from a label, that head a line with a colon often enough.
_NOT_MISSPELT = frozenset(
    "content contents contact contest text station section sections auction faction fraction option options "
    "reaction active lesion".split()
)
#: The shortest word that is looked at for a misspelling, and from which length on it may have two slips: one letter
#: changes "task" into too many words.
_MIN_FUZZY, _FUZZY_TWO = 5, 8

_WORDS = re.compile(r"[A-Za-z]+|[\u4e00-\u9fff]+|\d+|\S")
_BRACKETS = re.compile(r"[(\[（【「]([^()\[\]（）【】「」]{0,60})[)\]）】」]")
MAX_HEAD_WORDS = 7


class Strength(IntEnum):
    """How sure a line alone makes a label."""

    LETTER = 1
    KIN = 2
    CORE = 3


def read_parts(head: str, *, strong: bool) -> tuple[tuple[Part, ...], Strength, str | None] | None:
    """Read the words of a label; None where one of them belongs to no label."""
    flat = head.strip(" *_\"“”'.,:：-–—")
    for pattern, parts in _PHRASES:
        if pattern.match(flat) and len(flat.split()) <= MAX_HEAD_WORDS:
            return parts, Strength.KIN, None
    outer = _BRACKETS.sub(" ", flat) if _BRACKETS.search(flat) and _BRACKETS.sub(" ", flat).strip() else flat
    inner = " ".join(_BRACKETS.findall(flat)) if outer is not flat else ""
    words = _WORDS.findall(outer)
    if not words or len(words) > MAX_HEAD_WORDS + 3:
        return None
    read = [_read_word(words, at, strong=strong) for at in range(len(words))]
    if any(word is None for word in read):
        return None
    known = [word for word in read if word is not None and word.parts]
    named = [word for word in known if word.strength is not Strength.LETTER]
    found = [part for word in known for part in word.parts]
    strength = max((word.strength for word in named), default=Strength.CORE)
    if not named:
        # "T [task] + A[action]": letters, spelt out in brackets.
        extra = [part for word in _WORDS.findall(inner) for part in CORE.get(word.lower(), ())]
        if not known or not extra:
            return None
        found += extra
    unique = tuple(dict.fromkeys(found))
    misspelt = next((word.misspelt for word in named if word.misspelt), None)
    return (unique, strength, misspelt) if len(unique) <= 2 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """One word of what may be a label; no parts where it changes nothing."""

    parts: tuple[Part, ...] = ()
    strength: Strength = Strength.LETTER
    misspelt: str | None = None


def _read_word(words: list[str], at: int, *, strong: bool) -> _Word | None:
    """Read one word; None where it belongs to no label."""
    word = words[at]
    low = word.lower()
    if not word[0].isalpha():
        return _Word() if word[0].isdigit() or word in "/&+,-–—|()'’[]【】「」*_~" else None
    if low in CORE:
        return _Word(parts=CORE[low], strength=Strength.CORE)
    if low in KIN:
        return _Word(parts=KIN[low], strength=Strength.KIN)
    article = word == "A" and at + 1 < len(words) and words[at + 1].isalpha()
    if low in LETTERS and word.isupper() and not article:
        return _Word(parts=LETTERS[low])
    if article or low in _FILLERS:
        return _Word()
    right = _misspelt(low) if strong else None
    return _Word(parts=CORE.get(right) or KIN[right], strength=Strength.KIN, misspelt=right) if right else None


def _misspelt(word: str) -> str | None:
    """Return the label that a word is a slip of, if it is one of exactly one."""
    if sorted(word) == sorted("task") and word[0] == "t":
        return "task"
    if len(word) < _MIN_FUZZY or word in _NOT_MISSPELT:
        return None
    for target in (
        "situation",
        "action",
        "actions",
        "result",
        "results",
        "outcome",
        "approach",
        "challenge",
        "background",
        "context",
        "learning",
        "reflection",
        "lesson",
    ):
        allowed = 2 if len(target) >= _FUZZY_TWO else 1
        if word[0] != target[0] or abs(len(word) - len(target)) > allowed:
            continue
        if sorted(word) == sorted(target) or _distance(word, target, allowed) <= allowed:
            return target
    return None


def _distance(left: str, right: str, limit: int) -> int:
    """Count the slips between two words: letters put in, left out, changed, or two swapped."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        current = [i]
        for j, b in enumerate(right, 1):
            cost = min(row[j] + 1, current[j - 1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, row = row, current
    return row[-1]
