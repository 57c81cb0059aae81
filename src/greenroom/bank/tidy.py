"""A document as tidy Markdown: entries under ``## title``, parts after ``**Situation:**``, nothing lost or moved.

Each change is tried and the result read again: where it would lose or move a single letter, or be read as anything
else than before (other entries, titles, parts, questions, tags), the change is not made. What can't be made tidy stays
as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from greenroom.text.source import Format, Source
from greenroom.text.span import Span

from .entry import BankFile, By, Entry, Section
from .parser import parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidied:
    """A document made tidy.

    Attributes:
        text: Markdown, lines end with a line feed.
        entries: how many entries the document has.
        tidy: how many of them could be laid out anew; the others are as they were.
        same: the text is read as the original was; False only for plain text that Markdown reads otherwise.
    """

    text: str
    entries: int
    tidy: int
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to give headings their levels.

    Attributes:
        shift: move all headings so that most entries have two signs.
        even: all entries have the level that most have; else each has its own, or one below what stands over it.
    """

    shift: bool
    even: bool


#: The tidiest first.
WAYS = tuple(Way(shift=shift, even=even) for shift in (True, False) for even in (True, False))

_HEADING = re.compile(r"(#{1,6})(?=[ \t]|$)")
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-+)[ \t]*")
#: What may stand before a title on its line: a heading's signs, a list's marker or number, emphasis.
_BEFORE_TITLE = re.compile(
    r"[ \t]*(?:#{1,6}[ \t]+)?(?P<item>(?:[-*+]|\d{1,4}[.)])[ \t]+)?(?:\*\*|__|\*|_)?(?:\d{1,4}[.)][ \t]+)?"
)
_OWN_BLOCK = re.compile(r"[ \t]*([-*+][ \t]|\d{1,9}[.)][ \t]|[|>#<]|```|~~~)")
_CHINESE = re.compile("[\u4e00-\u9fff]")


def letters(text: str) -> str:
    """Return the letters and digits of a text, in order: what must not be lost."""
    return "".join(filter(str.isalnum, text))


def tidy(file: BankFile) -> Tidied:
    """Lay a document out anew, as far as nothing is lost by it."""
    everything = frozenset(entry.span for entry in file.entries)
    best: tuple[frozenset[Span], str] | None = None
    for way in WAYS:
        text = _laid_out(file, everything, way)
        if is_same(file, text):
            best = everything, text
            break
    else:
        for way in WAYS:
            chosen = _largest(file, way)
            if chosen is not None and (best is None or len(chosen) > len(best[0])):
                best = chosen, _laid_out(file, chosen, way)
    as_it_was = _with_line_feeds(file.source.text)
    if best is None:
        best = frozenset(), as_it_was
    changed = sum(entry.span in best[0] and _entry(file, entry, 2) is not None for entry in file.entries)
    return Tidied(
        text=best[1], entries=len(everything), tidy=changed, same=best[1] != as_it_was or is_same(file, as_it_was)
    )


def _largest(file: BankFile, way: Way) -> frozenset[Span] | None:
    """Return as many entries as can be laid out anew together, by halves; None where this way reads otherwise."""
    chosen: frozenset[Span] = frozenset()
    if not is_same(file, _laid_out(file, chosen, way)):
        return None
    waiting = [tuple(entry.span for entry in file.entries)]
    while waiting:
        group = waiting.pop()
        if is_same(file, _laid_out(file, chosen | set(group), way)):
            chosen |= set(group)
        elif len(group) > 1:
            half = len(group) // 2
            waiting += [group[half:], group[:half]]
    return chosen


def is_same(file: BankFile, text: str) -> bool:
    """Tell whether a text holds the same letters in the same order, and is read as the same entries."""
    if letters(text) != letters(file.source.text):
        return False
    source = Source(path=file.source.path, text=text, sha256="", format=Format.MARKDOWN)
    return _meaning(parse(source)) == _meaning(file)


