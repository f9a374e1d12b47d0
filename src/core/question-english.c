#include "core/question-table.h"

static const struct question_pattern patterns[] = {
	{ QUESTION_DUE, "{who} {need} {reach} [{today}]" },
	{ QUESTION_DUE, "{today} {who} {need} {reach}" },
	{ QUESTION_DUE, "with whom {need} (follow up|check in|speak|talk) [{today}]" },
	{ QUESTION_DUE,
		"{who} (needs|need|requires|require|wants|want|is due for|are due for|is waiting "
		"for|are waiting for|gets|should get|has|have) [a|an|my] {ups} [due] [{today}]" },
	{ QUESTION_DUE, "{today} {who} (needs|need) [a|an] {ups}" },
	{ QUESTION_DUE, "({whos}|what's|what is) due [{today}]" },
	{ QUESTION_DUE,
		"[{any}|{show}] [{my}] {ups} [that are|are|do i have|is] "
		"[due|open|planned|scheduled|pending] {today}" },
	{ QUESTION_DUE, "[{any}|{show}] [{my}] {ups} [that are|are|is] due" },
	{ QUESTION_DUE, "[{any}|{show}] [{my}] due {ups}" },
	{ QUESTION_DUE, "[{what}|{show}] today's {ups}" },
	{ QUESTION_DUE,
		"(anyone|anybody|someone|is there anyone|is there anybody|is there someone) [i "
		"need|i should|i have] to {reach} [{today}]" },
	{ QUESTION_DUE,
		"{who} (needs|need|requires) (following up|chasing|calling|a call|attention) "
		"[{today}]" },
	{ QUESTION_DUE, "{who} {need} (be contacted|be called|hear from me) [{today}]" },

	{ QUESTION_OVERDUE,
		"[{any}|{show}] [{my}] (overdue|late|missed|past due|forgotten) {ups} [{have}]" },
	{ QUESTION_OVERDUE,
		"[{any}|{show}] [{my}] {ups} [that are|are|that is|is|i] (overdue|late|past "
		"due|missed)" },
	{ QUESTION_OVERDUE,
		"({whos}|what's|what is|anything|anyone|is anything|is anyone|show me what is|"
		"show me what's) (overdue|past due|late)" },
	{ QUESTION_OVERDUE,
		"(did|have) i (miss|missed|forget|forgotten) [any|a|an|my] {ups}" },
	{ QUESTION_OVERDUE,
		"{who} (did|have) i (forget|forgotten|miss|missed) [to {reach}]" },
	{ QUESTION_OVERDUE,
		"[do i have|have i got|is there|are there] (anything|anyone|something) "
		"(overdue|late|past due)" },
	{ QUESTION_OVERDUE, "[{show}] [everything|everyone] [that is] overdue" },
	{ QUESTION_OVERDUE, "(what|who) am i (late|behind) (on|with)" },
	{ QUESTION_OVERDUE,
		"(which|what) {ups} (did|have) i (miss|missed|forget|forgotten)" },
	{ QUESTION_OVERDUE, "(did i forget|have i forgotten) (anyone|anybody|someone)" },

	{ QUESTION_DUE_WEEK, "{who} {need} {reach} {week}" },
	{ QUESTION_DUE_WEEK, "{week} {who} {need} {reach}" },
	{ QUESTION_DUE_WEEK,
		"{who} (needs|need|requires|require|wants|is due for|are due for|gets|should "
		"get|has|have) [a|an|my] {ups} [due] {week}" },
	{ QUESTION_DUE_WEEK,
		"{who} (needs|need|requires) (following up|chasing|calling|a call|attention) "
		"{week}" },
	{ QUESTION_DUE_WEEK, "{week} {who} (needs|need) [a|an] {ups}" },
	{ QUESTION_DUE_WEEK, "({whos}|what's|what is) (due|coming up) {week}" },
	{ QUESTION_DUE_WEEK,
		"[{any}|{show}] [{my}] [due] {ups} [that are|are|do i have|is] "
		"[due|open|planned|scheduled|pending] {week}" },
	{ QUESTION_DUE_WEEK, "[{what}|{show}] this week's {ups}" },
	{ QUESTION_DUE_WEEK, "{what} (on|up|planned|coming up|on my agenda) {week}" },

	{ QUESTION_BRIEF, "what {need} do [{today}|next|first]" },
	{ QUESTION_BRIEF, "[{show}] [my|the|a] [morning|daily|today's] (briefing|brief)" },
	{ QUESTION_BRIEF, "brief me" },
	{ QUESTION_BRIEF,
		"{show} [the|a|my] (rundown|overview|summary) [for|of] [the day|{today}]" },
	{ QUESTION_BRIEF,
		"{what} (new|up|on|on my plate|on the agenda|on my agenda|on my list) "
		"[{today}]" },
	{ QUESTION_BRIEF, "(how does my day look|what does my day look like) [today]" },
	{ QUESTION_BRIEF, "[{show}|{what}] my (day|agenda) [{today}]" },

	{ QUESTION_PIPELINE,
		"({what}|what do i have|what have i got|{whos}) in [my|the|our] [sales] pipeline "
		"[{week}|{today}|at the moment]" },
	{ QUESTION_PIPELINE, "{week} {what} in [my|the|our] [sales] pipeline" },
	{ QUESTION_PIPELINE,
		"[{show}] [my|the|our] [sales] pipeline [{week}|{today}|status|overview|summary|"
		"by stage]" },
	{ QUESTION_PIPELINE,
		"(how's|how is|how does) [my|the|our] [sales] pipeline "
		"[doing|look|looking|going] [{week}|{today}|like]" },
	{ QUESTION_PIPELINE,
		"what does [my|the|our] [sales] pipeline look like [{week}|{today}]" },
	{ QUESTION_PIPELINE,
		"({what}|how much is) [in] [my|the|our] [sales] pipeline [worth]" },
	{ QUESTION_PIPELINE, "{what} the (value|worth|state) of [my|the|our] pipeline" },
	{ QUESTION_PIPELINE, "how (big|large|full|much) is [my|the|our] pipeline [worth]" },
	{ QUESTION_PIPELINE,
		"how many {people} [do i have|are|are there] (in each|per|by|in every) stage" },

	{ QUESTION_CONTACT,
		"(what happened|what's happening|what is happening|what has happened|what's been "
		"happening|what's going on|what is going on|what's new|what is new|how are "
		"things|how is it going|how's it going|where are we|where do we stand|where do i "
		"stand|{what} the status|{what} the story|{what} the latest|{what} the "
		"situation|any news|any updates|any update|update me|the latest|latest|fill me "
		"in|catch me up|where did we leave off) (with|from|about|on|of|for|to) <who> "
		"[lately|recently|so far|this week|this month|last time]" },
	{ QUESTION_CONTACT,
		"({what} the status|any news|any updates|where are we|where do we stand) "
		"(with|on|of) [the|my|our] <who> (deal|project|account|order|proposal)" },
	{ QUESTION_CONTACT, "where (does|do) <who> stand" },
	{ QUESTION_CONTACT,
		"what (did|have) (i|we) (discuss|discussed|talk about|talked about|agree|agree "
		"on|agreed on) with <who> [{lately}|last time]" },
	{ QUESTION_CONTACT, "[{show}] [the|my] (history|timeline) (of|with|for) <who>" },
	{ QUESTION_CONTACT,
		"how (do|can) (i|we) (reach|contact|get hold of|get in touch with) <who>" },
	{ QUESTION_CONTACT, "(who is|who's|who was) <who>" },
	{ QUESTION_CONTACT, "{show} [the] [contact|client|customer|lead] <who>" },
	{ QUESTION_CONTACT,
		"{show} [me] (everything|all|the details|details|the file|the record|the "
		"history|the timeline|what i know|what we know) [i know|we know|i have] "
		"(about|on|for|of|from|with) <who>" },
	{ QUESTION_CONTACT,
		"({show}|{what}) <whose> (details|timeline|history|notes|record|file|profile|"
		"dossier|info|contact details|contact info|orders|email|email address|address|"
		"phone|phone number|number|tags|status|stage|company|story|next follow up|next "
		"step|last order|revenue|value)" },
	{ QUESTION_CONTACT, "tell me [more|everything|all] about <who>" },
	{ QUESTION_CONTACT, "(what|anything) (do|did) (i|we|you) know about <who>" },
	{ QUESTION_CONTACT,
		"when did (i|we) last (talk to|speak to|speak with|hear from|contact|call|email|"
		"message|see|meet) <who>" },
	{ QUESTION_CONTACT,
		"when (should|do|must|did) (i|we) [need to|have to|last] follow up with <who>" },
	{ QUESTION_CONTACT, "when is [my|the] next {ups} with <who>" },
	{ QUESTION_CONTACT, "(have|did) (i|we) (heard|hear) from <who> [{lately}]" },
	{ QUESTION_CONTACT,
		"how much (has|did|does) <who> (paid|pay|spent|spend|owe|owed) [me|us]" },
	{ QUESTION_CONTACT,
		"what (did|does) <who> (say|buy|order|ask|ask for|want|need|pay)" },
	{ QUESTION_CONTACT, "what stage is <who> (in|at)" },
	{ QUESTION_CONTACT,
		"when did <who> last (pay|reply|answer|write|call|order|get in touch)" },
	{ QUESTION_CONTACT,
		"(has|did) <who> (reply|replied|answer|answered|pay|paid|sign|signed) "
		"[me|us|yet]" },
	{ QUESTION_CONTACT, "where is <who> [in [my|the] pipeline]" },
	{ QUESTION_CONTACT, "(how is|how's) <who> doing" },
	{ QUESTION_CONTACT, "(look up|open|what about|how about) <who>" },

	{ QUESTION_ALL, "{show} [{my}] [crm] {people} [i have|there are]" },
	{ QUESTION_ALL, "({my}|me all my) [crm] {people}" },
	{ QUESTION_ALL, "(who are|who is|which are) {my} {people}" },
	{ QUESTION_ALL, "({who}|what) {people} {have}" },
	{ QUESTION_ALL, "(who do i know|{who} do i have)" },
	{ QUESTION_ALL, "(who is|who's) in (my|the|our) (crm|book|database|list)" },
	{ QUESTION_ALL, "{show} (everyone|everybody)" },

	{ QUESTION_STAGE, "[{show}|{any}] [{my}] <stage> {people} [{have}]" },
	{ QUESTION_STAGE, "(who is|who are|who's) [{my}] <stage> {people}" },
	{ QUESTION_STAGE, "{whos} [currently] [in|at] [the] [stage] <stage> [stage]" },
	{ QUESTION_STAGE,
		"[{show}|{any}] [{my}] {people} (in|at|with|that are|who are|which are) [the] "
		"[in|at] [stage] <stage> [stage]" },
	{ QUESTION_STAGE, "(who|which {people}|what {people}) (did|have) (i|we) <stage>" },
	{ QUESTION_STAGE, "(who|which {people}|what {people}) [has|have] <stage>" },
	{ QUESTION_STAGE, "{show} (all|all my|all the|my|the) <stage>" },
	{ QUESTION_STAGE,
		"{show} (everyone|everybody|all) (in|at) [the] [stage] <stage> [stage]" },
	{ QUESTION_PLATFORM, "[{show}|{any}] [{my}] <platform> {people} [{have}]" },
	{ QUESTION_PLATFORM, "(who are|who is) [{my}] <platform> {people}" },
	{ QUESTION_PLATFORM,
		"[{show}|{any}] [{my}] {people} [that are|who are|that came] (on|from|at|via|"
		"through) <platform>" },
	{ QUESTION_PLATFORM,
		"({whos}|{who} came|{who} comes|{who} come) (on|from|at|via|through) "
		"<platform>" },
	{ QUESTION_TAGGED,
		"[{show}|{any}] [{my}] {people} [that are|who are|which are] (tagged|tagged "
		"as|tagged with|with tag|with the tag|labelled|labeled) <text>" },
	{ QUESTION_TAGGED, "{whos} (tagged|tagged as|tagged with|labelled|labeled) <text>" },
	{ QUESTION_TAGGED, "{who} (has|have) the tag <text>" },
	{ QUESTION_TAGGED,
		"{show} [me] (everyone|everybody|all|anyone) (tagged|labelled|labeled) [as|with] "
		"<text>" },

	{ QUESTION_COUNT, "how many [crm] {people} [{have}|are|in total] [in total]" },
	{ QUESTION_COUNT,
		"{what} [my|the] (number of|total number of|count of) [my|all] {people} "
		"[{have}]" },
	{ QUESTION_COUNT, "(count|number of|total number of) [{my}] {people}" },
	{ QUESTION_COUNT,
		"how (big|large) is [my|the|our] (crm|book|contact list|client list)" },
	{ QUESTION_COUNT_STAGE, "how many <stage> {people} [{have}]" },
	{ QUESTION_COUNT_STAGE,
		"how many {people} (are|are in|are at|in|do i have in|have) [the] [stage] "
		"<stage> "
		"[stage]" },
	{ QUESTION_COUNT_STAGE, "how many [{people}] (did|have) (i|we) <stage>" },
	{ QUESTION_COUNT_NEW_WEEK,
		"how many new {people} [{have}|did i get|came in] {week}" },
	{ QUESTION_COUNT_NEW_WEEK, "[{what} the] (number|count) of new {people} {week}" },
	{ QUESTION_COUNT_NEW_MONTH,
		"[{what} the] (number|count) of new {people} [for] this month" },
	{ QUESTION_COUNT_NEW_MONTH,
		"how many new {people} [{have}|did i get|came in] [for] this month" },

	{ QUESTION_BEST,
		"[who are|who is|who's|which are|{what}|{show}] [{my}] (best|top|most valuable|"
		"most important|highest scoring|highest ranked|strongest) {people}" },
	{ QUESTION_BEST, "(rank|ranking of) [{my}] {people}" },
	{ QUESTION_BEST, "which {people} are [the|my] (best|most valuable|most important)" },
	{ QUESTION_BEST_OF,
		"[who are|{what}|{show}] [{my}] (best|top) <number> [best] {people}" },
	{ QUESTION_BEST_OF,
		"[who are|{what}|{show}] [{my}] <number> (best|top|most valuable) {people}" },
	{ QUESTION_EARNERS,
		"{who} (brings|bring|brought|pays|pay|paid|spends|spent|has paid|has spent|"
		"has brought|have paid) [me|us] [in] [the] most [money|revenue]" },
	{ QUESTION_EARNERS,
		"[who are|{what}|{show}] [{my}] (highest paying|best paying|biggest) "
		"(clients|customers)" },
	{ QUESTION_EARNERS, "[{show}] [{my}] [top] {people} by revenue" },
	{ QUESTION_DEALS,
		"[{what}|which are|{show}] [{my}] (biggest|largest|most valuable) "
		"(deal|deals|opportunities)" },
	{ QUESTION_SCORE, "(explain|{what}|{show}) <whose> (score|rating|ranking)" },
	{ QUESTION_SCORE, "{what} the score of <who>" },
	{ QUESTION_SCORE, "how (good|valuable) is <who> [as a client]" },
	{ QUESTION_SCORE, "why is <whose> score [so|that] [low|high]" },

	{ QUESTION_QUIET,
		"{who} (has|have) (gone {quiet}|gone dark|been {quiet}|disappeared|ghosted "
		"me|not "
		"{replied}) [{lately}]" },
	{ QUESTION_QUIET, "{who} (hasn't|haven't) {replied} [to me] [{lately}]" },
	{ QUESTION_QUIET,
		"{who} (haven't i|have i not|i haven't|i have not|haven't we|have we not) "
		"{heard} "
		"[{lately}]" },
	{ QUESTION_QUIET, "({whos}|{who} went) [gone] {quiet} [{lately}]" },
	{ QUESTION_QUIET, "[{show}|{any}] [{my}] {quiet} {people}" },
	{ QUESTION_QUIET, "(am i neglecting anyone|{who} am i neglecting)" },
	{ QUESTION_QUIET_DAYS,
		"{who} (haven't i|have i not|i haven't|i have not|haven't we) {heard} {days}" },
	{ QUESTION_QUIET_DAYS, "{who} (hasn't|haven't) {replied} [to me] {days}" },
	{ QUESTION_QUIET_DAYS,
		"{who} (is|are|has been|have been|went|has gone|have gone) {quiet} {days}" },

	{ QUESTION_NEW_TODAY, "[{any}|{show}] [{my}] new {people} [{have}|come in] {today}" },
	{ QUESTION_NEW_TODAY, "{whos} new {today}" },
	{ QUESTION_NEW_WEEK, "[{any}|{show}] [{my}] new {people} [{have}|come in] {week}" },
	{ QUESTION_NEW_WEEK, "{whos} new {week}" },
	{ QUESTION_NEW_WEEK, "[{show}] this week's new {people}" },
	{ QUESTION_NEW_MONTH,
		"[{any}|{show}] [{my}] new {people} [{have}|come in] [for] this month" },
	{ QUESTION_NEW_MONTH, "{whos} new this month" },
	{ QUESTION_UNPLANNED,
		"{who} (has|have|got|with) no [open|planned|next|scheduled] {ups} "
		"[planned|scheduled]" },
	{ QUESTION_UNPLANNED,
		"[{show}|{any}] [{my}] {people} (without|with no) [a|an|any] "
		"[open|planned|next|scheduled] {ups} [planned|scheduled]" },
	{ QUESTION_DUPLICATES,
		"[{any}|{show}] [{my}] (duplicate|double) ({people}|entries|records) [{have}]" },
	{ QUESTION_DUPLICATES, "({any}|{show}) [{my}] duplicates" },
	{ QUESTION_SEARCH, "(search for|search|look for|find mentions of) <text>" },
	{ QUESTION_SEARCH,
		"({show}|{any}|) [{my}] notes (about|on|mentioning|containing) <text>" },
	{ QUESTION_SEARCH,
		"{who} (mentioned|talked about|asked about|asked for|spoke about|is interested "
		"in|are interested in|wrote about) <text>" },
	{ QUESTION_SEARCH, "where did i (write|note|mention) [about] <text>" },

	{ QUESTION_REVENUE,
		"(how much|what) [money|{money}] (did|have|do) (i|we) {earned} [so far] this "
		"month [so far]" },
	{ QUESTION_REVENUE,
		"({what}|how much is|how's|how is|{show}|) [my|the|our] {money} "
		"(this month|for this month|in this month|of this month)" },
	{ QUESTION_REVENUE,
		"({what}|how much is|how's|how is|{show}|) this month's {money}" },
	{ QUESTION_REVENUE_LAST,
		"(how much|what) [money|{money}] (did|have) (i|we) {earned} [in] last month" },
	{ QUESTION_REVENUE_LAST,
		"({what}|how much was|how was|what was|{show}|) [my|the|our] {money} [for|in|of] "
		"last month" },
	{ QUESTION_REVENUE_LAST,
		"({what}|how much was|how was|what was|{show}|) last month's {money}" },
	{ QUESTION_REVENUE_MONTHS,
		"({what}|{show}|what was|) [my|the|our] {money} [for|in|of|over] [the] "
		"(last|past) <number> months" },
	{ QUESTION_REVENUE_MONTHS,
		"how much (did|have) (i|we) {earned} [for|in|over] [the] (last|past) <number> "
		"months" },
	{ QUESTION_REVENUE_YEAR,
		"(how much|what) [money|{money}] (did|have|do) (i|we) {earned} [so far] this "
		"year "
		"[so far]" },
	{ QUESTION_REVENUE_YEAR,
		"({what}|how's|how is|{show}|) [my|the|our] {money} [for|in|of] this year" },
	{ QUESTION_REVENUE_YEAR, "({what}|{show}|) this year's {money}" },
	{ QUESTION_REVENUE_ALL,
		"({what}|{show}|) [my|the|our] [monthly] {money} [by month|per month|over time|"
		"month by month]" },
	{ QUESTION_PLATFORMS,
		"which platform (brings|pays|makes|earns|brought|paid|made|is) [me|us|in] "
		"[the|most] [most|best|profitable] [money|revenue]" },
	{ QUESTION_PLATFORMS,
		"({what}|{show}|) [my|the|our] ({money}|fees|money) (by|per|for each|on each) "
		"platform" },
	{ QUESTION_PLATFORMS,
		"how much (did|do|have) i {earned} (on each|per|by|for each) platform" },
	{ QUESTION_PLATFORMS, "how much (did|do|have) i (pay|paid|lose) (in|for|to) fees" },
	{ QUESTION_PLATFORMS, "how are [my|the] platforms doing" },
	{ QUESTION_CONVERSION,
		"({what}|how's|how is|{show}|) [my|the|our] conversion [rate|rates|funnel]" },
	{ QUESTION_CONVERSION, "how (well|often) do (i|we|my leads|leads) convert" },
	{ QUESTION_CONVERSION, "how many leads (convert|become clients|turn into clients)" },
	{ QUESTION_ACTIVITY,
		"what (happened|have i done|did i do|has happened|did we do) this month" },
	{ QUESTION_ACTIVITY, "[{show}|{what}] [my|the|our] activity [this month]" },
	{ QUESTION_REPORT,
		"({show}|{what}|how's|how is|) [my|the|our|a] [monthly|crm] report [for|of] "
		"[this "
		"month]" },
	{ QUESTION_REPORT,
		"(how is|how's|how was) (this month|my month|business|the month|my business) "
		"[going|doing|looking] [this month]" },
	{ QUESTION_REPORT, "how am i doing [this month]" },
	{ QUESTION_REPORT,
		"({show}|{what}|) [my|the|our|this month's] (report|figures|numbers|statistics) "
		"[for|of] [this month]" },
	{ QUESTION_REPORT_LAST, "({show}|{what}|) last month's (report|figures|numbers)" },
	{ QUESTION_REPORT_LAST,
		"({show}|{what}|) [my|the|our] (report|figures|numbers) (for|of|from) last "
		"month" },
	{ QUESTION_REPORT_LAST,
		"(how was last month|how did last month go|how did i do last "
		"month)" },

	{ QUESTION_EXPORT,
		"(export|download|dump) [{my}] [crm] ({people}|data|everything|crm|book|records|"
		"contact list) [as|to|in|into] [a] [jsonl|json|file] [file]" },
	{ QUESTION_EXPORT, "(give me|make|create) an export [of [{my}] {people}]" },
	{ QUESTION_EXPORT_CSV,
		"(export|download|dump|save) [{my}] [crm] ({people}|data|everything|crm|book|"
		"records|contact list) (as|to|in|into) [a|an] (csv|spreadsheet|excel) "
		"[file|sheet]" },
	{ QUESTION_CHANGES,
		"what (changed|has changed|was changed) [{lately}|today|this week|yesterday|"
		"last]" },
	{ QUESTION_CHANGES,
		"what (happened|has happened) (today|recently|lately|this week|yesterday)" },
	{ QUESTION_CHANGES,
		"what (did|have) (i|we) (do|done|change|changed) "
		"(today|recently|lately|this week|yesterday|last)" },
	{ QUESTION_CHANGES, "who (changed|did) what" },
	{ QUESTION_CHANGES,
		"[{show}|{what}] [{my}] (history|journal|recent changes|latest changes|last "
		"changes)" },
	{ QUESTION_HELP, "help [me]" },
	{ QUESTION_HELP, "what can (i|you) (do|ask|say|understand|answer) [you] [here]" },
	{ QUESTION_HELP, "which questions (can i ask|do you understand|can you answer)" },

	{ QUESTION_FOLLOW,
		"[remind me to|remember to|i want to] (follow up|followup|check in|get "
		"back|touch base|catch up) (with|to) <who> <when>" },
	{ QUESTION_FOLLOW,
		"[remind me to|remember to] (follow up|followup|check in|get back|touch "
		"base|catch up) (with|to) <who> <when> (about|on|regarding|re) <text>" },
	{ QUESTION_FOLLOW,
		"[remind me to|remember to] (follow up|followup|check in|get back|touch base) "
		"<when> (with|to) <who>" },
	{ QUESTION_FOLLOW,
		"<when> [remind me to] (follow up|followup|check in|get back|touch base|catch "
		"up) "
		"(with|to) <who>" },
	{ QUESTION_FOLLOW,
		"[remind me to|remember to] (follow up|followup|check in|get back|touch base) "
		"<when> (with|to) <who> (about|on|regarding|re) <text>" },
	{ QUESTION_FOLLOW, "(call|phone|email|message|text|ping|contact) <who> <when>" },
	{ QUESTION_FOLLOW,
		"{make} [a|an|the|my] (call|meeting|chat|demo|reminder) (with|for|about) <who> "
		"[for|on] <when>" },
	{ QUESTION_FOLLOW, "{make} [a|an|the|my] reminder to {reach} <who> [for|on] <when>" },
	{ QUESTION_FOLLOW, "remind me (about|of) <who> <when>" },
	{ QUESTION_FOLLOW, "remind me to {reach} <who> <when>" },
	{ QUESTION_FOLLOW, "remind me <when> to {reach} <who>" },
	{ QUESTION_FOLLOW, "{make} [a|an|the|my] {ups} (with|for) <who> [for] <when>" },
	{ QUESTION_FOLLOW,
		"{make} [a|an|the|my] {ups} (with|for) <who> [for] <when> (about|to|regarding) "
		"<text>" },
	{ QUESTION_FOLLOW, "{make} [a|an|the|my] {ups} [for] <when> (with|for) <who>" },
	{ QUESTION_DONE,
		"(mark|set|tick off|check off|complete|close|finish) [the|my] {ups} "
		"(with|for|of) "
		"<who> [as|to] [done|complete|completed|finished]" },
	{ QUESTION_DONE,
		"(mark|set|tick off|check off|complete|close|finish) <whose> {ups} [as|to] "
		"[done|complete|completed|finished]" },
	{ QUESTION_SNOOZE, "{put-off} <who> {until} <when>" },
	{ QUESTION_SNOOZE, "{put-off} [the|my] {ups} (with|for|of) <who> {until} <when>" },
	{ QUESTION_SNOOZE, "{put-off} <whose> {ups} {until} <when>" },
	{ QUESTION_NOTE,
		"(add|make|write|take|put|leave|append|create|log) [a|the|this] [quick] note "
		"(to|for|on|about|with|in) <who> : <text>" },
	{ QUESTION_NOTE,
		"(add|make|write|take|put|leave|append|create|log) [a|the] [quick] note "
		"(to|for|on|about|with|in) <who> (that|saying) <text>" },
	{ QUESTION_NOTE, "note [down] [to|for|on|about] <who> : <text>" },
	{ QUESTION_NOTE, "(write|jot) down (for|about) <who> : <text>" },
	{ QUESTION_NOTE,
		"(add|append|put) [this|the following] (to|in|into) <whose> "
		"(notes|file|record|timeline) : <text>" },
	{ QUESTION_MOVE,
		"(move|shift|put|set|change|drag|promote|advance|transfer|update) <who> "
		"[over|on|back|forward|up] (to|into|in|as) [the] [stage] <stage> "
		"[stage|column]" },
	{ QUESTION_MOVE, "(move|shift|promote|advance) <who> to [the] [stage] <text>" },
	{ QUESTION_MOVE,
		"(move|shift|put|set|change|mark|close|update) <who> (to|into|in|as) [the] "
		"[stage] "
		"<stage> [stage|column] (:|because|since|as) <text>" },
	{ QUESTION_MOVE, "(mark|close) <who> as <stage>" },
	{ QUESTION_MOVE, "(change|set|update|move) <whose> stage to <stage>" },
	{ QUESTION_MOVE, "(change|set|update|move) the stage of <who> to <stage>" },
	{ QUESTION_TAG, "(tag|label) <who> (as|with) <text>" },
	{ QUESTION_TAG, "add [the] tag <text> to <who>" },
	{ QUESTION_TAG, "give <who> the tag <text>" },
	{ QUESTION_UNTAG, "untag <who> (as|with|from) <text>" },
	{ QUESTION_UNTAG, "(remove|take|delete) [the] tag <text> (from|off) <who>" },
	{ QUESTION_ARCHIVE, "(archive|put away) [the] [contact|client|customer|lead] <who>" },
	{ QUESTION_UNDO,
		"(undo|revert|take back) [that|this|it|the last change|my last change|the last "
		"thing|last change]" },
	{ QUESTION_UNDO, "take (that|it) back" },
	{ QUESTION_ERASE,
		"(delete|remove|erase|forget|wipe|purge) [the] [contact|client|customer|lead] "
		"<who> [{crm}]" },
	{ QUESTION_ERASE,
		"(delete|remove|erase|forget|wipe|purge) (everything|all data|all the data) "
		"(about|of|on|for) <who> [{crm}]" },
	{ 0 },
};

