"""Whether a sentence tells what somebody took from a story."""

from __future__ import annotations

import re

from .statement import Telling
from .telling import telling
from .tokens import tokens

_LESSON = re.compile(
    r"\b(?:(?<!had )learn(?:ed|t|ing|s)?(?= (?:that|to|how|from|not|never|a (?:lot|lesson|valuable|hard|great|big|"
    r"few|good)|much|more|"
    r"many|one|two|three|something|this|some|new|the (?:hard|importance|value|lesson|hard way)|is|was|what|why|"
    r"when|it|here|so|"
    r"through|during|in)\b(?! (?:the|my|our|his|her) (?:issue|problem|bug|delay|error|news|outage))|[.:,;!]|$)|"
    r"lessons?\b(?! \d)|"
    r"(?:what|thing|lesson)s? (?:that )?(?:i|we) (?:\w+ )?learn\w*|(?:i|we) (?:\w+ )?learn (?:that|to|how|from|"
    r"not)\b|"
    r"t(?:augh|each(?:es)?)t? (?:me|us)|taught (?:me|us)|take-?aways?|took away|since (?:then|that (?:day|time|"
    r"night|week|month|year|"
    r"incident|evening|morning))|(?:from then on|from now on|from that day(?: on)?|ever since),? (?:i|we) |"
    r"nowadays|these days|(?:i|we) (?:need|have) to (?:always |also )?(?:make sure|pay (?:more )?attention|"
    r"remember|be more|keep)|next time|"
    r"in hindsight|looking back|in retrospect|going forward|moving forward|in (?:the )?future,? (?:i|we)\b|(?:i|"
    r"we)(?:'ll| will| would| should)? (?:\w+ ){1,8}in (?:the )?future\b|"
    r"(?:made|makes|helped) me (?:\w+ )?(?:reali[sz]e|understand|see|aware|appreciate|a better|more|stronger)|"
    r"reali[sz]ed? (?:the (?:importance|value)|how (?:important|much|valuable))|"
    r"(?:show(?:ed|s|n)?|remind(?:ed|s)?|convinced) (?:me|us) (?:that|how|the|to|of|not)|"
    r"the (?:importance|value|power|necessity|benefits?) of|importance of|(?:reinforce|highlight|underscore|"
    r"emphasi[sz]e|underline|reaffirm|solidif)\w* (?:the|my|how|that|to me|for me|our)\b|"
    r"i(?:'d| would| could| should| might) (?:have|do|start|ask|be|try|involve|"
    r"communicate)\b.{0,60}\b(?:differently|earlier|sooner|again|better|instead|more)|"
    r"should have|shouldn't have|do(?:ne)? (?:it |this |things )?differently|(?:this|the|that) experience|"
    r"i (?:now|always|still|also now) (?:\w+ )?(?:make sure|check|ask|start|write|plan|do|try|use|add|keep|double|"
    r"test|set|communicate|give|include|confirm|"
    r"tell|talk|document|read|review|build|verify|listen|leave|know|understand|believe|think|take|schedule|treat|"
    r"validate|insist|push|involve|share)|"
    r"(?:which|that|and|so) i now \w+|i now (?:also |always )?(?!have\b|am\b|work\b|live\b|lead\b)[a-z]+|"
    r"is more important than|"
    r"(?:prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|eliminat\w+) (?:\w+ )?(?:recurrence|this|it|"
    r"similar|future|such|the same|these|those|that)\b|"
    r"(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?) again|"
    r"(?:now|today),? (?:i|we) (?:always |never |also )?(?!have\b|am\b|are\b|work\b)[a-z]+|(?:key|main|biggest|"
    r"important|big) (?:learning|insight|lesson|reflection)s?|i(?:'ve| have) (?:since|become|been more)|"
    r"(?:after|because of|from) (?:this|that)(?: (?:incident|mistake|experience|event|failure|project))?,? (?:i|"
    r"we) (?:always|never|make|made sure|now|began to|started to|"
    r"became|do|keep)|in every (?:project|job|team)|if (?:i|we) (?:could|had to|were to|have to) (?:do|go|start)|"
    r"grew as|grow as|became (?:a )?(?:more|better)|wiser|(?:i|we) never (?:again )?(?:assume|trust|forget|skip|"
    r"wait|promise|send|start|leave))\b",
    re.IGNORECASE,
)

#: A sentence that begins so is about somebody or something in the story.
_PARTICULAR = frozenset(
    "the my our his her their he she they this these those we i that its all no none everyone everybody now so "
    "and then "
    "finally today but still as also because since in at on by after before with for i'm we're he's she's "
    "they're".split()
)
_FINITE = re.compile(
    r"\b(?:is|are|isn't|aren't|can|can't|cannot|should|must|do|does|don't|doesn't|has|have|need|needs|means?|"
    r"makes?|takes?|comes?|"
    r"beats?|costs?|helps?|pays?|matters?|starts?|begins?|ends?|never|always|\w+s)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d|\b(?:customers?|users?|clients?|team|tests?)\b|%")
_GENERAL = (Telling.UNCLEAR, Telling.OPINION, Telling.HABIT)
#: Maxims are short.
_LONGEST = 26


def tells_lesson(words: str) -> bool:
    """Tell whether a sentence has words by which something learnt, or done otherwise ever since, is told."""
    return _LESSON.search(words.replace("\u2019", "'")) is not None


def is_maxim(words: str) -> bool:
    """Tell whether a sentence says how things are in general, as people end a story ("Trust grows in small steps").

    It is about nobody in particular, in no past, and without a number.
    """
    them = tokens(words)
    if not them or them[0] in _PARTICULAR or len(them) > _LONGEST:
        return False
    return _FINITE.search(words) is not None and telling(words) in _GENERAL and not _NUMBERED.search(words)