def _meaning(file: BankFile) -> tuple[object, ...]:
    text = file.source.text

    def of(entry: Entry) -> tuple[object, ...]:
        authors = [
            (letters(text[one.span.start : one.span.end]), one.label) for one in entry.sentences if one.by is By.AUTHOR
        ]
        return (
            _unnumbered(entry.title),
            entry.kind,
            [_unnumbered(question) for question in entry.questions],
            entry.tags,
            [(section.labels, letters(section.body.of(text))) for section in entry.sections],
            # Where a sentence begins and ends may hang on line breaks; what is said under which label may not.
            [
                (label, "".join(words for words, other in authors if other is label))
                for label in {one[1] for one in authors}
            ],
            letters(entry.span.of(text)),
        )

    return tuple(_sorted_last(of(entry)) for entry in file.entries)


def _unnumbered(title: str) -> str:
    """Return the letters of a title; a list's number before it becomes a part of it when it becomes a heading."""
    return letters(title).lstrip("0123456789")


def _sorted_last(meaning: tuple[object, ...]) -> tuple[object, ...]:
    *first, said, whole = meaning
    return (*first, sorted(map(str, said)) if isinstance(said, list) else said, whole)


# -- the whole ---------------------------------------------------------------------------------------------------------
def _laid_out(file: BankFile, chosen: frozenset[Span], way: Way) -> str:
    """Return the text with the chosen entries laid out anew."""
    text = file.source.text
    levels = [level for entry in file.entries if (level := _level(text, entry))]
    usual = max(set(levels), key=levels.count) if levels else 2
    by = 2 - usual if way.shift else 0
    laid_out = ""
    was_made, above = False, 1
    items: list[tuple[Span, Entry | None]] = [(entry.span, entry) for entry in file.entries]
    items += [(other.span, None) for other in file.other]
    for span, entry in sorted(items, key=lambda item: item[0]):
        own = _level(text, entry) if entry else 0
        level = usual + by if way.even else own + by if own else above + 1
        made = _entry(file, entry, min(max(level, 2), 6)) if entry and span in chosen else None
        if made is not None:
            laid_out = laid_out.rstrip("\n") + "\n\n" + made.strip("\n") + "\n\n"
        else:
            # Between what stays as it was nothing is put: two rows of a table would become two tables.
            piece = _shifted(span.of(text), by)
            laid_out += piece.lstrip("\n") if was_made else piece
        was_made = made is not None
        if entry is None:  # a heading over entries, as "Leadership"
            above = ([len(signs) + by for signs in re.findall(r"(?m)^(#{1,5})[ \t]", span.of(text))] or [above])[-1]
    return _cleaned(laid_out)


def _level(text: str, entry: Entry) -> int:
    """Return the level of an entry's heading; 0 where its title is none."""
    match = _HEADING.match(_line_of(text, entry.title_span.start).of(text))
    return len(match[1]) if match else 0


def _line_of(text: str, at: int) -> Span:
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return Span(start, min(ends, default=len(text)))


def _with_line_feeds(text: str) -> str:
    return re.sub(r"\r\n?", "\n", text).removeprefix("\ufeff")


