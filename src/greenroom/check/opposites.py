"""Traits that people claim, and the words by which the same trait is denied."""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.text.pattern import lazy


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """Something that one says to be good at, and what one says who isn't.

    Attributes:
        claimed: words of a strength.
        denied: words of a weakness, without the "I" before them.
    """

    claimed: re.Pattern[str]
    denied: re.Pattern[str]


_VERY = r"(?:(?:very|highly|really|quite|extremely|pretty|always|especially|particularly) )*"
_GOOD = rf"{_VERY}(?:good|great|skilled|excellent|strong|comfortable|at ease|confident) (?:at|with|in|when)"
_BE = r"(?:\bI(?: am|['’]m)|\b[Bb]e(?:ing)?|\bstrengths? (?:is|are)(?: that I am)?|\bconsider myself)"
_BEING = rf"{_BE} (?:an? )?(?:[\w-]+ ){{0,2}}?"
_OFTEN = r"(?:sometimes |often |still |tend to |easily )?"
_HARD = (
    rf"{_OFTEN}(?:(?:struggle|have (?:an? )?(?:trouble|difficulty|difficulties|hard time))(?: with| to| in)?"
    r"|find it (?:hard|difficult)(?: to)?|am (?:not|n['’]t) (?:very |so |that )?good (?:at|with)"
    r"|am (?:bad|poor|weak) (?:at|in)|can['’]t|cannot|don['’]t)"
)
_AM = r"(?:am|can be|get|become|tend to be|tend to get) (?:\w+ )?"
_MANY = r"(?:multi-?task\w*|(?:many|several|multiple) (?:tasks|projects|things))"


def _trait(claimed: str, *denied: str) -> Trait:
    return Trait(claimed=lazy(claimed), denied=lazy(rf"(?<=\bI )(?:{'|'.join(denied)})\b", re.IGNORECASE))


#: Written from general knowledge of what is said in answer to these two questions.
TRAITS: tuple[Trait, ...] = (
    _trait(
        rf"{_BEING}organi[sz]ed|\b[Kk]eep(?:ing)? (?:things|everything|my work|tasks) organi[sz]ed"
        rf"|\bmy organi[sz]ational skills|\bI always organi[sz]e my work",
        rf"{_AM}(?:disorgani[sz]ed|unorgani[sz]ed|messy|forgetful)",
        r"(?:tend to|sometimes|often) (?:lose track|misplace|forget(?! (?:myself|about|to (?:take|eat|rest|sleep|relax"
        r"|enjoy|celebrate|ask|delegate|look))))",
        r"am not (?:\w+ )?organi[sz]ed",
    ),
    _trait(
        rf"{_GOOD} {_MANY}|\bgood multi-?tasker|\bI can (?:easily )?(?:multi-?task|juggle|handle (?:many|several))"
        r"|\beasily switch (?:context )?between",
        rf"{_OFTEN}take on too (?:many|much)(?: \w+)?",
        rf"{_OFTEN}overload myself",
        r"(?:get|am|feel) (?:easily )?overwhelmed",
        rf"{_HARD} {_MANY}",
    ),
    _trait(
        rf"{_GOOD} delegat\w+|\bI delegate (?:well|easily|tasks|work)",
        rf"{_HARD} (?:to )?(?:delegat\w+|let(?:ting)? go|trust(?:ing)? others)",
        r"(?:tend|prefer) to (?:do|handle) (?:all|everything|it all)(?: \w+)? (?:on my own|by myself|myself)",
    ),
    _trait(
        rf"{_BEING}(?:patient|calm)\b",
        rf"{_AM}(?:impatient|short-tempered|easily annoyed)",
        rf"{_OFTEN}lose (?:my )?(?:patience|temper)",
    ),
    _trait(
        rf"{_GOOD} (?:public speaking|present(?:ing|ations?)|speaking (?:in public|to))|\bmy presentation skills",
        rf"{_HARD} (?:public speaking|present\w*|speak\w* (?:in public|to (?:an? )?(?:large|big)))",
        rf"{_AM}nervous (?:when|before|about) (?:[\w-]+ )?(?:speaking|presenting|talking|presentations|large|big)",
    ),
    _trait(
        rf"{_BEING}(?:detail[- ]ori[a-z]+|attentive to detail|thorough)"
        r"|\b(?:strong|great|good|my) (?:attention to|eye for) detail",
        r"(?:tend to|sometimes|often) (?:overlook|miss|skip) (?:\w+ )?details?",
        rf"{_OFTEN}make careless mistakes",
        r"don['’]t have (?:\w+ ){0,4}attention to detail",
    ),
    _trait(
        rf"\b(?:strong|good|great|excellent) time[- ]management|\b[Mm]y time[- ]management (?:skills )?(?:is|are)"
        rf"|{_GOOD} (?:managing (?:my )?time|time management|meeting deadlines)|\bI always meet (?:my )?deadlines",
        rf"{_OFTEN}(?:procrastinate|miss deadlines|run late)",
        rf"{_HARD} (?:time[- ]management|manag\w+ (?:my )?time|meet\w* deadlines)",
    ),
    _trait(
        rf"{_GOOD} (?:saying no|setting (?:limits|boundaries|priorities)|prioriti[sz]\w+)",
        rf"{_HARD} (?:to )?(?:say(?:ing)? [\"“'‘]?no|prioriti[sz]\w*|set(?:ting)? (?:limits|boundaries|priorities))",
    ),
    _trait(
        rf"{_BEING}(?:flexible|adaptable)\b|\bI adapt (?:quickly|easily|well)",
        rf"{_AM}(?:rigid|inflexible|stubborn)",
        rf"{_HARD} (?:with )?(?:changes?|adapt\w*)",
        r"(?:don['’]t|do not) like (?:changes?|surprises)",
    ),
    _trait(
        rf"{_BEING}(?:team ?player|good listener)\b|\bI (?:love|enjoy) working in (?:a )?teams?",
        r"prefer (?:to work|working) (?:alone|on my own|by myself)",
        rf"{_HARD} (?:work\w* (?:in|with) (?:a )?(?:team|others|other people)|listen\w*)",
    ),
    _trait(
        rf"{_BEING}(?:confident|outgoing|decisive)\b(?! (?:that|in|about|of|I)\b)|\bstrength is my [Cc]onfidence",
        rf"{_AM}(?:shy|insecure|indecisive|unsure of myself)",
        rf"{_OFTEN}(?:lack (?:self-)?confidence|second-guess (?:myself|my decisions))",
        rf"{_HARD} (?:mak\w+ decisions|decid\w+)",
    ),
)
