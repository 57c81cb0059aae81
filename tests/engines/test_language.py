"""Slips of the pen in documents, by the real engines."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from greenroom.check.finding import Slip
from greenroom.check.settings import Dialect
from greenroom.engines.language import MOST, Checked, LanguageEngine
from greenroom.text.source import Format, Source


def _source(text: str, path: str = "bank.md", format: Format = Format.MARKDOWN) -> Source:  # noqa: A002
    return Source(path=path, text=text, sha256="", format=format)


def _said(slips: tuple[Slip, ...], text: str) -> list[tuple[str, str, str]]:
    return [(slip.sort, slip.span.of(text), slip.fixes[0]) for slip in slips]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We recieved the pacakge late.", [("spelling", "recieved", "received"), ("spelling", "pacakge", "package")]),
        (
            "Acheivements and a Colaboration.",
            [("spelling", "Acheivements", "Achievements"), ("spelling", "Colaboration", "Collaboration")],
        ),
        ("I dont mind, and thats all.", [("apostrophe", "dont", "don't"), ("apostrophe", "thats", "that's")]),
        ("It’s right but I doesnt know.", [("apostrophe", "doesnt", "doesn’t")]),
        ("Last week i called the owner.", [("capital", "i", "I")]),
        ("The owner called the the plumber.", [("repeated-word", "the the", "the")]),
        ("I called a electrician and an plumber.", [("article", "a", "an"), ("article", "an", "a")]),
        (
            "He call the owner every day, and she have a key.",
            [("agreement", "call", "calls"), ("agreement", "have", "has")],
        ),
        ("We got many feedbacks from tenants.", [("uncountable", "feedbacks", "feedback")]),
        ("I didn't called the owner.", [("verb-form", "called", "call")]),
        ("We discussed about the leak.", [("phrase", "discussed about", "discussed")]),
        ("In anycase we took the biggerbucket.", [("spacing", "biggerbucket", "bigger bucket")]),
        ("The tenants of the the both", [("repeated-word", "the the", "the")]),
        ("It became more easy to reach the tap.", [("phrase", "more easy", "easier")]),
        ("负责人 recieved 通知。", [("spelling", "recieved", "received")]),
        ("| Who | What |\n|---|---|\n| me | recieved it |\n", [("spelling", "recieved", "received")]),
        ("> - **Result**: we recieved it\n", [("spelling", "recieved", "received")]),
    ],
)
def test_a_slip_is_found_with_its_mending(text: str, said: list[tuple[str, str, str]], engine: LanguageEngine) -> None:
    assert [one for one in _said(engine.find(_source(text)), text) if one[1] != "anycase"] == said


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The colour of the centre and the color of the center.", id="both spellings"),
        pytest.param(
            "Our Terraform and Grafana set-up on eu-west-2 used kubectl, webhooks and a microfrontend.", id="technical"
        ),
        pytest.param("I met Ottoline Farquharsson in Llanwddyn, and Ottoline agreed.", id="names"),
        pytest.param("The fizzlet broke. A fizzlet is small. Each fizzlet has a lid; no fizzlet leaks.", id="own word"),
        pytest.param(
            "Run `recieve --teh` or see https://recieve.example/teh and [this](recieve.md).", id="code and links"
        ),
        pytest.param("```python\nrecieve = teh(adress)\nprint(recieve)\n```", id="a fence of code"),
        pytest.param("<img alt='recieve' src='teh.png'>\n\n<!-- recieve -->", id="tags and comments"),
        pytest.param("---\nname: recieve\n---\n", id="front matter"),
        pytest.param("我负责这个项目，和同事们一起按时完成了。", id="Chinese"),
        pytest.param("- led the move\n- cut cost by 3%\n- no downtime", id="notes in lower case"),
        pytest.param("**S**ituation: the pump failed. **T**ask: mend it.", id="a bold first letter"),
        pytest.param("We were very very late, a.k.a. late again, in 2 min or 30 GB.", id="weight and short forms"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_right_is_left_alone(text: str, engine: LanguageEngine) -> None:
    assert _said(engine.find(_source(text)), text) == []


def test_a_message_is_plain_and_says_both_words(engine: LanguageEngine) -> None:
    (slip,) = engine.find(_source("We recieved it."))

    assert slip.message == "“recieved” looks misspelt: “received”?"
    assert slip.engine == "harper"


def test_prose_in_a_fence_is_read(engine: LanguageEngine) -> None:
    text = "```\nThe owner asked us to wait and we recieved the keys on Monday.\n```\n"

    assert _said(engine.find(_source(text)), text) == [("spelling", "recieved", "received")]


def test_plain_text_with_deep_indentation_is_read(engine: LanguageEngine) -> None:
    text = "Answer\n\n          We recieved the keys on Monday from the owner.\n"

    assert _said(engine.find(_source(text, "a.txt", Format.TEXT)), text) == [("spelling", "recieved", "received")]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("\ufeffWe recieved", 4),
        ("🙂🙂 We recieved", 6),
        ("\r\n\r\nWe recieved", 7),
        ("\x00We recieved", 4),
        ("\ud83dWe recieved", 4),
    ],
)
def test_places_count_code_points_of_the_original(text: str, start: int, engine: LanguageEngine) -> None:
    (slip,) = engine.find(_source(text))

    assert slip.span.start == start
    assert slip.span.of(text) == "recieved"


def test_words_of_the_person_are_right(tmp_path: Path) -> None:
    text = "We recieved the pacakge."

    slips = LanguageEngine(cache=tmp_path, words=("Pacakge",)).find(_source(text))

    assert _said(slips, text) == [("spelling", "recieved", "received")]


@pytest.mark.parametrize(
    ("dialect", "wrong"),
    [(Dialect.ANY, []), (Dialect.BRITISH, ["neighborhoods"]), (Dialect.AMERICAN, ["neighbourhoods"])],
)
def test_a_dialect_is_kept_to_where_one_is_asked_for(dialect: Dialect, wrong: list[str], tmp_path: Path) -> None:
    text = "These neighborhoods and those neighbourhoods were dark."

    assert [slip.span.of(text) for slip in LanguageEngine(cache=tmp_path, dialect=dialect).find(_source(text))] == wrong


def test_documents_get_the_same_together_and_alone(engine: LanguageEngine) -> None:
    texts = ["We recieved it.\n", "", "She have it.\n" * 50, "The lift stopped.\n\nthe the\n"]
    sources = [_source(text, f"{at}.md") for at, text in enumerate(texts)]

    together = engine.check_all(sources)

    assert [one.slips for one in together if isinstance(one, Checked)] == [engine.find(source) for source in sources]


def test_threads_work_side_by_side(engine: LanguageEngine) -> None:
    text = "We recieved it and she have it.\n\n" * 20
    alone = engine.find(_source(text))
    found: list[tuple[Slip, ...]] = []

    threads = [threading.Thread(target=lambda: found.append(engine.find(_source(text)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [alone] * 4


def test_a_slip_is_found_wherever_a_long_document_is_cut(engine: LanguageEngine) -> None:
    text = "The owner called on Monday and asked for the keys of the cellar. " * 400 + "\n\nWe recieved it."

    (slip,) = engine.find(_source(text))

    assert slip.span.of(text) == "recieved"


def test_what_is_too_long_is_checked_at_the_beginning_and_told(engine: LanguageEngine) -> None:
    line = "We were late. "
    text = "We recieved it.\n\n" + line * (MOST // 8) + "\n\nWe recieved it."

    checked = engine.check(_source(text))

    assert [slip.span.start for slip in checked.slips] == [3]
    (problem,) = checked.problems
    assert problem.path == "bank.md"
    assert "300,000" in problem.message
    assert f"line {problem.line}" in problem.hint


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "`" * 300_000, "<!--" * 100_000, "- " * 3000 + "x", "> " * 5000 + "x"]
)
def test_hostile_text_takes_bounded_memory_and_raises_nothing(text: str, engine: LanguageEngine) -> None:
    assert engine.find(_source(text)) == ()


_PARTS = ["recieve", "teh", "`a", "```", "**", "-", ">", "|", "我", "\n", "\r\n", "#", "[x](y)", "don’t", "I", "i", "a"]


@settings(max_examples=60)
@given(text=st.text(st.characters(), max_size=200) | st.lists(st.sampled_from(_PARTS), max_size=40).map(" ".join))
@example(text="didn’‘t")
@example(text="i" * 200)
def test_any_text_gives_slips_in_order_apart_and_inside_it(text: str, engine: LanguageEngine) -> None:
    slips = engine.find(_source(text))

    assert all(0 <= slip.span.start < slip.span.end <= len(text) for slip in slips)
    assert all(one.span.end <= other.span.start for one, other in pairwise(slips))
    assert all(slip.fixes and slip.fixes[0] != slip.span.of(text) for slip in slips)


def test_versions_say_everything_a_result_depends_on_and_load_nothing(tmp_path: Path) -> None:
    one = LanguageEngine(cache=tmp_path).versions()
    other = LanguageEngine(cache=tmp_path, words=("fizzlet",), dialect=Dialect.BRITISH).versions()

    assert one != other
    assert "harper 0." in one
    assert "typos 1." in one
    assert "words 3." in one
    assert list(tmp_path.iterdir()) == []
