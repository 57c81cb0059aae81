"""The words by which `actors` tells verbs of doing from others, subjects from objects, and notes from fragments.

All lists are from general knowledge of English.
"""

from __future__ import annotations

BE = frozenset("was were am are is been being be 'm 's got get".split())
#: Before an "I" that counts things: "Part I", "World War I".
COUNTED = frozenset("part phase type war level class world stage chapter volume tier section".split())
#: What one can be without doing anything: no act.
STATES = frozenset(
    "was were am are is be been being had has have thought think believe believed felt feel knew know want "
    "wanted wish wished hoped hope like liked love loved prefer preferred guess suppose worried feared saw "
    "see understood understand remember remembered need needed would will should could can might may must 'd "
    "'ll 'm 've expected expect assumed assume consider considered realise realised realize realized noticed "
    "notice seemed heard hear mean meant enjoy enjoyed struggle struggled lacked doubted got get received "
    "care cared regret regretted recall recognise recognised recognize recognized learn learned learnt own "
    "owned".split()
)
#: These open what is really told: "I think we …", "I remember that she …".
FRAMES = frozenset("think believe guess suppose remember recall feel would'd say".split())
#: Participles by which something is done to the teller.
PATIENT = frozenset(
    "asked told given assigned invited hired promoted chosen selected appointed tasked informed approached "
    "contacted called required expected criticised criticized praised blamed interrupted put moved "
    "transferred brought made notified warned trained offered sent taught charged requested nominated "
    "allowed allocated handed entrusted recruited employed placed included shown thanked awarded recognised "
    "recognized rewarded reminded blocked forced taken paid".split()
)
SUBORDINATORS = frozenset(
    "when while whereas after before because since although though if once until unless as that which who "
    "whose whom where what how why whenever whether till".split()
)
CONJUNCTIONS = frozenset("and but so or then yet".split())
#: Words after which a noun is no subject.
GOVERNORS = frozenset(
    "to of in on at by for with from about into over under between among against without through towards "
    "toward than like via per behind beside across around during not including".split()
)
#: Capitalised at the start of a sentence, and no names.
NO_NAMES = frozenset(
    "it this that these those there here what which who when where why how nobody nothing everything "
    "something no not yes both all some one two three many most few several each every he she they we i you "
    "it's that's there's mine ours please let now today yesterday tomorrow meanwhile however although though "
    "because if once while after before".split()
)
#: Determiners that another may stand before: "the whole team", "my two colleagues".
INNER = frozenset("whole entire own other two three four five several many more".split())
PARTICLES = frozenset("up out down off to on over back together through in".split())
HAVE = frozenset(("have", "has", "had"))
BEEN = frozenset(("was", "were", "had", "did", "been"))
ONE = frozenset(("one", "person", "first", "only"))
QUOTES = frozenset('"“”')
SOME = frozenset("one two three four some many most both all none each several any few".split())
#: Irregular pasts of doing, as a note may begin with them.
PASTS = frozenset(
    "wrote built rebuilt rewrote made took ran set led held met told gave found sent spoke taught kept got "
    "brought chose began drew redrew cut put split drove rang sat went came did sought won sold bought paid "
    "read oversaw overcame threw caught dealt spent said left stood let laid dug broke swept hung fed shut "
    "stuck withdrew undertook showed knew hit".split()
)
#: Words in "-ed" that begin a sentence as something else than a note's verb.
NO_ACTS = frozenset(
    "based compared given faced armed supposed need indeed speed tired excited embarrassed surprised "
    "motivated inspired worried concerned frustrated determined convinced interested pleased honoured "
    "honored satisfied relieved shocked overwhelmed dedicated experienced skilled talented detailed advanced "
    "red hundred seed feed bed aged related limited increased reduced improved decreased resulted saved "
    "dropped gained boosted allowed enabled helped ensured reported expected required needed wanted learned "
    "liked loved hoped realised realized recognised recognized increased lasted happened turned seemed "
    "failed agreed exceed succeed proceed used united compared combined mixed so-called unexpected "
    "distributed shared automated integrated proven accelerated strengthened enhanced doubled halved tripled "
    "eliminated avoided prevented minimised minimized streamlined received earned achieved appeared resolved "
    "restored closed founded predefined predetermined balanced preferred skilled deprecated nested embedded "
    "failed broadened deepened fostered raised lowered remained stayed ended started finished completed "
    "promoted recommended assigned tasked asked employed located born".split()
)
#: What may stand before a note's verb.
OPENERS = frozenset(
    "then also first second third next finally immediately quickly personally so and afterwards later "
    "instead initially proactively successfully consciously deliberately independently regularly carefully "
    "actively eventually firstly secondly thirdly lastly after subsequently simultaneously together just "
    "once".split()
)
#: After these a form in "-ed" at the start is a participle: "Led by", "Faced with", "Compared to".
PARTICIPLE = frozenset(("by", "as", "than"))
#: Verbs in the past by which a capitalised word shows itself as a person: "Kafka dropped messages" isn't one.
PERSONAL = frozenset(
    "said told wanted agreed asked thought felt decided suggested preferred liked disagreed explained came "
    "left joined argued insisted complained proposed refused offered believed wrote called emailed replied "
    "answered apologised apologized accepted admitted thanked praised knew understood listened spoke tried "
    "resigned worried hoped took laughed smiled quit sat stood looked helped was wants wants prefers thinks "
    "says believes agreed pointed raised rejected approved noticed promised reviewed".split()
)
FINITE = frozenset(
    "was were is are am had has have did does do went came took made got gave found thought told became "
    "showed left felt put brought began kept held wrote stood heard let meant set met ran paid sat spoke led "
    "read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose threw "
    "caught dealt won sought taught sold fought flew knew saw said hit stuck fed hid dug rang shot sang "
    "slept undertook oversaw overcame would could should will can might may must wants thinks says believes "
    "prefers needs asks tells agrees decides gives makes comes goes knows does complains insists want think "
    "say need ask agree decide give work come go know prefer disagree".split()
)
IRREGULAR = frozenset(
    "made taken written built done found given held kept led met paid run sent set shown told drawn chosen "
    "brought put sold taught won cut driven seen caught bought begun gone come become understood spoken "
    "thought felt lost left grown known thrown broken fallen worn heard meant spent rung sung given read fought".split()
)
