"""Stories under a heading that asks nothing, told in few words or without an "I"."""

from __future__ import annotations

from greenroom.bank.entry import Kind
from greenroom.bank.parser import assemble, parse
from greenroom.text.source import Format, Source


def _kinds(text: str) -> list[Kind]:
    source = Source(path="a.md", text=text, sha256="", format=Format.MARKDOWN)
    return [entry.kind for _, entry in assemble((parse(source),), ()).entries]


def test_a_short_story_with_one_i_under_its_own_heading_is_an_answer() -> None:
    text = "The depot was short of keys in March last year. I rang the owner and drove to meet her. We opened at six."
    assert _kinds(f"# The night the van broke\n\n{text}\n") == [Kind.STORY]


def test_a_story_without_an_i_is_an_answer() -> None:
    text = (
        "Three new cooks joined the kitchen before the fair. Walked them through the first two services, wrote down "
        "what had gone wrong, and handed each a station. Served the last table on time."
    )
    assert _kinds(f"# New cooks\n\n{text}\n") == [Kind.STORY]


def test_what_a_company_says_of_itself_is_no_answer() -> None:
    text = "Speed matters in our trade, and many choices can be undone. A kitchen values people who act before noon."
    assert _kinds(f"# Bias for action\n\n{text}\n") == []


def test_a_list_of_deeds_under_a_heading_is_no_answer() -> None:
    text = "- painted the van, cleaned the shelves and counted the rolls\n- fixed the cold oven\n- served forty"
    assert _kinds(f"# Summary of the week\n\n{text}\n") == []