def _outside_code(lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it stands outside of fenced code."""
    fence = ""
    for line in lines:
        match = _FENCE.match(line)
        if match and not fence:
            fence = match[1]
            yield line, False
        elif fence:
            if match and match[1].startswith(fence) and not line.strip(" \t>`~"):
                fence = ""
            yield line, False
        else:
            yield line, True


def _shifted(text: str, by: int) -> str:
    """Return a text with all its headings moved by so many levels."""
    lines = []
    for line, is_outside in _outside_code(_with_line_feeds(text).split("\n")):
        match = _HEADING.match(line) if is_outside else None
        lines.append("#" * min(max(len(match[1]) + by, 1), 6) + line[match.end() :] if match else line)
    return "\n".join(lines)


def _cleaned(text: str) -> str:
    """Return a text with one blank line at most between blocks, no white space at ends of lines but for hard breaks."""
    lines: list[str] = []
    for line, is_outside in _outside_code(_with_line_feeds(text).split("\n")):
        bare = line.rstrip(" \t")
        if is_outside and not bare and (not lines or not lines[-1]):
            continue
        lines.append((bare + "  " if line.endswith("  ") and bare else bare) if is_outside else line)
    for at, line in enumerate(lines):
        if line.endswith("  ") and (at + 1 == len(lines) or not lines[at + 1].strip()):
            lines[at] = line.rstrip(" ")
    return "\n".join(lines).strip("\n") + "\n" if any(lines) else ""


# -- one entry ---------------------------------------------------------------------------------------------------------
def _entry(file: BankFile, entry: Entry, level: int) -> str | None:
    """Return an entry laid out anew; None where it has another shape (a row of a table, a folded part)."""
    text, title = file.source.text, entry.title_span
    line = _line_of(text, title.start)
    before = _BEFORE_TITLE.fullmatch(text, line.start, title.start)
    after = text[title.end : line.end]
    if not before or len(title) == 0 or title.end > line.end or letters(after) or line.start < entry.span.start:
        return None
    head = _shifted(text[entry.span.start : line.start], 0).strip("\n")
    if head and letters(head):
        return None
    words = re.sub(r"[*_#]", "", text[line.start : title.start]).strip(" \t-+")
    name = title.of(text).strip().strip("*_").strip()
    made = [f"{'#' * level} {words + ' ' if words else ''}{name}"]
    rest = line.end
    under = _line_of(text, min(rest + 1 + text.startswith("\r\n", rest), len(text)))
    if _UNDERLINE.fullmatch(under.of(text)) and under.start < entry.span.end:
        rest = under.end
    indent = len(before["item"] or "")
    for start, end, section in _chunks(text, entry, rest):
        if section is None:
            made.append(_dedented(_shifted(text[start:end], 0), indent).strip("\n"))
        else:
            part = _part(text, section, Span(start, end))
            made.append(part if part is not None else _dedented(text[start:end], indent).strip("\n"))
    return "\n\n".join(part for part in made if part.strip())


def _chunks(text: str, entry: Entry, start: int) -> Iterator[tuple[int, int, Section | None]]:
    """Cut what stands under a title at the lines where its parts begin."""
    at = start
    sections = [section for section in entry.sections if len(section.label_span)]
    for number, section in enumerate(sections):
        begin = max(_line_of(text, section.span.start).start, at)
        later = sections[number + 1].span.start if number + 1 < len(sections) else entry.span.end
        end = min(
            max(section.span.end, begin), _line_of(text, later).start if later < entry.span.end else entry.span.end
        )
        if begin > at:
            yield at, begin, None
        if end > begin:
            yield begin, end, section
        at = max(at, end)
    if entry.span.end > at:
        yield at, entry.span.end, None


def _part(text: str, section: Section, chunk: Span) -> str | None:
    """Return a part as ``**Label:** words``; None where more than label and words stands there."""
    label, body = section.label_span.of(text).strip(), section.body.of(text)
    written = _with_line_feeds(chunk.of(text))
    if letters(written) != letters(label) + letters(body) or re.search(r"(?m)^[ \t]*[>|<]", written):
        return None
    colon = "：" if _CHINESE.search(label) else ":"
    lines = _with_line_feeds(body).strip().split("\n")
    name = f"**{label}{colon}**"
    if not any(lines):
        return name
    body = "\n".join([lines[0], *_dedented("\n".join(lines[1:]), None).split("\n")]) if len(lines) > 1 else lines[0]
    return f"{name}\n\n{body}" if _OWN_BLOCK.match(body) else f"{name} {body}"


def _dedented(text: str, width: int | None) -> str:
    """Take so many columns of white space off each line; None: as many as all lines have."""
    lines = text.expandtabs(4).split("\n") if width != 0 else text.split("\n")
    present = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    take = min(present, default=0) if width is None else width
    return "\n".join(line[min(take, len(line) - len(line.lstrip(" "))) :] for line in lines)
