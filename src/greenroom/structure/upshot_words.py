"""The words by which an outcome, a decision, an effort or a feeling is told. From general knowledge."""

from __future__ import annotations

import re

#: These tell an outcome whoever or whatever is their subject.
HAPPENED = frozenset(
    "increased decreased reduced improved saved doubled tripled quadrupled halved dropped fell fallen rose risen "
    "grew "
    "shrank shrunk eliminated prevented avoided strengthened boosted enhanced streamlined sped recovered stabilised "
    "stabilized won earned gained exceeded surpassed outperformed achieved accomplished attained succeeded passed "
    "failed "
    "lost missed delivered launched shipped released completed finished secured landed awarded promoted solved "
    "resolved "
    "fixed sold renewed resulted impressed cancelled canceled vanished disappeared graduated skyrocketed soared "
    "plummeted "
    "minimised minimized mitigated slashed shortened retained regained accelerated refunded resumed restored "
    "fulfilled "
    "rewarded proved yielded nailed aced".split()
)
#: These do where somebody else did it, or where it was done to the teller's work: "I recognised that …" is a thought.
BY_OTHERS = frozenset(
    "approved adopted accepted praised thanked appreciated complimented congratulated recognised recognized "
    "commended "
    "applauded hired reordered nominated apologised apologized".split()
)
#: Base forms that tell an outcome after "was able to", "helped us to", or where the end is announced.
HAPPENS = frozenset(
    "increase increases decrease decreases reduce reduces improve improves save saves double doubles eliminate avoid "
    "prevent win wins earn earns gain gains exceed exceeds achieve achieves succeed succeeds pass passes fail "
    "fails lose "
    "loses miss misses deliver delivers launch launches ship ships release releases deploy deploys complete "
    "completes "
    "finish finishes secure publish solve solves resolve resolves fix fixes sell sells meet meets hit works proves "
    "get gets receive receives approves accepts adopts becomes run runs goes comes keep close open retain "
    "recover cut".split()
)

#: Words by which the end of a story is announced.
ENDS = re.compile(
    r"\b(?:as a (?:result|consequence)|in the end|at (?:the )?end\b(?! of the (?:day|month|week|meeting|call|"
    r"shift|hall|table|street|line))|"
    r"finally|eventually|ultimately|in result|the (?:result|outcome|upshot|impact|effect)s? (?:was|were)|"
    r"the (?:final )?(?:result|outcome|upshot) is|"
    r"thanks to (?:this|that|these|it)|luckily|fortunately|unfortunately|by the end)\b"
)