static const struct question_courtesy openings[] = {
	{ "(hi|hey|hello|good morning|good evening|ok|okay|so|well|and|also|now|just|"
	  "actually|quick question) [there|rapport]",
		QUESTION_PLAIN },
	{ "(can|could|would|will) you [please|kindly|just]", QUESTION_BEGS },
	{ "please [can|could|would|will] [you]", QUESTION_BEGS },
	{ "(i want you to|i'd like you to|i would like you to|i need you to|would you mind)",
		QUESTION_BEGS },
	{ "(i want|i'd like|i would like|i need|we need|i have|we have) to", QUESTION_PLAIN },
	{ "(can|could|may) i [please|just]", QUESTION_ASKS },
	{ "(tell me|let me know|do you know|any idea|i wonder|i'm wondering|remind me)",
		QUESTION_ASKS },
	{ "(i|i'd|we) [want|would like|need|like] to (know|see)", QUESTION_ASKS },
	{ 0 },
};

static const struct question_courtesy endings[] = {
	{ "please", QUESTION_BEGS },
	{ "(would|will|could|can) you", QUESTION_BEGS },
	{ "(thanks|thank you|thx|cheers) [a lot|so much|very much]", QUESTION_PLAIN },
	{ "(for me|right now|now|again|asap|then|at the moment|currently|so far)",
		QUESTION_PLAIN },
	{ "(in|from) [the|my|our] (crm|rapport|book|database)", QUESTION_PLAIN },
	{ 0 },
};

static const struct question_stage stages[] = {
	{ "(new lead|new leads)", "new" },
	{ "(proposal|proposals|quoted|quote sent|offer sent)", "proposal" },
	{ "(deposit|paid deposit|paid a deposit|deposit received)", "deposit" },
	{ "(win|win deal|closed|closed as won)", "won" },
	{ "(lose|closed as lost)", "lost" },
	{ 0 },
};

static const char *const hedges[] = { "if", "unless", "not", "don't", "dont", "never",
	"or", "maybe", "perhaps", "when", "whenever", "because", "should", "would", "could",
	"until", "except", "but", "everyone", "everybody", "everything", "anyone", "anybody",
	"someone", "somebody", "nobody", "crm", "database", "my", "our", "whole", "all",
	"any", "him", "her", "them", "it", "me", "this", "that", "who", "whom", "which",
	"every", "note", "notes", "followup", "follow", "tag", "tags", "contacts", "clients",
	"leads", NULL };

const struct question_tongue question_english = {
	.fragments = question_english_fragments,
	.patterns = patterns,
	.openings = openings,
	.endings = endings,
	.stages = stages,
	.hedges = hedges,
};
