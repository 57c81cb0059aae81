"""Comments in the bank that switch rules off where the person knows better.

In Markdown, where it isn't shown::

    <!-- greenroom: off structure.missing-result -- told in person, it is confidential -->

in plain text, alone on a line::

    # greenroom: off text.unfinished, length.too-long -- not yet

- ``off`` holds for the entry that the comment stands in; above a heading it is for the entry that follows.
- ``off-line`` holds for the comment's own line or, where the comment stands alone, for the next line that isn't blank.
- ``off-file`` holds for the whole file.

Rules are named by id, several with commas between; ``language.*`` means the whole group. What follows ``--`` is the
person's reason and is not read. A finding is silenced where it begins. Comments inside code are no comments.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import BankFile, Reason
from greenroom.text.lines import LineIndex
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .finding import Finding
from .settings import in_group

_REST = r"(?P<rest>[^\r\n]{0,1000}?)"
_COMMENT = lazy(rf"<!--[ \t]*greenroom:[ \t]*(?P<verb>[\w-]*){_REST}-->", re.IGNORECASE)
#: "# Greenroom: a side project" is somebody's heading, so this form has to say "off".
_LINE = lazy(rf"(?<![^\r\n])[ \t]*#+[ \t]*greenroom:[ \t]*(?P<verb>off[\w-]*){_REST}(?=[\r\n]|\Z)", re.IGNORECASE)
_NAME = lazy(r"[^\s,]+")
#: What may stand between a comment and the heading below that it is about.
_NOTHING = lazy(
    r"(?:\s|<!--.*?-->|(?<![^\r\n])[ \t]*(?:#+[ \t]*greenroom:[^\r\n]*|[-*_=]{3,})[ \t]*(?=[\r\n]|\Z))*", re.DOTALL
)


class Reach(StrEnum):
    """How far a comment holds."""

    ENTRY = "off"
    LINE = "off-line"
    FILE = "off-file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A rule's name in a comment, and where it stands."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment that addresses Greenroom.

    Attributes:
        span: the comment.
        verb: the word after ``greenroom:``, and where it stands.
        reach: None where the verb is none that we know.
        names: the rules.
        covers: findings that begin here are silenced.
    """

    span: Span
    verb: Name
    reach: Reach | None
    names: tuple[Name, ...]
    covers: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """A comment after all rules have run.

    Attributes:
        comment: the comment.
        unknown: its names that no rule bears.
        unused: its names of rules that ran and found nothing where it holds.
    """

    comment: Comment
    unknown: tuple[Name, ...]
    unused: tuple[Name, ...]


def comments(file: BankFile) -> tuple[Comment, ...]:
    """Find the comments of a file, in order."""
    text = file.source.text
    if "greenroom:" not in text.lower():
        return ()
    code = [other.span for other in file.other if other.reason is Reason.CODE]
    lines = LineIndex(text)
    return tuple(
        _comment(match, file, lines) for match in _matches(file) if not any(match.start() in span for span in code)
    )


def _matches(file: BankFile) -> Iterator[re.Match[str]]:
    matches = (*_COMMENT.finditer(file.source.text), *_LINE.finditer(file.source.text))
    yield from sorted(matches, key=lambda match: match.start())


def _comment(match: re.Match[str], file: BankFile, lines: LineIndex) -> Comment:
    span = Span(match.start(), match.end())
    verb = Name(text=match["verb"].lower(), span=Span(match.start("verb"), match.end("verb")))
    reach = Reach(verb.text) if verb.text in list(Reach) else None
    named = re.split(r"(?:^|\s)--(?:\s|$)", match["rest"], maxsplit=1)[0]
    at = match.start("rest")
    names = tuple(
        Name(text=name.group(), span=Span(at + name.start(), at + name.end())) for name in _NAME.finditer(named)
    )
    return Comment(span=span, verb=verb, reach=reach, names=names, covers=_covers(reach, span, file, lines))


def _covers(reach: Reach | None, span: Span, file: BankFile, lines: LineIndex) -> Span:
    text = file.source.text
    if reach is Reach.FILE:
        return Span(0, len(text) + 1)
    if reach is Reach.LINE:
        return _line(text, span, lines)
    if reach is Reach.ENTRY:
        return _entry(text, span, file)
    return Span(span.start, span.start)


def _line(text: str, span: Span, lines: LineIndex) -> Span:
    number = lines.position(span.end).line
    own = lines.line(number)
    if text[own.start : span.start].strip() or text[span.end : own.end].strip():
        return Span(own.start, own.end + 1)
    for later in range(number + 1, len(lines) + 1):
        line = lines.line(later)
        if line.of(text).strip():
            return Span(line.start, line.end + 1)
    return Span(span.end, span.end)


def _entry(text: str, span: Span, file: BankFile) -> Span:
    holds = next((entry.span for entry in file.entries if span.start in entry.span), None)
    follows = next((entry.span for entry in file.entries if entry.span.start >= span.end), None)
    if holds is not None:
        gap = _NOTHING.match(text, span.end, holds.end)
        if follows is None or gap is None or gap.end() < holds.end:
            return holds
    return follows or Span(span.end, span.end)


def names_rule(name: str, rule: str) -> bool:
    """Tell whether a name in a comment means this rule."""
    return name == rule or in_group(rule, name)


def sift(
    findings: Iterable[Finding], found: Iterable[Comment], *, known: Collection[str], ran: Collection[str]
) -> tuple[tuple[Finding, ...], tuple[Spent, ...]]:
    """Take out what the comments of one file silence.

    Args:
        findings: of that file.
        found: its comments.
        known: ids of all rules that a comment may name.
        ran: ids of those that ran: only of these can be said that a comment was not needed.

    Returns:
        The findings that stay, and the comments with what became of them.
    """
    speaking = [comment for comment in found if comment.reach is not None]
    used: set[Span] = set()
    stay: list[Finding] = []
    for finding in findings:
        silencing = [
            name.span
            for comment in speaking
            if finding.rule in known and finding.place.span.start in comment.covers
            for name in comment.names
            if names_rule(name.text, finding.rule)
        ]
        used.update(silencing)
        if not silencing:
            stay.append(finding)
    return tuple(stay), tuple(_spent(comment, used, known=known, ran=ran) for comment in found)


def _spent(comment: Comment, used: Collection[Span], *, known: Collection[str], ran: Collection[str]) -> Spent:
    unknown = tuple(name for name in comment.names if not any(names_rule(name.text, rule) for rule in known))
    unused = tuple(
        name
        for name in comment.names
        if comment.reach is not None and name.span not in used and any(names_rule(name.text, rule) for rule in ran)
    )
    return Spent(comment=comment, unknown=unknown, unused=unused)
