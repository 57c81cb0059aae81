"""Positions and standings that an answer claims: "tech lead", "junior", "the only tester", "manager of"."""

from __future__ import annotations

import re

from greenroom.text.pattern import lazy
from greenroom.text.span import Span

_FIELD = (
    r"(?:software|senior|junior|lead|principal|staff|chief|head|associate|assistant|deputy|vice|full[ -]?stack|"
    r"front[ -]?end|back[ -]?end|data|"
    r"machine[ -]learning|ML|AI|product|project|program|programme|engineering|technical|tech|QA|quality|test|design|"
    r"UX|UI|devops|cloud|security|network|"
    r"systems?|web|mobile|android|iOS|research|applied|business|sales|marketing|account|customer|support|service|"
    r"store|shift|operations|finance|"
    r"financial|HR|general|regional|team|development|platform|site|reliability|infrastructure|hardware|electrical|"
    r"mechanical|teaching|graduate|"
    r"summer|executive|managing|community|content|social|media|entry[ -]level|mid[ -]level|interim|acting|"
    r"part[ -]time|full[ -]time|former|new|sole)"
)
_TITLE = (
    r"(?:engineer|developer|programmer|manager|analyst|scientist|designer|architect|consultant|intern|lead|leader|"
    r"director|officer|assistant|"
    r"administrator|coordinator|co-ordinator|specialist|technician|researcher|tester|supervisor|president|captain|"
    r"founder|co-founder|owner|"
    r"trainee|apprentice|contractor|freelancer|fellow|tutor|teacher|instructor|nurse|cashier|barista|representative|"
    r"associate|editor|chair|"
    r"treasurer|secretary|scrum\smaster|head|executive|TA|SDE|SDET|SWE|MLE|PM|TPM|SRE|CTO|CEO|CFO|COO|VP)"
)
_LEVEL = r"(?:\s(?:I{1,3}|IV|V|[1-6])\b)?"
_RANK = lazy(
    rf"""
      (?<=\b[Aa]s\sa\s)(?:senior|junior|lead|principal|chief|head)\s(?:[a-z-]+\s)?(?:{_TITLE}|[a-z]+(?:er|or|ist|ant
        |ian|ent))\b
    | \b(?:the|our|my|its)\s(?:only|sole|youngest|most\s(?:senior|junior)|first)\s(?:[\w-]+\s){{0,2}}?(?:{_TITLE}
        |member|employee|hire)\b
    | \b(?:(?:senior|junior|principal|staff|chief|head|deputy|vice|associate)[ -](?:{_FIELD}[ -]){{0,3}}{_TITLE}
        |(?:tech(?:nical)?|team|engineering|
        project|squad|shift|group|design|QA|product|lead)[ -](?:lead|leader|captain)\b
        |lead\s(?:{_FIELD}\s){{0,2}}(?:engineer|developer|designer|
        architect|scientist|analyst|tester|researcher|programmer|instructor))s?\b{_LEVEL}
    | \b(?:head|manager|director|owner|president|captain|chair|founder|vice[ -]president|VP|lead)\s(?:of
        |for)\s(?:(?:the|our|a|an)\s)?[\w&-]+
    | \b(?:as|became|become|am|was|i['’]m|being|hired\sas|promoted\sto(?:\sbe)?|role\sis|position\sis
        |title\sis)\s(?:an?\s|the\s|our\s)?(?!(?:head|manager
        |director|owner|president
        |captain|chair|founder|vice[ -]president|VP|lead)\s(?:of
        |for)\s)(?P<own>(?:{_FIELD}\s){{0,4}}{_TITLE}(?:\sintern)?)\b{_LEVEL}(?!['’]s)
    | \b(?:in\scharge\sof|second\sin\scommand|co-?founder|co-?founded|valedictorian|principal\sinvestigator|co-PI
        |an?\s(?:summer\s)?intern(?:ship)?|interned|as\san\sintern)\b
    | \b(?:C[TEFOI]O|SDE|SWE|L)[ -]?(?:II|I|III|[3-8])\b | \b(?:CTO|CEO|CFO|COO|VP)\b
    | \b(?:junior|senior|mid-level|entry-level)s?\b(?=\s(?:level|position|role|in\s|at\s|on\s|back\sthen)|\s*[,.;]|$)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HINT = lazy(
    r"\b(?:only|sole|youngest|junior|senior|lead|leader|head|chief|principal|staff|manager|director|owner|president|"
    r"captain|founder|intern|interned|"
    r"internship|charge|command|valedictorian|investigator|PI|C[TEFO]O|VP|SDE|SWE|L[3-8]|mid-level|entry-level|most|"
    r"first|"
    rf"{_TITLE})s?\b",
    re.IGNORECASE,
)
_NOT = lazy(
    r"(?:\w+\s)?\bonly\s(?:one|person|man|woman)\b|\bManager\sof\sthe\sYear|\blead\s(?:of|for)\s(?:(?:the|our|a|"
    r"an)\s)?(?:to|by)\b|\b(?:first|only)\sone\b|\b(?:the|its)\sfirst\sperson\b",
    re.IGNORECASE,
)


def ranks(words: str) -> list[Span]:
    """Return where ranks stand in a sentence, in order and apart, without the words that lead to them."""
    if not _HINT.search(words):
        return []
    found = []
    for match in _RANK.finditer(words):
        start, end = match.span("own") if match["own"] else match.span()
        if not _NOT.match(words, start):
            found.append(Span(start, end))
    return found
