"""What an answer is asked about, by its title and questions."""

from __future__ import annotations

import re
from enum import StrEnum

from greenroom.bank.entry import Entry
from greenroom.text.pattern import lazy


class Topic(StrEnum):
    """What a question is about, as far as a rule needs to know."""

    CONFLICT = "conflict"
    MISTAKE = "mistake"
    DELAY = "delay"
    PRIORITIES = "priorities"
    FEEDBACK = "feedback"
    LESSON = "lesson"
    """The question asks what was learnt, or is one (failure, mistake, criticism) to which that belongs."""
    EVENT = "event"
    """The question asks for something that happened: "a time when", "have you ever"."""
    GENERAL = "general"
    """The question asks what one does or would do, thinks or is like: "how do you", "what would you do"."""


#: A mistake is one's own, or at least in what one answers for. Systems that fail over are none.
_MISTAKE = (
    r"\bmistakes?\b|(?<!system )(?<!server )(?<!service )(?<!equipment )\bfail(?:ed|ures?|s)?\b(?! (?:over|"
    r"to (?:convince|see)|systems?|tests?\b))|\bfailing (?:at|in|to)\b|went wrong|"
    r"\bmess(?:ed)? up\b|\bscrew(?:ed)? up\b|\bregrets?\b|(?:wrong|bad|poor) (?:decision|call|choice|judge?ment)|"
    r"\bblunder|\byou were wrong|"
    r"did(?:n['’]t| not) (?:meet (?:your|their|the|a|customer|client)|go (?:well|as planned|according))|"
    r"not (?:go according|meet expectations)|"
    r"(?:could|couldn['’]t) (?:not )?meet your own"
)
#: Criticism that one got. Who gave it to somebody else has nothing to learn from it.
_CRITICISM = (
    r"(?:receiv\w*|got|get(?:ting)?|given to you|take|taking|handl\w*|hear\w*|accept\w*|respond\w* to|"
    r"react\w* to) (?:\w+ ){0,4}(?:feedback|criticism)|"
    r"(?<!giving )(?<!give )(?<!gave )(?<!given )(?<!someone )(?<!delivering )(?<!delivered )(?<!deliver )(?<!a )"
    r"(?:negative|tough|critical|constructive|harsh|difficult|piece of)[ -](?:\w+ ){0,2}"
    r"(?:feedback|criticism)(?! to\b| (?:that )?(?:you|i) (?:\w+ )?g[ai]ve)|"
    r"\bcriticism|\bcritici[sz]ed|(?:feedback|criticism) (?:\w+ ){0,4}(?:you|i) (?:\w+ )?(?:received|got|"
    r"was given|were given)"
)

