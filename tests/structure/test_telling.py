"""What kind of telling a sentence is, in even and uneven English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.structure.acts import does_something, is_act
from greenroom.structure.statement import Telling
from greenroom.structure.telling import telling

EPISODE = """
I rang the owner and drove to meet her.
He said he would send the key.
I knew I would be late.
I told them I would finish by Friday.
We would be late, so I called the customer.
I explained what I would need.
When I was in school I would walk there with my brother.
I decided that we should ask for help.
Rang every supplier twice and wrote their dates down.
At the end we deliver the cakes to the hotel.
I'd been there for two weeks.
The depot had lost its only key.
Yesterday my manager ask me to change the plan.
There is one time that the oven stop in the middle of the night.
In the end the guest is laughing.
My colleague think it is too expensive, but I showed him the invoice.
I was the only one who can read the old program.
She came to my desk and says the list is wrong.
If I remember right, it was raining and we closed the gate.
I usually check the date, but last winter I forgot.
One of my colleagues was sending the vans too early.
After that I go to the owner and I ask for the key.
They asked whether I would take the night shift.
During my internship the till broke down twice.
Nobody knew who had the list, so I made a new one.
"""

HABIT = """
I usually write a list and start with the hardest.
I always set priorities first.
We would often meet in the kitchen.
We used to meet on Mondays.
Every day I would come in at six.
Whenever a customer complains, I write it down.
My approach is to listen first.
When I face a conflict, I talk to the person.
In my work it is common that I have three lists at the same time.
I tend to ask before I start.
Usually I will ask my colleague first.
Whenever a driver called, I wrote it down.
Sometimes I take notes on paper.
Each morning I check the list of the night.
When somebody is late, I ring them.
"""

HYPOTHETICAL = """
I would first listen to the customer.
If a colleague disagreed, I would ask her why.
If I noticed a mistake, I'd tell the team at once and we would fix it.
I would make sure that everyone understood what was needed.
First I will talk to him in private.
If it happens to me, I will tell the truth to my boss.
In that case we would divide the work.
I'd ask for half an hour and write both views down.
Then I would bring both plans to our manager.
I'll never leave a customer waiting.
I think I would apologise first.
Once he agrees, I would inform everybody.
So I would just start with the most urgent one.
If we could not finish in time, we would say so.
Maybe I will ask somebody who has done it before.
"""

SELF_DESCRIPTION = """
I am a very organised person.
My strength is patience.
I'm good at calming people down.
I love to work with people.
I am someone who likes clear rules.
I pride myself on being on time.
My biggest weakness is that I am too direct.
I'm detail oriented and reliable.
I work best in the early morning.
I am fast learner and open for new things.
"""

OPINION = """
I think communication is key.
It is important to listen.
I believe that trust takes time.
In my opinion the customer comes first.
Teams need clear rules.
Conflict is normal in every kitchen.
The best way is to ask.
People should say what they need.
You have to be honest with guests.
Feedback is a gift.
"""

UNCLEAR = """
So what I do is I go to my manager and I tell him.
Make decisions based on facts.
I have worked there for three years.
Night shift, north gate, four vans.
I could have asked earlier.
Two drivers, one key.
I'd like to tell you about our depot.
I need the key before six.
"""


def _rows(kind: Telling, sentences: str) -> list[tuple[str, Telling]]:
    return [(sentence, kind) for sentence in sentences.strip().splitlines()]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        *_rows(Telling.EPISODE, EPISODE),
        *_rows(Telling.HABIT, HABIT),
        *_rows(Telling.HYPOTHETICAL, HYPOTHETICAL),
        *_rows(Telling.SELF_DESCRIPTION, SELF_DESCRIPTION),
        *_rows(Telling.OPINION, OPINION),
        *_rows(Telling.UNCLEAR, UNCLEAR),
    ],
)
def test_a_sentence_is_read_as_what_it_tells(sentence: str, kind: Telling) -> None:
    assert telling(sentence) is kind


@given(st.text(max_size=300))
def test_any_text_is_read_as_something(text: str) -> None:
    assert telling(text) in Telling


@pytest.mark.parametrize(
    "sentence",
    [
        "I rang the owner twice.",
        "Then we carefully prepared a new list.",
        "So I ask the driver to wait.",
        "Posted the rota on the door.",
        "After lunch I told them about the gate.",
    ],
)
def test_what_was_done_is_an_act(sentence: str) -> None:
    assert is_act(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["I was tired.", "The gate opened at six.", "I had four vans.", "Four drivers were waiting.", "We wanted it."],
)
def test_how_things_stood_is_no_act(sentence: str) -> None:
    assert not is_act(sentence)
    assert not does_something(sentence)


def test_an_unknown_verb_in_the_past_is_something_done() -> None:
    assert not is_act("I velcroed the list to the door.")
    assert does_something("I velcroed the list to the door.")
