"""A mistake, delay, conflict or clash of priorities that nobody was told of.

## What it does
Looks at stories that answer a question about a mistake, a missed deadline, a conflict or priorities, and tells when you
speak with nobody in them: nobody is told, asked, warned, listened to or agreed with. What you learned about talking
doesn't count, nor what others said to each other. It points at the words that somebody should have heard of.

## Why it matters
In these four the people concerned are half of the question: who waits for late work, who lives with the mistake, who
wanted the opposite. Interviewers ask for it when it is missing. No experiment shows what leaving it out costs; that
communication is scored in such answers is common in the guides that structured interviews are rated by.

## How to mend
Add one sentence on whom you told or asked, when, and what they said to it. If you told nobody, that belongs into the
lesson.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind, Part
from greenroom.check.endings import is_lesson
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.gaps import gaps
from greenroom.check.parts import heading
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.within import within
from greenroom.structure.account import Account, account
from greenroom.structure.people import ROLES
from greenroom.structure.statement import Statement
from greenroom.structure.topics import Topic
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
HARM = 3

EXAMPLES = (
    Good(
        "# A missed deadline\n\nThe catalogue was due on Friday, and on Wednesday I saw that two chapters would not be "
        "done. I rang the printer the same hour and asked for the Monday slot. The catalogue came out three days late, "
        "and since then I check the state of all chapters a week ahead.\n"
    ),
    Good(
        "# A mistake\n\nI had ordered the tiles in the wrong colour, and the van was already on its way. I told the "
        "owner before she saw them, and paid for the return myself. She kept us on for the second floor.\n"
    ),
    Good(
        "# A mistake\n\nSituation: I had ordered the tiles in the wrong colour.\n\nAction: Owned up to the owner at "
        "once "
        "and sent the van back the same day, before anybody had begun to lay them in the hall.\n\n"
        "Result: She kept us on for the second floor.\n"
    ),
    Bad(
        "# A missed deadline\n\nThe catalogue was due on Friday. Two chapters took longer than I had planned, so there "
        "was ⟦a delay of three days⟧. I worked through the weekend and finished both chapters, and they were good. "
        "Since then I plan a buffer for every chapter.\n"
    ),
    Bad(
        "# Several tasks at once\n\nIn May I had the stocktaking, the new till and two trainees at once. I ⟦set "
        "priorities⟧ and put the till first, since nobody could pay without it. I did the stocktaking at night. Both "
        "were done by the end of the month.\n"
    ),
    Bad(
        "# Conflict with a colleague\n\n⟦My colleague wanted⟧ to open the second till on Sundays, and I thought that "
        "it "
        "would not pay. I worked out the takings of ten Sundays and made a table of them. In the end the second till "
        "stayed closed on Sundays, and we saved two shifts a month.\n"
    ),
)

_TIME = (
    r"(?:\sof\s(?:about\s|over\s|almost\s|more\sthan\s)?(?:an?\s|\w+\s(?:or\s\w+\s)?)(?:\w+\s)?"
    r"(?:minutes?|hours?|days?|weeks?|months?))?"
)
#: In order: who asks for a missed deadline among mistakes wants to hear of the delay.
_TOPICS: tuple[tuple[Topic, str, tuple[re.Pattern[str], ...]], ...] = (
    (
        Topic.DELAY,
        "Whom did you tell that it would be late, and when?",
        (
            lazy(rf"\b(?:an?|the|this|some)\s(?:\w+\s)?delay\b{_TIME}|\bdelay(?:ed|s)?{_TIME}", re.IGNORECASE),
            lazy(
                r"\bmiss(?:ed|ing)?\s(?:the\s|a\s|my\s|our\s|this\s)?(?:\w+\s)?deadline|\boverdue\b|\bslipp(?:ed|ing)\b"
                r"|\b(?:\w+\s(?:minutes?|hours?|days?|weeks?)\s)?(?:too\s)?late\b|\bbehind\sschedule"
                r"|\b(?:couldn['’]?t|could\snot|can['’]?t|was\snot\sable\sto|wasn['’]?t\sable\sto|unable\sto|"
                r"won['’]?t|not)\s"
                r"(?:meet|make|finish|deliver|complete|hit)\b|\blonger\sthan\b",
                re.IGNORECASE,
            ),
        ),
    ),
    (
        Topic.MISTAKE,
        "Whom did you tell about it, and when?",
        (
            lazy(
                r"\b(?:(?:an?|the|my|this|big|biggest)\s)?(?:\w+\s)?(?:mistakes?|errors?|bugs?|failures?)\b"
                r"|\b(?:went|gone|was|were|go)\swrong\b|\bwrong(?:ly)?\s\w+|\bfail(?:ed|s)?\b|\bforg[oe]t(?:ten)?\b|"
                r"\boverlooked\b"
                r"|\bbroken?\b|\bmissed\b|\blost\b|\bcrash\w*|\bincorrect\w*|\bhurt\b|\bmessed\sup\b|\bdelay\w*|"
                r"\bproblem\b"
                r"|\b(?:did\snot|didn['’]t)\s(?:\w+\s)?(?:check|notice|test|see|read|document|plan|ask|think|"
                r"reali[sz]e)\b",
                re.IGNORECASE,
            ),
        ),
    ),
    (
        Topic.CONFLICT,
        "When did you talk with them about it, and what did they say?",
        (
            lazy(
                r"\b(?:(?:an?|the|this)\s)?(?:disagree(?:d|ment|ments|s)?|conflicts?|argument|dispute|tension|"
                r"friction)\b|\bargued\b|\bclashed\b"
                r"|\bdifferent\s(?:views?|opinions?|ideas?)|\b(?:my|the|our|another|one|he|she|they|"
                r"a)\s(?:[\w'’-]+\s){0,3}?"
                r"(?:wanted|prefer(?:red|s)?|thinks?|thought|believe[sd]?|insisted|opposed|refused)\b",
                re.IGNORECASE,
            ),
        ),
    ),
    (
        Topic.PRIORITIES,
        "With whom did you agree what could wait?",
        (
            lazy(r"\b(?:set|setting)\s(?:\w+\s)?priorit\w+|\b(?:re-?)?prioriti[sz]\w+", re.IGNORECASE),
            lazy(
                r"\bpriorit\w+|\bpostpon\w+|\b(?:put|left|did)\s(?:\w+\s){0,3}?(?:off|aside|first|last|on\shold)\b|"
                r"\b(?:could|had\sto)\swait\b",
                re.IGNORECASE,
            ),
        ),
    ),
)
#: Who agrees, accepts or replies was spoken with, though it isn't said by what words.
_REPLIED = lazy(
    rf"\b(?:he|she|they|management|sides|parties|leader|{'|'.join(sorted(ROLES))})\s(?:\w+\s){{0,2}}?(?:agg?reed|"
    rf"agrees?|"
    r"accepted|approved|replied|responded|convinced|understood|apologi[sz]ed|came\sround|came\saround|compromised)\b"
    r"|\bagreed\s\w+\sby\b",
    re.IGNORECASE,
)
#: In these, what counts is who heard of it after it had happened.
_AFTER = (Topic.DELAY, Topic.MISTAKE)
#: Shorter answers are sketches, in which more is missing than this.
_WORDS = 35
_WHOLE = 100


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the words of a story that somebody should have heard of, where nobody did."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    asked = next((one for one in _TOPICS if one[0] in read.topics), None)
    length = sum(len(one.words.split()) for one in read.statements)
    if asked is None or length < _WORDS:
        return
    topic, message, words = asked
    if _somebody_heard(read, topic, words) or not in_english(read) or _template(entry, context):
        return
    found = _words(read, words)
    # A sketch in which nothing goes wrong lacks the mistake. A whole story tells it in words of its own.
    if found is not None or topic is Topic.CONFLICT or length >= _WHOLE:
        yield Found(span=found or heading(entry), message=message)


def _somebody_heard(read: Account, topic: Topic, words: tuple[re.Pattern[str], ...]) -> bool:
    """Tell whether the teller spoke with somebody, or somebody answered.

    Who asked for the job, or proposed the plan, before anything went wrong, has told nobody that it did.
    """
    wrong = topic not in _AFTER
    for one in read.statements:
        wrong = wrong or any(pattern.search(one.words) for pattern in words)
        if _spoke(one) and (wrong or one.part is not Part.SITUATION):
            return True
    return False


def _spoke(one: Statement) -> bool:
    return one.contact is not None or _REPLIED.search(one.words) is not None


def _template(entry: Entry, context: Context) -> bool:
    return any(True for span in entry.body for _ in gaps(context.text, span))


def _words(read: Account, patterns: tuple[re.Pattern[str], ...]) -> Span | None:
    """Return the words that tell what somebody should have heard of.

    Not those of the result and the lesson: "without a delay" may be what came of it, or what was learnt.
    """
    own = patterns is _TOPICS[-1][2]  # priorities are set, so they stand in what was done
    told = [one for one in read.statements if one.part is not Part.RESULT and not is_lesson(one)]
    for pattern in patterns:
        for one in sorted(told or read.statements, key=lambda one: own and one.part is not Part.ACTION):
            match = pattern.search(one.words)
            if match:
                return within(read, one, *match.span())
    return None
