"""Words and phrases that tell which part of a story a sentence belongs to, in classes.

Written from general knowledge of how such stories are told, not taken from anybody's answers. Phrases are lower case
and stand between semicolons; a class is one weight per place, whatever its words.
"""

from __future__ import annotations

CUES: dict[str, str] = {
    # ------------------------------------------------------------------ when and where: the situation
    "when-i": "when i was; while i was; when i worked; while working; when working; back when; during my; in my "
    "last; in my previous; in my current; in my first; in my second; in my final; in my role; at my last; at my "
    "previous; at my current; at my first; at my former; in my former; last year; last summer; last month; last "
    "spring; last winter; last autumn; last fall; a few years ago; a couple of years ago; two years ago; three "
    "years ago; some years ago; years ago; months ago; weeks ago; a year ago; in college; at university; in "
    "university; in school; in high school; i was working; i worked as; i worked at; i worked for; i was a; i was "
    "an; i was in; we were working; i joined; i had just; while i; when i; this was when",
    "example": "for example; an example; one example; one instance; an instance; a recent; a time when; there was a "
    "time; one time; one of my; one day; once; an occasion; a situation; one situation; the situation; let me; this "
    "happened; in one of my; on one of my; on one occasion; at one point; recently; situation; context; background; "
    "story",
    "opener": "when i was; while i was; when i worked; while working; when working; back when; during my; during a; "
    "during the; in my last; in my previous; in my current; in my first; in my second; in my final; in my role; at "
    "my last; at my previous; at my current; at my first; at my former; in my former; in one of my; on one of my; "
    "one of my; there was a time; one time; once; one day; last year; last summer; last month; last spring; last "
    "winter; last autumn; last fall; a few years ago; a couple of years ago; two years ago; three years ago; some "
    "years ago; years ago; months ago; a while ago; weeks ago; recently; as a; as an; as the; as part of; at the "
    "time; at that time; in college; at university; in university; in school; in high school; at school; my senior "
    "year; my junior year; my freshman year; my sophomore year; in my final year; my internship; an internship; in "
    "early; in late; in mid; at the beginning of; at the start of; in the middle of; midway through; halfway "
    "through; a recent; a time when; an instance; an example; one example; an occasion; a situation; one situation; "
    "the situation; one instance; for example; let me; this was when; this happened; a previous; a former; in a "
    "previous; in a project; on a project; in our; at our; on our; early in; shortly after; soon after; a year ago; "
    "right before; just before; for a course; for a class; in a class; while i; while we; when we; when our; when "
    "the; when my; when a",
    "then-time": "at that time; at the time; back then; in those days; at that point; until then; by that time; in "
    "the past; previously; historically; originally; initially; at first; in the beginning; used to; already; "
    "existing; legacy; traditionally; usually; normally; often; always; every week; every day; every month; daily; "
    "weekly; monthly; each week; each month; regularly; for years; for months; long-standing; so far; still; yet",
    "year": "january; february; march; april; may; june; july; august; september; october; november; december; "
    "spring; summer; autumn; winter; semester; quarter; q1; q2; q3; q4; year; month; season; christmas; holiday; "
    "holidays; term",
    "place": "company; startup; start-up; bank; hospital; shop; store; university; college; school; course; agency; "
    "firm; department; office; restaurant; organisation; organization; corporation; warehouse; factory; clinic; "
    "library; cafe; hotel; charity; club; lab; laboratory; bootcamp; internship; employer; studio; council; "
    "industry; startup's",
    "role": "engineer; developer; manager; intern; analyst; assistant; consultant; designer; student; volunteer; "
    "lead; leader; nurse; teacher; tutor; cashier; supervisor; director; architect; scientist; researcher; "
    "administrator; coordinator; specialist; technician; officer; trainee; apprentice; member; owner; head; "
    "freelancer; barista; receptionist; representative; accountant; tester; programmer; president; secretary; "
    "treasurer; captain; chair",
    "there-was": "there was; there were; there is; there are; there had been; there have been; there wasn't; there "
    "weren't; we had; i had a; i had an; we have; they had; had been; it was; which was; who was; who were; which "
    "had; that was; that were; this was; it is; was a; were a; consisted of; consisting of; was called; named; "
    "based in",
    "team-of": "team of; group of; team members; a small team; our team; my team; the team; teammates; a teammate; "
    "cross-functional; two other; three other; four other; other members; colleagues; a colleague; my colleague; "
    "coworker; co-worker; coworkers; co-workers; classmates; a classmate; a junior; a senior; new hire; team member",
    "was-doing": "was working; were working; was leading; was responsible; were building; was building; was "
    "developing; were developing; was using; were using; was running; were running; was having; were having; was "
    "getting; were getting; was struggling; were struggling; was facing; were facing; was managing; was planning; "
    "were planning; was preparing; was going; were going; was trying; were trying; was losing; were losing; was "
    "taking; were taking; was causing; were causing; was becoming; was falling; were missing; was missing; were "
    "spending; was experiencing; were experiencing; was studying; was interning; was volunteering; was part of; was "
    "involved",
    # ------------------------------------------------------------------ what was wrong: situation, and why a task
    "problem": "problem; problems; issue; issues; bug; bugs; conflict; conflicts; delay; delays; delayed; outage; "
    "outages; downtime; failure; failures; error; errors; mistake; mistakes; complaint; complaints; challenge; "
    "challenges; obstacle; obstacles; difficulty; difficulties; risk; risks; lack; shortage; gap; gaps; crisis; "
    "tension; disagreement; disagreements; confusion; incident; incidents; bottleneck; bottlenecks; constraint; "
    "constraints; crash; crashes; vulnerability; debt; churn; backlog; friction; chaos; defect; defects; "
    "regression; emergency; misunderstanding; dispute; mismatch; limitation; limitations; concern; concerns; "
    "resistance; pressure; turnover; setback; blocker; blockers",
    "bad": "unclear; slow; slowly; broken; behind schedule; understaffed; outdated; tight; limited; difficult; "
    "hard; tough; poor; inefficient; manual; manually; unhappy; frustrated; frustrating; confused; confusing; "
    "upset; angry; unstable; unreliable; messy; inconsistent; late; wrong; incorrect; missing; critical; urgent; "
    "unexpected; unexpectedly; suddenly; complex; complicated; ambiguous; vague; incomplete; overwhelmed; "
    "stressful; stressed; unfamiliar; time-consuming; error-prone; repetitive; tedious; impossible; high-pressure; "
    "short notice; last minute; last-minute; underperforming; unresponsive; at risk; in danger; behind; worse; "
    "insufficient; fragmented; siloed; painful; chaotic; overdue; worried; nervous; struggling; low; not enough; "
    "too many; too much; too long; too slow; no one; nobody; without any; hardly",
    "not": "not; didn't; wasn't; weren't; couldn't; don't; doesn't; isn't; aren't; can't; cannot; no; never; "
    "without; hadn't; haven't; hasn't; won't; wouldn't; none; nothing; neither; nor; unable; failed to; lacked; "
    "wasn't able; didnt",
    "contrast": "however; but; unfortunately; although; though; despite; yet; whereas; even though; on the other "
    "hand; nevertheless; instead; while; in spite of; except; sadly; the problem was; the challenge was; the issue "
    "was; the trouble",
    # ------------------------------------------------------------------ what had to be done: the task
    "had-to": "had to; have to; has to; needed to; need to; needs to; must; was required to; were required to; was "
    "supposed to; were supposed to; was expected to; were expected to; had only; ought to; should; had until; was "
    "going to have to; would have to; would need to; was forced to; were forced to; had no choice",
    "asked-sure": "i was asked; i was tasked; i was assigned; i was given; i was responsible; i was in charge; we "
    "were asked; we were tasked; we were given; we were assigned; was tasked with; was tasked to; tasked with; "
    "tasked to; was asked to; were asked to; was assigned to; asked me to; asked us to; wanted me to; told me to; "
    "needed me to; expected me to; it was my; it fell; fell to me; it was up to me",
    "was-asked": "i was asked; was asked to; were asked to; i was tasked; was tasked with; tasked with; tasked to; "
    "were tasked; was assigned; were assigned; was given; were given; was responsible for; were responsible for; "
    "responsible for; was in charge; in charge of; was charged with; was put in charge; asked me to; asked us to; "
    "wanted me to; wanted us to; told me to; told us to; assigned me; gave me; expected me to; needed me to; was "
    "entrusted; fell to me; fell on me; it was up to me; up to me; up to us; was appointed; was chosen to; was "
    "selected to; it was on me; landed on; owned",
    "task-sure": "my task; my goal; my responsibility; my responsibilities; my objective; my duty; my mission; my "
    "assignment; my aim; my priority; my tasks; my goals; my job was; my role was; my manager asked; my boss asked; "
    "responsibility was; task was; task is; goal was; goal is; objective was; job was; role was; challenge was; aim "
    "was; priority was; the task of; the goal was; the task was; the objective was; set the task; with the task; "
    "the responsibility of; the challenge of; responsible for; task; goal; objective",
    "my-task": "my task; my job; my role; my goal; my responsibility; my responsibilities; my objective; my duty; "
    "my mission; my assignment; my challenge; my aim; my part; my priority; my manager asked; my boss asked; my "
    "tasks; my goals; our goal; our task; our objective; our job; our mission; our aim; our challenge; the goal; "
    "the task; the objective; the aim; the challenge; the mission; the requirement; the target; the assignment; the "
    "ask; the deadline; key goal; main goal; main task; primary goal; the plan was; the idea was; the question was; "
    "responsibility was; task was; goal was; objective was; job was; role was; challenge was; aim was; priority "
    "was; goal is; the expectation; the tasks; the goals; the priority; ownership of; accountable for",
    "goal-noun": "goal; goals; task; tasks; objective; objectives; responsibility; responsibilities; requirement; "
    "requirements; deadline; deadlines; target; targets; assignment; aim; mission; duty; mandate; ask; expectation; "
    "expectations; deliverable; deliverables; priority; priorities; scope",
    "i-had-to": "i had to; we had to; i needed to; we needed to; i was expected to; we were expected to; i wanted to; "
    "we wanted to; i was supposed to; we were supposed to; i have to; i need to; i must; i knew i had to; i aimed to; "
    "i hoped to; we aimed to",
    "in-order": "in order to; so that; to make sure; to ensure; ensuring; to ensure that; with the goal of; with "
    "the aim; to avoid; to prevent; to help; to get; to find; to make; to reduce; to improve; to meet; to deliver; "
    "to convince; to understand; to fix; to resolve; to solve; to address; to build; to create; to keep; to "
    "complete; to finish; to decide; so we could; so i could; in time for; on time; without compromising; while "
    "maintaining; while keeping; while ensuring; balance; as soon as possible; as quickly as possible; to align; to "
    "support; to achieve; to handle; to bring; to develop; to implement; to identify; to learn; to lead; to design",
    "i-wanted": "i wanted; i needed; i had to; i hoped; i aimed; i knew; i felt; i believed; i thought; i realised; "
    "i realized; i understood; i recognised; i recognized; i noticed; i saw; i was; we wanted; we needed; we had "
    "to; we aimed; we hoped; we knew; we realised; we realized; i intended; i saw an opportunity; i took it upon "
    "myself; took responsibility",
    "deadline": "deadline; by the end of; by friday; by monday; before the; within; in two weeks; in one week; in a "
    "week; in three weeks; in a month; two weeks; three weeks; a week; two days; three days; a few days; a day; "
    "overnight; weeks; days; hours; months; on time; in time; sprint; due; due date; launch date; timeline; "
    "schedule; on schedule; ahead of schedule",
    # ------------------------------------------------------------------ what was done: the action
    "seq-first": "first; firstly; first of all; to begin; to start; to start with; to begin with; step one; step 1; "
    "my first step; the first thing; the first step; initially; i first; started by; began by; at first",
    "seq-next": "then; next; after that; afterwards; second; secondly; third; thirdly; from there; and then; the "
    "next; next day; once; i then; we then; later; based on; after; following; another",
    "sequence": "first; firstly; first of all; second; secondly; third; thirdly; then; next; after that; "
    "afterwards; finally; lastly; to begin; to start; to start with; to begin with; once; also; additionally; in "
    "addition; furthermore; moreover; meanwhile; at the same time; in parallel; simultaneously; step one; step 1; "
    "throughout; later; as well; alongside; next day; the next; the following; every morning; each day; from there; "
    "besides; and then; another",
    "decided": "so i; so we; i decided; i chose; we decided; i started; i began; we started; we began; i took the; "
    "i took it; i took a; i came up; i proposed; i suggested; i immediately; i quickly; i proactively; therefore i; "
    "so instead; i volunteered; i offered; i reached out; i scheduled; i set up; i sat; i realised; i realized; to "
    "address; to tackle; to solve; to resolve; to overcome; to handle; to achieve this; to do this; to do that; in "
    "response; i approached; i initiated; i conducted; i identified; i analysed; i analyzed; i gathered; i "
    "investigated; i organised; i organized; i called",
    "so-i": "so i; so we; therefore i; so instead; i decided; i chose; i started; i began; we decided; we started; "
    "we began; i first; i then; i also; i immediately; i quickly; i proactively; i personally; i took the; i took "
    "a; i made sure; i ensured; i sat; i set; i set up; i went; i used; i worked; i worked with; i spent; i tried; "
    "i made; i got; i put; i asked; i talked; i spoke; i explained; i suggested; i proposed; i reached; i reached "
    "out; i stayed; i kept; i called; i created; i built; i wrote; i led; i came up; i looked; i went through; we "
    "then; we also; we used; we worked; i volunteered; i offered; i agreed; i listened; i broke; i scheduled; i "
    "organised; i organized; i focused; i checked; i told; i met",
    "by-doing": "by using; by making; by taking; by creating; by working; by setting; by breaking; by asking; by "
    "writing; by building; by providing; by implementing; by adding; by focusing; by sharing; by splitting; by "
    "showing; by doing; including; such as; using; based on; for each; one by one; step by step; using a; with the "
    "help; along with; together with; rather than; instead of; where i; during which; through; via; e.g; for "
    "instance; like",
    "meeting": "meeting; meetings; call; workshop; workshops; session; sessions; one-on-one; 1:1; one-to-one; "
    "stand-up; stand-ups; standup; standups; check-in; check-ins; retrospective; sync; discussion; discussions; "
    "conversation; conversations; presentation; interview; interviews; brainstorming; training; review; reviews; "
    "email; emails; slack; chat; coffee; demo",
    "artefact": "plan; plans; document; documentation; documents; spreadsheet; prototype; script; scripts; "
    "dashboard; tool; tools; template; templates; checklist; list; roadmap; proposal; schedule; survey; report; "
    "reports; guide; tests; test; pipeline; api; database; code; design; diagram; framework; timeline; strategy; "
    "approach; solution; options; option; alternatives; data; logs; metrics; root cause; requirements; ticket; "
    "tickets; calendar; draft; mock-up; mockup; analysis",
    "adverb": "immediately; quickly; proactively; personally; carefully; thoroughly; openly; calmly; regularly; "
    "closely; directly; clearly; actively; patiently; politely; respectfully; gradually; systematically; privately; "
    "honestly",
    # ------------------------------------------------------------------ what came of it: the result
    "result-sure": "as a result; as a consequence; consequently; in the end; ultimately; the result; the results; "
    "the outcome; the end result; this resulted; which resulted; resulting in; resulted in; this led to; which led "
    "to; eventually; at the end; by the end; overall; my efforts; our efforts; these efforts; this initiative; "
    "thanks to; because of this; because of that; due to my; due to our; it turned out; turned out; result; "
    "results; outcome; outcomes; the impact; impact",
    "result-this": "this allowed; this helped; this made; this gave; this enabled; this improved; this reduced; "
    "this saved; this meant; which helped; which allowed; which meant; which made; which saved; which reduced; "
    "which gave; this also; this approach; this change; these changes; the change; this decision; this ensured; "
    "this process; this way; this solution; this project; this not only; it also; it helped; it saved; it improved; "
    "it reduced; it made; it gave; it was a; that helped; that made; that saved; with this; with these; through "
    "this; through these; by doing this; by doing so; from this; from that",
    "result-opener": "as a result; as a consequence; consequently; in the end; eventually; ultimately; finally; the "
    "result; the results; the outcome; this resulted; which resulted; resulting in; resulted in; this led to; which "
    "led to; led to; leading to; thanks to; because of this; because of that; due to my; due to our; due to these; "
    "due to this; after the; after this; after that; by the end; at the end; within a; within two; within three; "
    "within six; since then; ever since; in the following; the next quarter; today; to this day; it turned out; "
    "turned out; overall; through this; through these; from this; from that; in return; this allowed; this helped; "
    "this made; this gave; this enabled; this improved; this reduced; this saved; this meant; which helped; which "
    "allowed; which meant; which made; which saved; which reduced; that week; that day; that year; afterwards; with "
    "this; with these; so far; later; months later; weeks later; a year later; a month later; a week later; thus; "
    "hence; therefore; so now; my efforts; our efforts; these efforts; this approach; this change; these changes; "
    "the change; this initiative; this decision; outcome; result",
    "we-end": "we were able; i was able; was able to; were able to; able to; we managed; i managed; managed to; we "
    "finished; we completed; we delivered; we launched; we shipped; we met; we hit; we achieved; we reached; we "
    "won; we ended; i finished; i completed; i delivered; i received; i got; i passed; i earned; i achieved; i "
    "ended up; we ended up; ended up; we received; we got; we reduced; we increased; we improved; we saved; we "
    "successfully; i successfully; successfully; i won; i was promoted; we released; we gained; they were able; he "
    "was able; she was able; we exceeded; came out; went live",
    "good": "successful; success; happy; satisfied; pleased; better; faster; smooth; smoothly; positive; great; "
    "significantly; significant; improved; improvement; improvements; on time; ahead of schedule; under budget; "
    "without any; zero; record; impressed; grateful; thankful; appreciated; appreciation; praise; praised; award; "
    "awarded; promotion; promoted; recognition; bonus; well received; well-received; feedback; thank; thanks; "
    "thanked; stronger; easier; effective; efficient; efficiently; efficiency; productivity; satisfaction; "
    "engagement; adoption; retention; revenue; savings; accuracy; performance; reliability; morale; trust; "
    "confidence; confident; relationship; grade; highest; best; first place; delighted; excited; proud; glad; "
    "perfect; excellent; outstanding; working well; still in use; still used; standard; adopted; approved; "
    "accepted; resolved; no longer; milestone; impact; value; benefit; benefits; win; winning",
    "praised": "positive feedback; great feedback; good feedback; was impressed; were impressed; was happy; were "
    "happy; was satisfied; were satisfied; was pleased; were pleased; was thrilled; were thrilled; praised; "
    "thanked me; thanked us; thanked our; appreciated; was grateful; were grateful; was delighted; recognised; "
    "recognized; recognition; award; promoted; promotion; was excited; loved; well received; well-received; "
    "earned; kudos",
    "succeeded": "on time; ahead of schedule; successfully; success; went live; in production; under budget; within "
    "budget; met the deadline; meet the deadline; no further; without any; zero; without issues; smoothly; in the "
    "first; was completed; were completed; was delivered; was launched; was released; was resolved; was solved; was "
    "fixed; was approved; was accepted; was adopted; first place; signed; renewed; rolled out to",
    "they-react": "they were; he was; she was; they said; he said; she said; they agreed; he agreed; she agreed; "
    "they loved; they liked; my manager was; my boss was; the client was; the customer was; the team was; everyone "
    "was; the manager was; my manager said; the client said; they thanked; he thanked; she thanked; he told me; she "
    "told me; they told; the customer; the client; clients; customers; users; stakeholders; leadership; management; "
    "my manager; the manager; my boss; everyone; both sides; both teams; other teams; professor; director; ceo; "
    "cto; vp; audience; judges; parents",
    "measure": "percent; per cent; times; million; thousand; hundred; hours; minutes; seconds; fold; x; half; "
    "double; twice; rate; rates; score; scores; cost; costs; sales; time; latency; conversion; defects; points; "
    "usage; users; traffic; throughput; coverage; turnaround; uptime; by half; a third; a quarter; two thirds; "
    "from; to; over; under; reduction; increase; decrease; drop; growth; gain; boost; rise",
    "bad-end": "still failed; did not work; didn't work; failed; lost; missed; too late; was rejected; didn't get; "
    "did not get; quit; left the; cancelled; in hindsight; unfortunately; sadly; regret; delayed; should have; "
    "could have; would have",
    # ------------------------------------------------------------------ what was learned: the lesson
    "learned": "i learned; i learnt; i have learned; i've learned; we learned; i also learned; learned that; "
    "learned the; learned to; learned how; learnt that; learnt to; taught me; taught us; taught; lesson; lessons; "
    "the lesson; takeaway; key takeaway; what i learned; reinforced; this reinforced; reminded me; showed me; made "
    "me realise; made me realize; i realised that; i realized that; it taught; helped me understand; helped me "
    "realize; helped me learn; helped me grow; gave me a deeper; deepened my; learning; learnings; this experience; "
    "that experience; the experience; from this experience; opened my eyes; made me; i came to; i now; growth",
    "underscore": "highlighted; underscored; emphasised; emphasized; reinforced; solidified; reaffirmed; "
    "demonstrated; illustrated; confirmed; deepened; significance of; the significance; importance of; value of; "
    "power of; need for; understanding of; appreciation of; appreciation for; principle; principles; insight; "
    "insights; reminder; humbling",
    "sure-lesson": "i learned that; i learnt that; i learned how important; i learned the; i learnt the; i learned "
    "to; i learnt to; i've learned; i have learned; we learned that; i also learned; taught me; taught us; lesson; "
    "lessons; takeaway; what i learned; what i took; in hindsight; in retrospect; looking back; next time; "
    "experience reinforced; experience taught; experience highlighted; experience underscored; experience showed; "
    "experience solidified; it reinforced; it highlighted; it also highlighted; it underscored; it also reinforced; "
    "it also taught; the importance of; from this experience; if i could do; do differently; done differently; "
    "differently; since then i; now i always; since then",
    "generic": "you; your; one; always; never; rarely; often; good; better; best; worst; great; people; things; "
    "teams; leaders; is; are; isn't; aren't; can; can't; cannot; should; must; don't; not just; rather than; more "
    "than; worth; cheaper; a bad; a good",
    "next-time": "next time; in the future; in future; going forward; moving forward; from then on; from now on; "
    "since then; ever since; these days; now i; today i; i now; i always; i still; i never; if i could; if i had; "
    "if i did; looking back; in hindsight; in retrospect; i would have; i would do; i'd; i would; i should have; i "
    "will; i try to; i make sure; i make it; i believe; i think that; i know; i am; i'm; i have; i've; every time; "
    "whenever",
    "maxim": "importance of; the importance; value of; the value of; the power of; need for; is important; is key; "
    "are key; is crucial; is essential; is better; is worth; is not; isn't; is always; is the best; is never; "
    "people; you; your; it's; it is; can be; can make; can help; sometimes; communication; teamwork; honesty; "
    "leadership; leader; matters; matter; better to; the best; not just; rather than; skills; skill; mindset; "
    "trust; transparency; empathy; always",
    # ------------------------------------------------------------------ who, and how it is told
    "me": "i; me; my; myself; mine",
    "us": "we; us; our; ours; ourselves",
    "them": "they; them; their; he; him; his; she; her; himself; herself; themselves",
    "this": "this; that; these; those; it; its; such",
    "would": "would; could; might; may; wouldn't; couldn't",
    "present": "is; are; am; has; have; do; does; can; will; i'm; it's; that's; don't; isn't; want; wants; need; needs",
    "past-be": "was; were; been; being; wasn't; weren't; had",
    "because": "because; since; as; due to; given; in case; owing to; which; who; where; when; while; if; whether; "
    "until; after; before",
    "project": "project; projects; product; feature; features; application; app; system; platform; website; "
    "service; software; client; campaign; event; module; migration; release; launch; version; tool; process; "
    "budget; contract",
    "most": "most; biggest; hardest; worst; main; key; major; big; large; huge; only; new; important; critical; first",
    "compare": "than; less; more; fewer; again; down; up; anymore; any more; better; worse; as before; compared; "
    "instead; previously; before; after; now; since; first time; ever; no more; still; whole; single; average; full",
    "either": "or; either; whether; at least; at most; without; only; if; be; able; how; whatever; would be; could "
    "be; itself; alone",
    "anyone": "someone; somebody; everybody; everyone; anyone; anybody; others; person; people; nobody; no one; one "
    "another",
    "trade": "mobile; cloud; backend; back-end; frontend; front-end; vendor; provider; internal; external; "
    "marketing; engineering; finance; insurance; payment; payments; online; public; senior; technical; previous; "
    "final; different; own; old; new; retail; healthcare; e-commerce; logistics; banking; software; web; data; "
    "production; education; telecom; regional; national",
    "week-day": "monday; tuesday; wednesday; thursday; friday; saturday; sunday; morning; afternoon; evening; "
    "evenings; night; weekend; weekends; lunch; hour; minute; tomorrow; yesterday; the same day; that evening; that "
    "night; that afternoon",
    "ago": "ago; last; previous; former; back; recent; earlier; past",
    "amount": "one; two; three; four; five; six; seven; eight; nine; ten; twelve; twenty; thirty; fifty; several; "
    "many; few; some",
}
