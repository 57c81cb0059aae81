"""Whether a sentence tells what somebody took from a story."""

from __future__ import annotations

import re

from .statement import Telling
from .telling import telling
from .tokens import PAUSES, tokens
from .verbs import PASTS

_LESSON = re.compile(
    r"\b(?:(?<!had )(?<!deep )(?<!machine )learn(?:ed|t|ing|s)?(?! that (?:her|his|their)\b)(?= (?:that|to|how|"
    r"from|not|never|a (?:lot|lesson|valuable|hard|great|big|"
    r"few|good)|much|more|"
    r"many|one|two|three|something|this|some|new|the (?:hard|importance|value|lesson|hard way)|is|was|what|why|"
    r"when|it|here|so|"
    r"through|during|in)\b(?! (?:the|my|our|his|her) (?:issue|problem|bug|delay|error|news|outage))|[.:,;!]|$)|"
    r"(?<!each )(?<!every )(?<!per )(?<!next )(?<!during )(?<!of the )(?<!in )(?<!after )(?<!before )lessons?\b"
    r"(?! (?:\d|plans?\b|hours?\b|on|time))|"
    r"(?:what|thing|lesson)s? (?:that )?(?:i|we) (?:\w+ )?learn\w*|(?:i|we) (?:\w+ )?learn (?:that|to|how|from|"
    r"not)\b|"
    r"t(?:augh|each(?:es)?)t? (?:me|us)|taught (?:me|us)|take-?aways?|took away|since (?:then(?!,? (?:i|we|it|they|"
    r"he|she) (?:have|has) (?:\w+ )?been)|that (?:day|time|"
    r"night|week|month|year|"
    r"incident|evening|morning))|(?:from then(?: on)?|from now on|from that day(?: on)?|ever since),? (?:i|we) |"
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
    r"should have (?!some |any |a |an |the |no |it )|shouldn't have|do(?:ne)? (?:it |this |things )?differently|"
    r"(?:this|the|that) experience|"
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
    r"grew as|grow as|(?:i|we|me) (?:\w+ )?became (?:a )?(?:more|better)|wiser|(?:i|we) never (?:again )?(?:assume|"
    r"trust|forget|skip|"
    r"wait|promise|send|start|leave)|"
    r"(?:i|we) (?:firmly|strongly|truly|deeply) believe|i(?:'m| am) (?:now )?convinced|"
    r"c[ao]me (?:out of (?:it|this|that)|away)\b.{0,20}\b(?:convinced|knowing|with|believing|certain|sure|thinking)|"
    r"(?:i|we) (?:have |had )?c[ao]me to (?:appreciate|believe|see|reali[sz]e|understand|accept)|"
    r"were (?:i|we) to|if (?:i|we) (?:did|do|faced|face|met|meet|got|get|were|was)\b.{0,40}\bagain|"
    r"what (?:i|we) (?:now )?(?:got|get|took|take|gained|keep|kept|carry|carried|remember)\b.{0,20}"
    r"\b(?:out of|from|away|with me|is|was)|"
    r"now,? (?:when(?:ever)?|before|if|every time|each time|as soon as) (?:i|we)|(?:every|each|next) time,? (?:i|"
    r"we) (?:now|will)|"
    r"i(?:'ve| have) (?:[\w']+ ){1,6}(?:ever )?since\b(?! (?:january|february|march|april|june|july|august|"
    r"september|october|november|december|20))|"
    r"(?:is|was|became|has become|it's) (?:now )?(?:a|my|our) (?:firm |fixed |new )?(?:habit|rule)\b|rule of mine|"
    r"identified (?:opportunities|areas|ways|room|points) (?:to|for|of) improve\w*|"
    r"the (?:\w+ )?(?:mistake|error|failure|fault) (?:was not|wasn't|was (?:that|mine|my|to|not|in))|"
    r"(?:where|why|how) i (?:\w+ )?(?:failed|went wrong)|my (?:own )?(?:part|share|fault) in (?:it|this|that|the)|"
    r"with hindsight|(?:i was|i'd been|i had been) too \w+ to|i(?:'d| had) (?:confused|mistaken|been solving)|"
    r"what (?:helped|saved|counted|mattered)(?: me| us)? (?:\w+ )?was|the hardest part|"
    r"remind(?:ed|s) (?:me|us) (?:why|what|who|when)|"
    r"ma(?:de|kes|king) (?:me|us) (?:an? )?(?:much |far |even )?(?:more |better |calmer |stronger |humbler |"
    r"\w{3,}er )(?!and\b)|"
    r"from (?:that|this|it),? (?:i|we) (?:took|take|know|knew)|after (?:this|that),? (?:i|we) (?:am|are|was|were) "
    r"(?:\w+ )?more|"
    r"(?:i|we) never again|in (?:my|the|our) (?:very )?next (?:project|job|team|role|company|course),? (?:i|we)|"
    r"mistake (?:that )?(?:i|we) (?:haven't|have not|have never|never|will not|won't)|"
    r"(?:stuck|stayed|remained) with me|opened my eyes|eye[- ]opener|i no longer (?!\w+ed\b)[a-z]+|my (?:own "
    r")?(?:real |main |"
    r"biggest |first |only )?(?:mistake|error|fault) (?:was|is|had been)|i was wrong (?:to|in|about)|"
    r"i(?:'d| had) (?:treated|underestimated|overestimated|assumed|taken .{1,30} for granted))\b",
    re.IGNORECASE,
)

