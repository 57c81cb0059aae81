"""``length.too-long``: answers that take long to say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import Limits, Settings

MakeBank = Callable[..., Bank]


def _said(text: str, bank: MakeBank, settings: Settings | None = None) -> list[str]:
    findings = check(bank(text), slips={}, settings=settings or Settings())
    return [finding.message for finding in findings if finding.rule == "length.too-long"]


def _story(words: int) -> str:
    sentences = [f"I rang owner number {number}." for number in range(words // 5)]
    return "# A challenge\n\n" + " ".join(sentences) + "\n"


def test_three_minutes_are_a_story_and_more_is_told_with_time_and_words(bank: MakeBank) -> None:
    assert _said(_story(420), bank) == []
    (message,) = _said(_story(525), bank)
    assert message.startswith(
        "This takes about 4 minutes to say (525 words); for a story, 3 minutes is usually the most."
    )


def test_a_faster_speaker_has_room_for_more(bank: MakeBank) -> None:
    assert _said(_story(525), bank, Settings(words_per_minute=175)) == []


def test_the_limit_can_be_set(bank: MakeBank) -> None:
    assert _said(_story(525), bank, Settings(limits=Limits(story=240))) == []


@pytest.mark.parametrize(
    ("limit", "said"), [(90, "90 seconds"), (120, "2 minutes"), (150, "2½ minutes"), (170, "2 min 50 s")]
)
def test_times_are_told_as_people_say_them(limit: int, said: str, bank: MakeBank) -> None:
    (message,) = _said(_story(525), bank, Settings(limits=Limits(story=limit)))

    assert f"for a story, {said} is usually the most" in message


def test_an_answer_many_times_too_long_is_taken_for_several(bank: MakeBank) -> None:
    (message,) = _said(_story(1400), bank)

    assert message == (
        "This takes about 10 minutes to say (1400 words). "
        "Are these several answers? Then give each a heading of its own."
    )


def test_only_what_is_said_aloud_counts(bank: MakeBank) -> None:
    questions = "".join(f"- Tell me about a time when you rang owner number {number}?\n" for number in range(60))
    text = f"# A challenge\n\nAlso answers:\n\n{questions}\nI rang the owner and drove to meet her.\n"

    assert _said(text, bank) == []
