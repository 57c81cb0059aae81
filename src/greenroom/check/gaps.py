"""What people leave in a text to be filled in later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.text.pattern import lazy
from greenroom.text.span import Span

#: What a blank is for. Only these make words in brackets a blank: anything else in brackets is the author's aside.
_WHAT = (
    "names?|company|companies|employer|team|role|position|job title|project|product|client|customer|manager|colleague|"
    "number|metrics?|amount|percent(?:age)?|date|years?|months?|weeks?|days?|hours?|minutes?|seconds?|duration|city|place|"
    "industry|degree|university|school|technology|tool|skill|language|outcome|challenge|problem|example|value|department|"
    "feature|system|service|topic|x|y|z|n|xx|xxx|yy|zz"
)
_ASK = "your|the|a|an|specific|some|insert|add|describe|mention|relevant|previous|current|actual|exact|name of"
_WORDS = (
    rf"(?:(?:{_ASK})\s+)*(?:{_WHAT})(?:\s+(?:{_WHAT}|here|of\s+\w+))*|"
    r"(?:insert|fill in)\b[^\]\[<>{}\r\n]{1,60}"
)
#: ``X``, ``$Y``, ``Z%``, ``X minutes``, ``$X/month``.
_LETTER = r"[$€£~<>]?\s?(?:X{1,3}|[YZWN])\s?[%+KM]?(?:[\s/][\w%/ -]{1,40})?"

#: In square brackets, unless they are a link, a note, a task's box, or inside other brackets.
_SQUARE = rf"(?<![\[!\]\\])(?<![-*+]\s)\[\s?(?:{_WORDS}|{_LETTER}|\.\.\.|…|_+|\?+)\s?\](?![(\[:])"
_CURLY = rf"\{{\{{?\s?(?:{_WORDS})\s?\}}\}}?"
_ANGLE = rf"<\s?(?:{_WORDS})\s?>"
#: ``X%`` and ``$X`` are blanks by themselves, ``> X%`` is a rule and ``project X`` a name. ``XX`` stands for what isn't
#: to be said.
_BARE = r"(?<![\w$€£.<>≥≤=-])(?:[$€£]?X+(?:,XX+)*(?:\s?%|[KM]\b)|[$€£]X+(?:,XX+)*\b|XX+(?:,XX+)*)(?![\w-])"
_LINE = r"(?<![\w_])_{4,}(?![\w_])|(?<![\w?])\?{3,}"
_PHRASE = r"\blorem ipsum\b|待补充|待完善|待填"

_GAP = lazy(f"{_SQUARE}|{_CURLY}|{_ANGLE}|{_BARE}|{_LINE}|{_PHRASE}", re.IGNORECASE)

#: "TODO" is a gap where it opens a line or a bracket, or a colon follows; "my TODO list" and "requirements were TBD"
#: are words.
_TODO = lazy(
    r"(?:(?<=[\[(【（:：–—])\s?|^[^\w<]{0,8})\b(?P<opens>TODO|TBD|TBC|FIXME)\b(?!\s+(?:list|app|comment|item)s?\b)"
    r"|\b(?P<told>TODO|TBD|FIXME)(?=\s?[:：])"
)

#: After these an English sentence can't stop. Prepositions may end one ("the people I worked with"), and "is" may too.
_HANGING = lazy(
    r"(?:[^\W\d_][,;]?\s+(?:and|or|but|the|a|an|because|my|our|their|its|whose|than|although|whereas|such as)|[(（\[])$"
)


def gaps(text: str, span: Span) -> Iterator[Span]:
    """Find blanks such as ``[X%]``, ``<company>``, ``____`` in a stretch of text."""
    for match in _GAP.finditer(text, span.start, span.end):
        yield Span(match.start(), match.end())


def reminders(text: str, line: Span) -> Iterator[Span]:
    """Find the author's own reminders, such as ``TODO``, in a line or sentence."""
    for match in _TODO.finditer(line.of(text)):
        start, end = match.span("opens" if match["opens"] else "told")
        yield Span(line.start + start, line.start + end)


def hangs(words: str) -> bool:
    """Tell whether these words stop where no sentence can: after "and", "the" or an opening bracket."""
    return _HANGING.search(words.rstrip("*_`~ \t\r\n")) is not None
