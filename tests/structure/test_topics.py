"""What an answer is asked about."""

from __future__ import annotations

import hashlib

import pytest

from greenroom.bank.entry import Entry
from greenroom.bank.parser import parse
from greenroom.structure.topics import Topic, topics
from greenroom.text.source import Format, Source

_STORY = (
    "Last winter I sent four vans to the wrong depot, because I had copied the list of the week before. I rang "
    "the drivers "
    "one by one and told the customer within the hour. Three of the four loads arrived by noon, and one was a day "
    "late."
)


def _entry(title: str, *questions: str) -> Entry:
    asked = "".join(f"- {question}\n" for question in questions)
    also = f"Also answers:\n\n{asked}\n" if questions else ""
    text = f"# {title}\n\n{also}{_STORY}\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return parse(Source(path="bank.md", text=text, sha256=digest, format=Format.MARKDOWN)).entries[0]


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("Tell me about a time you disagreed with a colleague", Topic.CONFLICT),
        ("Conflict with a driver", Topic.CONFLICT),
        ("Working with somebody of a different personality", Topic.CONFLICT),
        ("Tell me about a mistake", Topic.MISTAKE),
        ("A time you failed", Topic.MISTAKE),
        ("Tell me about a project that didn't go as planned", Topic.MISTAKE),
        ("A time you missed a deadline", Topic.DELAY),
        ("We were late", Topic.DELAY),
        ("How did you handle several projects at the same time?", Topic.PRIORITIES),
        ("Tell me about feedback that you gave", Topic.FEEDBACK),
        ("Tell me about critical feedback that you received", Topic.LESSON),
        ("What did you learn from it?", Topic.LESSON),
        ("Tell me about a mistake and what you would do differently", Topic.LESSON),
        ("Tell me about a time you worked at night", Topic.EVENT),
        ("Have you ever lost a key?", Topic.EVENT),
        ("How do you handle stress?", Topic.GENERAL),
        ("What would you do if you lost the key?", Topic.GENERAL),
    ],
)
def test_a_question_is_about_its_topic(title: str, about: Topic) -> None:
    assert about in topics(_entry(title))


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("Tell me about difficult feedback you gave", Topic.LESSON),
        ("Describe a time when you had to give someone difficult feedback", Topic.LESSON),
        ("Tell me about a time you had to learn something new quickly", Topic.LESSON),
        ("How did you handle a system failure?", Topic.MISTAKE),
        ("Night shift", Topic.EVENT),
        ("A merge conflict", Topic.CONFLICT),
        ("Late nights", Topic.DELAY),
    ],
)
def test_a_word_alone_makes_no_topic(title: str, about: Topic) -> None:
    assert about not in topics(_entry(title))


def test_one_of_many_questions_makes_no_topic() -> None:
    many = ("Tell me about a time you led a team?", "How do you plan a week?", "Tell me about a mistake you made?")

    assert Topic.MISTAKE not in topics(_entry("The depot", *many))
    assert Topic.MISTAKE in topics(_entry("My mistake at the depot", *many))
