"""Which sentence is which part, on stories invented for this."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import By, Kind, Part, Sentence
from greenroom.bank.parser import parse
from greenroom.structure.cues import CUES
from greenroom.structure.features import ASKED
from greenroom.structure.labels import ORDER, Reading, label, labelled, weights
from greenroom.structure.verbs import VERBS
from greenroom.text.source import Format, Source

S, T, A, R, L = ORDER

PARCELS = (
    "Last winter I worked at the counter of a small post office in a seaside town.",
    "Parcels were getting lost because nobody wrote down which shelf they were on.",
    "My task was to make sure that every parcel could be found within a minute.",
    "First I numbered the shelves with tape.",
    "Then I talked to the two drivers and asked them to write the number on each slip.",
    "I also made a list by the door where the evening shift noted what was collected.",
    "As a result, lost parcels fell from nine a week to none, and the queue was shorter.",
    "The manager was pleased and our method was adopted by the next office.",
)
CHOIR = (
    "When I was secretary of a choir, half of the singers stopped coming to rehearsals.",
    "I was asked to find out why and to have at least thirty people at the spring concert.",
    "I called every singer who had missed two evenings and listened to what they said.",
    "Most of them couldn't come on Mondays, so I proposed to move the rehearsal to Thursday.",
    "I organised a vote and explained the change to our conductor.",
    "In the end thirty-four people sang, and tickets were sold out for the first time.",
)
LIGHTS = (
    "During my apprenticeship in a theatre, the old lighting desk broke three days before the opening night.",
    "I had to get the show running without a new desk because there was no budget.",
    "I compared what the rental firms had and borrowed a small one from a school.",
    "I rewrote the cues by hand and tested each one with the stage manager.",
    "The opening night went smoothly and the director thanked me in front of everyone.",
)


def parts(texts: Sequence[str], fixed: Sequence[Part | None] | None = None, question: str = "") -> list[Part]:
    return [one.part for one in label(texts, question=question, fixed=fixed or [None] * len(texts))]


def sentences(markdown: str) -> tuple[Sentence, ...]:
    file = labelled(parse(Source(path="bank.md", text=markdown, sha256="", format=Format.MARKDOWN)))
    (entry,) = file.entries
    return entry.sentences


@pytest.mark.parametrize(
    ("texts", "expected"),
    [(PARCELS, [S, S, T, A, A, A, R, R]), (CHOIR, [S, T, A, A, A, R]), (LIGHTS, [S, T, A, A, R])],
    ids=["parcels", "choir", "lights"],
)
def test_plain_story_is_read_as_a_careful_reader_would(texts: Sequence[str], expected: list[Part]) -> None:
    assert parts(texts, question="Tell me about a time you solved a problem.") == expected


def test_what_is_fixed_stays_and_is_certain() -> None:
    fixed = [None, S, A, None, None, None]
    readings = label(CHOIR, question="", fixed=fixed)
    assert [(one.part, one.p) for one in readings[1:3]] == [(S, 1.0), (A, 1.0)]
    assert readings[0].part is S
    assert all(0 < one.p < 1 for one in (readings[0], *readings[3:]))


def test_what_is_fixed_tells_about_its_neighbours() -> None:
    assert parts(PARCELS)[3:6] == [A, A, A]
    assert parts(PARCELS, [*[None] * 3, R, *[None] * 4])[3:] == [R] * 5


def test_labels_out_of_order_are_kept_and_a_further_telling_begins() -> None:
    fixed = [None, R, None, S, None, None]
    found = parts(CHOIR, fixed)
    assert (found[1], found[3]) == (R, S)
    assert ORDER.index(found[2]) >= ORDER.index(R)


def test_lesson_is_seen_beside_the_part_where_it_is_filed() -> None:
    texts = (*PARCELS, "This experience taught me the importance of asking the people who do the work.")
    readings = label(texts, question="", fixed=[None] * len(texts))
    assert L in (readings[-1].part, *readings[-1].also)
    assert not any(one.also for one in readings[:-1])


def test_lesson_under_the_authors_result_is_seen_too() -> None:
    found = sentences(
        "# A late train\n\n**Situation:** I was the guard of a train that stood for two hours.\n\n"
        "**Action:** I walked through every carriage and told people what I knew.\n\n"
        "**Result:** Nobody complained. I learned that people forgive a delay but not silence.\n",
    )
    assert [(one.label, one.by, one.p) for one in found] == [
        (S, By.AUTHOR, 1.0),
        (A, By.AUTHOR, 1.0),
        (R, By.AUTHOR, 1.0),
        (R, By.AUTHOR, 1.0),
    ]
    assert [one.also for one in found] == [(), (), (), (L,)]


def test_story_without_labels_gets_them_from_the_model() -> None:
    found = sentences("# Tell me about a time you fixed something.\n\n" + " ".join(PARCELS) + "\n")
    assert [one.label for one in found] == [S, S, T, A, A, A, R, R]
    assert {one.by for one in found} == {By.MODEL}
    assert all(0 < one.p < 1 for one in found)


def test_sentences_before_the_authors_first_label_are_read() -> None:
    found = sentences(
        "# Tell me about a time you fixed something.\n\nI worked in a bakery where the oven was failing.\n\n"
        "**Action:** I measured the heat each morning and called the fitter.\n\n**Result:** No more burnt loaves.\n",
    )
    assert [(one.label, one.by) for one in found] == [(S, By.MODEL), (A, By.AUTHOR), (R, By.AUTHOR)]


def test_mark_up_makes_no_difference() -> None:
    marked = [text.replace("parcels", "**parcels**").replace("Parcels", "*Parcels*") for text in PARCELS]
    assert [(one.label, one.p) for one in sentences("# A problem I solved\n\n" + " ".join(marked))] == [
        (one.label, one.p) for one in sentences("# A problem I solved\n\n" + " ".join(PARCELS))
    ]


CHINESE = "去年我在一家小公司做工程师。系统经常出错。我负责找到原因。我检查了日志并修复了问题。结果错误减少了一半。"
GERMAN = (
    "Letztes Jahr war ich in einer kleinen Firma. Das System war nicht stabil. Ich habe mit den Kollegen gesprochen. "
    "Wir haben es repariert und die Kunden waren zufrieden."
)
SPANISH = (
    "El año pasado trabajé en una empresa pequeña. El sistema no era estable. Hablé con los clientes por la noche. "
    "Los errores bajaron a la mitad."
)


@pytest.mark.parametrize("story", [CHINESE, GERMAN, SPANISH], ids=["Chinese", "German", "Spanish"])
def test_other_languages_stay_without_labels(story: str) -> None:
    found = sentences(f"# Tell me about a time you solved a problem.\n\n{story}\n")
    assert found
    assert {(one.label, one.by, one.p, one.also) for one in found} == {(None, None, 0.0, ())}


def test_answers_that_are_no_stories_stay_without_labels() -> None:
    text = (
        "# What is your greatest weakness?\n\nI take on too much. I now ask my manager what can wait, and it helps.\n"
    )
    file = labelled(parse(Source(path="bank.md", text=text, sha256="", format=Format.MARKDOWN)))
    assert [entry.kind for entry in file.entries] == [Kind.WEAKNESS]
    assert {one.label for entry in file.entries for one in entry.sentences} == {None}


def test_readings_are_the_same_whatever_order_sets_have() -> None:
    script = (
        "import sys; from greenroom.structure.labels import label; texts = sys.argv[1:];"
        "print([(one.part.value, one.p) for one in label(texts, question='', fixed=[None] * len(texts))])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script, *PARCELS],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1


def test_nothing_is_read_as_nothing() -> None:
    assert label([], question="", fixed=[]) == ()


@pytest.mark.parametrize(
    "texts",
    [[""], ["x"], ["\x00\ud800\u202e"], ["I " * 50_000], ["…"] * 2000, ["I fixed it."] * 1500, ["%$€!?;:(\"“'"]],
    ids=["empty", "letter", "surrogate", "long", "marks", "many", "punctuation"],
)
def test_hostile_text_is_read_like_any_other(texts: list[str]) -> None:
    readings = label(texts, question="\ud800" * 3, fixed=[None] * len(texts))
    assert len(readings) == len(texts)
    assert all(0 < one.p <= 1 for one in readings)


_TEXTS = st.lists(st.sampled_from([*PARCELS, *CHOIR, *LIGHTS]) | st.text(max_size=60), max_size=12)


@given(_TEXTS, st.text(max_size=40))
def test_parts_come_in_the_order_of_a_story(texts: list[str], question: str) -> None:
    readings = label(texts, question=question, fixed=[None] * len(texts))
    assert len(readings) == len(texts)
    places = [ORDER.index(one.part) for one in readings]
    assert places == sorted(places)
    assert all(0 < one.p <= 1 and one.also in ((), (L,)) for one in readings)


@given(_TEXTS.flatmap(lambda texts: st.tuples(st.just(texts), st.lists(st.none() | st.sampled_from(ORDER)))))
def test_whatever_is_fixed_stays(case: tuple[list[str], list[Part | None]]) -> None:
    texts, some = case
    fixed = [*some, *[None] * len(texts)][: len(texts)]
    for part, reading in zip(fixed, label(texts, question="", fixed=fixed), strict=True):
        assert part is None or (reading.part, reading.p) == (part, 1.0)
        assert isinstance(reading, Reading)


def test_every_class_with_a_weight_is_one_that_can_be_found() -> None:
    model = weights()
    assert json.dumps(model.about)
    named = {name.split("@")[-1].removeprefix(prefix) for name in model.features for prefix in ("p:", "n:", "b:", "a:")}
    cues = {name[2:] for name in named if name.startswith(("c:", "f:"))}
    verbs = {name[2:] for name in named if name.startswith("v:")}
    asked = {name.split("@")[0][2:] for name in model.features if name.startswith("q:")}
    assert cues == CUES.keys() & cues
    assert len(cues) > len(CUES) / 2
    assert verbs <= {*VERBS, "other"}
    assert asked <= ASKED.keys()
    assert {len(row) for row in model.features.values()} == {10}
    assert [len(row) for row in model.steps] == [10] * 10
