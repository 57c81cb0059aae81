"""What of a document is handed to a language engine, and that nothing moves on the way."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from greenroom.check.language.mask import Prose, mask
from greenroom.text.source import Format, Source
from greenroom.text.span import Span


def _prose(text: str, format: Format = Format.MARKDOWN) -> Prose:  # noqa: A002
    return mask(Source(path="bank.md", text=text, sha256="", format=format))


def _words(text: str) -> list[str]:
    return _prose(text).text.split()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("---\ntitle: kept\n---\nThe lift stopped.\n", "The lift stopped.", id="front matter"),
        pytest.param("The lift <!-- or\nescalator --> stopped.", "The lift stopped.", id="comment"),
        pytest.param("<style>p { top: 0 }</style>The lift stopped.", "The lift stopped.", id="style"),
        pytest.param('<p class="x">The lift</p> stopped.', "The lift stopped.", id="tags"),
        pytest.param("The ![a lift](lift.png)lift stopped.", "The lift stopped.", id="image"),
        pytest.param("The [lift](../lift.md 'up') stopped.", "The [lift] stopped.", id="link"),
        pytest.param("The [[places/lift|lift]] stopped.", "The lift stopped.", id="Obsidian link"),
        pytest.param("The lift[^1] stopped.\n\n[^1]: on Munday", "The lift stopped.", id="foot-note"),
        pytest.param("The lift stopped. #monday", "The lift stopped.", id="Obsidian tag"),
        pytest.param("The lift&nbsp;stopped.", "The lift stopped.", id="entity"),
        pytest.param("电梯 The lift 停了 stopped。", "The lift stopped.", id="Chinese"),
        pytest.param("The lift\x00\ufeff stopped.\ud800", "The lift stopped.", id="odd characters"),
    ],
)
def test_what_is_no_prose_is_blank(text: str, left: str) -> None:
    assert _words(text) == left.split()


@pytest.mark.parametrize("text", ["I ran `make all -j2` twice.", "I read https://lift.example/a?b=c twice."])
def test_a_noun_stands_in_for_code_and_addresses(text: str) -> None:
    prose = _prose(text)

    assert prose.text.split() == ["I", text.split()[1], "component", "twice."]
    assert len(prose.stand_ins) == 1
    assert "`" in prose.stand_ins[0].of(text) or "://" in prose.stand_ins[0].of(text)


def test_a_fence_of_code_is_blank_and_a_fence_of_prose_is_read() -> None:
    code = "```python\nfor floor in lift.floors():\n    lift.stop(floor)\n```\n"
    prose = "```\nThe lift stopped between two floors and nobody answered the bell.\n```\n"

    assert _words(code) == []
    assert " ".join(_words(prose)) == "The lift stopped between two floors and nobody answered the bell."


def test_a_fence_that_is_never_closed_ends_with_the_text() -> None:
    assert " ".join(_words("~~~\nWe waited in the lift for an hour.")) == "We waited in the lift for an hour."


def test_an_indented_paragraph_of_prose_is_brought_out_and_code_is_not() -> None:
    text = "The lift:\n\n        It stopped between two floors at noon.\n\nThen:\n\n    stop(lift); bell.ring();\n"

    lines = [line for line in _prose(text).text.split("\n") if line.strip()]

    assert lines == ["The lift:", "It stopped between two floors at noon.", "Then:"]


@pytest.mark.parametrize("before", ["<details>", "<!-- why -->", "![up](up.png)", "电梯电梯"])
def test_a_paragraph_is_no_code_because_something_before_it_was_blanked(before: str) -> None:
    assert _prose(f"Once:\n\n{before}The lift stopped.").text.endswith("\nThe lift stopped.")
    assert _prose(f"{before}The lift stopped.").text.endswith("\nThe lift stopped.")


def test_a_nested_bullet_is_no_code() -> None:
    text = "- The lift\n      - stopped again on the third floor\n"

    assert "- stopped again on the third floor" in _prose(text).text.split("\n")


def test_curly_apostrophes_and_full_width_marks_become_plain() -> None:
    assert _prose("I don’t know，but I’m here。").text == "I don't know,but I'm here."


def test_plain_text_is_masked_too() -> None:
    assert _prose("See www.lift.example now", Format.TEXT).text.split() == ["See", "component", "now"]


@given(st.text(st.characters(), max_size=400), st.sampled_from(Format))
@example("```\n<!--\n`a`\r\n```\r---\r\n", Format.MARKDOWN)
@example("---\n\n---\n    a\n\t- b\n~~~", Format.TEXT)
def test_nothing_moves(text: str, format: Format) -> None:  # noqa: A002
    prose = _prose(text, format)

    assert len(prose.text) == len(text)
    assert all(0 <= span.start < span.end <= len(text) for span in prose.stand_ins)
    prose.text.encode("utf-8")  # an engine can take it
    assert "\r" not in prose.text


@given(
    st.lists(
        st.sampled_from(
            [
                "```",
                "~~~",
                "\n",
                "\r\n",
                "    ",
                "\t",
                "- ",
                "> ",
                "<!--",
                "-->",
                "`",
                "[[",
                "]]",
                "](",
                ")",
                "<b>",
                "The lift ",
            ]
        ),
        max_size=60,
    )
)
def test_letters_that_are_left_stand_where_they_stood(parts: list[str]) -> None:
    text = "".join(parts)
    prose = _prose(text)
    mine = {at for span in prose.stand_ins for at in range(span.start, span.end)}

    for at, character in enumerate(prose.text):
        if character.isalpha() and at not in mine:
            assert text[at] == character


def test_the_beginning_keeps_its_own_stand_ins() -> None:
    prose = _prose("Run `a` and then `b`.").until(10)

    assert prose == Prose(text="Run box an", stand_ins=(Span(4, 7),))
