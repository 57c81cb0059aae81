"""Whatever the text, every letter of it belongs to exactly one entry or to `other`, and the parser raises nothing."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from greenroom.bank.entry import BankFile
from greenroom.bank.parser import parse
from greenroom.text.source import Format, Source
from greenroom.text.span import Span

PIECES = (
    "# Stories",
    "## Tell me about a time you failed",
    "### Situation",
    "**Situation:** I kept the keys of the boat house.",
    "**Action**: I rang every member myself.",
    "- S: the pump stopped",
    "  - Action: I carried water",
    "* R - nobody noticed, and I was proud of it",
    "S/T: we had one van and nine deliveries",
    "Reulst: the bread arrived warm",
    "情境：我在药房工作。",
    "结果：没有人生病。",
    "1. Why do you want to leave?",
    "2) How do you handle pressure?",
    "Q: What is your weakness?",
    "A: I count things twice.",
    "> a hint: be brief",
    "> [!tip] Say it slowly",
    "| Story | Situation | Task | Action | Result |",
    "|---|---|---|---|---|",
    "| The van | it broke | mine | I pushed it |  |",
    "| **Situation** | I was new |",
    "<details>",
    "<summary>Tell me about yourself</summary>",
    "</details>",
    "<table><tr><td><b>Conflict</b></td><td><ul><li>I asked him.</li></ul></td></tr></table>",
    "```",
    "I wrote this inside a fence, as prose that somebody could say.",
    "def f(): return {1: 2}",
    "---",
    "===",
    "Best for: \"leadership\" / 'trust'",
    "Tags: honesty, courage",
    "#trust #courage",
    "- [The van](#the-van)",
    "[[stories#The van|see there]]",
    "<!-- greenroom: off text.unfinished -->",
    "<!-- unclosed",
    "    indented, but prose",
    "\tand a tab",
    "• a bullet of Word",
    "a. 你有没有遇到过困难？",
    "I told her.I went home.",
    "Therefore, e.g. on Dr. Ito's advice, I saved 3.5 hours (v2.0).",
    "&amp; &lt;b&gt; &#x41;",
    "**bold never closed",
    "",
    "",
)
lines = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=30)
ends = st.sampled_from(["\n", "\r\n", "\n\n", "\r"])


def read(text: str) -> BankFile:
    return parse(Source(path="notes/bank.md", text=text, sha256="0" * 64, format=Format.MARKDOWN))


def check_whole(text: str, file: BankFile) -> None:
    regions = sorted([*(entry.span for entry in file.entries), *(other.span for other in file.other)])
    at = 0
    for region in regions:
        assert region.start >= at, "two hold the same letter"
        assert not any(letter.isalnum() for letter in text[at : region.start]), "a letter is lost"
        assert region.end > region.start
        at = region.end
    assert at <= len(text)
    assert not any(letter.isalnum() for letter in text[at:])


def inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start <= inner.end <= outer.end


@given(lines, ends)
@example([], "\n")
@example(["\ufeff# Title", "S: a", "A: b", "R: c"], "\n")
@example(["\x00", "\ud800", "# a\x0bb\x1c", "> " * 60 + "x"], "\n")
def test_each_letter_is_held_exactly_once(rows: list[str], end: str) -> None:
    text = end.join(rows)
    check_whole(text, read(text))


@given(lines, ends)
def test_each_position_lies_inside_its_entry_and_in_order(rows: list[str], end: str) -> None:
    text = end.join(rows)
    for entry in read(text).entries:
        for piece in (*entry.body, *(sentence.span for sentence in entry.sentences), entry.title_span):
            assert inside(piece, entry.span)
        for section in entry.sections:
            assert inside(section.span, entry.span)
            assert inside(section.body, section.span)
            assert inside(section.label_span, section.span)
            assert 1 <= len(section.labels) <= 2
        spans = [sentence.span for sentence in entry.sentences]
        assert all(before.end <= after.start for before, after in pairwise(spans))
        assert all(any(letter.isalnum() for letter in span.of(text)) for span in spans)


@given(lines, st.integers(min_value=0, max_value=2000), st.sampled_from(["", "\n", "|", "<", "**", "```", ">", "\x00"]))
def test_a_document_cut_or_disturbed_anywhere_still_loses_nothing(rows: list[str], at: int, mess: str) -> None:
    text = "\n".join(rows)
    text = text[: at % (len(text) + 1)] + mess + text[at % (len(text) + 1) :]
    check_whole(text, read(text))


@given(lines)
def test_ids_are_unique_and_the_same_each_time(rows: list[str]) -> None:
    text = "\n".join(rows)
    first, again = ([entry.id for entry in read(text).entries] for _ in range(2))
    assert first == again
    assert len(set(first)) == len(first)
    assert all(first)


@given(st.text(max_size=300))
def test_any_text_at_all_is_read(text: str) -> None:
    check_whole(text, read(text))


def test_hostile_nesting_ends() -> None:
    for text in (
        "\n".join("  " * depth + "- a" for depth in range(400)),
        "> " * 10_000 + "deep",
        "- " * 10_000 + "deep",
        "<div>" * 20_000 + "deep",
        "<!--" * 20_000,
        "**a " * 20_000,
        "[a](" * 20_000,
        "word " * 1_000_000,
        "a.b." * 50_000,
        "|" * 20_000 + "\n" + "|-" * 20_000,
        "1. a\n" * 20_000,
        "- How do you work?\n" * 5_000,
        "# Why do you?\n" + "I went home and told her.\n\n---\n\n" * 2_000,
    ):
        check_whole(text, read(text))
