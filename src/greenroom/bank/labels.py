"""The author's own labels: "Situation:", "**S** -", "T [task] + A[action]", "行动：", "Reulst".

Finds labels in one line. Whether a line that could be a label is one (a lone "Goal", the letter A) depends on the
labels around it: ``strength`` says how sure the line alone makes it, and the outline decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from .entry import Part
from .line import Line, Shape

_S, _T, _A, _R, _L = Part.SITUATION, Part.TASK, Part.ACTION, Part.RESULT, Part.LESSON
_ST = (_S, _T)

#: Words that name a part and nothing else.
_CORE: dict[str, tuple[Part, ...]] = {
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
_KIN: dict[str, tuple[Part, ...]] = {
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
_LETTERS: dict[str, tuple[Part, ...]] = {
    "s": (_S,),
    "t": (_T,),
    "a": (_A,),
    "r": (_R,),
    "l": (_L,),
    "p": _ST,
    "c": _ST,
    "o": (_T,),
}
#: Words beside a label word that change nothing: "My key actions taken", "What I did", "Action steps".
_FILLERS = frozenset(
    "my the an key main your our i we took taken take what did do done is was were happened and or of in for to with step steps part brief specific detailed final overall "
    "personal business measurable quantified quantifiable tangible positive end star method format response section summary achieved made from it this that happen plan".split(),
)
_PHRASES: tuple[tuple[re.Pattern[str], tuple[Part, ...]], ...] = (
    (
        re.compile(
            r"what (?:i|we) (?:actually )?did\b|how (?:i|we) (?:did|handled|solved|approached|resolved)(?: (?:it|this|that))?$",
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
    "content contents contact contest text station section sections auction faction fraction option options reaction active lesion".split()
)
#: Shortest label a misspelling is looked for, and how many slips it may have: one letter changes "task" into too many words.
_MIN_FUZZY, _FUZZY_TWO = 5, 8

_SEPARATOR = re.compile(r"\s*(?:[:：]|[-–—](?=\s|$)|(?<=\s)[-–—]|=(?=\s))\s*[-–—]?\s*")
_WORDS = re.compile(r"[A-Za-z]+|[\u4e00-\u9fff]+|\d+|\S")
_LETTER_RUNS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(
    r"^\s*(?:\d{1,2}[.)、:]|[(（]\d{1,2}[)）]|[①-⑳]|[#>*•-]+|[^\w\s(（\[【「*_<\"“'‘$%~+]{1,4}(?=\s))\s*"
)
_NUMBERED_SCENARIO = re.compile(r"\s*(?:scenario|situation|problem|challenge)s?\s*#?\d", re.IGNORECASE)
_HEAD_CHARS = 60
_MAX_HEAD_WORDS = 7
_BRACKETS = re.compile(r"[(\[（【「]([^()\[\]（）【】「」]{0,60})[)\]）】」]")
_BRACKETED = re.compile(r"[(\[（【「]\s*([A-Za-z]{4,12}|[\u4e00-\u9fff]{2,4})\s*[)\]）】」]\s*[:：]?\s*(?=\S)")
_LETTER_HEAD = re.compile(
    r"^\s*[(\[（]?\s*(?P<letters>[STARLPCO](?:\s*[/&+,]\s*[STARLPCO]){0,2})\s*\d?\s*[)\]）]?\s*(?:(?P<sep>[:：.]|[-–—](?=\s|$)|(?<=[)\]）])(?=\s))\s*|$)",
)
_INLINE = re.compile(
    r"(?:(?<=[.!?。！？;；)”\"])|(?<=\s\s)|(?<=\n))\s*(?P<word>Situation|Task|Action|Result|Outcome|Learning|SITUATION|TASK|ACTION|RESULT)s?\s*[:：]\s*"
)
_INLINE_BOLD = re.compile(r"\*\*\s*(?P<word>[A-Za-z]{4,12})s?\s*(?:[:：]\s*\*\*|\*\*\s*[:：]?)")


class Strength(IntEnum):
    """How sure a line alone makes a label."""

    LETTER = 1
    KIN = 2
    CORE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label found in a line; ``start``, ``end`` and ``content`` count in the line's plain text.

    Attributes:
        parts: what it stands for.
        start, end: the label's words.
        content: where what stands under it begins, in this line.
        strength: how sure the line alone makes it.
        misspelt: how it should have been spelt.
        alone: nothing stands behind it in the line.
    """

    parts: tuple[Part, ...]
    start: int
    end: int
    content: int
    strength: Strength
    misspelt: str | None = None
    alone: bool = False


