"""The author's own labels: "Situation:", "**S** -", "T [task] + A[action]", "行动：", "Reulst".

Finds labels in one line. Whether a line that could be a label is one (a lone "Goal", the letter A) depends on the
labels around it: ``strength`` says how sure the line alone makes it, and the outline decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .entry import Part
from .label_words import CORE, KIN, LETTERS, MAX_HEAD_WORDS, Strength, read_parts
from .line import Line, Shape

_SEPARATOR = re.compile(r"\s*(?:[:：]|[-–—](?=\s|$)|(?<=\s)[-–—]|=(?=\s))\s*[-–—]?\s*")
_LETTER_RUNS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(
    r"^\s*(?:STAR\s*[-–—:]\s*|\d{1,2}[.)、:]|[(（]\d{1,2}[)）]|[①-⑳]|[#>*•-]+|[^\w\s(（\[【「*_<\"“'‘$%~+]{1,4}(?=\s))\s*"
)
_NUMBERED_SCENARIO = re.compile(r"\s*(?:scenario|situation|problem|challenge)s?\s*#?\d", re.IGNORECASE)
_HEAD_CHARS = 60
_BRACKETED = re.compile(r"[(\[（【「]\s*([A-Za-z]{4,12}|[\u4e00-\u9fff]{2,4})\s*[)\]）】」]\s*[:：]?\s*(?=\S)")
_LETTER_HEAD = re.compile(
    r"^\s*[(\[（]?\s*(?P<letters>[STARLPCO](?:\s*[/&+,]\s*[STARLPCO]){0,2})\s*\d?\s*[)\]）]?\s*(?:(?P<sep>[:：.]"
    r"|[-–—](?=\s|$)|(?<=[)\]）])(?=\s))\s*|$)",
)
_INLINE = re.compile(
    r"(?:(?<=[.!?。！？;；)”\"])|(?<=\s\s)|(?<=\n))\s*(?P<word>Situation|Task|Action|Result|Outcome|Learning"
    r"|SITUATION|TASK|ACTION|RESULT)s?\s*[:：]\s*"
)
_FIRST_LETTER = re.compile(r"\W*[ST]\s*[:：]")
_INLINE_LETTER = re.compile(r"(?<=[.!?。;)\s])\s*(?P<letter>[TARL])\s*[:：]\s+")
_INLINE_BOLD = re.compile(r"\*\*\s*(?P<word>[A-Za-z]{4,12})s?\s*(?:[:：]\s*\*\*|\*\*\s*[:：]?)")


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
    named = read_parts(head, strong=strong or line.shape is Shape.HEADING)
    if named is None or _NUMBERED_SCENARIO.match(head):
        return _letters(line, text, start)
    parts, strength, misspelt = named
    if (
        alone
        and not text.isupper()
        and not strong
        and not (line.shape in (Shape.HEADING, Shape.CELL) or line.plain.all_bold)
        and strength is not Strength.CORE
    ):
        return None
    return Label(parts=parts, start=begin, end=stop, content=content, strength=strength, misspelt=misspelt, alone=alone)


def _head(line: Line, text: str, start: int) -> tuple[str | None, int, int, bool]:
    """Return what could be the label's words, where they and the content begin, and whether a sign parts the two."""
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
    if len(text.strip()) <= _HEAD_CHARS and len(_LETTER_RUNS.findall(text)) <= MAX_HEAD_WORDS:
        whole = text[start:].rstrip()
        return whole, start, len(text), line.shape is Shape.HEADING or line.plain.all_bold
    return None, start, 0, False


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
        dict.fromkeys(part for letter in re.findall(r"[A-Z]", match["letters"]) for part in LETTERS[letter.lower()])
    )
    if len(parts) > 2:
        return None
    end = start + match.end("letters")
    content = start + match.end()
    rest = text[content:].strip(" *_.:：()[]（）【】").lower()
    if rest in CORE and set(CORE[rest]) <= set(parts):
        # "S - Situation": the letter is spelt out.
        end = content + len(text[content:].rstrip())
        return Label(parts=parts, start=start, end=end, content=len(text), strength=Strength.CORE, alone=True)
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
            parts=CORE[match["word"].lower()] if match["word"].lower() in CORE else KIN[match["word"].lower()],
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
        parts = CORE.get(low)
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
    if not found:
        found = _inline_letters(text)
    return tuple(sorted(found, key=lambda label: label.start))


def _inline_letters(text: str) -> list[Label]:
    """Find "S: … T: … A: … R: …" in one line: at least two letters behind the first."""
    if not _FIRST_LETTER.match(text):
        return []
    found = [
        Label(
            parts=LETTERS[match["letter"].lower()],
            start=match.start("letter"),
            end=match.end("letter"),
            content=match.end(),
            strength=Strength.LETTER,
        )
        for match in _INLINE_LETTER.finditer(text)
    ]
    return found if len({label.parts for label in found}) > 1 else []


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
