"""``structure.*``: parts that are missing, empty or misspelt, where the author labels them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import Settings

MakeBank = Callable[..., Bank]

SITUATION = "Situation: The depot had lost its only key.\n\n"
TASK = "Task: I had to get us in before six.\n\n"
ACTION = "Action: I rang the owner and drove to meet her.\n\n"
RESULT = "Result: We opened at six.\n\n"


def _found(text: str, bank: MakeBank) -> list[tuple[str, str]]:
    findings = check(bank(text), slips={}, settings=Settings())
    return [
        (finding.rule.partition(".")[2], finding.place.span.of(text))
        for finding in findings
        if finding.rule.startswith("structure.")
    ]


@pytest.mark.parametrize(
    ("parts", "missing"),
    [
        (SITUATION + TASK + ACTION + RESULT, []),
        (SITUATION + ACTION, ["missing-result"]),
        (TASK + ACTION, ["missing-result"]),
        (SITUATION + TASK + RESULT, ["missing-action"]),
        (SITUATION + "Action & Result: I rang her, and we opened.\n", []),
        (SITUATION + "Task/Action: I had to get in, so I rang her.\n\n" + RESULT, []),
        (SITUATION + ACTION + "Lesson: Keys belong in two places.\n", ["missing-result"]),
        (SITUATION.replace("Situation", "Context") + ACTION.replace("Action", "Approach"), ["missing-result"]),
        (SITUATION.replace("Situation", "背景") + ACTION.replace("Action", "行动"), ["missing-result"]),
    ],
)
def test_a_part_is_missed_where_those_around_it_are_labelled(parts: str, missing: list[str], bank: MakeBank) -> None:
    assert _found(f"# Night shift\n\n{parts}", bank) == [(rule, "Night shift") for rule in missing]


@pytest.mark.parametrize(
    "outcome",
    [
        "As a result, nobody had to wait.",
        "In the end we opened at six.",
        "This saved us a day.",
        "We sold 20% more.",
    ],
)
def test_an_outcome_told_under_the_action_is_an_outcome(outcome: str, bank: MakeBank) -> None:
    assert _found(f"# Night shift\n\n{SITUATION}{ACTION.strip()} {outcome}\n", bank) == []


def test_steps_of_a_process_in_which_nobody_acts_are_no_story(bank: MakeBank) -> None:
    text = "# Step 2: Design\n\n**Goal:** Define the plan of the shop.\n\n**Actions:** Draw the plan, then review it.\n"

    assert _found(text, bank) == []


def test_a_story_without_a_title_is_pointed_to_by_its_first_label(bank: MakeBank) -> None:
    (finding,) = _found(f"{SITUATION}{ACTION}", bank)

    assert finding[0] == "missing-result"
    assert finding[1] in ("Situation", "bank")


def test_empty_parts_of_one_story_are_told_once(bank: MakeBank) -> None:
    text = f"# Night shift\n\n{SITUATION}{TASK}Action:\n\nResult:\n\nLesson:\n"

    (finding,) = check(bank(text), slips={}, settings=Settings())

    assert finding.place.span.of(text) == "Action"
    assert [place.span.of(text) for place in finding.evidence] == ["Result", "Lesson"]
    assert (
        finding.message == "What did you do? There is nothing under this label yet. 2 more labels here are empty too."
    )


@pytest.mark.parametrize(("written", "right"), [("Reulst", "Result"), ("REULST", "RESULT"), ("reulst", "result")])
def test_a_label_is_mended_in_its_own_capitals(written: str, right: str, bank: MakeBank) -> None:
    text = f"# Night shift\n\n{SITUATION}{ACTION}{RESULT}".replace("Result", written)

    (finding,) = check(bank(text), slips={}, settings=Settings())

    assert finding.rule == "structure.misspelt-label"
    assert [edit.text for edit in finding.suggestions[0].edits] == [right]


@pytest.mark.parametrize(
    "last",
    [
        "I wrote to the drivers, too.",
        "I also moved the vans to the north gate and wrote to the drivers where they would find them.",
    ],
)
@pytest.mark.parametrize("lesson", ["", "\n\nLesson: I came away convinced that keys are easily lost.\n"])
def test_what_others_did_before_the_last_act_is_no_outcome(last: str, lesson: str, bank: MakeBank) -> None:
    steps = (
        "Action: I looked through the list of people who had ever held a key. I rang the owner at once. She accepted "
        f"that I would meet her halfway. The lock was fixed. {last}{lesson}"
    )

    assert _found(f"# Night shift\n\n{SITUATION}{TASK}{steps}\n", bank) == [("missing-result", "Night shift")]
