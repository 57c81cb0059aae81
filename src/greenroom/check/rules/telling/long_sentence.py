"""A sentence too long for one breath.

## What it does
Looks for stretches of an answer without any mark at which you would pause (comma, colon, dash, bracket, full stop) that
take eighteen seconds or more to say at your pace.

## Why it matters
Said aloud, such a sentence ends out of breath, or is cut where it makes no sense. Calm speakers breathe every three to
five seconds, so eighteen are four breaths without a place for one. That is convention; nobody measured what it costs in
an interview.

## How to mend
Say it aloud once. Where you breathe, put a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.bank.markup import strip_markup
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import account
from greenroom.text.spoken import count_words, seconds_to_say

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 5

_RUN_ON = (
    "I rang the owner who was asleep and asked her to meet me halfway because the drivers were due at six and "
    "nobody else had a "
    "key and then I drove there in the dark while my colleague told the drivers to wait at the north gate until "
    "we came back."
)

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(
        "# Night shift\n\nI rang the owner, who was asleep, and asked her to meet me halfway: the drivers were "
        "due at six, and "
        "nobody else had a key. Then I drove there in the dark, while my colleague told the drivers to wait.\n"
    ),
    Bad(f"# Night shift\n\nThe depot had lost its only key. ⟦{_RUN_ON[:-1]}⟧. We opened at six.\n"),
    Bad(f"# Night shift\n\nAction: ⟦{_RUN_ON[:-1]}⟧.\n\nResult: We opened at six.\n"),
)

#: Seconds without a place to breathe: see above.
_SECONDS = 18
_PAUSE = re.compile(r"[,;:.!?()\[\]/…]|\s[-–—]|—|\n\s*\n")


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first stretch without a pause, with the others as evidence."""
    if not entry.kind.is_answer:
        return
    read = account(context.file, entry)
    least = context.settings.words_per_minute * _SECONDS / 60
    long = [(one, stretch) for one in read.statements if (stretch := _breath(one.words, least)) is not None]
    if not long or not in_english(read):
        return
    places = [strip_markup(context.text, one.span).span(*stretch) for one, stretch in long]
    first, (start, end) = long[0]
    seconds = seconds_to_say(count_words(first.words[start:end]), words_per_minute=context.settings.words_per_minute)
    yield Found(
        span=places[0],
        message=f"This runs for about {seconds} seconds without a place to breathe. Where would you pause?",
        evidence=tuple(Place(path=context.file.source.path, span=place) for place in places[1:]),
    )


def _breath(words: str, least: float) -> tuple[int, int] | None:
    """Return where the first stretch stands that has so many words and no pause."""
    if words.count(" ") < least - 1:
        return None
    start = 0
    for stop in (*(match.start() for match in _PAUSE.finditer(words)), len(words)):
        stretch = words[start:stop]
        if count_words(stretch) >= least:
            inner = start + len(stretch) - len(stretch.lstrip())
            return inner, start + len(stretch.rstrip())
        start = stop + 1
    return None
