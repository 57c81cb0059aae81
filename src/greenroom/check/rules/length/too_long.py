"""An answer that takes long to say.

## What it does
Counts the words that you would say aloud and turns them into time at 140 words a minute, or at your own pace if you set
it. Tells when a story takes more than three minutes, an introduction more than two, another answer more than two and a
half. Of an answer in two languages the longer one counts, of "Case 1" and "Case 2" the longer case. Notes that aren't
sentences yet are left alone.

## Why it matters
Recorded interviews commonly ask for one to two minutes an answer, and a live interviewer has a list to get through.
No experiment on the best length was found, so these limits are convention and only a note; set your own under
`[length]`. (AVI Challenge protocol: one to two minutes. In 138 interviews, each rated by nine people, more words went
with better marks, Naim and others 2015: shorter is not better by itself.)

## How to mend
Say it aloud once with a clock. Keep what you did and what came of it; shorten how it came about. What you cut can wait
for the follow-up question.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from greenroom.bank.entry import Entry, Kind
from greenroom.check.finding import Severity
from greenroom.check.parts import heading
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.settings import Limits, Settings
from greenroom.text.span import Span
from greenroom.text.spoken import count_words, seconds_to_say

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 20

_SHORT = Settings(words_per_minute=60, limits=Limits(introduction=10, story=20))

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good("# Introduction\n\nI run a night shift in Leeds.\n", settings=_SHORT),
    Bad(
        "# ⟦Introduction⟧\n\nI am a baker from Leeds, I run a night shift of nine people, and I like early mornings.\n",
        settings=_SHORT,
    ),
    Bad(
        "# ⟦Night shift⟧\n\nSituation: The depot had lost its only key on the night before the fair.\n\n"
        "Action: I rang the owner, who was asleep, and drove to meet her halfway.\n\nResult: We opened at six.\n",
        settings=_SHORT,
    ),
)

#: A story three times as long as it should be is more likely to be several.
_SEVERAL = 3
#: What is written out in sentences is meant to be said. Where less than this share of the words is, they are notes.
_TOLD = 0.8
_SENTENCE_WORDS = 5
_MINUTES_FROM = 100
_HALF = 30

_CASE = re.compile(r"^[^\w\r\n]*(?:case|story|example|version|案例|例子|版本)\s?\d", re.IGNORECASE | re.MULTILINE)
_HAN = re.compile(r"[\u3400-\u9fff]")
_END = re.compile(r"[.!?。！？…][\W_]*$")

_NAMES = {
    Kind.INTRODUCTION: "an introduction",
    Kind.STORY: "a story",
    Kind.STRENGTH: "a strength",
    Kind.WEAKNESS: "a weakness",
    Kind.FUTURE: "an answer about your plans",
    Kind.MOTIVATION: "an answer about your motives",
    Kind.APPROACH: "an answer on how you work",
}


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the title of an answer that takes longer to say than its kind should."""
    settings = context.settings
    limit = settings.limits.seconds(entry.kind)
    if limit is None:
        return
    words = _words_of_longest_case(entry, context.text)
    seconds = _as_said(seconds_to_say(words, words_per_minute=settings.words_per_minute))
    if seconds <= limit or not _is_told(entry, context.text):
        return
    message = f"This takes about {_time(seconds)} to say ({words} words)"
    if seconds > _SEVERAL * limit:
        message += ". Are these several answers? Then give each a heading of its own."
    else:
        message += f"; for {_NAMES[entry.kind]}, {_time(limit)} is usually the most. What could wait for a follow-up"
        message += " question, or is this more than one answer?"
    yield Found(span=heading(entry), message=message)


def _words_of_longest_case(entry: Entry, text: str) -> int:
    starts = [match.start() for match in _CASE.finditer(text, entry.span.start, entry.span.end)]
    cases: dict[int, list[Span]] = {}
    for span in entry.body:
        cases.setdefault(bisect_right(starts, span.start), []).append(span)
    return max((_words([span.of(text) for span in spans]) for spans in cases.values()), default=0)


def _words(texts: Sequence[str]) -> int:
    """Count words; of a text in Chinese and another language, those of the one that takes longer to say."""
    every = sum(count_words(text) for text in texts)
    chinese = sum(count_words("".join(_HAN.findall(text))) for text in texts)
    return max(chinese, every - chinese)


def _is_told(entry: Entry, text: str) -> bool:
    counts = [(count_words(words), words) for words in (sentence.span.of(text) for sentence in entry.sentences)]
    whole = sum(count for count, words in counts if count >= _SENTENCE_WORDS and _END.search(words))
    return whole >= _TOLD * sum(count for count, _ in counts)


def _as_said(seconds: int) -> int:
    """Round as people say it: 90 seconds, 2 minutes, 2½ minutes. What rounds to the limit is within it."""
    return seconds if seconds < _MINUTES_FROM else round(seconds / _HALF) * _HALF


def _time(seconds: int) -> str:
    if seconds < _MINUTES_FROM:
        return f"{seconds} seconds"
    whole, rest = divmod(seconds, 60)
    if rest == _HALF:
        return f"{whole}½ minutes"
    return f"{whole} min {rest} s" if rest else f"{whole} minutes"
