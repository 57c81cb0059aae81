"""What a sentence gives as an upshot, and what is a lesson, in even and uneven English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.structure.ending import stops_early
from greenroom.structure.lessons import is_maxim, tells_lesson, tells_understood
from greenroom.structure.statement import Upshot
from greenroom.structure.upshots import announces_end, changes_beside_act, others_follow, upshot

CHANGE = """
Returns fell by half within a month.
We finished two days early.
The owner approved the new rota.
The client renewed the contract for a year.
As a result we delivered all forty orders on time.
This saved us a day every week.
Complaints dropped from twelve to three.
In the end we win the second prize.
My manager was very happy with the list.
The guests loved it.
The bakery in the next village adopted our plan.
We were able to finish before the deadline.
The new till is still in use today.
I got the job.
We missed the deadline by a week.
At the end we deliver in time and customer is satisfied.
It turned out well, nobody had to wait.
The number of late vans went down to two.
Since then there have been no complaints.
The course passed its inspection.
It became the standard for all night shifts.
She thanked me in front of everybody.
Finally the result works well and boss use it every day.
We cut the waiting time by 30 %.
Our relationship has improved a lot.
The share of full vans climbed to 80 percent.
It caught four wrong labels in the first month.
Loading went from 4 hours to less than one.
After ten weeks she did the night shift on her own.
Now we can plan the routes more easily.
From 14 seconds to under 1.
The share went from 60% to 85%.
Losses came to about £3,100.
We managed the next week without loading anything twice.
Our van came eleventh out of fourteen.
"""

DECISION = """
We agreed to keep both lists until spring.
In the end we decided to go with her plan.
We chose the second supplier.
It was decided that I would lead the next shift.
Finally we reach an agreement that the old till stays.
We came to a compromise: two weeks each.
The board voted for the smaller hall.
We settled on one list for everyone.
As a result, we agreed on a new order for the vans.
We agreed that the improved version should be launched in May.
She agreed.
In the end the decision was to wait for one more year.
She accepted my suggestion and we moved on.
The director approved the plan for the next season.
The owner said that we would do it my way.
We planned to open the second gate in autumn.
The plan is to train the other drivers in May.
I promised him to send the list every Friday.
In the end it was clear that we would rebuild the gate first.
"""

EFFORT = """
I worked very hard on it.
We did our best until the last day.
I tried to help everybody.
I spent many nights on the list.
We put a lot of effort into it.
I gave it my all.
Everyone worked overtime that week.
I tried my best to explain it to them.
I gave everything until the last day.
I did everything I could.
I kept going until the very end.
"""

FEELING = """
Everyone was happy.
I felt proud of it.
We were all relieved.
It was a great experience.
It gave me a sense of achievement.
Everybody is happy with that.
I was glad that it was over.
The team was proud.
It was a nice feeling.
It felt like a big weight was gone.
"""

NOTHING = """
I rang the owner and drove to meet her.
We had to reduce the waiting time before Easter.
My task was to finish the list on time.
Our goal was to improve the rota by 20 %.
The depot has one gate and one key.
I wanted to save money for the club.
I wrote a plan so that it would be finished in May.
Every van needs two drivers.
I asked them which version should be approved.
Before the van was fixed, I rang the customer.
If we lose the key, nobody comes in.
At the end of each month I counted the keys.
We launched a test with two vans.
I wrote a timetable from 8.15 to 9 and from 3 to 3.45 only.
"""


def _rows(kind: Upshot | None, sentences: str) -> list[tuple[str, Upshot | None]]:
    return [(sentence, kind) for sentence in sentences.strip().splitlines()]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        *_rows(Upshot.CHANGE, CHANGE),
        *_rows(Upshot.DECISION, DECISION),
        *_rows(Upshot.EFFORT, EFFORT),
        *_rows(Upshot.FEELING, FEELING),
        *_rows(None, NOTHING),
    ],
)
def test_only_what_was_different_afterwards_is_a_change(sentence: str, kind: Upshot | None) -> None:
    assert upshot(sentence) is kind


@given(st.text(max_size=300))
def test_any_text_is_looked_at(text: str) -> None:
    assert upshot(text) in (None, *Upshot)
    assert announces_end(text) in (True, False)


@pytest.mark.parametrize(
    "sentence",
    [
        "I learned to read the date aloud.",
        "Since then I always ask twice.",
        "It taught me to wait for the second answer.",
        "Next time I would involve the drivers earlier.",
        "From this I learn that small list is better.",
        "I now write the date on every list.",
        "Looking back, I should have rung her at once.",
        "This experience showed me the value of a second key.",
        "I firmly believe that two keys are cheaper than one night.",
        "I came away convinced that a list needs an owner.",
        "What I got out of it is that silence costs more.",
        "If I did it again, I would ring her first.",
        "Now, when I borrow a key, I write it down.",
        "From then I count the keys every evening.",
        "Reading the date aloud became a habit.",
        "I have counted them every evening ever since.",
        "My real mistake was to wait for the morning.",
    ],
)
def test_what_somebody_took_from_it_is_a_lesson(sentence: str) -> None:
    assert tells_lesson(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I rang the owner.",
        "We opened at six.",
        "I learned about the delay from the driver.",
        "I learned that her key was in the van.",
        "Since then I have been asked to train the others.",
        "The value was wrong.",
        "She needed deep learning.",
        "The gate should have a second lock.",
    ],
)
def test_what_happened_is_no_lesson(sentence: str) -> None:
    assert not tells_lesson(sentence)
    assert not is_maxim(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Trust grows in small steps.",
        "Never sign what isn't finished.",
        "Bad news is cheaper early.",
        "Ask the driver before you plan the route, not after.",
        "Before judging somebody, ask one question.",
        "Before judge somebody I should ask him first.",
        "Many times a customer is loud because nobody is listening.",
        "And leading means to be the first who carries a box.",
    ],
)
def test_how_things_are_in_general_is_a_maxim(sentence: str) -> None:
    assert is_maxim(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The list is still in use.",
        "Everyone is happy.",
        "He is doing well now.",
        "We open at six.",
        "Old Meier is now the one who teaches the new drivers.",
        "Two drivers are using it.",
        "Hardly anyone waits at the gate.",
        "A double check has since become our standard.",
    ],
)
def test_how_things_are_in_the_story_is_no_maxim(sentence: str) -> None:
    assert not is_maxim(sentence)


_BEFORE = (
    "Last winter our depot had lost its only key on the night before the fair.",
    "Twelve drivers were due at six, and I was the one on shift.",
    "I looked through the list of people who had ever held a key.",
)


def test_a_story_that_ends_with_what_was_done_stops_early() -> None:
    cut = (*_BEFORE, "I rang the owner and asked her to meet me halfway.")
    whole = (*cut, "We opened at ten to six, and all twelve vans left on time.")

    assert stops_early(cut, lesson=False) > 0.7
    assert stops_early(whole, lesson=False) < stops_early(cut, lesson=False)


@given(st.lists(st.text(max_size=80), max_size=6), st.integers(0, 1))
def test_a_chance_is_a_chance_for_any_sentences(told: list[str], lessons: int) -> None:
    assert 0 <= stops_early(told, lesson=lessons > 0) <= 1


@pytest.mark.parametrize(
    "sentence",
    [
        "So I understood that rules need reasons.",
        "I check twice now.",
        "I don't promise a date any more before I look at the list.",
        "Whenever I take over a shift, I count the keys first.",
        "I'd rather be late with a warning than on time with a surprise.",
        "I'm more patient since.",
        "Talking early is really important.",
    ],
)
def test_what_one_understood_or_does_since_can_close_a_story(sentence: str) -> None:
    assert tells_understood(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I now lead the night shift.",
        "She still calls me when a pump sounds odd.",
        "I rang her first.",
        "The queue is down to ten minutes now.",
        "I meet her every week, and we are still friends.",
    ],
)
def test_what_came_of_it_closes_no_story_as_a_lesson(sentence: str) -> None:
    assert not tells_understood(sentence)
    assert not is_maxim(sentence)


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("I sent them off, and all twelve vans left on time.", True),
        ("I wrote a list, which saved us a day.", True),
        ("I increased my hours and finished the list.", False),
        ("I rang the owner.", False),
    ],
)
def test_a_change_by_others_beside_an_act_is_seen(sentence: str, beside: bool) -> None:  # noqa: FBT001
    assert changes_beside_act(sentence) is beside


@pytest.mark.parametrize("sentence", ["I gave her a new one, and she stayed.", "Two days later she came back."])
def test_what_others_do_at_the_end_follows(sentence: str) -> None:
    assert others_follow(sentence)
    assert not others_follow("I gave her a new one.")
