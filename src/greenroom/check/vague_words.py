"""The words by which a result tells how much or how good, and those by which it tells what could be seen.

Written from general knowledge of how people tell such stories, in polished, spoken and second-language English. Verbs
stand in their base forms, ``verb:past:participle`` where they aren't regular (`structure/verbs.py`).
"""

from __future__ import annotations

from functools import cache

from greenroom.structure.verbs import PASTS, VERBS, forms
from greenroom.text.pattern import lazy


def _inflected(entries: str) -> frozenset[str]:
    return frozenset(form for entry in entries.split() for form in forms(entry))


#: How much of something, or how strongly.
DEGREES = frozenset(
    "much lot lots loads far significantly considerably substantially noticeably clearly visibly markedly "
    "dramatically drastically greatly massively hugely enormously sharply strongly steadily remarkably "
    "tremendously immensely vastly notably measurably exponentially appreciably bit somewhat slightly miles "
    "heaps tons quickly rapidly swiftly promptly smoothly nicely flawlessly seamlessly easily efficiently "
    "effectively comfortably fine fast soon late little rarely seldom mostly largely nearly almost tonnes".split()
)
COMPARATIVES = frozenset(
    "better worse faster slower quicker easier harder simpler smoother shorter longer earlier sooner lower "
    "higher bigger smaller larger lighter heavier cleaner safer stronger weaker closer clearer cheaper "
    "quieter calmer happier healthier warmer friendlier busier fuller tidier nicer richer greater wider "
    "deeper tighter rarer fairer smarter leaner steadier softer neater livelier looser thinner kinder fewer "
    "less more best".split()
)
#: Praise and feelings.
QUALITIES = frozenset(
    "good great okay alright excellent amazing awesome fantastic wonderful brilliant outstanding superb nice "
    "perfect perfectly positive positively negative successful success successes effective efficient "
    "productive beneficial useful helpful valuable invaluable fruitful satisfied satisfying satisfactory "
    "satisfaction happy pleased delighted glad content impressed angry ashamed disappointed frustrated "
    "annoyed unhappy sad worried stressed embarrassed surprised patient grateful thankful relieved reassured "
    "calmed amazed touched excited thrilled enthusiastic motivated confident comfortable calm relaxed stable "
    "robust scalable maintainable reliable accurate flexible cohesive collaborative engaged "
    "independent rare important meaningful impactful noticeable significant considerable substantial huge "
    "enormous massive remarkable well-received worthwhile rewarding appreciative receptive proud chuffed "
    "harmonious seamless flawless tangible instrumental crucial encouraging promising popular upset "
    "impressive favourable favorable overwhelming tremendous immense dramatic decent smoothness ok easy "
    "simple quick strong smooth low short small big high sharper".split()
)
#: These are vague wherever they stand, the others before a noun only where that noun is abstract.
NOUNS = frozenset("success successes satisfaction improvement improvements smoothness".split())
FEELINGS = frozenset("loved liked enjoyed".split())
_MOVES = (
    "improve increase decrease reduce enhance strengthen boost foster shorten minimise minimize maximise maximize "
    "optimise optimize simplify:simplified streamline accelerate decline stabilise stabilize elevate deepen solidify "
    "heighten lessen soar plummet ease broaden"
)
#: "Moved", in whichever direction: by how much?
MOVED = _inflected(_MOVES)
#: These move as well, and are used of other things.
MAY_MOVE = _inflected(
    "rise:rose:risen fall:fell:fallen drop:dropped grow:grew:grown shrink:shrank:shrunk save cut:cut raise lower "
    "climb slow speed:sped jump gain"
)
#: What nobody can see, or what is only seen by what follows it.
_IDLE = _inflected(
    "be:was:been have:had do:did:done go:went:gone become:became:become feel:felt seem look appear turn prove "
    "think:thought know:knew:known see:saw:seen help result contribute cause mean:meant enable allow ensure let:let "
    "work manage succeed achieve accomplish earn exceed surpass satisfy please impress love like enjoy appreciate "
    "value trust respect understand:understood learn realise realize notice experience demonstrate reflect need want "
    "hope expect plan:planned fear try:tried support collaborate cooperate communicate align engage motivate empower "
    "inspire encourage unite persuade convince influence evolve progress thrive flourish benefit serve maintain "
    "sustain remain stay continue handle tackle overcome:overcame address balance consider regard view perceive tend "
    "relate involve base suppose interest surprise live happen can could would should may might must will shall "
    "believe depend matter face come:came bear:bore position highlight reinforce underline underscore emphasise "
    "emphasize focus adapt adjust struggle worry care deserve ground advance impact affect transform guide instil "
    "instill spark validate shape"
) | {"were", "are", "is", "am", "been", "being", "did", "does", "has", "led", "lead", "leads", "leading"}
#: They are events where they have an object that can be seen, and none with praise or an abstract noun after them.
LIGHT = _inflected(
    "get:got:gotten give:gave:given make:made take:took:taken keep:kept bring:brought find:found:found build:built "
    "create establish provide receive set:set develop produce generate leave:left put:put show:showed:shown meet:met "
    "finish complete deliver reach attain hit:hit play say:said tell:told run:ran perform"
)
ABSTRACT = frozenset(
    "collaboration cooperation communication teamwork performance productivity efficiency morale relation "
    "relations relationship relationships quality workflow workflows outcome outcomes result results "
    "understanding trust experience profit job jobs crowd season summer evening start sales business review "
    "reviews response responses turnout numbers figures amount sum points experiences "
    "satisfaction culture environment atmosphere mood dynamic dynamics cohesion engagement motivation "
    "process processes confidence harmony reliability maintainability scalability stability decision-making "
    "synergy impact skill skills bond bonds credibility respect transparency accuracy security progress "
    "difference growth value impression reputation visibility alignment usability responsiveness awareness "
    "innovation flexibility opportunity opportunities goal goals objective objectives expectation "
    "expectations knowledge foundation insight insights clarity feedback comments sense contribution "
    "contributions success importance ability ownership solutions potential effect effects influence role "
    "roles part time effort".split()
)
#: Seen wherever they stand, whatever degree is beside them.
_SEEN = (
    "praise compliment certify:certified qualify:qualified sign buy:bought renew merge approve accept adopt promote "
    "hire award win:won pass graduate publish ask invite recommend thank apologise apologize write:wrote:written "
    "refund launch release ship:shipped deploy use reuse migrate switch copy pay:paid sell:sold return fix solve "
    "resolve detect catch:caught prevent avoid eliminate remove delete replace book stop:stopped cancel extend "
    "nominate reward congratulate commend order roll-out rehire re-hire quit:quit resign"
)
SEEN = (
    _inflected(_SEEN)
    - frozenset(
        "merge order orders book books ship copy launch release fix return returns stop switch pay pays quit "
        "pass passes win wins sign signs catch catches graduate graduates praise compliment compliments".split()
    )
) | frozenset(
    "doubled tripled halved quadrupled replied nobody noone none never zero overnight award awards prize "
    "certificate promotion twice half dozen qualification dozens hundred hundreds thousand thousands two "
    "three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty million "
    "thumbs medal scholarship diploma".split()
)
#: Phrases of the same sort.
SEEN_PHRASES = lazy(
    r"\b(?:on time|in time|on schedule|ahead of (?:schedule|time|the deadline|plan)|(?:within|under|"
    r"on) (?:the )?budget|(?:met|meet|meeting|made|make|hit|kept|keep|beat|before|by|within|missed|"
    r"miss) (?:[\w']+ ){0,3}(?:deadlines?|date|sla)|no (?:longer|one|(?:more |further |single |new |other )?(?!doubt|"
    r"big|major|serious|matter|great|small|better|less|more|worse|easy)[a-z]+s?)|not (?:a|one|any|"
    r"anymore)(?: single)?|without (?:a|any|further|incident|delay|downtime|loss|error|issue|problem)\w*|"
    r"every (?!one|body|time|day|week|month|morning|night|evening|year)\w+|(?:per|to|in) (?:the|our) (?:poll|"
    r"survey)s?|still (?:there|in place)|(?:an?|one) (?:day|week|month|hour|year|minute|sprint|quarter) (?:late|"
    r"early|earlier|later|ahead|behind|sooner|before|after)|for the first time|(?:went|put|moved|running|run|runs|"
    r"are|is|was|now) (?:\w+ )?(?:in|into|to) production|(?:is|are|was|now|went) live|(?:became|become|is|was|"
    r"as) (?:the|a|our) (?:\w+ )?(?:standard|template)|second place|first place)\b|[\"“”%$€£\d\[{<_]"
)
#: Vague amounts; "some" and "several" say that something happened, if not how often.
AMOUNTS = lazy(
    r"\b(?:most|many|a lot(?: of)?|lots of|loads of|plenty of|quite (?:a few|a lot|some|a bit)|fewer|more|less|much|"
    r"a (?:good|fair|great|large|big|huge|considerable|significant|decent|nice|small) (?:many|few|number|amount|deal|"
    r"part|share|sum|profit|chunk)|countless|(?:nearly|almost|practically|virtually) (?:all|every\w*|nobody|no one|"
    r"none|no))\b"
)
#: Praise in words that mean something else by themselves.
PRAISE = lazy(
    r"\b(?:(?:went|going|goes|gone|go|worked|works|working|did|done|doing|do|performed|performs|ran|slept|cope[ds]?|"
    r"fared|turned out|came out|came along|came together) (?:out |off |together )?(?:\w+ ){0,2}?well|"
    r"well[ -]received|worth (?:it|the effort)|all right|all in all|went (?:ok|fine|well|up|down)|(?:much|made|make|"
    r"makes|making) (?:a |the )?(?:\w+ )?difference|exceed\w* (?:\w+ )?(?:\w+ )?expectations?|(?:more or less|nearly|"
    r"almost) (?:on|in) time|(?:held|holds|hold) up well|hardly (?:any\w*|ever)|(?:lost|saved|won|gained|"
    r"made) (?:us |me )?some (?:time|money)|paid off|pays off|picked up|well (?:before|ahead|under|over|above|"
    r"within)|hardly (?:any\w*|ever)|(?:nearly|almost|practically|virtually) (?:nobody|no one|none|no)|"
    r"in (?:very )?(?:good|great|better) (?:shape|hands)|(?:notic|feel|felt|saw|see)\w* (?:the|"
    r"a) (?:\w+ )?difference|it (?:all )?(?:really )?worked(?: out)?(?=[.,;!]|$)|(?:nobody|no one|none) (?:was|were|"
    r"is|felt|got) (?:angry|upset|unhappy|sad|mad|disappointed|annoyed|worried)|(?:saved|saves|saving|"
    r"save) (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:time|money|effort|work|costs?)|as (?:planned|hoped|expected|intended)|"
    r"to (?:\w+ )?satisfaction|(?:in good|in reasonable) time|(?:without|no) (?:big|major|much|serious|great|larger?|"
    r"significant|real) \w+|early enough)\b"
)
#: Adverbs that may stand between a verb and its praise, so that they belong to what is pointed at.
ADVERBS = (
    frozenset(
        "very really quite pretty rather fairly extremely so super highly mostly largely generally overall "
        "too more less even totally completely absolutely truly particularly surprisingly incredibly "
        "exceptionally reasonably relatively all a such most almost nearly not by good great".split()
    )
    | DEGREES
)
#: Verbs before them that make a phrase of it.
BEFORE = frozenset("went goes gone go worked works turned came did out".split())
#: After these a form in "-ed" describes a thing.
ATTRIBUTIVE = frozenset(
    "the a an my our your their his her its this these those any some most of for with on by at no more very "
    "than newly well highly to as from into between through without about under over across".split()
)
#: What follows these is compared with, or is the time or the reason of something else.
ASIDE = frozenset("than when once before if while although though whereas unless until".split())
#: What follows "as" is an aside where a teller or a plan comes next.
ASIDE_AFTER = {"as": frozenset("i we it he she they planned expected hoped feared intended usual".split())}
SPLITS = frozenset("and but so which because or that who then".split())
PRONOUNS = frozenset("he she they it who we i people everyone everybody you".split())
#: "Came back" is an event, "came" alone none.
RETURNS = frozenset("came come comes went got".split())
PLACES = frozenset("back home live".split())
HEDGES = frozenset("nearly almost mostly largely hardly".split())
ABLE = frozenset("could can now still".split())
#: "Was able to", "had to": what follows came to pass.
ABLE_TO = frozenset("able allowed had have started began managed continued".split())
#: After any of these "to reduce" is no wish.
LEADING_TO = ABLE_TO | frozenset("helped helps help led leads leading".split())
#: "Despite the increased pressure": known before.
DEFINITE = frozenset("the this these that those their our my".split())

