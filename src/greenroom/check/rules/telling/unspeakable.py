"""What can't be said as it stands.

## What it does
Looks at answers that are written in sentences, and tells of those few that nobody could say to another person:
commands to oneself ("Make decisions based on data."), bare web addresses, footnote marks, arrows, tables. One finding
for each answer, with the others as evidence. Answers that are notes from end to end are left alone.

## Why it matters
What is written as a command or with an arrow has to be turned into a sentence at the table, and that is where people
get stuck. That is what coaches see; no experiment was made on it.

## How to mend
Say it aloud as you would to a colleague, beginning with "I", and write that down.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from greenroom.bank.entry import Entry, Part
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.statement import Statement
from greenroom.text.span import Span

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 5

_STORY = (
    "Our shop had to choose a supplier of flour for the new season. My colleague wanted the cheap mill, and I "
    "wanted the one "
    "nearby. I baked the same loaf from both and asked ten regulars to taste them. "
)

EXAMPLES = (
    Good(f"# Two mills\n\n{_STORY}Find out, he said. We took the mill nearby.\n"),
    Good(
        "# Two mills\n\n- Bake a loaf from both\n- Ask ten regulars\n- Make a decision based on taste\n- Tell the "
        "mill\n"
    ),
    Good(
        "# Two mills\n\nSituation: Two mills to choose from.\n\nTask: Find the better one.\n\nAction: I baked "
        "both.\n\nResult: It sells.\n"
    ),
    Bad(
        f"# Two mills\n\n{_STORY}⟦Make decisions based on facts.⟧ We took the mill nearby, and returns fell by half.\n"
    ),
    Bad(f"# Two mills\n\n{_STORY}⟦The notes are on https://mills.example/notes.⟧ We took the mill nearby.\n"),
    Bad(f"# Two mills\n\n{_STORY}⟦Loaf → tasting → choice.⟧ We took the mill nearby, and returns fell by half.\n"),
)


class _Sort(StrEnum):
    """Why something can't be said."""

    COMMAND = "This is written as a command, or a note to yourself. How would you say it?"
    ADDRESS = "An address can't be said aloud. What would you say instead?"
    FOOTNOTE = "A footnote mark can't be said aloud. Whose words are these?"
    TABLE = "A table can't be read out. What would you say of it?"
    ARROW = "An arrow can't be said aloud. How would you say this?"


_ADDRESS = re.compile(r"\bhttps?://|\bwww\.\w")
_FOOTNOTE = re.compile(r"(?<=[\w.,)])\[\d{1,2}\]|【\d")
_ARROW = re.compile(r"\s(?:->|=>|→|⇒|➜|-->)\s?")
#: Rows between bars, the second of them a rule of dashes.
_TABLE = re.compile(r"^\|[^\n]*\|[ \t]*\n\|[ \t:|-]+\|[ \t]*(?:\n\|[^\n]*\|[ \t]*)*", re.MULTILINE)
#: What is said besides.
_BESIDES = 2
_TELLER = re.compile(r"\b(?:I|we|my|our|me|us|i|We|My|Our|he|she|they|He|She|They|it|It|you|your|You)\b|\b[Ii](?=['’])")
#: Verbs that are hardly ever the subject of a sentence, so that a sentence that begins with one of them is a command.
_COMMANDS = frozenset(
    "make keep find create ensure ask give take write use get avoid provide listen identify understand "
    "prioritize "
    "prioritise communicate build learn improve develop follow start stop think share lead help "
    "implement analyze "
    "analyse define add remove adapt maintain choose discuss gather involve meet prepare present reach resolve "
    "say seek send "
    "solve speak stay train try turn verify evaluate establish encourage clarify collect compare determine "
    "deliver decide "
    "acknowledge address adjust align apply assign break bring".split()
)
_FIRST = re.compile(
    r"^[\W_]*(?:(?:then|and|also|always|never|actively|first|second|finally),?\s+)?([A-Za-z]+)(?=\s+([A-Za-z]+))",
    re.IGNORECASE,
)
#: Words after which the one before was a noun: "Set pieces are", "Help is".
_VERBS = frozenset("is are was were has have had will would can and of".split())
_SHORT = 4
#: Notes on how to answer are for the person's own eyes: nobody means to say them.
_ADVICE = re.compile(
    r"\b(?:paragraphs?|stor(?:y|ies)|answers?|examples?|interview\w*|questions?|the role|structure|(?:project )?title|"
    r"tools used|resume|r\u00e9sum\u00e9|cv|yourself|sentences?|minutes?)\b",
    re.IGNORECASE,
)
#: "P -> position" explains a letter.
_KEY = re.compile(r"^\W*[A-Z]\s(?:->|=>|\u2192|\u21d2|\u279c|-->)\s")
#: Where fewer of the sentences than this are told by somebody, the whole is notes.
_TOLD = 0.6
#: More than this share of commands is a style.
_FEW = 0.34


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first sentence that can't be said, with the others as evidence."""
    if not entry.kind.is_answer:
        return
    read = account(context.file, entry)
    table = _table(read)
    if table is not None:
        if in_english(read):
            yield Found(span=table, message=_Sort.TABLE.value)
        return
    found = [(sort, one) for one in read.statements if (sort := _sort(one)) is not None]
    if not found or len(found) > _FEW * len(read.statements) or not _is_told(read) or not in_english(read):
        return
    sort, first = found[0]
    yield Found(
        span=first.span,
        message=sort.value,
        evidence=tuple(Place(path=context.file.source.path, span=one.span) for _, one in found[1:]),
    )


def _table(read: Account) -> Span | None:
    """Return where a table stands inside an answer that is told; None where the answer is the table."""
    match = _TABLE.search(read.text)
    if match is None or any(match.start() <= section.label_span.start < match.end() for section in read.entry.sections):
        return None
    besides = [one for one in read.statements if not match.start() <= one.span.start < match.end()]
    return Span(match.start(), match.end()) if sum(_is_by_teller(one) for one in besides) >= _BESIDES else None


def _is_by_teller(one: Statement) -> bool:
    return _TELLER.search(one.words) is not None


def _sort(one: Statement) -> _Sort | None:
    if _ADDRESS.search(one.words):
        return _Sort.ADDRESS
    if _FOOTNOTE.search(one.words):
        return _Sort.FOOTNOTE
    if _ARROW.search(one.words) and not _KEY.match(one.words):
        return _Sort.ARROW
    return _Sort.COMMAND if one.part not in (Part.TASK, Part.LESSON) and _is_command(one.words) else None


def _is_command(words: str) -> bool:
    match = _FIRST.match(words)
    if (
        match is None
        or _TELLER.search(words)
        or _ADVICE.search(words)
        or len(words.split()) < _SHORT
        or words.rstrip().endswith(("?", ":", "\u201d", '"'))
    ):
        return False
    verb, following = match.groups()
    return verb.lower() in _COMMANDS and following.lower() not in _VERBS


def _is_told(read: Account) -> bool:
    """Tell whether most of the answer is told by somebody."""
    told = sum(_TELLER.search(one.words) is not None for one in read.statements)
    return told >= _TOLD * len(read.statements)
