"""Real people who are named in a text.

A capital letter is no evidence: tools, products, places and headings have one too. A name counts where it stands beside
what somebody is ("my manager, Wei"), after a form of address ("Dr Osei"), as one of two who act ("Wei and I met"), or
where it is a given name that is nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from greenroom.text.pattern import lazy

from .given_names import FAMILY_NAMES, GIVEN_NAMES, PUBLIC_FIGURES

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"
_NAME = rf"[{_UPPER}][^\W\d_]*[a-zà-ÿāăąćčďđēęěğģīıķļłńņňōőœřśşšţťūůűźżž](?:-[{_UPPER}][^\W\d_]+)?"
_FULL = rf"{_NAME}(?: (?:[{_UPPER}]\. |de |del |da |van |von |der |bin |al-)*{_NAME}){{0,4}}"

_ROLE = (
    r"(?:managers?|boss|supervisor|colleagues?|co-?workers?|team ?mates?|mentor|mentee|director|professor|advis[eo]r"
    r"|friend|engineer|developer|designer|architect|analyst|intern|assistant|nurse|doctor|teacher|principal|foreman"
    r"|recruiter|PM|CEO|CTO|CFO|COO|VP|(?:team |tech )?lead(?:er)?|owner|scientist|researcher|administrator|secretary"
    r"|partner|predecessor|successor|classmate|roommate|student|tutor|coach|instructor|trainer|chef|sergeant|captain"
    r"|officer|wife|husband|brother|sister|cousin|son|daughter)"
)
_ROLE_BEFORE = lazy(
    rf"\b(?:[Mm]y|[Oo]ur|his|her|their|[Tt]he|[Aa]n?|[Aa]nother)"
    rf" (?:[a-z][\w-]* |[A-Z]{{1,4}} ){{0,4}}?{_ROLE}(?P<comma>,)? (?P<name>{_FULL})"
    r"(?P<acts> (?:said|told|asked|wanted|came|thought|left|decided|felt|agreed|disagreed|insisted|suggested|who"
    r"|and I)\b)?"
    r"(?=[,.;:!?()]|['’]s\b|\s*$| [a-z])"
)
_ROLE_AFTER = lazy(
    rf"\b(?P<name>{_FULL})(?:, (?:who (?:was|is) )?| ?\()(?:my|our|his|her|their|the|an?)"
    rf" (?:[\w-]+ ){{0,3}}?{_ROLE}(?P<comma>[,)])?"
)
_NAMED = lazy(
    rf"\b(?:{_ROLE}|someone|somebody|person|guy|man|woman|lady|girl|boy|client|customer|kid|patient|volunteer|member|"
    rf"(?:his|her|whose) name)(?: is| was)?,?(?: named| called| by the name of|(?<=name is)|(?<=name was))"
    rf" (?P<name>{_FULL})"
)
_ADDRESS = lazy(rf"\b(?:Mr|Ms|Mrs|Dr|Prof|Professor)\b\.? ?(?P<name>{_FULL})")
_BOTH = lazy(
    rf"(?<=[a-z,] )(?P<name>{_FULL})(?: (?:told|asked|thanked|warned|texted) me\b|"
    r" and I (?:met|had|sat|talked|discussed|agreed|disagreed|both|worked|were|argued|decided|spoke)\b)"
    rf"|\b(?:[Mm]e and|between|[Bb]etween) (?P<second>{_NAME})(?= and (?:me|I|myself)\b)"
)
_CAPITAL = lazy(_FULL)

#: "My name is …", "I'm …": the author's own name is theirs to give.
_OWN = lazy(rf"\b(?:[Mm]y name(?: is|['’]s)|I am|I['’]m|[Tt]his is|[Cc]all me) (?P<name>{_FULL})")

#: "Let's call her Sarah": a name that the author gives so that nobody is named.
_GIVEN_BY_AUTHOR = lazy(
    rf"\bcall(?:ing)? (?:him |her |them )?(?P<name>{_NAME})"
    rf"|\b(?P<other>{_NAME}) \((?:not (?:his|her|their)|name (?:was )?changed)"
)

#: Words with a capital that stand where a name would and are none.
_NO_NAMES = frozenset(
    "Hi Hello Dear Thanks While Because Although Both Even Only Like Unlike I He She It We They You The This That "
    "These Those There Here When Where What Who Why How If As At By In On Of To My Our Your His Her Their And But "
    "So Or Then Also After Before During Since While Once Finally First Second Next Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday January February March April May June July August September October November "
    "December Christmas Easter English German French Spanish Chinese Japanese Indian American British Russian "
    "Manager Boss Director Team Lead Engineer Developer Professor Recruiter Interviewer Client Customer User "
    "Company Project Product Sales Marketing Finance Human Resources Software Senior Junior Situation Task Action "
    "Result Lesson Answer Question Example Agile Scrum Jira Slack Zoom Teams Excel Python Java React Angular "
    "Kafka Docker Kubernetes Jenkins Amazon Google Microsoft Facebook Apple Netflix Oracle IBM Meta Android "
    "Windows Linux Mom Mum Dad Grandma Grandpa Sir Madam Everyone Everybody Nobody Someone Somebody Management "
    "Leadership Design Data Backend Frontend Doe".split()
)
#: What a name with these in it names is a firm, a school, a place, a prize or a thing.
_INSTITUTION = frozenset(
    "University College School Institute Academy Hospital Center Centre Clinic Laboratory Lab Labs Bank Group Inc "
    "Ltd LLC Corp Corporation Company Foundation Fund Award Prize Medal Street Road Avenue Park Airport Library "
    "Museum Church Framework Server Cloud Studio Systems Software Technologies Technology Solutions Consulting "
    "Partners Capital Hotel Store Market Bakery Restaurant Hopkins Deere Schwab Morgan Hawks Series Method Matrix "
    "Principle Law Protocol Cup Stadium County City State Army Navy Air Day Team".split()
)


#: Before these words a given name is a place's ("in Sofia", "St. Mary"), a firm's ("& Jerry") or an author's.
_BELONGS = lazy(
    r"(?:\b(?:in|near|St\.?|San|Santa|Saint|Port|Mount|Fort|Lake)|&"
    r"|\b(?:books?|articles?|papers?|quotes?|theor(?:y|ies)|talks?|posts?|courses?|methods?) (?:by|of|from)) $"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A person's name where it stands in some words.

    Attributes:
        name: as written.
        start: where it begins.
        end: behind it.
    """

    name: str
    start: int
    end: int


