"""A result that nobody else could see.

## What it does
Looks at what you give as the result of a story, and tells when all of it is praise or a matter of degree: "it went well
and everybody was satisfied", "collaboration improved a lot", "the pages loaded noticeably quicker". It keeps quiet
where there is a number, a length of time, or anything that somebody did or got because of it: "the client signed", "my
manager merged the design", "we launched on time", "all teams use it". Where you labelled no parts, it goes by the last
sentences.

## Why it matters
"Successful" is what everybody says, so that it tells the people across the table nothing of your story. Precise figures
are trusted more and followed more often than round ones (Jerez-Fernandez, Angulo and Oppenheimer 2014, Psychological
Science 25, 633–635), but that was advice and not interviews, and a larger Danish sample showed no clear effect. No
experiment in interviews is known: take it as the convention of those who train for them.

## How to mend
Ask yourself by what somebody else in the room would have noticed it: what was used, signed, shipped, paid, said, asked
for or no longer needed afterwards? One such thing is enough; it needn't be a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.endings import is_lesson, labelled, told
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.instead import in_place_of_outcome
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.vagueness import vagueness
from greenroom.structure.account import Account, account
from greenroom.structure.acts import does_something
from greenroom.structure.statement import ClaimSort, Statement, Telling, Upshot
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 10
HARM = 2

_COMPARED = "By how much, or how could somebody else see it? One thing that was counted, used or said is enough."
_PRAISED = "How could somebody else tell? One thing that was counted, used or said afterwards is enough."

EXAMPLES = (
    Good(
        "# The new rota\n\nSituation: Two people shared one till.\n\nAction: I drew up a rota.\n\n"
        "Result: It went well, and the other shop uses it too.\n"
    ),
    Good(
        "# The new rota\n\nSituation: Two people shared one till.\n\nAction: I drew up a rota.\n\n"
        "Result: The change was very successful: queues were 20% shorter than in May.\n"
    ),
    Good(
        "# The choir\n\nSituation: Half of us had never sung.\n\nAction: I practised with each of them.\n\n"
        "Result: We were all happy, and the school asked us to sing again.\n"
    ),
    Bad(
        "# The new rota\n\nSituation: Two people shared one till.\n\nAction: I drew up a rota.\n\n"
        "Result: The project was ⟦successful⟧ and everybody was satisfied.\n"
    ),
    Good(
        "# The vans\n\nThe vans left late every morning. I asked the drivers what they waited for and moved the "
        "keys to the gate. Her people were clearly faster, and the bakery ordered from us again.\n"
    ),
    Bad(
        "# The vans\n\nThe vans left late every morning. I asked the drivers what they waited for and moved the "
        "keys to the gate. Her people were ⟦clearly faster⟧ with the deliveries.\n"
    ),
    Bad(
        "# The stock room\n\nSituation: Nobody found anything.\n\nAction: I labelled every shelf with a colleague.\n\n"
        "Result: Communication ⟦improved a lot⟧ and the team became more efficient. It taught me to listen.\n"
    ),
)

#: How sure the model has to be, over the last sentences together, that they tell the result: its probabilities are
#: calibrated, and of two that are two thirds likely each, one is nine times in ten.
_SURE = 0.5
#: A label that the model is this sure of isn't read as a result against it.
_OTHERWISE = 0.85
#: From here on its label for a result is taken at the edge to what was done.
_LIKELY = 0.75
_LATE = (Part.RESULT, Part.LESSON)
#: So many sentences before the result may hold what shows it.
_CLOSE = 2
_MEASURED = frozenset({ClaimSort.NUMBER, ClaimSort.DURATION})
#: A remark of the author's to themselves.
_ADVICE = lazy(
    r"\W*(?:do not|don['’]t|avoid|make sure|remember|emphasi[sz]e|mention|describe|ask|tell me|"
    r"give (?:me|an)|what|how|why)\b",
    re.IGNORECASE,
)
#: What the model takes for a longer result is something else.
_LONGEST = 6
_TO_COME = lazy(r"\b(?:should|would|might|may|will) (?:\w+ )?(?:be|lead|help|make|allow|give)\b", re.IGNORECASE)
_SENTENCE = lazy(r"\b(?:\w+ed|\w+s|went|came|got|grew|fell|rose|am|are|were|had|have|did)\b", re.IGNORECASE)
#: What one would do, or is like, is no result.
_NOT_TOLD = (Telling.HYPOTHETICAL, Telling.HABIT, Telling.SELF_DESCRIPTION)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the vague words of a result that has nothing else."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    result = _result(read)
    if not result or not in_english(read) or _shown_elsewhere(result, read):
        return
    if in_place_of_outcome(read):
        return
    ours = [(one, vagueness(one)) for one in result]
    if any(found.seen and (not is_lesson(one) or one.upshot is Upshot.CHANGE) for one, found in ours):
        return
    vague = [
        (_place(one, found.degree, context.text), found.compared)
        for one, found in ours
        if found.degree is not None and not is_lesson(one) and _told(one)
    ]
    if vague:
        (place, compared), *others = vague
        path = context.file.source.path
        yield Found(
            span=place,
            message=_COMPARED if compared else _PRAISED,
            evidence=tuple(Place(path=path, span=span) for span, _ in others),
        )


def _told(one: Statement) -> bool:
    """Tell whether a sentence tells how something went: no advice, no heading, no effort."""
    if one.telling in _NOT_TOLD or one.upshot in (Upshot.DECISION, Upshot.EFFORT):
        return False
    if _ADVICE.match(one.words) or _TO_COME.search(one.words):
        return False
    return one.by is By.AUTHOR or _SENTENCE.search(one.words) is not None


def _result(read: Account) -> tuple[Statement, ...]:
    """Return the sentences of the result: as the author filed them, else the last ones by the model."""
    filed = tuple(one for one in read.statements if one.part is Part.RESULT and one.by is By.AUTHOR)
    if filed or labelled(read):
        return filed
    story = told(read)
    if not any(one.telling is Telling.EPISODE and does_something(one.words) for one in story):
        return ()
    begin = len(story)
    while begin > 1 and _may_be_result(story[begin - 1], last=begin == len(story)):
        begin -= 1
    if len(story) - begin > _LONGEST:
        return ()
    while begin < len(story) - 1 and _may_be_earlier(story[begin]):
        begin += 1
    doubt = 1.0
    for one in story[begin:]:
        doubt *= 1 - one.p if one.part is Part.RESULT else one.p
    return story[begin:] if 1 - doubt >= _SURE else ()


def _may_be_result(one: Statement, *, last: bool) -> bool:
    """Tell whether a sentence at the end is a result by its label, or the last one with a label that is in doubt."""
    return one.part is Part.RESULT or (last and one.p < _OTHERWISE and not does_something(one.words))


def _may_be_earlier(one: Statement) -> bool:
    """Tell whether the first sentence of what the model takes for the result may be the last of what was done."""
    return one.p < _LIKELY and (one.upshot is not Upshot.CHANGE or does_something(one.words))


def _shown_elsewhere(result: Sequence[Statement], read: Account) -> bool:
    """Tell whether a change that could be seen stands right before the result, or after it among the lessons."""
    first = read.statements.index(result[0])
    last = read.statements.index(result[-1])
    before = read.statements[max(0, first - _CLOSE) : first]
    return any(_shows(one) for one in (*before, *read.statements[last + 1 :]))


def _shows(one: Statement) -> bool:
    """Tell whether a sentence tells a change that was measured, or could be seen and may belong to the result."""
    if one.upshot is not Upshot.CHANGE:
        return False
    measured = any(claim.sort in _MEASURED and (claim.direction or claim.baseline) for claim in one.claims)
    doubtful = one.by is not By.AUTHOR and (one.part in _LATE or one.p < _OTHERWISE)
    return measured or (doubtful and not does_something(one.words) and vagueness(one).seen)


def _place(one: Statement, degree: Span, text: str) -> Span:
    """Return where words of a sentence stand in the text; the sentence where mark-up is in between."""
    words = degree.of(one.words)
    at = text.find(words, one.span.start, one.span.end)
    return one.span if at < 0 else Span(at, at + len(words))