def find_label(line: Line) -> Label | None:
    """Return the label at the beginning of a line, if there is one."""
    text = line.plain.text
    number = _NUMBER.match(text)
    start = number.end() if number else len(text) - len(text.lstrip())
    if start >= len(text):
        return None
    head, begin, content, strong = _head(line, text, start)
    if head is None:
        return _letters(line, text, start)
    stop = begin + len(head.rstrip(" :："))
    alone = not text[content:].strip(" *_:：-–—")
    named = _parts(head, strong=strong or line.shape is Shape.HEADING)
    if named is None or _NUMBERED_SCENARIO.match(head):
        return _letters(line, text, start)
    parts, strength, misspelt = named
    if (
        alone
        and not strong
        and not (line.shape in (Shape.HEADING, Shape.CELL) or line.plain.all_bold)
        and strength is not Strength.CORE
    ):
        return None
    return Label(parts=parts, start=begin, end=stop, content=content, strength=strength, misspelt=misspelt, alone=alone)


def _head(line: Line, text: str, start: int) -> tuple[str | None, int, int, bool]:
    """Return what could be the label's words, where they and the content behind begin, and whether a sign sets the two apart."""
    window = text[start : start + _HEAD_CHARS]
    separator = _SEPARATOR.search(window)
    bold = line.plain.bold
    whole_word = bold < len(text) and not (text[bold - 1].isalnum() and text[bold].isalnum())
    if bold > start and whole_word and (not separator or start + separator.start() > bold):
        return text[start:bold], start, bold, True
    bracketed = _BRACKETED.match(window)
    if bracketed:
        return bracketed[1], start + bracketed.start(1), start + bracketed.end(), True
    if separator:
        return window[: separator.start()], start, start + separator.end(), True
    if len(text.strip()) <= _HEAD_CHARS and len(_LETTER_RUNS.findall(text)) <= _MAX_HEAD_WORDS:
        whole = text[start:].rstrip()
        return whole, start, len(text), line.shape is Shape.HEADING or line.plain.all_bold
    return None, start, 0, False


def _parts(head: str, *, strong: bool) -> tuple[tuple[Part, ...], Strength, str | None] | None:
    """Read the words of a label; None where one of them belongs to no label."""
    flat = head.strip(" *_\"“”'.,:：-–—")
    for pattern, parts in _PHRASES:
        if pattern.match(flat) and len(flat.split()) <= _MAX_HEAD_WORDS:
            return parts, Strength.KIN, None
    outer = _BRACKETS.sub(" ", flat) if _BRACKETS.search(flat) and _BRACKETS.sub(" ", flat).strip() else flat
    inner = " ".join(_BRACKETS.findall(flat)) if outer is not flat else ""
    words = _WORDS.findall(outer)
    if not words or len(words) > _MAX_HEAD_WORDS + 3:
        return None
    found: list[Part] = []
    strength, misspelt, named, letters = Strength.LETTER, None, 0, 0
    for word in words:
        low = word.lower()
        if not word[0].isalpha():
            if word[0].isdigit() or word in "/&+,-–—|()'’[]【】「」*_~":
                continue
            return None
        if low in _CORE:
            named, strength = named + 1, Strength.CORE
            found += _CORE[low]
        elif low in _KIN:
            named, strength = named + 1, max(strength, Strength.KIN)
            found += _KIN[low]
        elif len(word) == 1 and word.isupper() and low in _LETTERS and low != "i":
            letters += 1
            found += _LETTERS[low]
        elif low in _FILLERS:
            continue
        else:
            right = _misspelt(low) if strong else None
            if right is None:
                return None
            misspelt = right
            named, strength = named + 1, max(strength, Strength.KIN)
            found += _CORE.get(right) or _KIN[right]
    if not named:
        extra = [_CORE[word.lower()] for word in _WORDS.findall(inner) if word.lower() in _CORE]
        if not (letters and extra):
            return None
        strength = Strength.CORE
        found += [part for parts in extra for part in parts]
    unique = tuple(dict.fromkeys(found))
    if len(unique) > 2:
        unique = _ST if set(unique[:2]) == {_S, _T} and len(unique) == 2 else unique
    return (unique, strength, misspelt) if len(unique) <= 2 else None