def own_name(words: str) -> str | None:
    """Return the name by which the author introduces themself."""
    match = _OWN.search(words)
    return match["name"] if match and _plausible(match["name"]) else None


def invented_names(words: str) -> Iterator[str]:
    """Return names of which the author says that they aren't the real ones."""
    for match in _GIVEN_BY_AUTHOR.finditer(words):
        yield match["name"] or match["other"]


def people(words: str) -> Iterator[Named]:
    """Return the names of people in some words, in order."""
    if not any(letter.isupper() for letter in words):
        return
    found: dict[int, Named] = {}
    for pattern in (_ADDRESS, _ROLE_BEFORE, _ROLE_AFTER, _NAMED, _BOTH):
        for match in pattern.finditer(words):
            group = "second" if match.groupdict().get("second") else "name"
            name, start = match[group], match.start(group)
            if _plausible(name) and (_known(name) or _shown(pattern, match, words)):
                found.setdefault(start, Named(name=name, start=start, end=match.end(group)))
    for match in _CAPITAL.finditer(words):
        name, start = _from_the_given_name(match[0], match.start())
        taken = any(one.start < match.end() and start < one.end for one in found.values())
        if not taken and _known(name) and _plausible(name) and _is_free(words, start, match.end()):
            found[start] = Named(name=name, start=start, end=match.end())
    yield from (found[start] for start in sorted(found))


def _is_free(words: str, start: int, end: int) -> bool:
    """Tell whether a name that only its being a given name speaks for isn't a place's, a firm's or an author's."""
    return not _BELONGS.search(words, 0, start) and not words.startswith((" &", "&"), end)


def _from_the_given_name(name: str, start: int) -> tuple[str, int]:
    """Leave out a word before the name that has a capital only because the sentence begins with it ("Then Anna")."""
    while " " in name and name.partition(" ")[0] in _NO_NAMES:
        first, _, name = name.partition(" ")
        start += len(first) + 1
    return name, start


def _known(name: str) -> bool:
    parts = re.split(r"[ -]", name)
    if parts[0] in GIVEN_NAMES or name in GIVEN_NAMES:
        return True
    return len(parts) == 2 and parts[0] in FAMILY_NAMES and _is_pinyin(parts[1]) and parts[1] not in _NO_NAMES


def _plausible(name: str) -> bool:
    parts = name.split()
    last = parts[-1]
    if len(parts) > 3 and not any(part[0].islower() for part in parts):
        return False
    if name in PUBLIC_FIGURES or last in PUBLIC_FIGURES or any(part in _INSTITUTION for part in parts):
        return False
    return last not in _NO_NAMES and len(name) > 1


def _shown(pattern: re.Pattern[str], match: re.Match[str], words: str) -> bool:
    """Tell whether what stands beside a name that nobody knows shows that it is a person's."""
    if pattern is _ROLE_BEFORE:
        return match["comma"] is not None or match["acts"] is not None
    if pattern is _ROLE_AFTER:
        # "However, my manager said": a word that begins a sentence has a capital whatever it is.
        begins = not words[: match.start()].strip() or words[: match.start()].rstrip()[-1:] in ".!?:"
        return match["comma"] is not None and not (begins and _ADVERB.fullmatch(match["name"]))
    return True


_ADVERB = lazy(
    r"\w+ly|However|Also|Meanwhile|Therefore|Sometimes|Besides|Instead|Again|Still|Later|Today|Yesterday|Nowadays|Thus|"
    r"Hence|Moreover|Furthermore|Nevertheless|Otherwise|Afterwards?|Overall|Indeed|Anyway|Although|Though|Because|Unlike|Like|Even|"
    r"Ultimately|Additionally|Together|Thanks|Fast|Another|Both|Every|Each|Several|Some|Most|Many|Well|Yes|No|Okay|Again|"
    r"Being|Having|Given|Seeing|Knowing|Working|Compared|Despite|Over|Under|With|Without|Within|Between|Among|Through|Per|Via"
)

_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong|"
    r"u|ua|uo|uai|ui|uan|un|uang|ue|ü)"
)
_PINYIN = lazy(rf"{_SYLLABLE}(?:['’-]?{_SYLLABLE})?", re.IGNORECASE)


def _is_pinyin(word: str) -> bool:
    return _PINYIN.fullmatch(word) is not None
