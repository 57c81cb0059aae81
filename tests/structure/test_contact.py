"""Whether the teller told, asked, warned, agreed with, listened to, wrote to or met somebody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.structure.contact import contact


def _words(sentence: str) -> str | None:
    span = contact(sentence)
    return None if span is None else span.of(sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("I told the supplier that we would be late.", "told the supplier"),
        ("As soon as I saw it, I warned her.", "warned her"),
        ("I asked for a second van.", "asked"),
        ("i asked them can we move the date", "asked them"),
        ("I talk to my boss and explain the situation.", "talk to my boss"),
        ("So I have informed the client about it.", "informed the client"),
        ("We discussed both plans.", "discussed"),
        ("Scott and I agreed on a test.", "agreed"),
        ("I explained why the date could not hold.", "explained"),
        ("I apologised to both guests.", "apologised to both guests"),
        ("I listened to each of them.", "listened to each of them"),
        ("I called the customer back.", "called the customer"),
        ("The next day I met Nadia in the canteen.", "met Nadia"),
        ("I wrote her an email that evening.", "wrote her"),
        ("I wrote a letter to the landlord.", "wrote a letter"),
        ("I sent a message in the channel.", "sent a message"),
        ("I escalated it to the head of the depot.", "escalated"),
        ("I reached out to the vendor.", "reached out to the vendor"),
        ("So I sat down with him for an hour.", "sat down with him"),
        ("I let the kitchen know at once.", "let the kitchen know"),
        ("I kept the landlord informed every day.", "kept the landlord informed"),
        ("I updated the client weekly.", "updated the client"),
        ("I showed him the two drawings.", "showed him"),
        ("I presented both drawings to the board.", "presented both drawings to the board"),
        ("I shared the list with the night shift.", "shared the list with the night shift"),
        ("I raised the issue with my lead.", "raised the issue"),
        ("I brought it up with the head nurse.", "brought it up with the head nurse"),
        ("I pushed back on the date.", "pushed back"),
        ("I checked in with her every Friday.", "checked in with her"),
        ("I took him aside after the shift.", "took him aside"),
        ("I went straight to my manager.", "went straight to my manager"),
        ("I owned up to the whole crew.", "owned up to the whole crew"),
        ("I admitted that I had not read it.", "admitted"),
        ("I got approval from the head of the school.", "got approval from the head"),
        ("We reached a compromise within a week.", "reached a compromise"),
        ("We loop in more colleagues from both teams.", "loop in more colleagues"),
        ("We had a meeting with the tenants on Monday.", "had a meeting with the tenants"),
        ("I scheduled a call with the designer.", "scheduled a call with the designer"),
        ("I asked the driver for a quick 1:1.", "asked the driver"),
        ("In a 1:1 with her I laid out the numbers.", "In a 1:1 with her"),
        ("After a discussion with the PM the date was moved.", "After a discussion with the PM"),
        ("During our meeting I laid out the numbers.", "During our meeting"),
        ("This meant daily updates to the client.", "daily updates to the client"),
        ("After getting approval from my lead, I started.", "getting approval from my lead"),
        ("I won her over by explaining the risk.", "explaining"),
        ("Stopped the rollout and told everyone on the shift.", "told everyone"),
        ("Rang both suppliers.", "Rang both suppliers"),
        ("I decided to tell the whole crew.", "tell the whole crew"),
        ("I stopped the belt and then warned the others.", "warned the others"),
        ("The error was reported to the client the same day.", "reported to the client"),
        ("I was honest with the parents.", "honest with the parents"),
        ("I delegated the stocktaking to two trainees.", "delegated"),
    ],
)
def test_the_words_by_which_somebody_hears_of_it(sentence: str, words: str) -> None:
    assert _words(sentence) == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Communication is key in such weeks.",
        "Good communication skills helped a lot.",
        "We had a meeting room on the third floor.",
        "We sat in a call centre in Leeds.",
        "She told me about the fault.",
        "My manager asked me to fix the till.",
        "The customer called us twice.",
        "He and his brother discussed the price.",
        "The nurse who told the parents was new.",
        "I was told that the date was fixed.",
        "I was asked to lead the project.",
        "My task was to convince the buyers.",
        "I wanted to tell him before Friday.",
        "I should have told my manager.",
        "I would talk to the person first.",
        "I will ask her next week.",
        "I never told anyone.",
        "I didn't tell the client.",
        "We hardly talked.",
        "Without telling anybody, I changed the price.",
        "Instead of asking, I guessed.",
        "It taught me the value of listening to customers.",
        "I learned the importance of talking to people early.",
        "Now I always ask before I change a label.",
        "The data suggested a leak.",
        "The report was finished on Monday.",
        "The program sends a message to the queue.",
        "We received great feedback from customers.",
        "The goal was met in June.",
        "I sat down and wrote the tests.",
        "I worked with the engineering team to build a pipeline.",
        "I updated the progress weekly.",
        "I kept it updated every day.",
        "I kept my notes updated.",
        "I called the function twice.",
        "I asked myself what had gone wrong.",
        "I read the minutes of the meeting twice.",
        "The proposal was late.",
        "",
    ],
)
def test_what_is_no_contact(sentence: str) -> None:
    assert _words(sentence) is None


@given(st.text(max_size=300))
def test_words_of_contact_stand_in_the_sentence(text: str) -> None:
    span = contact(text)

    assert span is None or 0 <= span.start < span.end <= len(text)


@given(
    st.lists(
        st.sampled_from(
            "I we she told telling to had a the meeting call with my manager not , . and by sent email updates was "
            "in after".split()
        ),
        max_size=40,
    )
)
def test_words_of_contact_stand_in_any_heap_of_telling_words(words: list[str]) -> None:
    text = " ".join(words)
    span = contact(text)

    assert span is None or (0 <= span.start < span.end <= len(text) and span.of(text).strip() == span.of(text))