#: Words that tell what one understood: a lesson at the end of a story, and elsewhere a step of it.
_UNDERSTOOD = re.compile(
    r"^\W*(?:(?:and|so|but|then|also|afterwards|later|in the end|at the end|today|now|after (?:that|this|it)),? )?"
    r"(?:i|we) (?:also |then |really |finally |now |only )?"
    r"(?:understood|understand|reali[sz]ed?|know|see|saw|believe|think) (?:then |now |later |that|how|why|what|it is|"
    r"it's)\b|"
    r"^[^,;]{0,50}\b(?:is|are) (?:\w+ ){0,2}(?:important|essential|crucial|key|vital|everything|worth it)\b|"
    r"\b(?:never|no|not) (?:\w+ )?(?:an|the|my|our) excuse\b",
    re.IGNORECASE,
)
#: Words beside which a present tense tells what one does since.
_NOWADAYS = re.compile(
    r"\b(?:now|any ?more|since|these days|nowadays|today|always|never|every|whenever|when|before|after|more|less|"
    r"twice|first|"
    r"rather|earlier|sooner|try to|prefer to|make a point|make sure|no longer|instead)\b",
    re.IGNORECASE,
)
#: What one now is or has is an outcome: "I now lead the night shift".
_ROLE = frozenset(
    "train teach lead run work live manage own help use have am get got earn see meet know hope think guess want can "
    "was were had did could would will should might must may".split()
)
_TIED = re.compile(r"\b(?:still|together|friends|her|him|them|it works|until (?:now|today))\b", re.IGNORECASE)
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
#: A number, or how things stand now with somebody in the story.
_HERE = re.compile(
    r"\d|%|\b(?:ha(?:s|ve|d) (?:\w+ )?\w+ed|i|i'm|i've|we|we're|our|ours|us|my|me|now|today|still|since|nowadays|"
    r"hardly|every(?:one|body) is|this|these|here|(?<!someone )(?<!somebody )(?<!anyone )(?:his|her))\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:is|are|was|were) \w+ing\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|had|did|didn't|wasn't|weren't|could|\w+ed (?:the|a|it|him|them|to|by|in|on|at|for|with)|"
    r"went|came|got|took|made|gave|said|told|kept|put|ran)\b",
    re.IGNORECASE,
)
_LINKS = frozenset(("and", "but", "so"))
_THEM = re.compile(r"\b(?:customers?|users?|clients?|team|tests?)\b", re.IGNORECASE)
#: Words by which something is said of all such cases.
_ALWAYS = re.compile(
    r"\b(?:never|always|often|rarely|sometimes|usually|(?:many|most)(?: of the)? times?|people|someone|somebody|"
    r"anyone|you|means?|"
    r"matters?|worth|, once \w+,|than|as long as|until|unless|even|, not|not because|isn't|aren't|don't)\b",
    re.IGNORECASE,
)
#: What one tells oneself, or others, to do in all such cases.
_ADVICE = re.compile(
    r"^\W*(?:so,? |and |but )?(?:the (?:sooner|earlier|later|longer|more|less|better|fewer|\w+er)\b[^,]*, the \w+|"
    r"[a-z' ]{3,40} first, [a-z' ]{3,40} (?:later|second|after|last)\b|the [a-z]+ (?:is|are) (?:never|always|"
    r"rarely) \w+|"
    r"(?:nobody|no one|everybody|everyone|people) (?:remembers?|forgets?|notices?|likes?|reads?|wants?|knows?|"
    r"needs?|expects?|forgives?)\b|"
    r"(?:(?:never|always|don't|do not|better|best)\b(?: to)? (?!\w+ed\b)[a-z]+\b|"
    r"before (?:to \w+|you \w+|\w+ing)\b.{0,40}, (?:\w+|\b(?:i|you|one|we) (?:should|must|have to|need to))\b|"
    r"before\b.{0,60}\b(?:i|you|one|we) (?:should|must)\b|"
    r"(?:(?:ask|check|talk|speak|listen|test|look|read|write|say|tell|count|measure|start|try|think|plan|show|call|"
    r"agree|"
    r"share|put|keep|make|take|give|go|do|let|trust|learn|find|get) (?!\w*ed\b)(?:[\w']+ )*?(?:before|first|not|early|"
    r"instead|even|until|when|if|twice)\b)))",
    re.IGNORECASE,
)
_GENERAL = (Telling.UNCLEAR, Telling.OPINION, Telling.HABIT)
#: A verb stands within so many words of its "I".
_NEAR = 8
_BETWEEN = frozenset("now also always never often usually still just really even then don't do not 'd".split())
_PASTS = frozenset(PASTS.split())
_DIGIT = re.compile(r"\d")
_TOLD = re.compile(r"\b(?:i|we) (?:\w+ed|was|were|had|went|made|took|told|said)\b|\d", re.IGNORECASE)
#: Maxims are short.
_LONGEST = 26


