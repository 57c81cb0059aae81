"""What can be mended, and what it would look like."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.text.edit import Edit
from greenroom.text.problem import Problem
from greenroom.text.source import Source
from greenroom.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One mending.

    Attributes:
        rule: id of the rule that asks for it.
        span: from the first to the last character that its edits touch.
        edits: what to do.
        before: the text of ``span``.
        after: what stands there then.
    """

    rule: str
    span: Span
    edits: tuple[Edit, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFix:
    """The changes to one file, by place, none over another."""

    source: Source
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A slip with several possible words, or none: the person has to choose.

    Attributes:
        options: what could stand there, likeliest first.
    """

    source: Source
    rule: str
    span: Span
    options: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FixReport:
    """What ``fix`` would do or did.

    Attributes:
        files: the changes to files that can be mended in place.
        choices: slips in such files that are not certain enough to be mended unasked.
        elsewhere: files of other formats, where the person mends by hand; the places are the original's.
        written: paths of files that were changed.
        problems: what could not be read.
        read: how many documents were read.
    """

    files: tuple[FileFix, ...]
    choices: tuple[Choice, ...]
    elsewhere: tuple[FileFix, ...]
    problems: tuple[Problem, ...]
    read: int
    written: tuple[str, ...] = ()
