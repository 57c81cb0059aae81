"""What people claim to be like, and in which of their stories that may show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import Entry, Kind
from greenroom.text.pattern import lazy
from greenroom.text.span import Span


class Trait(StrEnum):
    """A trait or a skill of dealing with people and work. Knowledge of a trade is none: it shows in the CV."""

    ORDER = "order"
    LEARNING = "learning"
    OWNERSHIP = "ownership"
    COMMUNICATION = "communication"
    TEAM = "team"
    LEADING = "leading"
    PROBLEMS = "problems"
    PRESSURE = "pressure"
    CHANGE = "change"
    DILIGENCE = "diligence"
    CREATIVITY = "creativity"


#: For each trait the words that claim it, and words of a question whose answer may show it. Where a trait shows in too
#: many questions (diligence), none are given: to point to the wrong story is worse than to point to none.
_LEXICON: tuple[tuple[Trait, str, str], ...] = (
    (
        Trait.ORDER,
        (
            r"(?:well[- ])?organi[sz]ed|organi[sz]ing|keep(?:ing)? things organi[sz]ed|time[- ]management|"
            r"multi-?task(?:ing|er)?|prioriti[sz]\w+|punctual|planning"
        ),
        (
            r"\bpriorit|multi-?task|(?:multiple|several|many|competing) (?:tasks|projects|deadlines|priorities|"
            r"things)|juggl|time management|same time"
        ),
    ),
    (
        Trait.LEARNING,
        (
            r"(?:(?:fast|quick|good|avid|continuous|lifelong|self)[- ]learner|learn(?:ing)? (?:new )?(?:things|skills|"
            r"technologies|knowledge|stuff)?\s?(?:very |really |quite )?(?:fast|quickly|rapidly|in a fast)|(?:quickly|"
            r"fast) learn\w*|"
            r"pick(?:ing)? (?:\w+ )?(?:things )?up quickly|self-?learning|learn new things)"
        ),
        (
            r"\blearn(?:ed|t|ing)?\b.{0,40}\b(?:new|quickly|fast|skill|technolog|something)|new (?:skill|"
            r"technolog|language)|unfamiliar"
        ),
    ),
    (
        Trait.OWNERSHIP,
        (
            r"(?:sense of )?(?:ownership|responsibility)|responsible person|proactive|self[- ](?:starter|"
            r"motivated|driven)|take (?:the )?initiative|my initiative|reliable|dependable|accountab\w+"
        ),
        (
            r"ownership|beyond (?:your|the) (?:job|role|scope|responsib)|initiative|above and beyond|took on|"
            r"taking on|stepped up"
        ),
    ),
    (
        Trait.COMMUNICATION,
        (
            r"(?:good|strong|excellent|great|effective|clear)?\s?(?:communicat(?:or|ion|ing)(?: skills?)?|"
            r"listener|interpersonal skills?|people skills|people person)"
        ),
        (
            r"conflict|disagree|different personalit|difficult (?:person|people|co-?worker|colleague|customer|"
            r"client)|persuad|convinc|explain|communicat|stakeholder|influenc"
        ),
    ),
    (
        Trait.TEAM,
        (
            r"(?:a |great |good |true )?team[- ]?(?:player|work|oriented)|collaborat(?:ive|or|ing)|"
            r"work(?:ing)? (?:well|great|very well|effectively) (?:in|with|within|as) (?:a |the )?(?:teams?|"
            r"others|people|different)"
        ),
        (
            r"\bteam ?work|worked (?:in|with) a team|part of a team|collaborat|cross-functional|"
            r"help(?:ed)? (?:a )?(?:team ?mate|colleague|co-?worker)"
        ),
    ),
    (
        Trait.LEADING,
        (
            r"(?:natural |good |strong |great )?leader(?:ship)?(?: skills?| abilities)?|mentor(?:ing)?|"
            r"leading (?:people|teams|others)"
        ),
        r"\b(?:you )?(?:led|lead|leadership|mentor\w*|manage[d]? (?:a|people|someone)|motivat\w+|delegat\w+)\b",
    ),
    (
        Trait.PROBLEMS,
        (
            r"problem[- ]solv(?:er|ing)(?: skills?| abilities)?|analytical(?: skills?| thinker)?|(?:think(?:ing)?|"
            r"thinker) critically|critical think(?:er|ing)|solving (?:complex |difficult |hard )?problems"
        ),
        (
            r"(?:difficult|hard|complex|challenging|technical|toughest) (?:\w+ )?(?:problem|challenge|bug|project|"
            r"issue)|challenge you|solved|root cause"
        ),
    ),
    (
        Trait.PRESSURE,
        (
            r"(?:work(?:ing)? (?:well |great |best )?under|handle|handling|thrive under|good under|calm under|"
            r"perform under) (?:high )?(?:pressure|stress)|calm|stay calm|resilien(?:t|ce)|patient|patience"
        ),
        r"pressure|stress|tight (?:deadline|schedule|timeline)|short notice|crisis|emergency",
    ),
    (
        Trait.CHANGE,
        (
            r"adaptab(?:le|ility)|adapt(?:ing)? (?:quickly|easily|well|to)|(?:thrive|comfortable) (?:in|"
            r"with) (?:ambigu\w+|change|uncertain\w+)|thrive in ambiguous situations|open[- ]minded"
        ),
        (
            r"\badapt|ambigu|uncertain|incomplete|(?:sudden|big|major|unexpected) change|changed? (?:your mind|"
            r"direction|requirement|priorit)|comfort zone|pivot"
        ),
    ),
    (
        Trait.DILIGENCE,
        (
            r"hard[- ]?work(?:er|ing)|work hard|detail[- ]oriented|attention to detail|perfectionist|dedicated|"
            r"dedication|work ethic|disciplined|committed|persistent|persistence|determined|focused|stay focused|"
            r"positive attitude|confiden(?:t|ce)|studious|ambitious|intelligence|thoughtful(?:ness)?|honest|loyal|"
            r"quickly and with high quality|go above and beyond"
        ),
        "",
    ),
    (
        Trait.CREATIVITY,
        r"creativ(?:e|ity)|innovati(?:ve|on)|innovate|think(?:ing)? outside (?:of )?the box|out[- ]of[- ]the[- ]box",
        r"creativ|innovat|new idea|invent|outside the box|simplif",
    ),
)
_TRAITS = tuple(
    (trait, lazy(rf"\b(?:{claim})(?![\w-])", re.IGNORECASE), lazy(show, re.IGNORECASE) if show else None)
    for trait, claim, show in _LEXICON
)
#: Words by which people claim something of themselves; what they claim follows within a few words.
_LEAD = lazy(
    r"\b(?:I(?:['’]?m|\sam)(?!\s(?:not|no|looking|interested|excited|trying|working|learning|hoping|aware|sure|"
    r"sorry|responsible\sfor|"
    r"happy|glad|in\scharge|keen|eager|currently|now|still)\b)"
    r"|I\s(?:consider|see|would\sdescribe|['’]d\sdescribe|describe|regard)\smyself|I\s(?:also\s|really\s|"
    r"truly\s)?(?:have|possess|bring|excel|pride\smyself|take\spride|thrive|work|learn|"
    r"can|always|handle|communicate|adapt)(?!\s(?:to\s|been|had|worked|learn(?:ed|t)|not\b|n['’]t))"
    r"|(?:confident\sin\s)?my\sability\sto|known\s(?:as|for)|as\san?(?=\s[^,.;]{3,60},\s(?:I|my)\b)|being(?=\s[^,.;]{3,40},\sI\b)|(?:describe|see)\sme\sas"
    r"|my\s(?:[\w-]+\s){0,2}?(?:strengths?|advantages?|qualit(?:y|ies))(?:\s[\w-]+){0,2}?\s(?:is|are|would\sbe|"
    r"includes?|lies?\sin)"
    r"|(?:what\smakes\sme\sunique|I\sthink\si['’]?m))\b",
    re.IGNORECASE,
)
_SKILL = lazy(
    r"\bmy\s(?=(?:[\w-]+\s){1,3}?(?:skills?|abilities)\s(?:is|are)\s(?:very\s)?(?:excellent|strong|"
    r"great|good))",
    re.IGNORECASE,
)
_REACH = 90
_BREAK = lazy(
    r"[.;!?:]|,?\sbut\b|\bbecause\b|\bif\b|\bwould\b|\bneed\b|\bwant\b|\bimprov|"
    r"\blooking\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A trait that is claimed, and the words that claim it."""

    trait: Trait
    span: Span


