"""``text.duplicated``: passages that are told twice."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import Settings

MakeBank = Callable[..., Bank]

#: Forty different words, in five sentences.
PASSAGE = (
    "Nobody could open the old depot that night. Ann drove twenty miles through deep snow with spare keys. "
    "Meanwhile I warmed both ovens using our small generator. Three apprentices carried flour across from Mill Lane. "
    "By six every tray was out."
)


def _told(texts: str | dict[str, str], bank: MakeBank) -> list[tuple[str, str, str, str]]:
    """Return for every finding its entry, its words, and where else and how they stand."""
    read = bank(texts)
    by_path = {file.source.path: file.source.text for file in read.files}
    findings = check(read, slips={}, settings=Settings())
    return [
        (
            finding.entry or "",
            finding.place.span.of(by_path[finding.place.path]),
            finding.evidence[0].path,
            finding.evidence[0].span.of(by_path[finding.evidence[0].path]),
        )
        for finding in findings
        if finding.rule == "text.duplicated"
    ]


def test_both_places_are_told_across_files(bank: MakeBank) -> None:
    texts = {"a.md": f"# A mistake\n\n{PASSAGE} I was glad.\n", "b.md": f"# A conflict\n\nIt was May. {PASSAGE}\n"}

    assert _told(texts, bank) == [("a-conflict", PASSAGE[:-1], "a.md", PASSAGE[:-1])]


def test_capitals_and_punctuation_make_no_difference(bank: MakeBank) -> None:
    other = PASSAGE.upper().replace(".", ";")

    assert _told(f"# A mistake\n\n{PASSAGE}\n\n# A conflict\n\n{other}\n", bank) == [
        ("a-conflict", other[:-1], "bank.md", PASSAGE[:-1])
    ]


def test_twenty_four_words_are_no_passage_and_twenty_five_are(bank: MakeBank) -> None:
    words = PASSAGE.split()

    assert _told(f"# A mistake\n\n{PASSAGE}\n\n# A conflict\n\n{' '.join(words[:24])}\n", bank) == []
    assert len(_told(f"# A mistake\n\n{PASSAGE}\n\n# A conflict\n\n{' '.join(words[:25])}\n", bank)) == 1


def test_two_answers_that_share_much_are_told_once_with_the_longest(bank: MakeBank) -> None:
    long = " ".join(f"w{number}" for number in range(50))
    short = " ".join(f"v{number}" for number in range(35))

    told = _told(
        f"# A mistake\n\n{short}. And then we went. {long}.\n\n# A conflict\n\n{short}. So that I stayed. {long}.\n",
        bank,
    )

    assert [(entry, words) for entry, words, _, _ in told] == [("a-conflict", long)]


def test_a_third_copy_is_told_against_the_first(bank: MakeBank) -> None:
    text = "".join(f"# {name}\n\n{PASSAGE}\n\n" for name in ("A mistake", "A conflict", "A challenge"))

    assert [entry for entry, _, _, _ in _told(text, bank)] == ["a-conflict", "a-challenge"]


def test_the_same_question_above_two_answers_is_no_passage(bank: MakeBank) -> None:
    question = " ".join(["Tell me about a time when"] + [f"w{number}" for number in range(30)]) + "?"

    assert _told(f"# {question}\n\nI rang the owner.\n\n# {question}\n\nI drove to the depot.\n", bank) == []


@given(
    before=st.lists(st.sampled_from("abc"), max_size=40),
    told=st.lists(st.sampled_from("abcdefgh"), min_size=30, max_size=60),
    after=st.lists(st.sampled_from("abc"), max_size=40),
)
def test_what_is_told_is_the_same_in_both_places(
    before: list[str], told: list[str], after: list[str], bank: MakeBank
) -> None:
    words = [f"{letter}{at}" for at, letter in enumerate(told)]
    first, second = f"Then {' '.join(words)} was it.", f"Later {' '.join([*before, *words, *after])} it was."
    text = f"# A mistake\n\nAction: {first}\n\nResult: Yes.\n\n# A conflict\n\nAction: {second}\n\nResult: Yes.\n"

    found = _told(text, bank)

    assert any(entry == "a-conflict" for entry, _, _, _ in found)
    for _, here, _, there in found:
        assert here == there
        assert len(here.split()) >= 25
