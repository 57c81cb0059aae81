"""What an answer is asked about, by its title and questions."""

from __future__ import annotations

import re
from enum import StrEnum

from greenroom.bank.entry import Entry


class Topic(StrEnum):
    """What a question is about, as far as a rule needs to know."""

    CONFLICT = "conflict"
    MISTAKE = "mistake"
    DELAY = "delay"
    PRIORITIES = "priorities"
    FEEDBACK = "feedback"
    LESSON = "lesson"
    """The question asks what was learnt, or is one (failure, mistake, criticism) to which that belongs."""


_WORDS: tuple[tuple[Topic, str], ...] = (
    (
        Topic.CONFLICT,
        r"\bconflicts?\b|\bdisagree\w*|\bargument with|difficult (?:person|people|co-?workers?|colleagues?|team ?mates?)"
        r"|didn['’]?t (?:get along|agree)|not (?:get along|agree)|different personalit\w*|\bdisput\w*",
    ),
    (
        Topic.MISTAKE,
        r"\bmistakes?\b|\bfail(?:ed|ures?|ing)?\b|went wrong|\bmessed up|\bregret\b|wrong (?:decision|call)",
    ),
    (
        Topic.DELAY,
        r"(?:miss\w*|unable to meet|couldn['’]?t meet|not meet\w*|fail\w* to meet).{0,20}deadline|\bdelay\w*|\blate\b",
    ),
    (
        Topic.PRIORITIES,
        r"\bpriorit\w*|multi-?task\w*|(?:multiple|several|many|competing) (?:tasks|projects|deadlines|things|demands|priorities)"
        r"|at (?:the same time|once)\b|\bjuggl\w*|time management|manage your (?:time|workload)",
    ),
    (Topic.FEEDBACK, r"\bfeedback\b|\bcritici[sz]\w*"),
    (
        Topic.LESSON,
        r"\blearn(?:ed|t)?\b|\blessons?\b|do differently|\bmistakes?\b|\bfail(?:ed|ures?)\b|\bfeedback\b|\bcritici[sz]\w*",
    ),
)
_TOPICS = tuple((topic, re.compile(words, re.IGNORECASE)) for topic, words in _WORDS)


def topics(entry: Entry) -> frozenset[Topic]:
    """Return what an entry is asked about."""
    asked = "\n".join((entry.title, *entry.questions))
    return frozenset(topic for topic, words in _TOPICS if words.search(asked))
