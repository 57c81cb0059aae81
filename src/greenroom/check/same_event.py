"""Answers of one person that tell of the same event or project.

Two answers are taken to tell of the same where they share a name that few others have and that matters in both,
together with some rare words; or where so many of their rare words are the same that one is a retelling of the other.
Rare are words that hold in few of the person's answers and that are not about work in general.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .together import Told

#: A word with a capital where no sentence begins, or with one inside.
NAME = re.compile(r"(?<=[\w,;)] )[A-Z][\w-]*[\w]|\b[A-Z][a-z0-9]+[A-Z]\w*")
_WORD = re.compile(r"[a-z][a-z'’-]{3,}")
#: Words with a capital that name no project.
NO_PROJECTS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August "
    "September October November December English Chinese German French Spanish Japanese Agile Scrum Kanban "
    "JavaScript TypeScript Java Python SQL HTML CSS AWS GCP API APIs REST UI UX QA PM CEO CTO HR IT ML AI NLP CI "
    "CD PR PRs OK TV PDF JSON XML HTTP React Angular Node Docker Kubernetes Jenkins Git GitHub Jira Slack Excel "
    "Linux Windows Android iOS Situation Task Action Result Team Software Engineer Manager Senior Lead Project "
    "Product Also Then However When After Before Azure Kafka Redis MongoDB MySQL PostgreSQL Spring Boot DevOps "
    "Google Amazon Microsoft Facebook Apple".split()
)
#: Words of work in general and of telling, written from general knowledge: that two answers share them says nothing.
_COMMON = frozenset(
    "able about above achieve action actually after again against agree ahead almost already also although always "
    "another answer anyone anything approach around asked attention away back because become been before began "
    "being believe better between both bring build building built busy call called came challenge challenging "
    "change changed changes client clients close code colleague colleagues communicate communication company "
    "complete completed complex could couldn't customer customers data date days deadline deadlines decide "
    "decided decision deliver delivered design develop developed developer developers development didn't "
    "different difficult discuss discussed discussion does doing done down during each early easily effective "
    "effort eventually ever every everyone everything example experience explain explained fact feature features "
    "feedback feel felt figure final finally find finish finished first five focus found four from full future "
    "gave getting give given goal goals going good great group half happened hard have having help helped here "
    "high hours however idea important improve improved improvement including initially instead into issue issues "
    "itself just keep kept know knew large last late later lead learn learned least left less like little long "
    "look looked made main make making manage manager many maybe meet meeting meetings member members might "
    "mistake moment month months more most much must myself need needed never next nothing once only open opinion "
    "opportunity order other others outcome over own part past people perform performance person place plan "
    "planned point possible problem problems process product production project projects provide proud question "
    "quickly quite rather reach really reason receive regular related release requirement requirements result "
    "resulted results right role same save schedule second seemed service several share shared short should show "
    "showed side similar simple since situation skill skills small software solution solutions solve solved some "
    "someone something soon spent start started step steps still strong success successful successfully such "
    "suggest suggested support sure system take taken talk task tasks team teams tell than that their them "
    "themselves then there therefore these they thing things think this those though thought three through time "
    "times today together told took toward towards tried trust trying under understand until update used user "
    "users using usually value very wanted week weeks well went were what when where whether which while whole "
    "will with within without work worked working works would year years your".split()
)
#: So many rare words two answers have to share, and so much of the shorter one's these have to be: beside a name that
#: both are about, and without one. Set on banks of real people: stories of one employer share up to a sixth of their
#: rare words, stories of one field up to a third.
_BESIDE_A_NAME, _SHARE_BESIDE_A_NAME = 5, 0.2
_RETELLING, _SHARE_OF_A_RETELLING = 12, 0.35
#: A word that more answers hold is not rare; it keeps the work small in a bank of hundreds as well.
_RARE = 4
#: A name that more than so many answers hold is an employer's or a tool's, no project's.
_FEW = 0.34


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    names: Counter[str]
    first: frozenset[str]
    rare: frozenset[str]


def same_events(answers: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Return the pairs of answers that tell of the same, the earlier first."""
    read = [_words(told) for told in answers]
    held: Counter[str] = Counter(word for one in read for word in one.rare)
    named: Counter[str] = Counter(name for one in read for name in one.names)
    few = max(2, int(len(answers) * _FEW))
    where: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(read):
        for word in one.rare:
            if 1 < held[word] <= _RARE:
                where[word].append(at)
    shared: Counter[tuple[int, int]] = Counter()
    for places in where.values():
        shared.update((first, second) for at, first in enumerate(places) for second in places[at + 1 :])
    for (first, second), count in sorted(shared.items()):
        one, two = read[first], read[second]
        least = min(len(one.rare), len(two.rare))
        names = {name for name in one.names.keys() & two.names.keys() if named[name] <= few}
        about_one = any(_matters(name, one) and _matters(name, two) for name in names)
        most, share = (_BESIDE_A_NAME, _SHARE_BESIDE_A_NAME) if about_one else (_RETELLING, _SHARE_OF_A_RETELLING)
        if count >= max(most, least * share):
            yield answers[first], answers[second]


def _words(told: Told) -> _Words:
    names: Counter[str] = Counter()
    rare: set[str] = set()
    for line in told.lines:
        names.update(NAME.findall(line.words))
        rare.update(_WORD.findall(line.words.lower()))
    for name in NO_PROJECTS & names.keys():
        del names[name]
    title = set(re.findall(r"\w+", told.entry.title))
    return _Words(
        names=names,
        first=frozenset(name for line in told.lines[:2] for name in NAME.findall(line.words)) | (title & names.keys()),
        rare=frozenset(rare) - _COMMON,
    )


def _matters(name: str, words: _Words) -> bool:
    """Tell whether an answer is about a name, rather than mentions it."""
    return name in words.first or words.names[name] > 1
