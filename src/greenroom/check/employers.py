"""Employers and clients that are named in a text, told by the words before the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from greenroom.text.pattern import lazy

from .given_names import GIVEN_NAMES

_WORD = r"(?:St\. )?[A-ZÀ-ÖØ-Þ][\w&’'-]*(?:\.(?:io|ai|com))?"
_NAME = rf"{_WORD}(?: (?:&|of|de|and) {_WORD}| {_WORD}){{0,4}}"

_WORKED = (
    r"(?:(?:have |had |has )?(?:been )?work(?:ed|ing)|interned|interning|(?:was |am |been |got )(?:employed|hired))"
)
_POST = (
    r"(?:internship|intern|engineer|developer|programmer|analyst|consultant|scientist|designer|architect|manager|assistant"
    r"|accountant|nurse|teacher|cashier|salesman|supervisor|technician|administrator|apprentice|researcher|lead|officer)"
)
_OWN_TIME = (
    r"[Mm]y (?:(?:most )?recent |current |previous |last |first |old |latest |former |own )?"
    r"(?:job|role|time|position|work|tenure|team|years?|stay|career)"
)

#: Words before a name that make it one of an employer or a client of the teller's.
_BEFORE = lazy(
    rf"(?:\b{_WORKED}(?: (?!at\b|for\b|in\b|with\b)[\w-]+){{0,6}}? (?:at|for)"
    rf"|\bworking in|\bworked in|\b(?i:{_POST})(?: intern)? at|\binternship (?:at|with|in)"
    rf"|\b{_OWN_TIME} (?:at|with|in)|\b[Dd]uring (?:my|the) time (?:at|with)"
    r"|\b(?:the|a) (?:job|role) at|\b(?:[Ww]hile|[Ww]hen I was|I was) at|\b(?:role|position|job) as an? [\w ]{2,30}? at"
    r"|\b(?:interned|apprenticed) (?:at|with)|\b(?:hired|employed) by"
    r"|\b(?:[Mm]y|[Oo]ur) (?:current |previous |last |former |old |first |biggest |main |largest )?"
    r"(?:employer|company|client|customer)(?:,| is| was)?"
    r"|\b(?:company|startup|start-up|firm|client|employer|agency)(?:,)? (?:called|named)"
    r"|\bI(?: first| then| just| recently| had| have)? (?:re)?joined"
    rf") (?:the )?(?P<name>{_NAME})"
)
#: What stands before a wish to work somewhere: that is the firm one applies to.
_WISH = lazy(
    r"\b(?:want|like|love|hope|wish|excited|chance|opportunity|interested|dream\w*|if I|would|will|could"
    r"|I applied|applying|why)\b[^.;]{0,60}$|\bby working\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_DONE = lazy(r"\b(?:joined|worked|interned|was|were|been|my)\b", re.IGNORECASE)
#: What follows a name that belongs to something else.
_NOT_AFTER = lazy(
    r"(?:['’]s)? (?:teams?|group|society|project|channel|community|call|class|course|club|meeting|app|application"
    r"|website|server|cluster|framework|tool|platform|database|conference|event|programme|program|style|methodology|environment)\b"
)
#: Names that say nothing (placeholders), and what has a capital for another reason.
_NOTHING = lazy(
    r"(?:[A-Z]?[Xx]{2,}|XYZ|ABC|[A-Z])(?:\b.*)?|(?:Company|Startup|Corp|Client|Project|Team|Firm|Employer)(?: [A-Z])?"
    r"|I|I['’]\w+|My|Our|The|He|She|It|They|We|This|That|It['’]s"
    r"|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Christmas|Easter|Covid|COVID)(?:-19)?(?: \d+)?"
    r"|(?:English|German|French|Spanish|Chinese|Japanese|Agile|Scrum|Kanban|React|Python|Java|JavaScript|TypeScript"
    r"|Excel|Word|PowerPoint|Photoshop|Figma|Jira|Tier|Level|Phase|Sprint|University|College|School|Home"
    r"|Angular|Vue|Node|Go|Golang|Rust|Spark|Kafka|Docker|Kubernetes|SQL|AWS|GCP|Azure|UI|UX|IT|AI|ML|NLP|LLM|QA|HR|R&D|DevOps"
    r"|Android|iOS|Linux|Windows|Web|Frontend|Backend|Data|Machine|Software|Computer|Research|Marketing|Sales|Finance"
    r"|Human|Customer|Business|Product|Design|Quality|Information|Engineering|Operations|Support|Security|Cloud|SaaS)\b.*"
    r"|(?:Japan|China|India|Germany|France|Spain|Italy|England|Britain|London|Paris|Berlin|Tokyo|Beijing|Shanghai|Singapore"
    r"|America|Canada|Australia|Europe|Asia|Africa|Seattle|Boston|Chicago|Atlanta|Iraq|USA|US|UK|New York|New Zealand"
    r"|Silicon Valley|San Francisco|Hong Kong)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """A firm's name where it stands in some words."""

    name: str
    start: int
    end: int


def employers(words: str) -> Iterator[Employer]:
    """Return the employers and clients that some words name, in order."""
    for match in _BEFORE.finditer(words):
        name = re.sub(r"['’]s?$", "", _cut(match["name"]))
        end = match.start("name") + len(name)
        if not name or name in GIVEN_NAMES or _NOTHING.fullmatch(name) or _NOT_AFTER.match(words, end):
            continue
        if _WISH.search(words, 0, match.start("name")) and not _DONE.search(match[0]):
            continue
        yield Employer(name=name, start=match.start("name"), end=end)


def _cut(name: str) -> str:
    """Leave out what belongs to the sentence and not to the name."""
    parts = name.split(" ")
    while len(parts) > 1 and parts[-1] in ("I", "As", "In", "My", "The", "We", "and", "of", "Inc"):
        parts.pop()
    return " ".join(parts)
