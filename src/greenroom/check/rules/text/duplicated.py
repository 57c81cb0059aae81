"""A passage that is told twice.

## What it does
Tells when 25 words or more in a row stand in the bank a second time, in the same answer or another. Headings, questions
and labels don't count. Differences in capitals and punctuation are overlooked. Of two answers that share several
passages, the longest is told.

## Why it matters
One story may answer many questions, but two copies drift apart: you mend one and rehearse the other. And an interviewer
who hears the same words twice in an hour hears a text. (Convention. Twenty-five words are two short sentences, about
eleven seconds of talk: shorter runs shared by chance or habit, such as "I'd like to talk about a time when", stay
unmentioned.)

## How to mend
Keep the better one and list all its questions above it. If both are needed, let the second begin where the first ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from sys import intern

from greenroom.bank.entry import Bank, BankFile, Entry
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

SCOPE = Scope.BANK
SEVERITY = Severity.NOTE
SINCE = "0.1"
STATUS = Status.STABLE

_TOLD = (
    "The depot had lost its only key on the night before the fair, so I rang the owner, drove to meet her halfway, "
    "and we opened at six with every oven hot and the first trays out."
)

EXAMPLES = (
    Good(f"# How did you solve a problem?\n\n{_TOLD}\n\n# A challenge at work\n\nOur till had to go before Easter.\n"),
    Good(
        "# How did you solve a problem?\n\nI'd like to talk about a time when we had lost the key.\n\n"
        "# A challenge at work\n\nI'd like to talk about a time when we had to buy a till.\n"
    ),
    Bad(f"# How did you solve a problem?\n\n{_TOLD}\n\n# A challenge at work\n\nIt was in May. ⟦{_TOLD[:-1]}⟧.\n"),
    Bad(f"# How did you solve a problem?\n\n{_TOLD}\n\nIt was in May.\n\n⟦{_TOLD[:-1]}⟧.\n"),
)

#: Words in a row that make a passage. See "Why it matters" above.
LONG = 25
#: Every run of 25 words holds twelve that begin at a multiple of twelve: it is enough to remember those.
_STEP = 12

#: Paragraphs whose words are remembered while the program runs: after a change of one, the others stay as they were.
_REMEMBERED = 4096

#: Two Chinese characters take about as long to say as an English word.
_WORD = lazy(r"[\u3400-\u9fff]{1,2}|[^\W_\u3400-\u9fff]+(?:['’][^\W_\u3400-\u9fff]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """An answer as words."""

    file: BankFile
    entry: Entry
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """Words that stand in two answers: where in the later, where in the earlier, and how many."""

    start: int
    before: int
    length: int


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find passages that were told before in the bank, one for each answer and answer before it."""
    told = [_told(file, entry) for file, entry in bank.entries if entry.kind.is_answer]
    for (later, earlier), run in _longest(told).items():
        first, second = told[earlier], told[later]
        where = "above in this answer" if later == earlier else f"in “{first.entry.title}”"
        yield Found(
            path=second.file.source.path,
            span=_span(second, run.start, run.length),
            message=f"These {run.length} words stand {where} too. Which of the two do you want to keep?",
            evidence=(Place(path=first.file.source.path, span=_span(first, run.before, run.length)),),
        )


def _told(file: BankFile, entry: Entry) -> _Told:
    text = file.source.text
    return _Told(file=file, entry=entry, words=tuple(chain.from_iterable(_words(span.of(text)) for span in entry.body)))


@lru_cache(maxsize=_REMEMBERED)
def _words(paragraph: str) -> tuple[str, ...]:
    return tuple(intern(word.lower().replace("’", "'")) for word in _WORD.findall(paragraph))


def _span(told: _Told, start: int, length: int) -> Span:
    return Span(_word(told, start).start, _word(told, start + length - 1).end)


def _word(told: _Told, at: int) -> Span:
    """Return where the word with this number stands. Asked for what was found twice alone, which is seldom."""
    text = told.file.source.text
    places = (match.span() for span in told.entry.body for match in _WORD.finditer(text, span.start, span.end))
    return Span(*next(islice(places, at, None)))


def _longest(told: list[_Told]) -> dict[tuple[int, int], _Run]:
    """Return the longest run that two answers share, by the places of the later and the earlier in the list."""
    seen: dict[tuple[str, ...], tuple[int, int]] = {}
    best: dict[tuple[int, int], _Run] = {}
    for at, one in enumerate(told):
        start = floor = 0
        while start + _STEP <= len(one.words):
            key = one.words[start : start + _STEP]
            earlier, before = seen.get(key, (at, start))
            if start % _STEP == 0:
                seen.setdefault(key, (at, start))
            if earlier == at and before + _STEP > start:
                start += 1
                continue
            run = _shared(told[earlier], before, one, start, floor)
            if run.length < LONG:
                start += 1
                continue
            if (at, earlier) not in best or run.length > best[at, earlier].length:
                best[at, earlier] = run
            start = floor = run.start + run.length
    return best


def _shared(first: _Told, before: int, second: _Told, start: int, floor: int) -> _Run:
    """Return the whole run around words that two answers, or two places of one, were found to share."""
    most = start - before if first is second else len(second.words)  # two places of one answer don't overlap
    back, length = 0, _STEP
    while (
        length < most
        and before - back > 0
        and start - back > floor
        and first.words[before - back - 1] == second.words[start - back - 1]
    ):
        back += 1
        length += 1
    before, start = before - back, start - back
    while (
        length < most
        and before + length < len(first.words)
        and start + length < len(second.words)
        and first.words[before + length] == second.words[start + length]
    ):
        length += 1
    return _Run(start=start, before=before, length=length)
