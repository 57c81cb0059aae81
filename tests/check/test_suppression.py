"""Comments that switch rules off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch
from greenroom.text.source import Format

MakeBank = Callable[..., Bank]

NOTHING = "Situation: The depot had lost its only key.\n\nAction: I rang the owner.\n\nResult: We opened at six.\n"
GAP = NOTHING.replace("the owner", "[NAME]")


def _found(bank: Bank, settings: Settings | None = None) -> list[tuple[str, str]]:
    """Return rule and words of every finding."""
    texts = {file.source.path: file.source.text for file in bank.files}
    findings = check(bank, slips={}, settings=settings or Settings())
    return [(finding.rule, finding.place.span.of(texts[finding.place.path])) for finding in findings]


def test_off_holds_for_the_entry_it_stands_in(bank: MakeBank) -> None:
    text = f"# One\n\n<!-- greenroom: off text.unfinished -->\n\n{GAP}\n# Two\n\n{GAP}"

    findings = check(bank(text), slips={}, settings=Settings())

    assert [(finding.rule, finding.entry) for finding in findings] == [("text.unfinished", "two")]


def test_off_at_the_end_of_an_entry_still_means_that_entry_when_none_follows(bank: MakeBank) -> None:
    assert _found(bank(f"# One\n\n{GAP}\n<!-- greenroom: off text.unfinished -->\n")) == []


def test_off_above_a_heading_is_for_the_entry_that_follows(bank: MakeBank) -> None:
    text = f"# One\n\n{GAP}\n<!-- greenroom: off text.unfinished -->\n# Two\n\n{GAP}"

    findings = check(bank(text), slips={}, settings=Settings())

    assert [(finding.rule, finding.entry) for finding in findings] == [("text.unfinished", "one")]


def test_off_before_the_first_entry_is_for_the_first(bank: MakeBank) -> None:
    assert _found(bank(f"<!-- greenroom: off text.unfinished -->\n\n# One\n\n{GAP}")) == []


def test_off_line_alone_holds_for_the_next_line(bank: MakeBank) -> None:
    one = GAP.replace("Action:", "<!-- greenroom: off-line text.unfinished -->\n\nAction:")
    text = f"# One\n\n{one}\n# Two\n\n{GAP}"

    findings = check(bank(text), slips={}, settings=Settings())

    assert [(finding.rule, finding.entry) for finding in findings] == [("text.unfinished", "two")]


def test_off_line_beside_words_holds_for_its_own_line_only(bank: MakeBank) -> None:
    one = NOTHING.replace("owner.", "owner. <!-- greenroom: off-line text.unfinished -->")
    text = f"# One\n\n{one}\n# Two\n\n{GAP}"

    assert _found(bank(text)) == [("suppression.unused", "text.unfinished"), ("text.unfinished", "[NAME]")]


def test_off_file_holds_for_one_file(bank: MakeBank) -> None:
    silenced = f"<!-- greenroom: off-file text.* -->\n\n# One\n\n{GAP}\n# Two\n\n{GAP}"
    texts = {"a.md": silenced, "b.md": f"# Three\n\n{GAP}"}

    findings = check(bank(texts), slips={}, settings=Settings())

    assert [(finding.place.path, finding.rule) for finding in findings] == [("b.md", "text.unfinished")]


def test_a_reason_is_not_read_as_rules(bank: MakeBank) -> None:
    text = f"# One\n\n<!-- greenroom: off text.unfinished -- her name is to come, see length.too-long -->\n\n{GAP}"

    assert _found(bank(text)) == []


def test_plain_text_has_its_own_form(bank: MakeBank) -> None:
    comment = "# greenroom: off text.unfinished -- soon"
    one = GAP.replace("Action:", f"{comment}\n\nAction:")
    read = bank({"bank.txt": f"# A mistake\n\n{one}\n# A conflict\n\n{GAP}"}, format=Format.TEXT)

    findings = check(read, slips={}, settings=Settings())

    assert [entry.title for _, entry in read.entries] == ["A mistake", "A conflict"]
    assert [(finding.rule, finding.entry) for finding in findings] == [("text.unfinished", "a-conflict")]


def test_a_heading_about_a_greenroom_is_no_comment(bank: MakeBank) -> None:
    assert _found(bank(f"# Greenroom: a new lamp\n\n{GAP}")) == [("text.unfinished", "[NAME]")]


def test_a_group_can_be_named(bank: MakeBank) -> None:
    assert _found(bank(f"# One\n\n<!-- greenroom: off text.* -->\n\n{GAP}")) == []


def test_one_unused_name_among_used_ones_is_told(bank: MakeBank) -> None:
    text = f"# One\n\n<!-- greenroom: off text.unfinished, text.duplicated -->\n\n{GAP}"

    assert _found(bank(text)) == [("suppression.unused", "text.duplicated")]


def test_a_name_is_not_called_unused_while_its_rule_is_off(bank: MakeBank) -> None:
    settings = Settings(rules=(RuleSetting(rule="text.unfinished", wish=Switch.OFF),))

    assert _found(bank(f"# One\n\n<!-- greenroom: off text.unfinished -->\n\n{GAP}"), settings) == []


def test_findings_about_comments_can_be_switched_off_like_any_other(bank: MakeBank) -> None:
    settings = Settings(rules=(RuleSetting(rule="suppression.*", wish=Switch.OFF),))

    assert _found(bank(f"# One\n\n<!-- greenroom: off zzz -->\n\n{NOTHING}"), settings) == []


def test_a_comment_inside_code_is_no_comment(bank: MakeBank) -> None:
    text = f"# One\n\n{GAP}\n# Notes on this tool\n\n```html\n<!-- greenroom: off-file text.unfinished -->\n```\n"

    assert _found(bank(text)) == [("text.unfinished", "[NAME]")]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_end_of_line_will_do(bank: MakeBank, ending: str) -> None:
    one = GAP.replace("Action:", "<!-- greenroom: off-line text.unfinished -->\nAction:")
    text = f"# One\n\n{one}".replace("\n", ending)

    assert _found(bank(text)) == []


@given(
    pieces=st.lists(
        st.sampled_from(
            [
                "# Title\n",
                "\n",
                "<!-- greenroom:",
                " off",
                " off-line",
                " off-file",
                " text.unfinished",
                ", zzz",
                " -- why",
                " -->\n",
                "Situation: We lost the key.\n\nAction: I rang [NAME].\n\nResult: We opened.\n",
                "---\n",
                "# greenroom: off\n",
            ]
        ),
        max_size=14,
    )
)
def test_any_comment_in_any_place_is_read(pieces: list[str], bank: MakeBank) -> None:
    for form in Format:
        read = bank({"bank": "".join(pieces)}, format=form)
        for finding in check(read, slips={}, settings=Settings()):
            assert finding.rule != "internal.crashed"
            assert 0 <= finding.place.span.start <= finding.place.span.end <= len("".join(pieces))
