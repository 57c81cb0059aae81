"""Running rules over a bank."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank, BankFile, Entry, Kind
from greenroom.check.finding import Place, Severity, Slip, Suggestion
from greenroom.check.registry import find, rules
from greenroom.check.rule import Context, Found, Rule, Scope, Status
from greenroom.check.run import check, check_entry, entry_key
from greenroom.check.settings import RuleSetting, Settings, Switch
from greenroom.text.edit import Edit
from greenroom.text.span import Span

MakeBank = Callable[..., Bank]

STORY = "Situation: The depot had lost its key.\n\nAction: I rang the owner.\n"
TOLD = f"{STORY}\nResult: We opened.\n"
GAP = TOLD.replace("the owner", "[NAME]")


def _rule(name: str, check: Callable[..., Iterator[Found]], scope: Scope = Scope.ENTRY) -> Rule:
    return Rule(
        id=name,
        title="A rule of this test.",
        sections=(),
        scope=scope,
        severity=Severity.NOTE,
        since="0.1",
        status=Status.STABLE,
        examples=(),
        check=check,
    )


def _breaks(_target: object, context: Context) -> Iterator[Found]:
    yield Found(span=Span(0, 1), message="before it broke")
    raise KeyError(context.text)


def _at_start(_target: object, _context: Context) -> Iterator[Found]:
    yield Found(span=Span(0, 1), message="at the start")


def test_an_empty_bank_has_no_findings() -> None:
    assert check(Bank(files=()), slips={}, settings=Settings()) == ()


def test_a_rule_that_breaks_is_told_once_a_call_and_the_others_go_on(bank: MakeBank) -> None:
    text = f"# Secret\n\n{STORY}"
    using = (_rule("test.breaks", _breaks), _rule("test.start", _at_start, Scope.FILE))

    findings = check(bank(text), slips={}, settings=Settings(), using=using)

    assert [finding.rule for finding in findings] == ["test.start", "internal.crashed"]
    broken = findings[1]
    assert broken.severity is Severity.ERROR
    assert "test.breaks" in broken.message
    assert "KeyError" in broken.message
    assert "ecret" not in broken.message
    assert broken.entry == "secret"


def test_every_scope_may_break(bank: MakeBank) -> None:
    read = bank(f"# One\n\n<!-- greenroom: off text.unfinished -->\n\n{STORY}")

    for scope in Scope:
        findings = check(read, slips={}, settings=Settings(), using=(_rule("test.breaks", _breaks, scope),))
        assert [finding.rule for finding in findings] == ["internal.crashed"], scope


def test_findings_come_by_file_then_place_then_rule(bank: MakeBank) -> None:
    read = bank({"b.md": f"# One\n\n{STORY}\n# Two\n\n{STORY}", "a.md": f"# Three\n\n{STORY}"})
    using = tuple(_rule(f"test.{name}", _at_start, Scope.FILE) for name in "ba") + tuple(rules())

    findings = check(read, slips={}, settings=Settings(), using=using)

    assert [(finding.place.path, finding.rule, finding.entry) for finding in findings] == [
        ("b.md", "test.a", "one"),
        ("b.md", "test.b", "one"),
        ("b.md", "structure.missing-result", "one"),
        ("b.md", "structure.missing-result", "two"),
        ("a.md", "test.a", "three"),
        ("a.md", "test.b", "three"),
        ("a.md", "structure.missing-result", "three"),
    ]


def test_a_rule_can_be_off_or_have_another_severity(bank: MakeBank) -> None:
    read = bank(f"# One\n\n{STORY}")
    name = "structure.missing-result"

    off = Settings(rules=(RuleSetting(rule=name, wish=Switch.OFF),))
    error = Settings(rules=(RuleSetting(rule=name, wish=Severity.ERROR),))

    assert check(read, slips={}, settings=off) == ()
    assert [finding.severity for finding in check(read, slips={}, settings=error)] == [Severity.ERROR]


def test_a_rule_in_preview_is_off_until_it_is_switched_on(bank: MakeBank) -> None:
    rule = replace(_rule("test.start", _at_start), status=Status.PREVIEW)
    read = bank(f"# One\n\n{STORY}")
    on = Settings(rules=(RuleSetting(rule="test.start", wish=Switch.ON),))

    assert check(read, slips={}, settings=Settings(), using=(rule,)) == ()
    assert [finding.rule for finding in check(read, slips={}, settings=on, using=(rule,))] == ["test.start"]


def test_a_slip_becomes_a_finding_of_its_sort_with_its_engine_and_fixes(bank: MakeBank) -> None:
    text = f"# One\n\n{TOLD}".replace("the owner", "teh owner")
    start = text.index("teh")
    slip = Slip(sort="spelling", span=Span(start, start + 3), message="Misspelt.", fixes=("the", "ten"), engine="test")

    (finding,) = check(bank(text), slips={"bank.md": (slip,)}, settings=Settings())

    assert (finding.rule, finding.entry, finding.engine, finding.message) == (
        "language.spelling",
        "one",
        "test",
        "Misspelt.",
    )
    assert finding.place == Place(path="bank.md", span=slip.span)
    assert finding.suggestions == (
        Suggestion(message="Write “the”.", edits=(Edit(span=slip.span, text="the"),)),
        Suggestion(message="Write “ten”.", edits=(Edit(span=slip.span, text="ten"),)),
    )


def test_a_slip_that_no_rule_takes_up_does_not_go_missing(bank: MakeBank) -> None:
    slip = Slip(sort="zzz", span=Span(0, 1), message="?", fixes=(), engine="test")

    (finding,) = check(bank(f"# One\n\n{TOLD}"), slips={"bank.md": (slip,)}, settings=Settings())

    assert finding.rule == "internal.crashed"
    assert "language.zzz" in finding.message


def test_a_misspelt_label_is_told_once(bank: MakeBank) -> None:
    text = f"# One\n\n{TOLD}".replace("Result", "Reulst")
    start = text.index("Reulst")
    slip = Slip(sort="spelling", span=Span(start, start + 6), message="Misspelt.", fixes=("Result",), engine="test")

    findings = check(bank(text), slips={"bank.md": (slip,)}, settings=Settings())

    assert [finding.rule for finding in findings] == ["structure.misspelt-label"]


def test_an_entry_is_judged_alone_and_its_places_count_from_its_start(bank: MakeBank) -> None:
    before = f"# Before\n\n{TOLD}\n"
    story = f"# One\n\n{STORY}"
    (file,) = bank(before + story).files
    entry = file.entries[-1]

    kept = check_entry(file, entry, Settings())

    assert [finding.place for finding in kept] == [Place(path="", span=Span(2, 5))]
    assert [place.span.of(story) for place in kept[0].evidence] == ["Situation", "Action"]


def test_the_key_of_an_entry_outlives_changes_elsewhere_and_no_others(bank: MakeBank) -> None:
    def key(text: str, settings: Settings | None = None) -> str:
        (file,) = bank(text).files
        return entry_key(file, file.entries[-1], settings or Settings())

    story = f"# One\n\n{STORY}"
    plain = key(f"# Before\n\n{TOLD}\n{story}")

    assert plain == key(f"# Before\n\n{TOLD}More.\n\n{story}")
    assert plain != key(f"# Before\n\n{TOLD}\n{story}More.\n")
    assert plain != key(f"# Before\n\n{TOLD}\n{story}", Settings(words_per_minute=100))


def test_kept_results_give_the_same_findings_as_none(bank: MakeBank) -> None:
    read = bank({"a.md": f"# One\n\n{STORY}\n# Two\n\n{GAP}", "b.md": f"# Three\n\n{STORY}"})
    settings = Settings()
    known = {entry_key(file, entry, settings): check_entry(file, entry, settings) for file, entry in read.entries}

    assert check(read, slips={}, settings=settings, known=known) == check(read, slips={}, settings=settings)
    assert len(check(read, slips={}, settings=settings)) == 3


def test_kept_results_are_used_and_not_worked_out_again(bank: MakeBank) -> None:
    read = bank(f"# One\n\n{STORY}")
    ((file, entry),) = read.entries

    assert check(read, slips={}, settings=Settings(), known={entry_key(file, entry, Settings()): ()}) == ()


@given(
    pieces=st.lists(
        st.sampled_from(
            [
                "# Title\n\n",
                "## Situation\n\n",
                "Action: ",
                "**Reulst:** ",
                "I rang [NAME] and\n",
                "TODO\n",
                "...\n",
                "- a, b, c\n",
                "We saved XX% of ____ (\n",
                "结果：很好。\n",
                "| a | b |\n|---|---|\n| c | d |\n",
                "```\ncode\n```\n",
                "😋\r\n",
                "\n",
            ]
        ),
        max_size=16,
    )
)
def test_no_text_breaks_a_rule_and_every_place_is_inside_it(pieces: list[str], bank: MakeBank) -> None:
    text = "".join(pieces)
    everything = Settings(rules=tuple(RuleSetting(rule=rule.id, wish=Switch.ON) for rule in rules()))

    for finding in check(bank(text), slips={}, settings=everything):
        assert find(finding.rule) is not None
        assert finding.message
        assert 0 <= finding.place.span.start <= finding.place.span.end <= len(text)
        for place in finding.evidence:
            assert 0 <= place.span.start < place.span.end <= len(text)


@given(text=st.text())
def test_no_words_at_all_break_a_rule(text: str, bank: MakeBank) -> None:
    findings = check(bank(text), slips={}, settings=Settings())

    assert not [finding for finding in findings if finding.rule == "internal.crashed"]


def test_rules_see_nothing_but_their_entry(bank: MakeBank) -> None:
    seen: list[tuple[str, BankFile]] = []

    def look(entry: Entry, context: Context) -> Iterator[Found]:
        seen.append((entry.title_span.of(context.text), context.file))
        return iter(())

    read = bank(f"# One\n\n{TOLD}\n# Two\n\n{TOLD}")
    check(read, slips={}, settings=Settings(), using=(_rule("test.look", look),))

    assert [title for title, _ in seen] == ["One", "Two"]
    assert all(len(file.entries) == 1 and file.source.path == "" for _, file in seen)


def test_nothing_is_missing_in_notes(bank: Callable[..., Bank]) -> None:
    read = bank(
        "# Stories\n\n## A queue\n\nSituation: It rained.\n\nAction: I sang.\n\nResult: They stayed.\n\n"
        "## The raffle, not a story yet\n\n- 300 tickets, lost the list, my fault\n- TODO: ask Ife\n- told nobody\n"
    )
    assert [entry.kind for _, entry in read.entries][-1] is Kind.NOTES
    assert [one.rule for one in check(read, slips={}, settings=Settings()) if one.entry == read.entries[-1][1].id] == []
