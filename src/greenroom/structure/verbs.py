"""Verbs of work by what they do, written from general knowledge: what a sentence tells shows in its verb.

Each class lists base forms; ``verb:past`` or ``verb:past:participle`` where the past isn't regular. A verb may stand in
several classes. The forms are made from these lists once, when the first sentence is read.
"""

from __future__ import annotations

VERBS: dict[str, str] = {
    "say": "explain present discuss share communicate announce inform notify clarify email e-mail message call "
    "phone write:wrote:written tell:told say:said speak:spoke:spoken talk mention describe show:showed:shown demo "
    "demonstrate illustrate walk outline summarise summarize report brief reply respond raise voice express point "
    "remind apologise apologize admit:admitted acknowledge articulate translate circulate publish send:sent state "
    "warn flag answer mail text promise whisper shout protest sell:sold narrate",
    "ask": "ask enquire inquire request seek:sought consult approach contact reach solicit interview survey poll "
    "listen question probe invite beg:begged query",
    "meet": "meet:met schedule arrange organise organize host hold:held facilitate convene gather assemble book "
    "moderate call sit:sat invite hop:hopped chat catch:caught run:ran attend join",
    "inquire": "analyse analyze review research investigate study examine measure compare evaluate assess audit "
    "trace diagnose debug:debugged profile inspect test verify validate check search explore identify find:found "
    "discover uncover pinpoint isolate detect determine reproduce read count map:mapped gather collect interpret "
    "calculate estimate benchmark monitor track observe look dig:dug learn reflect revisit weigh notice "
    "spot:spotted double-check cross-check sample sift comb watch wait open tail replay conduct enquire listen "
    "hear:heard",
    "make": "build:built create develop write:wrote:written design implement code draft prepare produce configure "
    "deploy install prototype rewrite:rewrote:rewritten migrate integrate fix patch optimise optimize replace "
    "remove refactor automate modify update add adapt adjust restructure redesign rework rebuild:rebuilt convert "
    "simplify streamline standardise standardize document compile set:set put:put craft assemble construct "
    "introduce establish customise customize extend split:split merge enable disable wire tune clean tidy:tidied "
    "sew:sewed paint cook print label rearrange repair solve resolve debug:debugged apply wrap:wrapped edit script "
    "model generate upgrade revise cut:cut form formulate roll instrument containerise containerize provision "
    "lay:laid connect change open delete fill store name mark copy swap post tag log revert queue load process "
    "architect engineer move sort record download upload order buy:bought collect program:programmed incorporate "
    "devise invent duplicate fold draw:drew:drawn",
    "plan": "plan:planned prioritise prioritize break:broke:broken split:split divide list outline define schedule "
    "estimate allocate assign delegate organise organize structure sketch map:mapped scope rank order group "
    "sequence triage balance coordinate align draft set:set plot:plotted brainstorm strategise strategize rearrange "
    "reprioritise reprioritize time-box sort label phase devise swap rotate reorganise reorganize",
    "lead": "lead:led manage coordinate mentor coach train teach:taught support help guide encourage pair assist "
    "supervise oversee:oversaw:overseen motivate delegate onboard facilitate drive:drove:driven spearhead champion "
    "head chair direct empower involve rally:rallied unite collaborate partner work cooperate liaise align engage "
    "enlist recruit hire mediate moderate steer orchestrate conduct handle look trust",
    "decide": "decide choose:chose:chosen pick opt:opted volunteer offer begin:began:begun start commit:committed "
    "insist refuse decline step:stepped take:took:taken settle select resolve determine adopt pivot switch "
    "stick:stuck pause stop:stopped focus concentrate try:tried attempt proceed turn go:went:gone make:made use "
    "utilise utilize leverage employ rely:relied",
    "persuade": "convince persuade negotiate advocate push argue justify:justified challenge escalate suggest "
    "recommend propose pitch defend disagree object insist stress emphasise emphasize highlight reassure encourage "
    "urge appeal compromise",
    "mind": "think:thought feel:felt know:knew:known believe want hope worry:worried understand:understood guess "
    "see:saw:seen realise realize notice assume suspect expect wonder fear consider recognise recognize remember "
    "like love hate care enjoy struggle intend",
    "keep": "keep:kept continue follow:followed track monitor stay maintain repeat persist iterate ensure check "
    "remain refine adjust sustain",
    "be-given": "assign task ask appoint hire give:gave:given charge entrust expect require request "
    "choose:chose:chosen select nominate invite commission allocate hand promote responsible",
    "grow": "increase improve grow:grew:grown rise:rose:risen boost double triple gain strengthen enhance raise "
    "accelerate expand climb jump exceed surpass outperform speed:sped better quadruple recover elevate deepen "
    "stabilise stabilize advance scale widen broaden enrich sharpen foster",
    "shrink": "reduce decrease drop:dropped fall:fell:fallen cut:cut save lower shorten shrink:shrank:shrunk "
    "eliminate halve minimise minimize avoid prevent lessen mitigate decline vanish disappear resolve eradicate "
    "stop:stopped ease slash trim:trimmed remove free clear skip",
    "deliver": "deliver launch ship:shipped release complete finish achieve accomplish succeed win:won earn reach "
    "meet:met hit:hit pass secure land roll go:went:gone attain fulfil fulfill close conclude end:ended "
    "submit:submitted graduate publish resume restore realise realize manage hand pay:paid work run:ran sell:sold "
    "sign",
    "effect": "lead:led result enable allow contribute help become:became:become make:made give:gave:given turn "
    "prove mean:meant bring:brought let:let ensure cause receive get:got:gotten provide demonstrate "
    "show:showed:shown reinforce yield create generate produce pay:paid serve foster spark inspire set:set adopt "
    "use accept approve agree implement start expand extend renew stay return change treat trust copy ask happen "
    "keep:kept remain",
    "praise": "praise thank appreciate recognise recognize promote award commend congratulate impress admire "
    "celebrate compliment acknowledge nominate reward credit applaud welcome honour honor value notice love like "
    "mention cite",
    "learn": "learn realise realize teach:taught discover understand:understood reinforce reflect remind "
    "show:showed:shown grow:grew:grown recognise recognize appreciate",
    "fail": "fail miss lose:lost break:broke:broken crash delay struggle suffer complain stall slip:slipped "
    "leave:left quit:quit resign disagree clash argue conflict refuse block reject ignore overlook lack "
    "cancel:cancelled collapse freeze:froze:frozen forget:forgot:forgotten confuse burn overrun:overran "
    "drop:dropped decline worsen threaten risk face encounter hit:hit experience hinder prevent impede frustrate "
    "hurt:hurt underestimate waste overlap stop:stopped wait expire skip shout cry abandon fall:fell:fallen escape "
    "disconnect embarrass blame dread flood affect disrupt postpone",
    "set-scene": "work join hire intern study:studied move live:lived belong consist use own run:ran serve support "
    "need require involve aim plan:planned rely:relied depend exist handle sell:sold operate migrate hold:held face "
    "notice name base happen start open arrive enrol:enrolled found lead:led build:built process store cost:cost "
    "take:took",
}

