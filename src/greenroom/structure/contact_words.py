"""The words by which people tell that they spoke with somebody, and what has to stand around them.

From general knowledge of how people tell of their work, in good and in uneven English ("I talk to my boss").
"""

from __future__ import annotations

import re

from greenroom.text.pattern import lazy

from .somebody import SOMEBODY as _S
from .somebody import Needed

_ANY = Needed(r"(?! (?:myself|yourself))")


def _all(forms: str, needed: Needed) -> dict[str, Needed]:
    return dict.fromkeys(forms.split(), needed)


#: What one is to somebody by telling them.
OPEN = frozenset("transparent honest open upfront candid frank clear".split())
#: What has to come after a form of a verb for it to be contact. `_ANY`: the verb itself says that somebody heard of it.
AFTER: dict[str, Needed] = {
    **_all(
        "told tell telling asked ask asking warned warn warning informed inform informing notified notify notifying "
        "explained explain explaining discussed discuss discussing disscussed apologised apologized apologise "
        "apologize apologising apologizing convinced persuaded persuading convincing reassured reassuring consulted "
        "consulting negotiated negotiating escalated escalating confessed reported suggested suggest suggesting "
        "proposed propose proposing advised recommended agreed agree agreeing aggreed talked talk spoke speak "
        "speaking chatted chatting objected argue argued arguing pitched announced reminded emailed e-mailed "
        "messaged texted pinged pinging phoned phoning requested requesting listened listen listening lisenting "
        "lisened briefed briefing interviewed inviting insisted communicated debriefed voiced voicing replied "
        "mentioned expressed conveyed solicited vouched enquired liaised delegated delegate delegating urged begged "
        "thanked mediated mediating pleaded suggesting says said say compromised negotiate apologies communicate "
        "communicating report convince persuade",
        _ANY,
    ),
    **_all(
        "met meet meeting called call calling contacted contact contacting approached approach approaching "
        "updated update updating involved invited invite visited confronted assured interviewed polled "
        "surveyed consulted showed show showing alerted alerting encouraged texted coached mentored guided cc'd "
        "copied",
        Needed(rf"(?: up)?(?: with| in| together)?{_S}"),
    ),
    **_all(
        "wrote write writing",
        Needed(
            rf"(?: back)?(?: directly)? (?:to )?(?:him|her|them|(?:(?:an?|the|my|our|several|two) )?(?:\w+ "
            rf"){{0,2}}?(?:e-?mail|letter|message|note)s?\b)|(?: back)?(?: \w+){{0,5}}? to{_S}"
        ),
    ),
    **_all(
        "sent send sending",
        Needed(
            rf"{_S}|(?: \w+){{1,6}}? to{_S}|(?: \w+){{0,4}}? (?:e-?mails?|messages?|reports?|updates?|notes?|summary|"
            rf"summaries|letters?|invites?|invitations?|reminders?)\b"
        ),
    ),
    **_all(
        "gave give giving",
        Needed(
            rf"{_S}(?: \w+){{0,4}} (?:feedback|heads|updates?|notice|warning|advice|explanation|talk|presentation|"
            rf"reasons?|choice|options?|estimate)\b|(?: \w+){{0,3}} (?:feedback|updates?|notice|demo|talk|"
            rf"presentation|heads-up)\b(?: \w+){{0,2}}? to{_S}"
        ),
    ),
    **_all(
        "presented present presenting",
        Needed(
            rf"(?! as\b)(?: \w+){{0,8}}? (?:to|with|in|at|during)\b(?:{_S}| (?:a|an|the|our) (?:\w+ )?(?:meeting|"
            rf"call|review|session)\b)| (?:my|the|our|a|both|it|them|these|this|data|evidence|options|specific|"
            rf"concrete)(?: \w+)?\b"
        ),
    ),
    **_all(
        "shared share sharing",
        Needed(
            rf" (?:my|the|our|this|these|it|them|both|what|his|her|that|a|data|findings|feedback|updates|"
            rf"concerns)(?: \w+)?\b(?! responsib)(?:(?: \w+){{0,6}}? with{_S})?|(?: \w+){{0,5}}? with{_S}"
        ),
    ),
    **_all("demonstrated demonstrating demoed", Needed(rf"(?: \w+){{0,6}}? (?:to|for){_S}")),
    **_all(
        "raised raise raising flagged flagging",
        Needed(
            r"(?: (?:this|that|the|my|a|an|it|some|these|our|potential))?(?: \w+){0,2}? (?:issues?|concerns?|points?|"
            r"questions?|risks?|problems?|topics?|matter|flag|objections?|doubts?|delay|conflict|it|this|that)\b(?! "
            r"(?:awareness|money))"
        ),
    ),
    **_all(
        "brought bring bringing",
        Needed(
            rf"(?: (?:it|this|that|them))? to{_S}|(?: \w+){{0,5}}? (?:up (?:to|with|in){_S}|up\b(?! (?:to|the|a)\b)|"
            rf"together\b)|{_S} (?:in|together)\b|"
            rf"(?: \w+){{0,4}}? to(?: \w+){{1,3}} attention|(?: in){_S}"
        ),
    ),
    **_all(
        "figured decided solved planned",
        Needed(
            r"(?: \w+){0,5}? (?:together )?with (?:my|our|the) (?:\w+ )?(?:manager|boss|lead|leader|clients?|"
            r"customers?|supervisor|director|owner|professor|mentor)\b"
        ),
    ),
    **_all("together", Needed(rf" with{_S}")),
    **_all("pointed pointing", Needed(r" (?:\w+ ){0,3}?out\b")),
    **_all("pushed pushing", Needed(r" back\b")),
    **_all(
        "reached reach reaching",
        Needed(
            rf" out\b(?: to{_S})?| (?:an?|some|the|our)? ?(?:\w+ )?(?:agreement|consensus|compromise|deal|"
            rf"understanding)\b"
        ),
    ),
    **_all(
        "came come coming",
        Needed(r" to (?:an?|some) (?:\w+ )?(?:agreement|compromise|understanding|arrangement)\b| clean\b"),
    ),
    **_all("found find finding", Needed(r" (?:an?|some)? ?(?:\w+ )?(?:compromise|common ground|agreement)\b")),
    **_all(
        "checked check checking followed following caught catching synced sync syncing aligned align aligning "
        "coordinated coordinating coordinate collaborated connected connecting paired sat sit sitting brainstormed "
        "brainstorming debated",
        Needed(
            rf"(?! through)(?: (?:in|up|down|base|closely|out))?(?: \w+){{0,3}}? with{_S}(?! (?:on|to build|to "
            rf"develop|in building))"
        ),
    ),
    **_all(
        "rang ring", Needed(rf"(?: up)?(?:{_S}| (?!(?:the )?(?:bell|alarm|true)s?\b|out\b|in\b|off\b|when\b|at\b)\w+)")
    ),
    **_all("touched touching", Needed(r" base\b")),
    **_all(
        "kept keep keeping",
        Needed(
            r"(?! (?:my|myself|it|track|up|the (?:\w+ )?(?:docs?|documentation|board|list|log|records?|page|wiki|"
            r"tickets?|system|code|data\w*|schedule|plan)|all (?:the )?(?:doc|rec)\w*)\b)(?: [\w']+){1,6}? "
            r"(?:informed|updated|posted|in the loop|up to date|up-to-date|in touch|aware|aligned|abreast)\b|(?: "
            r"in)? (?:touch|contact)\b"
        ),
    ),
    **_all("let letting", Needed(r" (?!me\b)[\w']+(?: [\w']+){0,4}? know\b")),
    **_all(
        "made making",
        Needed(
            rf"{_S} (?:fully )?aware\b| it (?:\w+ )?(?:clear|known) (?:to|that)\b| (?:everyone|everybody|sure|"
            rf"certain)(?: (?:that|everyone|everybody|they|he|she|we)){{1,2}} (?:all )?(?:knew|understood|agreed|"
            rf"heard)\b| (?:a|the) (?:request|proposal|suggestion)\b"
        ),
    ),
    **_all("spoke speaking spoken", _ANY),
    **_all("talking", Needed(r"(?! points?\b)")),
    **_all(
        "walked walk walking took talked",
        Needed(
            rf"{_S} (?:through|aside|out for)\b| through(?: \w+){{1,3}} (?:together\b|with{_S})|(?: over)? to (?:his|"
            rf"her|their) (?:desk|office)\b| to{_S}"
        ),
    ),
    **_all(
        "went go",
        Needed(
            rf" (?:back )?(?:straight |directly |over )?to(?: (?:see|talk|speak|ask|meet))?(?: (?:to|with))?{_S}"
            rf"(?! (?:meeting|room|page|site|building))| through(?: [\w'’-]+){{1,4}} with{_S}"
        ),
    ),
    **_all("looped loop looping pulled pull pulling", Needed(rf" in\b{_S}|{_S} (?:in|into|aside)\b")),
    **_all(
        "owned owning",
        Needed(
            rf" up\b(?: (?:to|with|in)){_S}| (?:it|this|that|the mistake|up to it)\b(?: \w+){{0,3}} (?:in front of|"
            rf"with|to){_S}"
        ),
    ),
    **_all("admitted admit admitting", Needed(r"(?! to (?:hospital|the hospital|myself))")),
    **_all(
        "responded responding answered answering",
        Needed(rf" (?:to )?{_S[1:]}|(?: \w+){{0,4}} (?:questions?|e-?mails?|messages?|complaints?)\b"),
    ),
    **_all("acknowledged acknowledging", Needed(rf"{_S}| (?:his|her|their)\b")),
    **_all("offered offering promised", Needed(rf" to\b|{_S}|(?: \w+){{1,4}}? to{_S}")),
    **_all(
        "got getting obtained gained secured won sought seeking received getting get",
        Needed(
            rf"(?: \w+){{0,5}}? (?:approval|sign-?off|permission|buy-?in|agreement|consent|go-?ahead|green light|"
            rf"blessing|advice|input|confirmation)\b(?: from{_S})?|(?: hold of| in touch with| in contact with){_S}"
        ),
    ),
    **_all(
        "took take taking",
        Needed(
            rf"{_S} (?:aside|through)\b| (?:\w+ ){{0,2}}?(?:responsibility|accountability|ownership) (?:with|to|in "
            rf"front of|before){_S}|(?: \w+){{0,3}} to{_S} (?:and|for)\b"
        ),
    ),
    **_all(" ".join(sorted(OPEN)), Needed(rf"(?: about)?(?: \w+){{0,5}}? (?:with|to){_S}")),
}
#: People meet in these.
GATHERINGS = frozenset(
    "meeting meetings metting call calls conversation conversations discussion discussions chat chats talk "
    "talks 1:1 1:1s 1-1 1-on-1 1-on-1s one-on-one one-on-ones one-to-one sync syncs check-in check-ins "
    "stand-up standup stand-ups standups workshop workshops retro retrospective brainstorm brainstorming "
    "debrief huddle dialogue session sessions consultation negotiation negotiations mediation dinner lunch "
    "coffee videocall".split()
)
MESSAGES = frozenset(
    "update updates feedback email emails e-mail e-mails message messages report reports reminder reminders "
    "note letter letters heads-up notice memo summary newsletter communication presentation demo apology "
    "warning proposal request".split()
)
_A = (
    r"(?:(?:a|an|the|our|my|some|several|many|regular|another|two|three|few|more|daily|weekly|his|her|their|it|this|"
    r"these|quick|short)\b[ ]?)?(?:[\w'’/-]+ ){0,4}?"
)
#: By these a gathering is put into the story.
HELD = lazy(
    r"\b(?:held|hold|had|have|having|holding|arranged|arrange|organi[sz]ed|organi[sz]e|scheduled|schedule|scheduling|"
    r"set up|set|setup|setting up|called|called for|booked|requested|"
    r"initiated|initiate|started|opened|led|ran|run|hosted|facilitated|convened|conducted|proposed|suggested|asked "
    r"for|established|established|"
    rf"planned|coordinated|coordinate|invited|began|created|joined|attended|brought up in|engaged in|engaging in|"
    rf"put|got|took|made|went for|grabbed) {_A}$",
    re.IGNORECASE,
)
#: And by these a message.
SENT = lazy(
    rf"\b(?:sent|send|sending|gave|give|giving|wrote|write|writing|provided|provide|providing|posted|drafted|"
    rf"submitted|shared|offered|"
    rf"published|circulated|prepared and sent|made|delivered|asked for|asking for|sought|seeking|requested) {_A}$",
    re.IGNORECASE,
)
#: A gathering or message as the place or time of something: "in a 1:1", "after our call", "daily updates to".
WITHIN = lazy(
    r"(?:\b(?:in|at|during|after|over|through|following|by|via|upon|with)|^) (?P<those>(?:a|an|the|our|my|that|this|"
    r"those|these|several|some|many|much|long|further|another|"
    r"thorough|more|two|three|few)\b ?)?(?:[\w'’/-]+ ){0,4}?$|\b(?P<mine>(?:my|our) (?:[\w'’/-]+ ){0,2}?|(?:this|"
    r"that|these|those) (?:[\w'’/-]+ )?)$|(?P<often>\b(?:daily|weekly|regular|frequent|constant|quick|short|early|"
    r"status|progress|monthly|timely|clear|open|close|direct|private) )(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
#: After these words the noun before them is something else: "meeting room", "call centre", "report deadline".
WITHOUT = lazy(
    r"[ -](?:rooms?|notes?|minutes|agenda|link|culture|point|place|table|cent(?:er|re)s?|volume|stack|site|graph|box|"
    r"form|forms|times?|dashboards?|invite system|skills?|"
    r"page|template|log|logs|system|service|api|queue|app|application|functionality|feature|features|generation|"
    r"tool)\b",
    re.IGNORECASE,
)
#: "to tell her" after one of these was done.
DONE = frozenset(
    "decided managed able began started continued proceeded chose down initiative time sure point effort "
    "opportunity meeting meetings call session 1:1 over back office desk went offered out together chance "
    "first began dared aside online volunteered courage stepped".split()
)
#: What is said of these is no event: "the value of listening".
BLOCKED = frozenset(
    "value importance need necessity power art benefit benefits significance key essential important crucial "
    "lesson learned learnt instead rather without avoid taught goal task responsibility aim wanted hoped "
    "planned tried difficult hard".split()
)
