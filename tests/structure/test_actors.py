"""Who acts in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.structure.actors import actor, acts, did
from greenroom.structure.statement import Actor

I, WE, OTHERS, NOBODY = Actor.I, Actor.WE, Actor.OTHERS, Actor.NOBODY  # noqa: E741  (the word is the value)


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("I rang the supplier and asked for a second van.", I),
        ("i was checking the numbers every morning", I),
        ("I've trained three new waiters.", I),
        ("I'm going through every complaint each week.", I),
        ("So what i did was list every open ticket.", I),
        ("What I did first was to count the boxes.", I),
        ("As the owner, I checked every invoice.", I),
        ("When the boiler failed, I called the plumber.", I),
        ("Because the queue was long, I opened a second till.", I),
        ("He disagreed, so I showed him the figures.", I),
        ("The tool I wrote cut the time in half.", I),
        ("The till was repaired by me in two hours.", I),
        ("I was able to find a second hall.", I),
        ("In the end I was the one who told the parents.", I),
        ("I talk to my boss and explain the situation.", I),
        ("I was nervous.", I),
        ("Yesterday I finish all the labels and put them in the right order.", I),
        ("We rebuilt the schedule over the weekend.", WE),
        ("After I had joined, we moved the stock to the new hall.", WE),
        ("We stopped the line because I found a crack.", WE),
        ("My colleague and I drafted the plan.", WE),
        ("Both of us agreed to test it.", WE),
        ("The team worked through the list.", WE),
        ("In the end our team shipped the release.", WE),
        ("The whole team stayed until midnight.", WE),
        ("The till was repaired by our team in two hours.", WE),
        ("I think we sold too early.", WE),
        ("We loop in more people from both teams.", WE),
        ("My manager wanted to cancel the fair.", OTHERS),
        ("The head nurse asked for a second check.", OTHERS),
        ("Nadia said the date could not move.", OTHERS),
        ("He disagreed at once.", OTHERS),
        ("They had never used the tool before.", OTHERS),
        ("The finance team worked through the list.", OTHERS),
        ("Another team had built the importer.", OTHERS),
        ("One of my colleagues left in March.", OTHERS),
        ("Two customers complained about the noise.", OTHERS),
        ("Customers complained about the noise.", OTHERS),
        ("Team agreed to the second option.", OTHERS),
        ("The till was repaired by a technician.", OTHERS),
        ("When I came in, the guests had already left.", OTHERS),
        ('"I will paint the door," said Jonas.', NOBODY),
        ("The shelves were rebuilt within a week.", NOBODY),
        ("A checklist was introduced.", NOBODY),
        ("I was asked to fix the printer.", NOBODY),
        ("The release went out on time.", NOBODY),
        ("As a result, sales rose by a tenth.", NOBODY),
        ("The system crashed twice in one night.", NOBODY),
        ("It was a hard month for everyone.", NOBODY),
        ("Phase I was finished in May.", NOBODY),
        ("Clear communication with all sides.", NOBODY),
        ("Setting priorities for each task.", NOBODY),
        ("Presenting the options in the weekly meeting.", NOBODY),
        ("Make final decisions based on data.", NOBODY),
        ("Agreed by both sides.", OTHERS),
        ("Led by the idea of speed, everything was rushed.", NOBODY),
        ("", NOBODY),
    ],
)
def test_the_one_who_acts(sentence: str, who: Actor) -> None:
    assert actor(sentence) is who


@pytest.mark.parametrize(
    "note",
    [
        "Listed the risks and rang both suppliers.",
        "Then wrote a short guide for the night shift.",
        "Immediately told the team and stopped the rollout.",
        "Presented the options in the weekly meeting.",
        "In parallel, built a second oven from parts.",
        "Instead of waiting, drove to the depot.",
    ],
)
def test_a_note_that_begins_with_a_bare_past_is_the_tellers_own(note: str) -> None:
    assert actor(note) is I


@pytest.mark.parametrize(
    "fragment",
    [
        "Reduced waste by a third.",
        "Increased sales in both shops.",
        "Based on these numbers.",
        "Compared to the old shelf, a gain.",
    ],
)
def test_a_fragment_that_may_tell_of_a_thing_has_no_actor(fragment: str) -> None:
    assert actor(fragment) is NOBODY


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("We stopped the line because I found a crack.", {I, WE}),
        ("I knew that the manager had signed it.", {OTHERS}),
        ("Mia and I carried the piano up.", {I, WE}),
        ("I was tired, and I had no idea.", set()),
        ('Our caretaker shouted "we will flood the cellar!" and ran.', {OTHERS}),
    ],
)
def test_everybody_who_does_something(sentence: str, who: set[Actor]) -> None:
    assert acts(sentence) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("I always write down each task.", set()),
        ("I wrote down each task.", {I}),
        ("I was writing the rota when she called.", {I, OTHERS}),
        ("I will ask them.", set()),
        ("We'd moved the shelves.", {WE}),
    ],
)
def test_what_was_done_is_told_from_what_is_done(sentence: str, who: set[Actor]) -> None:
    assert did(sentence) == who


@given(st.text(max_size=200))
def test_any_text_has_an_actor(text: str) -> None:
    assert actor(text) in Actor
    assert did(text) <= acts(text) | {I}


@given(
    st.lists(
        st.sampled_from('I we the team said told by and , . " that who was been to manager Nadia rang'.split()),
        max_size=40,
    )
)
def test_any_heap_of_telling_words_has_an_actor(words: list[str]) -> None:
    assert actor(" ".join(words)) in Actor
