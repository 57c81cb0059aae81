"""An unkind word about somebody.

## What it does
Looks for words that judge a person you worked with ("my manager was lazy", "she always complained"). What others said
or thought, what you say of yourself, and people in general are left out, and so is a denial. Off while you write;
`greenroom check --before-sharing` switches it on.

## Why it matters
The person may read it, or somebody who knows them. Spoken in the room, such a word is heard as what you will say of
your next colleagues. (Convention of those who advise on interviews; no experiment in interviews was found.)

## How to mend
Tell what the person did instead of what they were: "he had missed three hand-overs". And say what may have
been the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.check.finding import Severity
from greenroom.check.given_names import GIVEN_NAMES
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.within import within
from greenroom.structure.account import account
from greenroom.structure.statement import Telling
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.ON_REQUEST
MINUTES = 5

EXAMPLES = (
    Good(
        "# Tell me about a conflict\n\n"
        "My colleague was not lazy, he had two children at home. I asked him what he needed.\n"
    ),
    Good(
        "# Tell me about a conflict\n\nThe others said that she was rude. I asked her, and she had been in a hurry.\n"
    ),
    Good("# Tell me about a mistake\n\nI was lazy that week, and my manager was right to tell me.\n"),
    Good(
        "# How do you handle hard people?\n\n"
        "If somebody is rude, I ask them what happened. A person who is stubborn cares.\n"
    ),
    Bad(
        "# Tell me about a conflict\n\n"
        "My colleague ⟦was lazy⟧, so I did his part. We talked, and he did it from then on.\n"
    ),
    Bad(
        "# Tell me about a hard manager\n\n"
        "My manager ⟦had no idea what he was doing⟧. I wrote a plan and showed it to him.\n"
    ),
    Bad("# How did you handle a delay?\n\nShe ⟦always complained⟧ about the vans, and I showed her the list.\n"),
)

_ROLE = (
    r"(?:manager|boss|supervisor|colleagues?|co-?workers?|team ?mates?|lead(?:er)?|director|professor|PM|client"
    r"|customer|engineer|developer|designer|analyst|intern|partner|owner|guy|girl|man|woman|person|team|CEO|CTO"
    r"|teacher|friend|driver|nurse|clerk|worker|employee|member|student|chef|cook|vendor|supplier|predecessor|roommate)"
)
_NAME = r"[A-Z]\w*[a-z]"
_WHO = (
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]his|[Tt]hat|[Oo]ne|[Aa]nother)"
    rf" (?:[\w-]+ ){{0,3}}?{_ROLE}(?:,? {_NAME}(?: {_NAME})?,?)?|{_NAME})"
)
_VERY = (
    r"(?:(?:very|really|so|quite|pretty|too|extremely|kind of|a bit|a little|just|simply|totally|completely|always"
    r"|being) )*"
)
_ADJECTIVE = (
    r"(?:lazy|incompetent|stupid|dumb|useless|clueless|rude|arrogant|toxic|unprofessional|selfish|ignorant|dishonest"
    r"|immature|childish|bossy|hostile|condescending|a (?:bully|jerk|liar|nightmare|mess|pain)|an idiot|narcissistic"
    r"|impossible to work with|unbearable|annoying|careless|sloppy|two-faced|egoistic|crazy|insane|hopeless|obnoxious"
    r"|(?:a )?(?:bad|terrible|horrible|awful|poor|weak|lousy)"
    r" (?:manager|boss|leader|lead|engineer|developer|communicator|colleague|person))"
)
_REMARK = lazy(
    rf"(?P<who>{_WHO}) (?P<remark>(?:(?:is|was|were|are|had been|has been|became|could be) {_VERY}{_ADJECTIVE}"
    r"|had (?:absolutely |really )?no (?:idea|clue) (?:what|how) (?:he|she|they) (?:was|were|is) doing"
    r"|(?:didn['’]t|did not|doesn['’]t) (?:have a clue|know what (?:he|she|they) (?:was|were) doing|care at all)"
    r"|(?:always|constantly|only|just) (?:complain(?:s|ed|ing)|blam(?:es|ed|ing) (?:others|everyone|everybody|us|me)"
    r"|whin(?:es|ed|ing)|yell(?:s|ed|ing)|shout(?:s|ed|ing)|lie[sd]?)"
    r"|never (?:listen(?:s|ed)|did (?:his|her|their) (?:job|work|part)|worked|cared|helped)"
    r"|took (?:all )?(?:the )?credit for (?:my|our|others['’]?)|lied to|stole my))\b"
)
_NAME_ONLY = lazy(_NAME)
_PRONOUNS = ("He", "She", "They")
#: What others said or thought, and what is only supposed.
_REPORTED = lazy(
    r"\b(?:said|says|told|thought|think|thinks|felt|feel|complained|claimed|believed|heard|saying|thinking|called"
    r"|worried|afraid|assumed?|seemed?|as if|like|if|when(?:ever)?|who|whether|might|may|would|could|should|people"
    r"|someone|somebody|anyone|not|never|n['’]t|realised|realized|no longer|instead)\b[^.;]{0,50}$",
    re.IGNORECASE,
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find words that judge somebody."""
    read = account(context.file, entry)
    for one in read.statements:
        if one.telling in (Telling.HYPOTHETICAL, Telling.OPINION):
            continue
        for match in _REMARK.finditer(one.words):
            if not _REPORTED.search(one.words, 0, match.start()) and _is_somebody(match["who"]):
                yield Found(
                    span=within(read, one, *match.span("remark")),
                    message="Would you say it to them? What they did tells more than what they were like.",
                )


def _is_somebody(who: str) -> bool:
    """Tell a person's name from a word that has a capital because the sentence begins with it."""
    return not _NAME_ONLY.fullmatch(who) or who in GIVEN_NAMES or who in _PRONOUNS
