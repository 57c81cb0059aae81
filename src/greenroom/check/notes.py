"""Notes that are not yet an answer: the question they could answer, and what to ask oneself to make a story of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from greenroom.bank.entry import BankFile, Entry, Kind
from greenroom.bank.markup import plain
from greenroom.bank.questions import asks, bare
from greenroom.structure.account import account
from greenroom.structure.statement import Actor, ClaimSort, Statement, Telling, Upshot
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .follow_up import FollowUp, Sort

#: Three questions are what one answers in a sitting.
MOST = 3

#: From so many fragments on, notes are a list of things rather than one.
_SEVERAL = 4
_MOSTLY = 0.3
_HAN = lazy(r"[\u3400-\u9fff]")
_LINK = lazy(r"\b(?:https?://|www\.)\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What can be made of notes.

    Attributes:
        questions: at most three, whose answers make a story; each with the words that it starts from.
        could_answer: a question that interviewers ask and that these notes speak to; None where none is clear.
    """

    questions: tuple[FollowUp, ...]
    could_answer: str | None


#: Questions that interviewers ask, with words that notes towards them have. From the questions, not from answers.
_QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (question, lazy(rf"\b(?:{words})", re.IGNORECASE))
    for question, words in (
        (
            "Tell me about a time you disagreed with a colleague.",
            r"conflict|disagree|argu(?:ed|ment)|quarrel|clash|tension|didn['’]t (?:agree|get along)",
        ),
        (
            "Tell me about a mistake you made.",
            r"mistake|fail(?:ed|ure)|my fault|messed|broke (?:the|prod)|wrong (?:file|order)|outage|forgot|regret",
        ),
        (
            "Tell me about a time you missed a deadline, or nearly did.",
            r"deadline|delay|late\b|overdue|behind schedule|slipped",
        ),
        (
            "Tell me about a time you had several things to do at once.",
            r"priorit|multi-?task|several (?:projects|tasks)|at the same time|juggl|workload",
        ),
        (
            "Tell me about a time you led others.",
            r"led\b|lead(?:ing)? (?:a|the) team|leader|mentor|coach(?:ed|ing)|delegat|organi[sz]ed a",
        ),
        (
            "Tell me about a time you had to learn something quickly.",
            r"learn(?:t|ed|ing)? (?:\w+ ){0,3}(?:quick|fast|from scratch|in (?:a|two|one))|self-?taught",
        ),
        (
            "Tell me about a time you helped a customer.",
            r"customer|client|guest|patient|complain",
        ),
        (
            "Tell me about a time you received criticism.",
            r"feedback|critici[sz]|review (?:said|was)|was told",
        ),
        (
            "Tell me about a time you improved a process.",
            r"automat|improv|faster|save[ds]? (?:time|hours|money)|optimi[sz]|simplif|manual(?:ly)?|process",
        ),
        (
            "Tell me about a time you convinced somebody.",
            r"convinc|persuad|buy-?in|push ?back|pitch(?:ed)?",
        ),
        (
            "Tell me about a project you are proud of.",
            r"proud|biggest (?:project|achievement)|award|built (?:a|the|my|our)|launched",
        ),
    )
)


def notes(file: BankFile, entry: Entry) -> Notes:
    """Return what can be made of an entry of notes; nothing for any other kind, or for notes that aren't English."""
    if entry.kind is not Kind.NOTES:
        return Notes(questions=(), could_answer=None)
    read = account(file, entry)
    said = [one for one in read.statements if not _LINK.search(one.words)]
    words = " ".join(one.words for one in said)
    if not said or len(_HAN.findall(words)) > len(words) * _MOSTLY:
        return Notes(questions=(), could_answer=None)
    asked = [_moved(one, entry.span.start) for one in _questions(said)]
    return Notes(questions=tuple(asked[:MOST]), could_answer=_could_answer(entry, words))


def _could_answer(entry: Entry, words: str) -> str | None:
    """Return the question that the notes stand under, else the one whose words they use most.

    The title counts thrice; None on a tie or where nothing fits.
    """
    title = bare(plain(entry.title))
    asked = [one for one in (title, *entry.questions) if asks(one)]
    if asked:
        return asked[0]
    counts = [(len(cues.findall(words)) + 3 * bool(cues.search(title)), question) for question, cues in _QUESTIONS]
    best = max(count for count, _ in counts)
    held = [question for count, question in counts if count == best]
    return held[0] if best and len(held) == 1 else None


def _questions(said: Sequence[Statement]) -> Iterator[FollowUp]:
    first, middle, last = said[0], said[len(said) // 2], said[-1]
    happened = any(one.telling is Telling.EPISODE for one in said)
    if len(said) >= _SEVERAL and not happened:
        yield _asked(
            Sort.INSTANCE, "Which of these happened once, so that it can be told from beginning to end?", first
        )
    elif not happened:
        yield _asked(Sort.INSTANCE, "When did that happen last, and who was there?", first)
    elif not any(claim.sort in (ClaimSort.DATE, ClaimSort.DURATION) for one in said for claim in one.claims):
        yield _asked(Sort.SCOPE, "When was that, and where were you then?", first)
    acts = [one for one in said if one.actor is Actor.I]
    if not acts:
        yield _asked(Sort.OWN_PART, "What did you do yourself, step by step?", middle)
    elif not any(one.contact for one in said):
        yield _asked(Sort.TOLD, "Who else was in it, and what did you say to them?", acts[-1])
    if not any(one.upshot is Upshot.CHANGE for one in said):
        yield _asked(Sort.OUTCOME, "How did it end, and what was different afterwards?", last)
    elif not any(claim.sort is ClaimSort.NUMBER for one in said for claim in one.claims):
        yield _asked(Sort.MEASURE, "By what could others see that it worked?", last)
    yield _asked(Sort.HARDSHIP, "What was hard about it, and what did you weigh up?", middle)


def _asked(sort: Sort, question: str, one: Statement) -> FollowUp:
    return FollowUp(sort=sort, question=question, provoked_by=one.span)


def _moved(one: FollowUp, by: int) -> FollowUp:
    span = Span(one.provoked_by.start + by, one.provoked_by.end + by)
    return FollowUp(sort=one.sort, question=one.question, provoked_by=span)
