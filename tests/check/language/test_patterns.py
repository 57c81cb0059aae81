"""Phrases that are wrong wherever they stand."""

from __future__ import annotations

import pytest

from greenroom.check.language.patterns import hits


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("I asked the my neighbour.", "the my", "my"),
        ("The they came.", "The they", "They"),
        ("We closed the all the doors.", "the all the", "all the"),
        ("It was in the one of our lifts.", "the one of our", "one of our"),
        ("It became more easy to see.", "more easy", "easier"),
        ("It was more better than before.", "more better", "better"),
        ("I 've seen it.", "I 've", "I've"),
        ("I think that's is enough.", "that's is", "that is"),
        ("I order to leave, we rang.", "I order to", "In order to"),
        ("It cost 3 millions of pounds.", "3 millions of", "3 million"),
        ("She teached me.", "teached", "taught"),
        ("We worked on improve the lift.", "on improve", "on improving"),
        ("I noted each tasks down.", "each tasks", "each task"),
        ("It was in many story of ours.", "many story", "many stories"),
    ],
)
def test_a_pattern_finds_its_phrase(text: str, wrong: str, right: str) -> None:
    (hit,) = hits(text)

    assert hit.span.of(text) == wrong
    assert hit.fixes == (right,)


@pytest.mark.parametrize(
    "text",
    [
        "The I/O was slow.",
        "I read the This Is Us script.",
        "In the that-clause we put a verb.",
        "We had more good people.",
        "It was more than easy.",
        "The lift is the one of which I spoke.",
        "A lack of complete information.",
        "We agreed on fix dates and about write speed.",
        "He spoke of discuss-only threads.",
        "These user stories and many project managers.",
        "Each needs a key, and every lift's door.",
        "They cost 3 million.",
        "I said 'I' 've times.",
        "That's fine, is it?",
    ],
)
def test_a_pattern_leaves_good_english_alone(text: str) -> None:
    assert list(hits(text)) == []
