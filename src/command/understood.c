#include "command/understood.h"

#include <string.h>

#include "command/word.h"

/* "Move to Proposal Sent" within a line. */
static const char *
within_line(const char *label, struct arena *arena)
{
	char first = label[0];

	if (first >= 'A' && first <= 'Z')
		first = (char)(first - 'A' + 'a');
	return *label ? arena_format(arena, "%c%s", first, label + 1) : "";
}

/* The contacts told, as the one word that a command takes. */
static const char *
contacts_word(const struct outcome *outcome, struct arena *arena)
{
	const char *ids = "";

	for (size_t i = 0; i < outcome->contacts.count; i++) {
		const struct contact *contact = list_at(&outcome->contacts, i, sizeof(*contact));

		ids = arena_format(
			arena, "%s%s%s", ids, i > 0 ? "," : "", id_show(contact->id, arena));
	}
	return ids;
}

/* The command that does what the finding suggests, with the sentence as its reason. */
static const char *
line_for(
	const struct call *call, const struct outcome *outcome, const struct finding *finding)
{
	const char *ids = contacts_word(outcome, call->arena);
	const char *text = word_quote(finding->text, call->arena);

	if (*finding->stage)
		return arena_format(call->arena, "move %s %s --note %s", ids,
			word_quote(finding->stage, call->arena), text);
	if (finding->rating.is_known)
		return arena_format(call->arena, "log %s %s %s --rating %d.%d", ids,
			finding->type, text, finding->rating.value / 100,
			finding->rating.value % 100 / 10);
	return arena_format(call->arena, "log %s %s %s --amount %s", ids, finding->type, text,
		word_quote(money_show(finding->amount, call->arena), call->arena));
}

static const char *
key_for(const struct call *call, const struct finding *finding)
{
	const char *key = *finding->stage ? "m" : finding->rating.is_known ? "r" : "p";

	for (size_t i = 0; i < call->suggestions.count; i++) {
		const struct suggestion *other = list_at(&call->suggestions, i, sizeof(*other));

		if (strcmp(other->key, key) == 0)
			return "";
	}
	return key;
}

static void
suggest(struct call *call, const struct outcome *outcome, const struct finding *finding)
{
	const struct suggestion suggestion = { key_for(call, finding), finding->label,
		line_for(call, outcome, finding) };

	*(struct suggestion *)list_push(&call->suggestions, sizeof(suggestion), call->arena) =
		suggestion;
}

static void
tell_follow_up(const struct finding *finding, struct text *text)
{
	char date[DATE_TEXT_SIZE];

	date_format(finding->date, date);
	text_add_format(text, "Follow-up on %s: %s\n", date, finding->text);
}

void
suggest_findings(struct call *call, const struct outcome *outcome, struct text *text)
{
	for (size_t i = 0; i < outcome->findings.count; i++) {
		const struct finding *finding = list_at(&outcome->findings, i, sizeof(*finding));
		const char *label = within_line(finding->label, call->arena);

		if (*finding->refused)
			text_add_format(text, "Not done: %s (%s)\n", label, finding->refused);
		else if (finding->kind == finding_follow_up)
			tell_follow_up(finding, text);
		else if (!finding->applied && call->surroundings->offers_suggestions)
			suggest(call, outcome, finding);
		else if (!finding->applied)
			text_add_format(text, "Suggested: %s (--apply)\n", label);
	}
}
