"""Which labels hold: a lone "Goal:" or the letter A is none unless the labels around it say so."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from .entry import Part
from .heads import question_prefix
from .label_words import Strength
from .line import Shape
from .marked import Marked, Role


def validate_labels(marked: list[Marked]) -> None:
    """Keep labels that the labels around them confirm: a lone "Goal:" or the letter A is none."""
    run: list[Marked] = []
    for mark in [*marked, None]:
        if mark is not None and not (
            mark.label is None
            and (mark.line.shape in (Shape.HEADING, Shape.SUMMARY) or question_prefix(mark.line.words))
        ):
            if mark.label is not None:
                run.append(mark)
            continue
        _validate_run(run)
        run = []


def _validate_run(run: list[Marked]) -> None:
    parts: set[Part] = set()
    core = False
    for mark in run:
        if mark.label and mark.label.strength is Strength.CORE:
            core = True
        parts |= set(mark.label.parts) if mark.label else set()
    while len(run) > 1 and _is_answer_letter(run[0]) and any(spells(mark, "S") for mark in run[1:]):
        # "Q: … A: …" before the story: this A is the answer.
        run[0].label, run[0].content = None, 0
        run = run[1:]
    letters = [mark for mark in run if mark.label and mark.label.strength is Strength.LETTER]
    spelt = {mark.line.plain.text[mark.label.start : mark.label.end].upper()[:1] for mark in letters if mark.label}
    # "S: … T: … A: … R: …" in one line: the letters behind the first count too.
    spelt |= {
        mark.line.plain.text[label.start].upper()
        for mark in run
        for label in mark.inline
        if label.strength is Strength.LETTER
    }
    letters_hold = (
        (len(spelt) >= 2 and bool(spelt & {"S", "T"}) and bool(spelt & {"A", "R"}))
        or (bool(spelt & {"C", "P"}) and spelt >= {"A", "R"})
        or (core and bool(spelt - {"A"}))
    )
    kin_parts = {
        part for mark in run if mark.label and mark.label.strength is Strength.KIN for part in mark.label.parts
    }
    kin_holds = (
        core
        or letters_hold
        or (len({"situation", "task"} & kin_parts) > 0 and len({"action", "result"} & kin_parts) > 0)
    )
    for before, mark in pairwise(run):
        # Context, then challenge: what is hard about the situation is the task.
        if (
            before.label
            and mark.label
            and before.label.parts == mark.label.parts == (Part.SITUATION,)
            and mark.label.strength is Strength.KIN
        ):
            mark.label = replace(mark.label, parts=(Part.TASK,))
    for mark in run:
        label = mark.label
        if label is None:
            continue
        bare = (
            label.alone
            and not mark.line.plain.all_bold
            and mark.line.shape is Shape.TEXT
            and not mark.line.words.endswith((":", "："))
        )
        holds = {
            Strength.CORE: not bare or len(parts) >= 2,
            Strength.KIN: kin_holds,
            Strength.LETTER: letters_hold,
        }[label.strength]
        if not holds:
            mark.label, mark.content = None, 0
        else:
            mark.role = Role.LABEL


def spells(mark: Marked, letter: str) -> bool:
    """Tell whether a line is labelled by a letter, or a word that begins with it."""
    return mark.label is not None and mark.line.plain.text[mark.label.start : mark.label.end].upper().startswith(letter)


def _is_answer_letter(mark: Marked) -> bool:
    return mark.label is not None and mark.label.strength is Strength.LETTER and spells(mark, "A")
