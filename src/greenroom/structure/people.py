"""Words of a sentence with their places, and who among them is a person.

`actors` and `contact` ask the same two things of a sentence: which words stand for people, and who is the subject of a
verb. There is no parser behind it: English puts its subject before its verb, and pronouns show their case, so that the
words right before a verb tell enough. All lists are from general knowledge of working life.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+|[-/.:&](?=[^\W_])[^\W_]+)*|[,;:.!?()\u2013\u2014\"“”]|[^\W]")

#: What ends a clause: nothing before it is the subject of a verb after it, unless a conjunction goes on with it.
BREAKS = frozenset(',;:.!?()\u2013\u2014"“”')

#: People by their role, in the singular; the plural is made below.
_ROLES = (
    "manager boss lead leader colleague coworker co-worker teammate team-mate customer client supervisor engineer "
    "developer dev director professor user stakeholder designer partner analyst architect tester vendor supplier "
    "contractor intern mentor mentee owner head president teacher instructor tutor student parent patient nurse "
    "doctor guest tenant neighbour neighbor friend founder co-founder investor recruiter candidate employee member "
    "chef cook waiter driver foreman accountant auditor lawyer officer agent operator administrator admin assistant "
    "secretary scientist researcher consultant planner buyer technician mechanic electrician volunteer resident "
    "coach trainer trainee junior senior peer person guy lady woman man girl boy mother father sister brother "
    "husband wife expert specialist programmer executive exec sponsor principal maintainer reviewer approver "
    "superior subordinate report employer advisor adviser attendee participant applicant passenger pilot coordinator "
    "co-ordinator organiser organizer editor author writer photographer carpenter builder plumber painter shopkeeper "
    "landlord scrum-master superintendent warden librarian pharmacist pm po cto ceo cfo coo vp ta sme tl em "
    "freelancer newcomer classmate roommate host captain sergeant commander pastor baker florist gardener "
    "warehouseman caretaker janitor dispatcher courier porter"
).split()
_GROUPS = frozenset(
    "people staff team teams management leadership hr qa marketing finance procurement board committee "
    "council crew department departments group groups family families shift men women customers everyone "
    "everybody others parties sides audience squad crowd folks guys children ladies security police union "
    "company executives personnel".split()
)
ROLES = frozenset(_ROLES) | frozenset(one + "s" for one in _ROLES)
PEOPLE = ROLES | _GROUPS | frozenset(("someone", "somebody", "anyone", "both"))
#: Those of the teller's own side, when they act as one.
OWN_GROUP = frozenset(("team", "squad", "crew"))
PRONOUNS = frozenset(("he", "she", "they"))
DETERMINERS = frozenset(
    "the my our his her their a an each both all every other another some two three four five several one "
    "many more these those this that its any most whole entire own".split()
)
#: What may stand between a subject and its verb.
BETWEEN = frozenset(
    "have has had 've 'd did do does was were am are is 'm been being also then just first immediately "
    "quickly personally really only already finally even still therefore actually simply clearly openly "
    "honestly later soon directly often usually always never not now both all each regularly proactively "
    "respectfully politely calmly carefully eventually subsequently initially firstly secondly next once "
    "again formally privately briefly kindly gently promptly instead quietly straightaway repeatedly "
    "occasionally sometimes together patiently explicitly thoroughly went ahead n't so decided chose".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word or mark of a sentence: in lower case with straight apostrophes, as written, and where."""

    lower: str
    written: str
    start: int
    end: int


def words_of(sentence: str) -> list[Word]:
    """Return the words and marks of a sentence; "I've" and "didn't" are one word each."""
    return list(_words_of(sentence))


#: Whoever reads a sentence for one thing reads it for another right after.
@lru_cache(maxsize=16)
def _words_of(sentence: str) -> tuple[Word, ...]:
    return tuple(
        Word(match[0].replace("\u2019", "'").lower(), match[0], match.start(), match.end())
        for match in _WORD.finditer(sentence)
    )


def is_name(word: Word, *, first: bool) -> bool:
    """Tell whether a word may be somebody's name by its capital; the first of a sentence always has one."""
    written = word.written
    return not first and len(written) > 1 and written[0].isupper() and not written.isupper() and written.isalpha()
