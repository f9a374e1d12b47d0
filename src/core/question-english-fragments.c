#include "core/question-table.h"

const struct question_fragment question_english_fragments[] = {
	{ "{people}",
		"(clients|contacts|customers|leads|prospects|people|deals|accounts|client|"
		"contact|"
		"customer|lead|prospect|person|deal|account)" },
	{ "{ups}",
		"(follow ups|follow up|followups|followup|check ins|check in|reminders|"
		"reminder)" },
	{ "{reach}",
		"(follow up with|followup with|follow up|followup|check in with|check in|get "
		"back "
		"to|reach out to|reach out|catch up with|contact|call|ring "
		"up|ring|phone|message|email|ping|write "
		"to|write|talk to|speak to|speak with)" },
	{ "{show}",
		"(show me|show us|show|list|display|give me|let me see|see|get me|get|pull up|"
		"view|find me|find|fetch)" },
	{ "{my}",
		"(all of my|all of the|all my|all the|all our|my|the|our|all|me all|every)" },
	{ "{any}",
		"(are there any|is there any|are there|do i have any|have i got any|do we have "
		"any|do i have|got any|any|what are|which are|what's|what is|what|which)" },
	{ "{who}",
		"(who|whom|which of my {people}|which of our {people}|which {people}|what "
		"{people}|{people} who|{people} that)" },
	{ "{is}", "(is|are|was|were|'s)" },
	{ "{whos}", "(who's|whos|{who} is|{who} are)" },
	{ "{need}",
		"(do i need to|do i have to|should i|must i|do i|shall i|am i supposed to|i need "
		"to|i should|i have to|do we need to|do we have to|should we|can i|to)" },
	{ "{today}",
		"(today|for today|this morning|this afternoon|tonight|by tonight|by today)" },
	{ "{week}",
		"(this week|for this week|for the week|in this week|by sunday|until "
		"sunday|before "
		"the weekend|the rest of the week|by the end of the week|later this week)" },
	{ "{what}", "(what's|whats|what is|what are)" },
	{ "{money}", "(revenue|income|turnover|earnings|sales|takings)" },
	{ "{earned}",
		"(make|made|earn|earned|bill|billed|take in|taken in|bring in|brought in|get "
		"paid|sell|sold)" },
	{ "{have}",
		"(do i have|have i got|do we have|are there|i have|we have|have i|do i know)" },
	{ "{lately}",
		"(lately|recently|in a while|for a while|in a long time|for a long time|in "
		"ages|for ages|yet)" },
	{ "{heard}",
		"(heard from|talked to|talked with|spoken to|spoken with|contacted|been in touch "
		"with|written to|followed up with|reached out to|called)" },
	{ "{replied}",
		"(replied|answered|responded|written|written back|been in touch|got back to "
		"me|gotten back to me|reacted)" },
	{ "{quiet}", "(quiet|silent|cold|inactive|stale|dormant|neglected)" },
	{ "{days}",
		"(in|for|within) [the] [last|past] [over|more than|at least] <number> "
		"days" },
	{ "{crm}",
		"(from|in|out of) [the|my|our] (crm|rapport|book|database|list|contacts|"
		"pipeline)" },
	{ "{make}", "(add|set|schedule|create|plan|make|book|set up|put in)" },
	{ "{put-off}", "(snooze|postpone|delay|push back|push|put off|defer)" },
	{ "{until}", "[to|until|till|by|for]" },
	{ 0 },
};