def claimed(words: str, *, bare: bool = False) -> Claimed | None:
    """Return the first trait that a sentence claims of its teller.

    Args:
        words: the sentence.
        bare: whether a sentence that begins with a trait claims it by itself, as in a list of strengths.
    """
    for lead in (*_LEAD.finditer(words), *_SKILL.finditer(words)):
        rest = words[lead.end() : lead.end() + _REACH]
        if lead[0][:2].lower() in ("as", "be"):
            rest = rest.partition(",")[0]
        stop = _BREAK.search(rest)
        found = _first(rest[: stop.start()] if stop else rest)
        if found is not None:
            return Claimed(trait=found.trait, span=Span(lead.start(), lead.end() + found.span.end))
    found = _first(words[:40]) if bare else None
    return found if found is not None and len(words[: found.span.start].split()) < 2 else None


def mentioned(words: str) -> frozenset[Trait]:
    """Return every trait that some words speak of, claimed or not."""
    return frozenset(trait for trait, claim, _ in _TRAITS if claim.search(words))


def _first(words: str) -> Claimed | None:
    hits = [
        Claimed(trait=trait, span=Span(match.start(), match.end()))
        for trait, claim, _ in _TRAITS
        if (match := claim.search(words)) is not None
    ]
    return min(hits, key=lambda one: (one.span.start, -one.span.end), default=None)


def may_show(trait: Trait, entry: Entry) -> bool:
    """Tell whether a story is asked about something in which a trait shows."""
    pattern = next(show for one, _, show in _TRAITS if one is trait)
    if pattern is None or entry.kind is not Kind.STORY:
        return False
    return any(pattern.search(text) for text in (entry.title, *entry.questions))
