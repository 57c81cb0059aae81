"""Which unknown words are slips, with a small language of our own."""

from __future__ import annotations

import pytest

from greenroom.check.language.dictionary import Dictionary
from greenroom.check.language.mask import mask
from greenroom.check.language.spelling import is_slip, run_together
from greenroom.check.language.words import words_of
from greenroom.text.source import Format, Source
from greenroom.text.span import Span

COMMON = {
    "receive": 4.8, "letter": 4.9, "letters": 4.7, "elevator": 3.6, "graduate": 4.3, "graduated": 4.2, "simpler": 4.0,
    "elevators": 3.4, "undergraduate": 3.9, "answer": 5.0, "book": 5.3, "print": 4.6, "run": 5.6, "marina": 3.7,
    "computations": 2.8, "organize": 4.0, "neighbor": 3.9, "neighbour": 3.8, "nearly": 5.2, "near": 5.4, "neary": 2.3,
}  # fmt: skip
LISTED = {"recieve": ("receive",), "teh": ("the",)}
DICTIONARY = Dictionary(
    zipf=lambda word: COMMON.get(word, 0.0), beginning=lambda _: (), listed=LISTED, own=frozenset({"lettre"})
)


def _is_slip(word: str, text: str) -> bool:
    prose = mask(Source(path="bank.md", text=text, sha256="", format=Format.MARKDOWN))
    start = text.index(word)
    return is_slip(prose, Span(start, start + len(word)), words_of(prose.text), DICTIONARY)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        pytest.param("elevatr", "We took the elevatr down.", id="near a common word"),
        pytest.param("recieve", "I recieve, you recieve, we recieve, they recieve.", id="on the list, however often"),
        pytest.param("teh", "We took teh stairs.", id="short, on the list"),
        pytest.param("recieve", "To send/recieve letters.", id="beside a slash, on the list"),
        pytest.param("Elevatr", "# Elevatr\n\nWe took it.", id="a capital in a heading, one stroke from a common word"),
        pytest.param("undergraduated", "My undergraduated years.", id="a prefix, but a long word nearby"),
        pytest.param("neary", "We neary missed it.", id="a rare name, far rarer than the word nearby"),
        pytest.param(
            "simplerelevator", "We took a simplerelevator down.", id="two words, the first begins no compound"
        ),
        pytest.param("dont", "We dont know.", id="a short form"),
        pytest.param("elevatr", "**elevatr** stopped", id="bold as a whole"),
    ],
)
def test_a_slip(word: str, text: str) -> None:
    assert _is_slip(word, text)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        pytest.param("Kubectl", "We used Kubectl daily.", id="a name in the middle of a sentence"),
        pytest.param("elevatr", "elevatr elevatr elevatr elevatr", id="the author's own word"),
        pytest.param("lettre", "We call it a lettre here.", id="the person's own list"),
        pytest.param("webhooks", "The webhooks failed.", id="a technical word with an ending"),
        pytest.param("dockerized", "It was dockerized.", id="a technical word as a verb"),
        pytest.param("elevatR", "We took the elevatR down.", id="a capital inside"),
        pytest.param("ELEVATR", "We took the ELEVATR down.", id="all capitals"),
        pytest.param("elevatr", "See elevatr.js for more.", id="a file name"),
        pytest.param("elevatr", "See src/elevatr there.", id="a path"),
        pytest.param("elevatr", "Write elevatr_id there.", id="an identifier"),
        pytest.param("elevatr", "Ask @elevatr there.", id="a handle"),
        pytest.param("etter", "**L**etter one. **l**etter", id="the rest of a word with a bold letter"),
        pytest.param("latencies", "Two latencies rose.", id="the plural of a technical word in -y"),
        pytest.param("dockerised", "It was dockerised.", id="a technical word, British"),
        pytest.param("printy", "It looked printy.", id="an adjective in -y"),
        pytest.param("rsw", "The rsw stopped.", id="too short"),
        pytest.param("recomputations", "No recomputations now.", id="a prefix before a word"),
        pytest.param("organise", "We organise it.", id="British"),
        pytest.param("runbook", "The runbook says so.", id="a compound"),
        pytest.param("marinas", "Two marinas closed.", id="a plural"),
        pytest.param(
            "neary", "we neary met. Later we saw Neary again.", id="a name that is written with a capital elsewhere"
        ),
        pytest.param("Marinna", "Marinna called. Marinna wrote.", id="a capital, twice"),
        pytest.param("marinna", "请问marinna好", id="in the middle of Chinese, near a rarer word"),
    ],
)
def test_no_slip(word: str, text: str) -> None:
    assert not _is_slip(word, text)


def test_words_run_together_are_two_only_where_the_first_begins_no_compound() -> None:
    zipf = DICTIONARY.zipf

    assert run_together("theanswer", zipf) == "the answer"
    assert run_together("simplerelevator", zipf) == "simpler elevator"
    assert run_together("runbook", zipf) is None
    assert run_together("the", zipf) is None