def tells_lesson(words: str) -> bool:
    """Tell whether a sentence has words by which something learnt, or done otherwise ever since, is told."""
    return _LESSON.search(words.replace("\u2019", "'")) is not None


def is_maxim(words: str) -> bool:
    """Tell whether a sentence says how things are in general, as people end a story ("Trust grows in small steps").

    It is about nobody in particular, in no past, and without a number; or it is advice to oneself.
    """
    words = words.replace("\u2019", "'")
    them = tokens(words)
    if not them or len(them) > _LONGEST:
        return False
    if _ADVICE.match(words) and not _TOLD.search(words):
        return True
    if len(them) > 1 and them[0] in _LINKS:
        them = them[1:]
    if them[0] in _PARTICULAR or _HERE.search(words) or not _FINITE.search(words):
        return False
    if _ALWAYS.search(words):
        return telling(words) in _GENERAL or not _PAST.search(words)
    return not _THEM.search(words) and not _NOW.search(words) and telling(words) in _GENERAL


def tells_understood(words: str) -> bool:
    """Tell whether a sentence says what was understood, or what "I" do since: at the end of a story a lesson."""
    words = words.replace("\u2019", "'")
    return _UNDERSTOOD.search(words) is not None or _does_since(words)


def _does_since(words: str) -> bool:
    """Tell whether "I" do something in the present tense, at all such times: "I ask twice now"."""
    if not _NOWADAYS.search(words) or _TIED.search(words) or _DIGIT.search(words):
        return False
    them = tokens(words)
    found = False
    for at, word in enumerate(them):
        if word == "i'm":
            return "more" in them[at + 1 : at + 3] or "less" in them[at + 1 : at + 3]
        if word == "i'd" and "rather" in them[at + 1 : at + 2]:
            return True
        if word != "i":
            continue
        verb = next(
            (each for each in them[at + 1 : at + _NEAR] if each not in _BETWEEN and not each.endswith("ly")), ""
        )
        if verb.endswith("ed") or verb in _PASTS:
            return False
        if verb not in _ROLE and verb not in PAUSES and verb:
            found = True
        elif not found:
            return False
    return found