def _letters(line: Line, text: str, start: int) -> Label | None:
    """Read "S:", "S/T -", "(A)", "**R** —"."""
    match = _LETTER_HEAD.match(text[start : start + _HEAD_CHARS])
    if not match:
        return None
    bare = (
        match["sep"] in (None, "")
        and not line.plain.bold
        and line.shape is not Shape.HEADING
        and not match[0].strip().startswith(("(", "[", "（"))
    )
    if bare or (match["sep"] == "." and not line.plain.bold):
        return None
    parts = tuple(
        dict.fromkeys(part for letter in re.findall(r"[A-Z]", match["letters"]) for part in _LETTERS[letter.lower()])
    )
    if len(parts) > 2:
        return None
    end = start + match.end("letters")
    content = start + match.end()
    return Label(
        parts=parts,
        start=start + match.start("letters"),
        end=end,
        content=content,
        strength=Strength.LETTER,
        alone=not text[content:].strip(),
    )


_LEGEND_WORD = re.compile(r"\b(?:situation|task|action|result|learning)s?\b", re.IGNORECASE)
_MAX_LEGEND_WORDS = 14


def is_legend(words: str) -> bool:
    """Tell whether a line only explains the letters: "S: Situation, T: Task, A: Action, R: Result"."""
    return (
        len(words.split()) <= _MAX_LEGEND_WORDS and len({word.lower()[:4] for word in _LEGEND_WORD.findall(words)}) >= 3
    )


def find_inline_labels(line: Line, raw: str) -> tuple[Label, ...]:
    """Return labels inside a line, behind its beginning: a paragraph that holds "… **Action**: …" or "…. Task: …"."""
    text = line.plain.text
    found = [
        Label(
            parts=_CORE[match["word"].lower()] if match["word"].lower() in _CORE else _KIN[match["word"].lower()],
            start=match.start("word"),
            end=match.end("word"),
            content=match.end(),
            strength=Strength.CORE,
        )
        for match in _INLINE.finditer(text)
        if match.start("word") > 0
    ]
    known = {label.start for label in found}
    for match in _INLINE_BOLD.finditer(raw) if "**" in raw else ():
        low = match["word"].lower()
        parts = _CORE.get(low)
        if parts is None:
            continue
        start, end = (
            _plain_at(line, line.span.start + match.start("word")),
            _plain_at(line, line.span.start + match.end()),
        )
        if start > 0 and start not in known:
            known.add(start)
            found.append(
                Label(parts=parts, start=start, end=start + len(match["word"]), content=end, strength=Strength.CORE)
            )
    return tuple(sorted(found, key=lambda label: label.start))


def _plain_at(line: Line, offset: int) -> int:
    """Return the first place in the plain text at or behind an offset of the source."""
    where = line.plain.where
    low, high = 0, len(where) - 1
    while low < high:
        middle = (low + high) // 2
        if where[middle] < offset:
            low = middle + 1
        else:
            high = middle
    return low


def _misspelt(word: str) -> str | None:
    """Return the label that a word is a slip of, if it is one of exactly one."""
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