_WORDS: tuple[tuple[Topic, str], ...] = (
    (
        Topic.CONFLICT,
        (
            r"(?<!merge )\bconflicts?\b(?! of interest)|\bdisagree\w*|\bdisgree|\bargument with|\bargued?\b|"
            r"\bclash\w*|\bfriction\b|\bpush(?:ed|ing)? back\b|"
            r"difficult (?:person|people|co-?workers?|colleagues?|team ?mates?|team members?|interaction)|"
            r"didn['’]?t (?:get along|agree|see eye)|"
            r"not (?:get along|agree|see eye)|different personalit\w*|personality (?:\w+ ){0,3}different|\bdisput\w*|"
            r"\bopposed\b"
        ),
    ),
    (Topic.MISTAKE, _MISTAKE),
    (
        Topic.DELAY,
        (
            r"(?:miss\w*|unable to (?:meet|hit)|couldn['’]?t (?:meet|hit|finish|make)|not (?:meet|make|hit|"
            r"finish)\w*|"
            r"not able to (?:meet|finish)|fail\w* to "
            r"(?:meet|deliver)).{0,30}(?:deadlines?|time commitments?|in time|on time|date)\b|\bdelay\w*|\b(?:was|"
            r"were|be|being|is|too|deliver\w*) late\b|\bbehind schedule"
        ),
    ),
    (
        Topic.PRIORITIES,
        (
            r"\bpriorit\w*|multi-?task\w*|(?:multiple|several|many|competing|moving|lots of|conflicting|"
            r"various) (?:\w+ )?(?:tasks|projects|deadlines|things|demands|priorities)"
            r"|too (?:much|many things) to do|at (?:the same time|once)\b|\bsimultaneous\w*|\bjuggl\w*|"
            r"time management|manage your (?:time|workload)|\bworkload\b"
            r"|excessive amount of work"
        ),
    ),
    (Topic.FEEDBACK, r"\bfeedback\b|\bcritici[sz]\w*"),
    (
        Topic.LESSON,
        (
            r"\bmiss(?:ed|ing)? (?:\w+ )?deadline|"
            r"\b(?:you|i|we|and|but|what|have|you['’]ve)\s+(?:\w+\s+)?learn(?:ed|t)?\b(?!\s+(?:how|to|new|a|an|"
            r"the|quickly|fast|about|"
            r"recently|more|on|something\s+(?:new|fast|quickly|about)))|"
            r"\blessons?\b(?! \d)|\b(?:do|done|handled?|did) (?:\w+ ){0,6}(?:differently|(?:any|"
            r"some)thing different)\b|\btake(?:n)? (?:\w+ )?away\b|\btake-?aways?\b|"
            r"taught you|wish you(?:['’]d| had)|take back|critical review|"
            rf"(?:{_MISTAKE})|(?:{_CRITICISM})"
        ),
    ),
    (
        Topic.EVENT,
        (
            r"\b(?:a|one|another|last|any) time\b|\btimes? (?:when|where|that|you|i|we)\b|"
            r"\b(?:an?|one|the last|another) (?:\w+ ){0,2}(?:situation|occasion|instance|experience|moment|"
            r"project|example) "
            r"(?:when|where|in which|that|you|of)\b|"
            r"\btell (?:me|us) (?:about )?(?:a|an|the|your|one|how)\b(?! little)|\bhave you ever\b|\bwhen (?:did|"
            r"have|"
            r"were|was|you had)\b|\bexamples? (?:of|when|where)\b|"
            r"\bdescribe (?:a|an|the|one|your)\b|\bwhat (?:is|was|'s) (?:the|your) (?:\w+ ){0,2}(?:biggest|greatest|"
            r"most|hardest|proudest|worst|best)\b(?! (?:strength|weakness))|"
            r"\bwhat did you\b|\bhow did you\b|\bwalk (?:me|us) through (?:a|an|the)\b|\bgive (?:me |us )?(?:an?|"
            r"some|"
            r"two|one) (?:\w+ )?(?:examples?|instances?)\b"
        ),
    ),
    (
        Topic.GENERAL,
        (
            r"\bhow (?:do|would|will|should|can|are|to)\b|\bhow you (?:would|will|do|handle)\b|\bwhat (?:do|would|"
            r"will|should|are|is|if|kind|makes?|"
            r"motivates?)\b|\bwhy (?:do|are|should|would)\b|\bimagine\b|"
            r"\bsuppose\b|\bwould you\b|\bdo you\b|\bare you\b|\bif (?:you|a|your|the|someone)\b|\bcan you (?:work|"
            r"handle)\b|\bprinciples?\b|\bideal\b|\bpreferred?\b|"
            r"\bwhere do\b|\bdifferences? between\b|\bin general\b|\bstyle\b|\bapproach to\b|\bphilosophy\b"
        ),
    ),
)
_TOPICS = tuple((topic, lazy(words, re.IGNORECASE)) for topic, words in _WORDS)
#: An answer filed under more questions than this serves many purposes: a topic is its own where most of them name it.
_FEW = 2


def topics(entry: Entry) -> frozenset[Topic]:
    """Return what an entry is asked about: by its title, and by its questions where they are few or agree."""
    questions = entry.questions if len(entry.questions) <= _FEW else ()
    asked = "\n".join((entry.title, *questions))
    found = {topic for topic, words in _TOPICS if words.search(asked)}
    if len(entry.questions) > _FEW:
        for topic, words in _TOPICS:
            if 2 * sum(words.search(question) is not None for question in entry.questions) > len(entry.questions):
                found.add(topic)
    return frozenset(found)