#: After these words of praise no noun follows that they would describe.
NO_NOUN = (
    frozenset(",;:.!?()\u2013\u2014")
    | SPLITS
    | ASIDE
    | ABSTRACT
    | frozenset(
        "with for to at in on by of from over during throughout across within about as too now overall "
        "afterwards again than i we he she they it everyone everybody people this enough indeed today also "
        "because if after all together since until way ways my our their the".split()
    )
)
#: What opens a sentence before it says anything.
OPENINGS = frozenset("through by with thanks after due because once when despite while since".split())

#: Forms in "-ed" and irregular ones that are no events.
IDLE = (
    _IDLE
    | MOVED
    | MAY_MOVE
    | QUALITIES
    | COMPARATIVES
    | frozenset("need indeed speed feed seed bed red hundred".split())
)


def is_past(word: str) -> bool:
    """Tell whether a word may be verb in the past that tells an event."""
    return word not in IDLE and ((word.endswith("ed") and len(word) > len("need")) or word in _past())


def is_present(word: str) -> bool:
    """Tell whether a word is verb in the present that tells an event where it has subject."""
    return word not in IDLE and word in _present()


@cache
def _past() -> frozenset[str]:
    return frozenset(PASTS.split()) | frozenset(form for entry in _verbs() for form in forms(entry)[2:4])


@cache
def _present() -> frozenset[str]:
    present = frozenset(form for entry in _verbs() for form in forms(entry)[:2])
    return present - {"work", "result", "results", "show", "shows"}


def _verbs() -> frozenset[str]:
    return frozenset(entry for entries in VERBS.values() for entry in entries.split())
