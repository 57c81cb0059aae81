"""``who.*``: own deeds, people who should have been told, harm talked small, admissions taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch

MakeBank = Callable[..., Bank]

LABELLED = (
    "# Tell me about a time you worked in a team\n\nSituation: Our ferry had no second captain for June, and I was "
    "new.\n\n"
    "Action: {}\n\nResult: All crossings of June took place, and nobody had to wait.\n"
)
DELAY = "# Tell me about a time you missed a deadline\n\n"
MISTAKE = "# Tell me about a mistake you made\n\n"
CONFLICT = "# Tell me about a conflict with a colleague\n\n"
PRIORITIES = "# Tell me about a time you had several tasks at once\n\n"


def _found(text: str, bank: MakeBank, rule: str) -> list[tuple[str, str]]:
    settings = Settings(rules=(RuleSetting(rule="who.*", wish=Switch.ON),))
    findings = check(bank(text), slips={}, settings=settings)
    return [(one.place.span.of(text), one.message) for one in findings if one.rule == f"who.{rule}"]


@pytest.mark.parametrize(
    ("action", "flagged"),
    [
        (
            "We wrote to every school of seamanship. The office drew up a new timetable with fewer crossings.",
            "We wrote",
        ),
        ("A new timetable was drawn up, and two captains were hired from the next island for June.", "A new timetable"),
        ("The team wrote to every school of seamanship and drew up a new timetable with fewer crossings.", "The team"),
        ("My manager drew up a new timetable. She hired two captains from the next island for June.", "My manager"),
        ("We wrote to every school of seamanship. I thought that it was late, and I was nervous all week.", "We wrote"),
        ("We wrote to every school of seamanship, and I was asked to wait for what they would say.", "We wrote"),
    ],
)
def test_a_story_in_which_others_do_everything(action: str, flagged: str, bank: MakeBank) -> None:
    ((place, message),) = _found(LABELLED.format(action), bank, "no-i")

    assert place.startswith(flagged)
    assert message == "Which of this did you do yourself?"


@pytest.mark.parametrize(
    "action",
    [
        "We wrote to every school of seamanship. I drew up a new timetable with fewer crossings.",
        "We wrote to every school of seamanship and, because I had asked them, two captains came.",
        "The timetable was drawn up by me, and the schools were written to by the office.",
        "We wrote to every school of seamanship. My sister and I drew up a new timetable.",
        "Wrote to every school of seamanship. Drew up a new timetable with fewer crossings.",
        "Writing to every school of seamanship, and drawing up a timetable with fewer crossings.",
        "We hired two.",
    ],
)
def test_one_own_deed_or_a_note_is_enough(action: str, bank: MakeBank) -> None:
    assert _found(LABELLED.format(action), bank, "no-i") == []


@pytest.mark.parametrize("part", ["Task", "Result"])
def test_an_own_deed_that_is_filed_elsewhere_is_one(part: str, bank: MakeBank) -> None:
    text = (
        "# Tell me about a time you worked in a team\n\nSituation: Our ferry had no second captain for the whole of "
        "June.\n\n"
        f"Action: We wrote to every school of seamanship in the country.\n\n{part}: I drew up a new timetable.\n"
    )

    assert _found(text, bank, "no-i") == []


@pytest.mark.parametrize(
    ("text", "place", "question"),
    [
        (
            DELAY
            + "The map was due on Monday. Two sheets took longer than I had planned, so there was a delay of two days. "
            "I drew both at night, and they were good. Since then I plan a day more for each sheet.\n",
            "a delay of two days",
            "Whom did you tell that it would be late, and when?",
        ),
        (
            MISTAKE
            + "In my first week I printed the wrong address on two hundred tickets. I printed new ones during the "
            "night and put them into the box. Since then I read each address twice before I print.\n",
            "wrong address",
            "Whom did you tell about it, and when?",
        ),
        (
            CONFLICT
            + "My colleague wanted to paint the boat in red, and I thought that it would fade. I painted two boards "
            "and left them in the sun for a month. The red one had faded, and the boat is blue now.\n",
            "My colleague wanted",
            "When did you talk with them about it, and what did they say?",
        ),
        (
            PRIORITIES
            + "In June I had the boat, the map and two trainees. I prioritised the boat, since no ferry runs "
            "without one, and drew the map in the evenings. Both were done by the end of the month.\n",
            "prioritised",
            "With whom did you agree what could wait?",
        ),
    ],
)
def test_nobody_was_told(text: str, place: str, question: str, bank: MakeBank) -> None:
    assert _found(text, bank, "nobody-told") == [(place, question)]


@pytest.mark.parametrize(
    "told",
    [
        "I rang the printer the same hour.",
        "I warned the office on Friday.",
        "In a call with the office we moved the date.",
        "I kept the captain informed every day.",
        "The captain agreed to a later date.",
        "Told the office on Friday.",
    ],
)
def test_one_word_to_those_concerned_is_enough(told: str, bank: MakeBank) -> None:
    text = (
        f"{DELAY}The map was due on Monday. Two sheets took longer than I had planned, so there was a delay of two "
        f"days. {told} "
        "I drew both at night, and they were good. Since then I plan a day more for each sheet.\n"
    )

    assert _found(text, bank, "nobody-told") == []


@pytest.mark.parametrize(
    "no_word",
    [
        "My manager told me that maps matter.",
        "Communication is key on a ferry.",
        "I wanted to tell the captain.",
        "I learned the importance of talking to people early.",
        "I would tell the office today.",
    ],
)
def test_what_others_say_or_one_would_say_tells_nobody(no_word: str, bank: MakeBank) -> None:
    text = (
        f"{DELAY}The map was due on Monday. Two sheets took longer than I had planned, so there was a delay of two "
        f"days. "
        f"I drew both at night, and they were good. {no_word} Since then I plan a day more for each sheet.\n"
    )

    assert len(_found(text, bank, "nobody-told")) == 1


def test_who_got_the_job_by_asking_has_told_nobody_of_the_mistake(bank: MakeBank) -> None:
    text = (
        "# Tell me about a mistake you made\n\nSituation: I asked the captain for the job of the timekeeper and got "
        "it.\n\n"
        "Action: I set the clock by the wrong time zone, and the ferry left an hour early twice. I set it right at "
        "night and wrote the zone on its back.\n\nResult: It has kept the time since.\n"
    )

    assert [place for place, _ in _found(text, bank, "nobody-told")] == ["wrong time"]


def test_other_questions_need_nobody(bank: MakeBank) -> None:
    text = (
        "# Tell me about something you built\n\nI drew a map of the harbour in June. Two sheets took longer than "
        "planned, so "
        "there was a delay of two days. I drew both at night, and they hang in the office today.\n"
    )

    assert _found(text, bank, "nobody-told") == []


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("It was only a small delay for the guests.", "only a small delay"),
        ("This caused a little bit stress in the kitchen.", "a little bit stress"),
        ("It was not a big deal.", "was not a big deal"),
        ("Luckily nobody noticed.", "Luckily nobody noticed"),
        ("This initially reduced the choice of rooms.", "initially reduced"),
        ("The guests were slightly annoyed.", "slightly annoyed"),
        ("There was no real damage.", "was no real damage"),
    ],
)
def test_harm_is_talked_small(sentence: str, place: str, bank: MakeBank) -> None:
    text = f"{MISTAKE}I gave two families the same room. {sentence} I told my manager and found them another house.\n"

    assert [words for words, _ in _found(text, bank, "harm-talked-small")] == [place]


@pytest.mark.parametrize(
    "sentence",
    [
        "One family had to wait for two hours.",
        "Nobody noticed for three days, and then both stood at the door.",
        "I learned that even a small mistake can cost a day.",
        "We are a small house with a small team.",
        "It was a big problem for both.",
    ],
)
def test_harm_is_told_as_it_was(sentence: str, bank: MakeBank) -> None:
    text = f"{MISTAKE}I gave two families the same room. {sentence} I told my manager and found them another house.\n"

    assert _found(text, bank, "harm-talked-small") == []


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("But it wasn't really my fault.", "But it wasn't really my fault"),
        ("Anybody would have done the same.", "Anybody would have done the same"),
        ("It could have happened to anyone.", "could have happened to anyone"),
        (
            "However, due to my careful search, my new list was very solid.",
            "However, due to my careful search, my new list was very solid",
        ),
    ],
)
def test_an_admission_is_taken_back(sentence: str, place: str, bank: MakeBank) -> None:
    text = f"{MISTAKE}I gave two families the wrong room. {sentence} I told my manager and found them another house.\n"

    assert [words for words, _ in _found(text, bank, "admission-taken-back")] == [place]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was my fault alone.",
        "However, I told both families at once.",
        "But in the end both were content with their rooms.",
        "Still, the second house was good, and they came back.",
    ],
)
def test_an_admission_stands(sentence: str, bank: MakeBank) -> None:
    text = f"{MISTAKE}I gave two families the wrong room. {sentence} I told my manager and found them another house.\n"

    assert _found(text, bank, "admission-taken-back") == []


@pytest.mark.parametrize("rule", ["no-i", "nobody-told", "harm-talked-small", "admission-taken-back"])
def test_other_languages_are_left_alone(rule: str, bank: MakeBank) -> None:
    text = (
        "# Tell me about a mistake you made\n\n我把错误的房间给了两个家庭。后来我们解决了这个问题，没有人注意到。" * 2
    )

    assert _found(text, bank, rule) == []


_PIECES = (
    "I we The team my manager told said was delay late mistake but However, only a small of my fault . , ! \n\n- ** "
    "“ ” Action: Result: 错"
).split(" ")


@given(
    st.sampled_from(
        (DELAY, MISTAKE, CONFLICT, PRIORITIES, "# Weakness\n\n", "# Strength\n\n", "# Tell me about yourself\n\n")
    ),
    st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=80),
)
def test_findings_stand_in_the_text_whatever_it_is(bank: MakeBank, title: str, pieces: list[str]) -> None:
    text = title + " ".join(pieces)
    wishes = (RuleSetting(rule="who.*", wish=Switch.ON), RuleSetting(rule="kind.*", wish=Switch.ON))
    findings = check(bank(text), slips={}, settings=Settings(rules=wishes, role="Ferry captain"))

    for one in findings:
        assert one.rule != "internal.crashed"
        for place in (one.place, *one.evidence):
            assert 0 <= place.span.start < place.span.end <= len(text)
