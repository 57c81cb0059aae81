"""A situation that is longer than the action.

## What it does
Counts the words under the labels of a story. Tells when the situation alone takes more words than what you did, and at
least twenty seconds to say at your pace.

## Why it matters
What you did is what you can be judged by, and the time to tell it is short. In 62 real job interviews, stories held
more of the situation than of anything else (Bangerter, Corvalan and Cavin 2014, Journal of Business and Psychology 29,
593–604); that a long one costs anything was not measured, and no split of the time has an empirical source. This is
coaches' advice, and only a note.

## How to mend
Keep what the listener must know to see why it was hard: who, where, what was at stake. Leave the rest for a follow-up
question, and tell more of what you did.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.endings import SURE
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.parts import heading
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.statement import Actor
from greenroom.text.spoken import count_words, seconds_to_say

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 15

_LONG = (
    "Our depot in Leeds serves forty villages. It was built in the seventies and has one gate, one office and one "
    "key, "
    "and the key was kept by the owner, who lives an hour away. In winter we start at six, and in the week before "
    "the fair "
    "every van is booked twice a day. That year we had four new drivers who had never seen the yard in the dark."
)
_DONE = "I rang the owner, asked her to meet me halfway, and drove there at four. I told the drivers to wait."

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(f"# Night shift\n\nSituation: {_LONG}\n\nAction: {_DONE} {_LONG}\n\nResult: We opened at six.\n"),
    Good(f"# Night shift\n\nSituation & Action: {_LONG}\n\nAction: {_DONE}\n\nResult: We opened at six.\n"),
    Bad(f"# Night shift\n\n⟦Situation⟧: {_LONG}\n\nAction: {_DONE}\n\nResult: We opened at six.\n"),
    Bad(
        f"# Night shift\n\n**⟦Background⟧:** {_LONG}\n\n**Task:** Open.\n\n**Action:** {_DONE}\n\n**Result:** We did.\n"
    ),
)

#: A situation that takes less than this isn't long, however short the action is: a third of the shortest answer that
#: interviewers ask for, one minute (AVI Challenge protocol).
_SECONDS = 20
#: One word more isn't longer.
_MORE = 1.1


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the label of a situation that outweighs the action."""
    if entry.kind is not Kind.STORY or any(
        Part.SITUATION in section.labels and Part.ACTION in section.labels for section in entry.sections
    ):
        return
    read = account(context.file, entry)
    situation, action = _words(read, Part.SITUATION), _words(read, Part.ACTION)
    seconds = seconds_to_say(situation, words_per_minute=context.settings.words_per_minute)
    if not action or situation <= action * _MORE or seconds < _SECONDS or not in_english(read):
        return
    if not any(one.actor in (Actor.I, Actor.WE) for one in read.of(Part.ACTION)):
        return  # a description of what belongs into each part, or notes of a kind that has no persons
    section, done = entry.section(Part.SITUATION), entry.section(Part.ACTION)
    labelled = section is not None and done is not None and len(section.label_span) and len(done.label_span)
    yield Found(
        span=section.label_span if labelled and section else heading(entry),
        message=f"The situation takes about {seconds} seconds to say, longer than what you did. "
        "What does the listener need to know, and what can wait?",
        evidence=(Place(path=context.file.source.path, span=done.label_span),) if labelled and done else (),
    )


def _words(read: Account, part: Part) -> int:
    """Count the words of a part; 0 where the model labelled it and isn't sure of each sentence.

    Where the author labelled anything, only what stands under labels counts: what stands before them may be anything.
    """
    labelled = any(one.by is By.AUTHOR for one in read.statements)
    own = [one for one in read.statements if one.part is part and (one.by is By.AUTHOR or not labelled)]
    if any(one.by is By.MODEL and one.p < SURE for one in own):
        return 0
    return sum(count_words(one.words) for one in own)
