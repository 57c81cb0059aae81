"""An answer that takes long to say.

## What it does
Counts the words that you would say aloud and turns them into time at 140 words a minute, or at your own pace if you set
it. Tells when a story takes more than three minutes, an introduction more than two, another answer more than two and a
half.

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

from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.settings import Limits, Settings
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
    words = sum(count_words(span.of(context.text)) for span in entry.body)
    seconds = seconds_to_say(words, words_per_minute=settings.words_per_minute)
    if seconds > limit:
        yield Found(
            span=entry.title_span,
            message=f"This takes about {_time(seconds)} to say ({words} words); for {_NAMES[entry.kind]}, "
            f"{_time(limit)} is usually the most. What could wait for a follow-up question?",
        )


def _time(seconds: int) -> str:
    if seconds < 100:  # as people say it: "90 seconds", "2 minutes"
        return f"{seconds} seconds"
    halves = round(seconds / 30)
    whole, half = divmod(halves, 2)
    return f"{whole}½ minutes" if half else f"{whole} minutes"