#: Past forms that are no regular ones and in no class above, so that a bullet that begins with one is known as an act.
PASTS = (
    "was were had did went came took made got gave found thought told became showed left felt put brought began "
    "kept held wrote stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built "
    "understood drew broke spent cut rose drove bought wore chose threw caught dealt won shook sought taught sold "
    "fought flew rode sprang knew saw said hit stuck swept bore tore hid fed beat bent bound bred burnt crept dug "
    "fled forgot froze ground hung laid learnt lent lit rang shot shut sang sank slept slid spread stole strove "
    "struck swam swung wound undertook oversaw overcame"
)


def forms(entry: str) -> tuple[str, str, str, str, str]:
    """Return base, third person, past, participle and "-ing" form of a list's entry."""
    base, _, irregular = entry.partition(":")
    past, _, participle = irregular.partition(":")
    stem = base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base
    vowels = sum(letter in "aeiouy" for letter in base)
    doubled = len(base) > 2 and vowels == 1 and base[-1] not in "aeiouwxy" and base[-2] in "aeiou"
    double = past[:-2] if past.endswith(base[-1] * 2 + "ed") else (base + base[-1] if doubled else stem)
    if base.endswith("y") and base[-2] not in "aeou":
        regular, third = base[:-1] + "ied", base[:-1] + "ies"
    else:
        regular = base + "d" if base.endswith("ee") else (double if doubled else stem) + "ed"
        third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    past = past or regular
    return base, third, past, participle or past, double + "ing"