_NUMBER = (
    r"(?:\d[\d.,]*|\[?<?[xyz]\b|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|half|"
    r"several|many|most|all|every)"
)
PHRASES = re.compile(
    r"\b(?:(?:this|that|which|it|these) (?:also |not only |both |really |greatly |significantly |in turn |"
    r"eventually |finally |has |have |had )?"
    r"(?:allowed|enabled|helped|ensured|brought|saved|saves|prevented|kept|cut|contributed|reduces|improves|"
    r"led|results?)\b|"
    r"(?<!that )(?<!which )(?:led|leading) to (?:a |an |the )?(?:\w+ ){0,2}(?:increase|decrease|reduction|"
    r"improvement|drop|rise|success|sale|offer|contract|promotion|better|fewer|more|less|"
    r"faster|higher|lower|\d)|result(?:ed|s|ing) in|pa(?:id|ys) off|"
    r"turn(?:ed|s) out (?:to be |that it |it |well|great|good|fine|very|really|perfect|successful|better|the)|"
    r"work(?:ed|s) (?:\w+ )?(?:well|out|perfectly|fine|great|smoothly|better|as (?:planned|expected|intended|"
    r"hoped)|like a charm)|"
    r"w[eo]nt (?:very |really |so )?(?:well|live|smoothly|viral|ahead|great|back to normal|without|off well|"
    r"up (?:by|to|from)|down (?:by|to|from)|from \d)|"
    r"(?:fell|rose|dropped|grew|went|increased|decreased|improved|cut|down|up) (?:\w+ ){0,3}(?:by|to|"
    r"from) (?:about |around |over |nearly |almost |more than |less than )?[$€£]?(?:\d|a |half|two|three|one|zero)|"
    r"\d[\d.,]*\+? ?(?:%|percent|x|times) (?:\w+ )?(?:reduction|increase|improvement|faster|slower|less|more|drop|"
    r"fewer|better|decrease|growth|rise|higher|lower|cheaper|cut|savings?|boost|gain|adoption|coverage|uptime|"
    r"quicker)|"
    r"(?:reduction|increase|improvement|drop|decrease|growth|rise|savings?|boost|gain|"
    r"cut) (?:in \w+ (?:\w+ )?)?(?:of|by) (?:about |around |over |nearly |almost |more than )?[$€£]?\d|"
    r"by (?:about |around |over |nearly |almost |more than |up to |approximately |roughly )?\d[\d.,]* ?(?:%|percent)|"
    rf"{_NUMBER} (?:\w+ )?(?:days?|weeks?|months?|hours?|minutes?) (?:early|earlier|ahead|late|later than|"
    rf"before (?:the|our) deadline)|"
    r"ahead of (?:time|schedule|the deadline)|behind schedule|"
    r"(?:before|by|within|met|hit|made|meet|beat|miss|missed) (?:the|our|its|their|my|all|"
    r"every) (?:\w+ )?(?:deadlines?|due date|targets?|budget|goals?|expectations?)|"
    r"(?:ready|done|live|there|out|open|paid|over|closed|signed|up|complete|in place|submitted|online|handed in|"
    r"back|served|running|sent|built|working) (?:right |just |all )?(?:on time|in time)|on time|under budget|"
    r"within budget|"
    r"(?:had|have|has|were|was|with|saw|see|got|received|there (?:was|were|have been|has been)|"
    r"without(?: a single| any| further| one| more)?) "
    r"(?:zero|no|not one|without|fewer|less|a single|any|not a single)? ?(?:more |further |major |new |such |"
    r"customer |user |production |late )?"
    r"(?:complaints?|incidents?|downtime|outages?|disruptions?|accidents?|rework)|zero (?:\w+ )?(?:complaints?|"
    r"incidents?|downtime|outages?|errors?|issues?|bugs?|defects?|violations?)|"
    r"(?:no|fewer) (?:more |further |such )?(?:complaints?|incidents?|outages?|accidents?|errors|bugs) (?:since|"
    r"after|again|were|was|happened|occurred)|"
    r"(?:never|has not|have not|hasn't|haven't|not|did not|didn't) (?:happened|happen|occurred|occur|come back|"
    r"returned|repeated|broken) (?:again|since|any ?more)|"
    r"(?:received|got|get|gets|earned|gave (?:me|us|it)|give (?:me|us)|had|have|with|to|drew|brought) (?:\w+ ){0,3}"
    r"(?:positive|good|great|excellent|strong|glowing|nice|top|high|full|better|perfect|best) (?:\w+ )?"
    r"(?:feedbacks?|reviews?|ratings?|comments?|marks?|grades?|evaluations?|scores?|results?|outcomes?|"
    r"responses?)|(?:did|done) (?:a |an )?(?:\w+ )?(?:good|great|excellent|amazing) job|"
    r"(?:saw|observed|noticed|measured|noted|there (?:was|were)) (?:an? )?(?:\w+ ){0,3}(?:improvements?|"
    r"enhancements?|increase|decrease|reduction|drop|uptick|growth|rise)|"
    r"(?:barely|hardly) (?:any|ha(?:ve|d|s)|gets?|got|see|saw|heard?)|(?:because of|thanks to|due to) (?:the|this|"
    r"that|its|our) (?:good|great|positive|excellent) \w+|"
    r"(?:this|that|which|it|these) (?:\w+ly )?(?:persuaded|convinced|calmed|changed|turned|freed|opened|stopped)\b|"
    r"(?:improve[ds]?|reduce[ds]?|increase[ds]?|save[ds]?|cut) (?:[\w'-]+ ){0,5}(?:by )?\d[\d.,]* ?(?:%|percent)|"
    r"so (?:that )?(?:[\w-]+ ){1,3}can (?:now )?use (?:it|them)|"
    r"(?:according to|adopted|used|took|followed|liked) (?:my|our) (?:proposal|plan|design|idea|suggestion|"
    r"approach|solution)|"
    r"(?:better|stronger|closer|clearer) (?:communication|relationships?|collaboration|understanding|trust)|"
    r"gave (?:me|us) (?:a |an )?(?:\w+ )?(?:understanding|confidence|skills?|trust|insight)\b|"
    r"(?:did not|didn't|could not|couldn't) (?:\w+ )?(?:increase|improve|reach|meet|make it|work|succeed|sell|win|"
    r"get|finish|pass|grow)\b|"
    r"w[eo]nt (?:through|off)\b|"
    r"well[ -]received|still (?:uses?|used|using|running|in use|in place|follows?|friends|(?:a )?customers?|"
    r"(?:a )?clients?|with us|working well)|"
    r"now (?:uses?|used by|using|the standard|follows?|standard|our standard|part of|a standard)|(?:uses?|"
    r"used) (?:it|them|this) (?:every|to this|today|ever since|until today)|"
    r"(?:became|become|becomes|is now|are now|was made|has become) (?:[\w'-]+ ){0,3}(?:standard|default|template|"
    r"practice|norm|model|reference|success\w*)|"
    r"(?:success(?:fully|ful)? (?:\w+ed|built|sent|ran|led|held|brought)|(?:was|were|is|proved|became|been|"
    r"turned out|as) (?:a |an |very |so |quite |really |also |ultimately )?(?:\w+ )?(?:success\w*|failure|"
    r"disaster|hit))|"
    r"(?:\w+ed|built|ran|held) (?:\w+ ){0,5}successfully|"
    r"(?:\d+|ten|two|three|four|five|twice|half|several|many) times? (?:faster|quicker|more|less|better|"
    r"as (?:fast|many|much))|twice as|half (?:the|as|an?) (?:time|many|much|hour)|"
    r"(?:was|were) (?:very |really |so |quite |pretty |extremely |particularly )?(?:impress|amazed|gone|saved|"
    r"refunded|reopened|fixed|up and running|back (?:up|online|to normal))|"
    r"(?:got|received|won|earned|gave (?:me|us)|awarded|offered|gets|signed|closed) (?:me |us |him |her |"
    r"them )?(?:an?|the|my|our|full|first|second|third|another|its|his|her) "
    r"(?:\w+ ){0,3}(?:awards?|prize|job|promotion|raise|bonus|contract|deal|sale|account|certificate|"
    r"certification|distinction|place|recognition|approval|refund|permit|offer|scholarship|badge)|"
    r"(?:got|received|earned) an a(?![\w ])|"
    r"closed the (?:gap|tickets?|month|year|books)|(?:signed|sign) off|green light|standing ovation|"
    r"(?:came|finished|placed|ranked) (?:in )?(?:first|second|third|on top|under budget)|"
    r"(?:can|could) (?:finally|now|again)|now (?:can|could)|no longer (?:had|have|has|needs?|needed|waits?|waited|"
    r"breaks?|broke|crashed|crashes|fails?|failed|happened|experienced|an? )|"
    r"(?:everything|it|all|things?|the \w+) (?:was|were|is|are) (?:back|working|running|fine|done|ready|delivered|"
    r"solved|fixed|over) (?:again|by|before|in|on|within|after|at)|"
    r"(?:ended|end) up (?:with|being|working|using|saving|winning|losing|delivering|finishing)|(?:bought|came|"
    r"switched|signed up) (?:back|again|more)|"
    r"(?:our|the|my) (?:\w+ )?(?:relationship|trust|friendship|collaboration|communication|morale|"
    r"confidence) (?:\w+ )?(?:is|was|became|grew|improved|got|has|remains?|stayed)|"
    r"work(?:ed|ing)? (?:\w+ )?(?:well )?together (?:again|ever|since|very|for|on (?:several|many|other))|"
    r"(?:shared|shares?|uses?|copied|took over|picked up|asked for) (?:it|the \w+|our \w+|my \w+) (?:\w+ )?(?:in|"
    r"by|across|with|to) (?:all|every|other|the whole|the rest))(?!\w)"
)

