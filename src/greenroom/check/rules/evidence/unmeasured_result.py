"""A result that nobody else could see.

## What it does
Looks at what you give as the result of a story, and tells when all of it is praise or a matter of degree: "it went well
and everybody was satisfied", "collaboration improved a lot". It keeps quiet where there is a number, a date, a length
of time, or anything that somebody did or got because of it: "the client signed", "my manager merged the design", "we
launched on time", "all teams use it".

## Why it matters
"Successful" is what everybody says, so that it tells the people across the table nothing of your story. Precise figures
are trusted more and followed more often than round ones (Jerez-Fernandez, Angulo and Oppenheimer 2014, Psychological
Science 25, 633–635), but that was advice and not interviews, and a larger Danish sample showed no clear effect. No
experiment in interviews is known: take it as the convention of those who train for them.

## How to mend
Ask yourself by what somebody else in the room would have noticed it: what was used, signed, shipped, paid, said, asked
for or no longer needed afterwards? One such thing is enough; it needn't be a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.statement import ClaimSort, Statement, Upshot
from greenroom.text.span import Span

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 10

#: The model's labels are right in nine cases of ten from here on; the author's own always are.
_SURE = 0.85

EXAMPLES = (
    Good(
        "# The new rota\n\nSituation: Two people shared one till.\n\nAction: I drew up a rota.\n\n"
        "Result: It went well, and the other shop uses it too.\n"
    ),
    Good(
        "# The new rota\n\nSituation: Two people shared one till.\n\nAction: I drew up a rota.\n\n"
        "Result: The change was very successful: queues were 20% shorter than in May.\n"
    ),
    Good(
        "# The choir\n\nSituation: Half of us had never sung.\n\nAction: I practised with each of them.\n\n"
        "Result: We were all happy, and the school asked us to sing again.\n"
    ),
    Bad(
        "# The new rota\n\nSituation: Two people shared one till.\n\nAction: I drew up a rota.\n\n"
        "Result: The project was ⟦successful⟧ and everybody was satisfied.\n"
    ),
    Bad(
        "# The stock room\n\nSituation: Nobody found anything.\n\nAction: I labelled every shelf with a colleague.\n\n"
        "Result: ⟦Communication improved⟧ a lot and the team became more efficient. It taught me to listen.\n"
    ),
)

_ABSTRACT = (
    r"(?:collaboration|cooperation|communication|team\s?work|performance|productivity|efficiency|morale|"
    r"relationships?|quality|workflows?|outcomes?|"
    r"results?|understanding|trust|experiences?|satisfaction|culture|environment|atmosphere|dynamics?|cohesion|"
    r"engagement|motivation|process(?:es)?|"
    r"confidence|harmony|reliability|maintainability|decision[ -]making|synergy|impact|skills?|bond)"
)
_VAGUE = re.compile(
    rf"\b(?:went\s(?:very\s|really\s|pretty\s|quite\s)?well|worked\s(?:out\s)?(?:very\s|really\s|pretty\s|"
    rf"quite\s)?well|(?:was|were|proved|is|be)\s(?:\w+\s){{0,2}}?(?:a\s(?:\w+\s)?success|"
    rf"successful|effective|productive|beneficial|fruitful|satisf\w+|happy|pleased|impactful)|(?:great|huge|big|"
    rf"overall|complete|resounding)\ssuccess|successful\soutcome|smoothly|"
    rf"(?:good|great|positive|excellent|favou?rable)\s(?:results?|outcomes?|impact|experience|atmosphere|"
    rf"environment|work\satmosphere|change)|well[ -]received|(?:positive|good|great)\s(?:feedback|comments|response)|"
    rf"(?:improv\w+|enhanc\w+|increas\w+|strengthen\w+|boost\w+|foster\w+|better|stronger|"
    rf"more\s(?:\w+\s)?(?:cohesive|efficient|productive|effective|motivated|"
    rf"collaborative))\s(?:[\w’'-]+\s){{0,3}}?{_ABSTRACT}"
    rf"|{_ABSTRACT}\s(?:has\s|have\s|was\s|were\s|also\s|really\s|greatly\s|significantly\s)?(?:improv\w+|"
    rf"increas\w+|strengthen\w+|enhanc\w+)"
    rf"|(?:significant|remarkable|noticeable|substantial|great|"
    rf"considerable)(?:ly)?\s(?:[\w’'-]+\s){{0,2}}?(?:improv\w+|enhanc\w+|increas\w+|progress|better|impact))\b",
    re.IGNORECASE,
)
#: What somebody else could have seen. A broad list: where one of these stands, nothing is said.
_SEEN = re.compile(
    r"\b(?:on\stime|in\stime|(?:by|before|within|met|meet|meeting|hit|made)\s(?:[\w’']+\s){0,3}deadlines?|ahead\sof|"
    r"on\sschedule|under\sbudget|launch\w*|releas\w+|ship(?:ped|ping)|deploy\w*|deliver\w+|"
    r"went\slive|go\slive|live|sign(?:ed|s)|bought|buy|sold|pa(?:id|ys)|ordered|renew\w*|merged?|approv\w+|"
    r"accept\w+|adopt\w+|migrat\w+|use[sd]|reus\w+|standard|template|"
    r"pass(?:ed)?|graduat\w+|degree|won|win|award\w*|prize|promot\w+|hired|offer\w*|grade|score\w*|marks?|"
    r"publish\w*|paper|fix(?:ed)?|solv\w+|resolv\w+|restor\w+|recover\w*|detect\w*|prevent\w*|"
    r"avoid\w*|eliminat\w+|remov\w+|no\s(?:longer|more|further|complaints?|issues?|errors?|bugs?|incidents?)|"
    r"without|zero|never|stopped|fewer|less|reduc\w+|sav(?:ed|ing)|drop\w*|doubl\w+|halv\w+|twice|"
    r"thank\w*|apologi[sz]\w*|asked|asks|invit\w*|recommend\w*|said|told|wrote|praised|congratulat\w+|"
    r"recogni[sz]\w*|appreciat\w+|acknowledg\w+|complet\w+|finish\w*|done|built|implement\w+|reach\w*|exceed\w*|met|"
    r"works|running|runs|handles|still|switched|moved|joined|stayed|left|return\w*|came\sback|chose|opted|"
    r"agreed|learn(?:ed|t)\sto\s\w+\sit|"
    r"faster|quicker|cheaper|shorter|earlier|sooner|customers?\s(?:started|began|came|stay)|further\sbusiness|"
    r"more\sbusiness|revenue|sales|profit|funding|contract|deal|money|tickets?|complaints?|downtime|latency|memory|"
    r"by\s(?:all|other|every)|every\s(?:team|week|day|month)|all\steams|other\steams|company[- ]wide|production|"
    r"demo|client\s(?:came|gave|extended)|again|matches|polls?|surveys?|(?:can|could)\ssee|daily|weekly)\b|\d|[%$€£]|[\[{<_]",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"\b(?:learn\w*|taught|lessons?|reali[sz]ed|reinforced|showed\sme|highlight\w*|reminded|"
    r"underscor\w*|experience\s(?:was|also))\b",
    re.IGNORECASE,
)
_AGREED = re.compile(r"\b(?:agree[sd]?|approve[sd]?|accept(?:s|ed)?|signed)\b", re.IGNORECASE)
#: A remark of the author's to themselves.
_ADVICE = re.compile(r"\W*(?:do not|don['’]t|avoid|make sure|remember|emphasi[sz]e|mention)\b", re.IGNORECASE)
_MEASURED = frozenset({ClaimSort.NUMBER, ClaimSort.DATE, ClaimSort.DURATION})


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the vague words of a result that has nothing else."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    told = read.of(Part.RESULT, p=_SURE)
    if not told or any(_holds(one) for one in told) or _measured_before(told[0], read):
        return
    vague = [
        place for one in told if not _LESSON.search(one.words) and (place := _vague(one, context.text)) is not None
    ]
    if vague:
        path = context.file.source.path
        yield Found(
            span=vague[0],
            message="How could somebody else tell? One thing that was used, said or counted afterwards is enough.",
            evidence=tuple(Place(path=path, span=span) for span in vague[1:]),
        )


def _holds(one: Statement) -> bool:
    """Tell whether a sentence has something that could be checked."""
    if any(claim.sort in _MEASURED for claim in one.claims) or one.upshot in (Upshot.DECISION, Upshot.EFFORT):
        return True
    lesson = _LESSON.search(one.words)
    words = one.words[: lesson.start()] if lesson else one.words
    return bool(_SEEN.search(_VAGUE.sub(" ", words)))


def _measured_before(first: Statement, read: Account) -> bool:
    """Tell whether a number or a yes stands right before what the model takes for the result: it may belong to it."""
    at = read.statements.index(first)
    before = read.statements[max(0, at - 2) : at] if first.by is By.MODEL else ()
    return any(
        any(claim.sort in _MEASURED for claim in one.claims) or _AGREED.search(one.words) is not None for one in before
    )


def _vague(one: Statement, text: str) -> Span | None:
    match = _VAGUE.search(one.words)
    if match is None or _ADVICE.match(one.words):
        return None
    words = re.sub(
        r"^(?:was|were|proved|is|be)\s(?:very\s|really\s|"
        r"quite\s)?(?:a\s)?",
        "",
        match[0],
        flags=re.IGNORECASE,
    )
    at = text.find(words, one.span.start, one.span.end)
    return one.span if at < 0 else Span(at, at + len(words))
