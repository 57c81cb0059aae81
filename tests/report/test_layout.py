"""Answers laid out: which passage is which part, by whom, and where its claims are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank, By, Kind, Part, Sentence
from greenroom.bank.parser import assemble, parse
from greenroom.report.layout import lay_out
from greenroom.report.overview import READ_FROM, overview
from greenroom.report.shown import Answer
from greenroom.text.source import Format, Source

STORY = """\
# Tell me about a time when you improved something

The bakery threw away forty loaves a day. Nobody counted them. I counted for two weeks. I baked fewer on Mondays.

- We threw away nine.
- I count every month now.
"""

LABELLED = """\
# The oven that broke

**Situation:** The oven stopped at four.

I rang the school next door. We baked there until noon.

**Result:**
"""


def _bank(text: str) -> Bank:
    return assemble([parse(Source(path="bank.md", text=text, sha256="0" * 64, format=Format.MARKDOWN))], ())


def _read(bank: Bank, *parts: tuple[Part, float]) -> Bank:
    """Return a bank whose sentences without a label were read so, one after another."""
    left = list(parts)
    (file,) = bank.files
    (entry,) = file.entries

    def read(sentence: Sentence) -> Sentence:
        if sentence.label is not None or not left:
            return sentence
        part, p = left.pop(0)
        return replace(sentence, label=part, by=By.MODEL, p=p)

    entry = replace(entry, sentences=tuple(read(sentence) for sentence in entry.sentences))
    return replace(bank, files=(replace(file, entries=(entry,)),))


def _answer(bank: Bank) -> Answer:
    (row,) = overview(bank)
    return lay_out(row, words_per_minute=120)


def _told(answer: Answer) -> list[tuple[list[str], str | None, list[str]]]:
    text = answer.row.file.source.text
    return [
        ([part.value for part in one.labels], one.by and one.by.value, [span.of(text) for span in one.spans])
        for one in answer.passages
    ]


def test_sentences_that_the_model_reads_alike_stand_together_across_paragraphs() -> None:
    bank = _read(
        _bank(STORY),
        (Part.SITUATION, 0.9),
        (Part.SITUATION, 0.8),
        (Part.ACTION, 0.9),
        (Part.ACTION, 0.9),
        (Part.RESULT, 0.95),
        (Part.LESSON, 0.7),
    )
    answer = _answer(bank)
    assert _told(answer) == [
        (["situation"], "model", ["The bakery threw away forty loaves a day. Nobody counted them."]),
        (["action"], "model", ["I counted for two weeks. I baked fewer on Mondays."]),
        (["result"], "model", ["We threw away nine."]),
        (["lesson"], "model", ["I count every month now."]),
    ]
    assert [passage.p for passage in answer.passages] == [0.8, 0.9, 0.95, 0.7]
    assert overview(bank)[0].read == (Part.SITUATION, Part.ACTION, Part.RESULT, Part.LESSON)
    assert overview(bank)[0].parts == ()


def test_what_the_model_is_not_certain_of_bears_no_name() -> None:
    low = READ_FROM - 0.01
    answer = _answer(_read(_bank(STORY), (Part.SITUATION, 0.9), (Part.TASK, low), (Part.ACTION, READ_FROM)))
    assert _told(answer)[:3] == [
        (["situation"], "model", ["The bakery threw away forty loaves a day."]),
        ([], None, ["Nobody counted them."]),
        (["action"], "model", ["I counted for two weeks."]),
    ]
    assert [(share.by, share.words) for share in answer.shares] == [(By.MODEL, 8), (None, 17), (By.MODEL, 5)]


def test_the_authors_label_wins_and_an_empty_one_stands_where_it_is_written() -> None:
    bank = _read(_bank(LABELLED), (Part.ACTION, 0.9), (Part.ACTION, 0.9))
    (entry,) = bank.files[0].entries
    told = _told(_answer(bank))
    assert told[0][:2] == (["situation"], "author")
    assert told[-1] == (["result"], "author", [])
    assert set(overview(bank)[0].read) <= {Part.ACTION}
    assert entry.kind is Kind.STORY


def test_claims_and_questions_are_placed_in_the_file() -> None:
    bank = _bank("# Tell me about yourself\n\nI bake.\n\n" + STORY)
    row = overview(bank)[1]
    answer = lay_out(row, words_per_minute=120)
    text = row.file.source.text
    assert answer.follow_ups
    assert all(one.provoked_by.start in row.entry.span for one in answer.follow_ups)
    assert all(one.span.of(text).strip() == one.span.of(text) != "" for one in answer.claims)


def test_notes_get_questions_and_an_answer_gets_none_of_those() -> None:
    (row,) = overview(_bank(STORY))
    notes = replace(row, entry=replace(row.entry, kind=Kind.NOTES))
    answer = lay_out(notes, words_per_minute=120)
    assert 1 <= len(answer.follow_ups) <= 3
    assert answer.wording == ()
    assert lay_out(row, words_per_minute=120).could_answer is None


@given(st.lists(st.tuples(st.sampled_from(Part), st.floats(0, 1)), max_size=8), st.sampled_from((STORY, LABELLED)))
def test_no_letter_of_an_answer_is_lost_or_shown_twice(parts: list[tuple[Part, float]], text: str) -> None:
    answer = _answer(_read(_bank(text), *parts))
    body = "".join(span.of(text) for span in answer.row.entry.body)
    shown = "".join(span.of(text) for passage in answer.passages for span in passage.spans)
    assert "".join(shown.split()) == "".join(body.split())
    assert sum(share.words for share in answer.shares) == answer.row.words