#: Words that tell an outcome in one story and an act, a wish or a state in another: somebody or something else does
#: something after what the teller did, or something is compared.
HINTS = re.compile(
    r"\b(?:better|faster|easier|quicker|smoother|cheaper|safer|happier|fewer|stronger|clearer|smoothly|"
    r"seamless\w*|success\w*|no longer|ever since|"
    r"thank(?:ed|ful)|surpris\w+|convinced|impress\w*|feedback|outcome|benefit\w*|"
    r"(?:and|so|then|until|but|which|after which|where|till|finally|because|since then) (?:\w+ly )?(?:he|she|they|"
    r"it|everyone|everybody|nobody|no one|customers?|users?|"
    r"clients?|people|all of (?:us|them)|(?:the|my|our|his|her|their) \w+(?: \w+)?) (?:\w+ly |all |both |finally |"
    r"has |have |had )?"
    r"(?:\w{2,}ed|came|went|got|ran|took|bought|said|told|paid|made|gave|did|was|were|is|are|has|have|knew|"
    r"understood|felt|left|began|chose|kept|saw|won|"
    r"lost|became|found|sent|put|\w+s))\b"
)

DECISION = re.compile(
    r"\b(?:agreed|agrees? (?:to|on|that|with (?:my|our|this|the))|agree (?:to|on|that)|(?:reach\w*|came to|"
    r"come to|into|in) (?:an |full |mutual )?(?:\w+ )?agreement|agreeing|"
    r"decided?|deciding|(?:made|make|took|reached|came to|final|the|this|my|our|a) (?:\w+ )?decisions?|consensus|"
    r"concluded|"
    r"(?:came|come) to (?:a|the) (?:\w+ )?(?:conclusion|solution|compromise)|compromised?|settled (?:on|for)|"
    r"ch[o]{1,2}se|opted|(?:we|they|i|he|she|team|all) (?:\w+ )?(?:went|go) (?:with|for)|vot(?:ed|es?) (?:for|to|"
    r"in favou?r|on|against)|"
    r"(?:they|we|she|he|team|manager|client|board) (?:finally |all |then )?(?:picked|selected|pick|select)|"
    r"said yes|shook hands|go-ahead|"
    r"reached a (?:\w+ )?(?:resolution|solution|conclusion|middle)|made up (?:my|our|their) minds?|(?:is|was|"
    r"will be|as) (?:the|our) next steps?|"
    r"on the same page|common ground|came to terms|mutual understanding|middle ground)\b"
)
EFFORT = re.compile(
    r"\b(?:(?:i|we|have|had|and|team|everyone|all) (?:\w+ )?work(?:ed)? (?:\w+ )?(?:hard|harder|overtime|late|"
    r"nights?|weekends?|tirelessly|day and night|around the clock)|"
    r"(?:did|do|doing|tr(?:ied|y|ying)|gave|give) (?:my|our|his|her|their|the|it my|it our|it) (?:very |level |"
    r"absolute )?(?:best|all|everything|hardest|utmost)|"
    r"(?:i|we) (?:\w+ )?tried|(?:was|were) (?:\w+ )?trying|put (?:in )?(?:a lot of|much|all|extra|long|in|so much|"
    r"great|my whole|our whole|lots of|many)\b.{0,20}(?:effort|efforts|hours|time|work|energy)|"
    r"(?:took|spent|needed|cost) (?:\w+ )?(?:a lot|lots|great deal|plenty) of (?:effort|work|energy|time)|"
    r"(?:spent|spend) (?:\w+ ){0,3}(?:nights?|weekends?|evenings?)|"
    r"(?:gave|given|give) (?:it )?(?:100|110|one hundred|a hundred)|went the extra mile)\b"
)
FEELING = re.compile(
    r"\b(?:happy|happier|proud|pride|satisf(?:ied|action|ying)|glad|relieved|pleased|grateful|excited|delighted|"
    r"thrilled|rewarding|"
    r"(?:love[sd]?|like[sd]?|enjoy(?:ed|s)?|appreciates?) (?:it|that|the|this|my|our)|(?:felt|feel|feels|"
    r"feeling) (?:\w+ )?(?:good|great|better|amazing|valued|appreciated|heard|accomplished|bad|nice|fulfilled|"
    r"confident|comfortable|like a)|sense of (?:\w+ )?(?:accomplishment|achievement|pride|satisfaction|relief)|"
    r"(?:great|good|wonderful|amazing|positive|memorable|nice|valuable) (?:\w+ )?experience|it was fun|had fun)\b"
)
#: Somebody outside the teller's own group who says or shows that it was well: that is an outcome.
JUDGE = re.compile(
    r"\b(?:he|she|(?<!the )clients?|customers?|(?:my|our|the|his|her) (?:\w+ )?(?:manager|boss|supervisor|director|"
    r"professor|teacher|instructor|lead|leader|ceo|cto|owner|client|"
    r"mentor|head|principal|chef|coach|company|business|judge|bride|doctor|nurse|mayor|landlord|editor|producer)|"
    r"users?|guests?|patients?|famil(?:y|ies)|leadership|management|stakeholders?|sponsors?|investors?|"
    r"judges|parents?|audience|residents?|passengers?|readers|citizens|donors|visitors|members|tenants|"
    r"neighbou?rs|pupils|students|hr|departments?|staff|partners?|suppliers?|school|council|union)\b"
)
