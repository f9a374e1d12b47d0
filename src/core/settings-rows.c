#include "core/settings.h"

#include <string.h>

#include "base/utf8.h"
#include "core/settings-entry.h"
#include "core/settings-value.h"

/* The longest times that settings count. */
enum { DAYS_LIMIT = 3650, SECONDS_LIMIT = 3600, FULL_WEIGHT = 100 };

static const struct word yes_no[] = {
	{ "yes", "" },
	{ "no", "" },
	{ 0 },
};

static const struct word colours[] = {
	[SETTINGS_COLOUR_AUTO] = { "auto", "" },
	[SETTINGS_COLOUR_NEVER] = { "never", "" },
	[SETTINGS_COLOUR_ALWAYS] = { "always", "" },
	{ 0 },
};

static const struct word themes[] = {
	[SETTINGS_THEME_AUTO] = { "auto", "" },
	[SETTINGS_THEME_DARK] = { "dark", "" },
	[SETTINGS_THEME_LIGHT] = { "light", "" },
	[SETTINGS_THEME_MONO] = { "mono", "" },
	{ 0 },
};

static const struct word contact_places[] = {
	[PLATFORM_ANYWHERE] = { "anywhere", "" },
	[PLATFORM_INSIDE] = { "inside", "" },
	{ 0 },
};

static bool
set_base(struct settings *settings, const struct settings_line *line, struct arena *arena,
	struct error *error)
{
	(void)arena;
	return value_currency(line->value, settings->money.base, error);
}

static bool
set_rate(struct settings *settings, const struct settings_line *line, struct arena *arena,
	struct error *error)
{
	struct money_rate rate = { 0 };

	if (!value_currency(line->name, rate.currency, error) ||
		!value_rate(line->value, &rate.millionths, error))
		return false;
	*settings_rate(settings, rate.currency, arena) = rate;
	return true;
}

static bool
set_platform_fee(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int fee;
	struct platform *platform = NULL;

	if (value_share(line->value, &fee, error))
		platform = settings_platform(settings, line->subject, arena, error);
	if (platform)
		platform->fee = fee;
	return platform;
}

static bool
set_platform_label(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	const char *label;
	struct platform *platform = NULL;

	if (value_label(line->value, &label, error))
		platform = settings_platform(settings, line->subject, arena, error);
	if (platform)
		platform->label = label;
	return platform;
}

static bool
set_platform_contact(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int place = value_word(contact_places, line->value, error);
	struct platform *platform = NULL;

	if (place >= 0)
		platform = settings_platform(settings, line->subject, arena, error);
	if (platform)
		platform->contact = (enum platform_contact)place;
	return platform;
}

static bool
set_platform_terms(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	const char *terms;
	struct platform *platform = NULL;

	if (value_label(line->value, &terms, error))
		platform = settings_platform(settings, line->subject, arena, error);
	if (platform)
		platform->terms = terms;
	return platform;
}

static bool
set_stage_label(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	const char *label;
	struct stage *stage = NULL;

	if (value_label(line->value, &label, error))
		stage = settings_stage(settings, line->subject, arena, error);
	if (stage)
		stage->label = label;
	return stage;
}

static bool
set_stage_weight(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int weight;
	struct stage *stage = NULL;

	if (value_number(line->value, 0, FULL_WEIGHT, &weight, error))
		stage = settings_stage(settings, line->subject, arena, error);
	if (stage)
		stage->weight = weight;
	return stage;
}

static bool
set_stage_kind(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int kind = value_word(stage_kinds, line->value, error);
	struct stage *stage = NULL;

	if (kind >= 0)
		stage = settings_stage(settings, line->subject, arena, error);
	if (stage)
		stage->kind = (enum stage_kind)kind;
	return stage;
}

/* "start" stands for no stage in front of it. */
static bool
set_stage_after(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	const struct stage *before = stage_find(&settings->pipeline, line->value);
	bool is_start = strcmp(line->value, "start") == 0;

	if (!before && !is_start)
		return fail(error, ERROR_REFUSED, "there is no stage '%s'; name one, or start",
			line->value);
	const char *before_id = is_start ? "" : before->id;
	const struct stage *stage = settings_stage(settings, line->subject, arena, error);

	return stage && settings_place_stage(settings, stage->id, before_id, error);
}

static bool
set_rule_days(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	struct rule *rule = settings_rule(settings, line->subject, arena, error);

	if (!rule)
		return false;
	if (rule->trigger == RULE_CUSTOM)
		return fail(error, ERROR_REFUSED, "each custom follow-up has a day of its own");
	return value_number(line->value, 1, DAYS_LIMIT, &rule->offset, error);
}

static bool
set_rule_label(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	struct rule *rule = settings_rule(settings, line->subject, arena, error);

	return rule && value_label(line->value, &rule->label, error);
}

static bool
set_rule_message(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	struct rule *rule = settings_rule(settings, line->subject, arena, error);

	if (!rule ||
		!utf8_check(span_of(line->value), UTF8_LINE, FIELD_LINE_LIMIT, "it", error))
		return false;
	rule->message = line->value;
	return true;
}

static bool
set_rule_enabled(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int word = value_word(yes_no, line->value, error);

	if (word < 0)
		return false;
	return word ? settings_disable_rule(settings, line->subject, arena, error)
				: settings_enable_rule(settings, line->subject, arena, error);
}

static bool
set_active_days(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	(void)arena;
	return value_number(line->value, 1, DAYS_LIMIT, &settings->active_days, error);
}

static bool
set_quiet_days(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	(void)arena;
	return value_number(line->value, 1, DAYS_LIMIT, &settings->quiet_days, error);
}

static bool
set_stuck_days(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	(void)arena;
	return value_number(line->value, 1, DAYS_LIMIT, &settings->stuck_days, error);
}

static bool
set_who(struct settings *settings, const struct settings_line *line, struct arena *arena,
	struct error *error)
{
	(void)arena;
	return value_label(line->value, &settings->who, error);
}

static bool
set_colour(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int colour = value_word(colours, line->value, error);

	(void)arena;
	if (colour >= 0)
		settings->colour = (unsigned)colour;
	return colour >= 0;
}

static bool
set_mouse(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int word = value_word(yes_no, line->value, error);

	(void)arena;
	if (word >= 0)
		settings->mouse = word ? SETTINGS_MOUSE_OFF : SETTINGS_MOUSE_ON;
	return word >= 0;
}

static bool
set_theme(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	int theme = value_word(themes, line->value, error);

	(void)arena;
	if (theme >= 0)
		settings->theme = (unsigned)theme;
	return theme >= 0;
}

static bool
set_list_columns(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	struct list names = { 0 };

	if (!value_columns(line->value, &names, arena, error))
		return false;
	settings->list_columns = names;
	return true;
}

static bool
set_key(struct settings *settings, const struct settings_line *line, struct arena *arena,
	struct error *error)
{
	struct settings_key key = {
		.view = line->subject,
		.key = arena_copy(arena, line->name),
		.command = line->value,
	};

	if (!utf8_check(span_of(line->value), UTF8_LINE, FIELD_LINE_LIMIT, "it", error))
		return false;
	*(struct settings_key *)list_push(&settings->keys, sizeof(key), arena) = key;
	return true;
}

static bool
set_enrich(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	(void)arena;
	return value_label(line->value, &settings->enrich, error);
}

static bool
set_enrich_seconds(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	(void)arena;
	return value_number(line->value, 1, SECONDS_LIMIT, &settings->enrich_seconds, error);
}

static bool
set_enrich_again(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	(void)arena;
	return value_number(line->value, 1, DAYS_LIMIT, &settings->enrich_again, error);
}

static bool
set_sync_openclaw(struct settings *settings, const struct settings_line *line,
	struct arena *arena, struct error *error)
{
	(void)arena;
	return value_label(line->value, &settings->sync_openclaw, error);
}

const struct settings_row settings_rows[] = {
	{ "money", "base", "a currency code", "The currency of amounts without one; JPY.",
		set_base },
	{ "rates", "CURRENCY", "a number such as 150.25",
		"How much of the base currency one unit of it is worth.", set_rate },
	{ "platform NAME", "fee", "22%, 12.5% or 2200bp",
		"What the platform keeps of the gross amount.", set_platform_fee },
	{ "platform NAME", "label", "text", "How the platform is written.",
		set_platform_label },
	{ "platform NAME", "contact", "anywhere or inside",
		"Whether its terms allow e-mail and phone; inside warns before they are used.",
		set_platform_contact },
	{ "platform NAME", "terms", "text", "What is said in that warning.",
		set_platform_terms },
	{ "stage NAME", "label", "text", "The heading of the column.", set_stage_label },
	{ "stage NAME", "weight", "0 to 100",
		"Percent of a deal's value that may be expected.", set_stage_weight },
	{ "stage NAME", "kind", "open, won or lost",
		"Whether the deal is under way or how it ended.", set_stage_kind },
	{ "stage NAME", "after", "a stage, or start",
		"Where the column stands; a new stage stands behind the last open one.",
		set_stage_after },
	{ "rule NAME", "days", "1 to 3650", "How long after the event the follow-up is due.",
		set_rule_days },
	{ "rule NAME", "label", "text", "What the follow-up is called.", set_rule_label },
	{ "rule NAME", "message", "text", "What to say; may be empty.", set_rule_message },
	{ "rule NAME", "enabled", "yes or no", "Whether the rule makes follow-ups.",
		set_rule_enabled },
	{ "report", "active-days", "1 to 3650",
		"How many days back an interaction makes a contact active; 30.",
		set_active_days },
	{ "report", "quiet-days", "1 to 3650",
		"After how many days without contact one has gone quiet; 30.", set_quiet_days },
	{ "report", "stuck-days", "1 to 3650",
		"After how many days in a stage one is stuck, while fewer than three have left "
		"it "
		"and nothing is usual there yet; 14.",
		set_stuck_days },
	{ "user", "name", "text", "Who the journal says you are.", set_who },
	{ "screen", "colour", "auto, never or always", "Whether output has colour.",
		set_colour },
	{ "screen", "color", "auto, never or always", "The same.", set_colour },
	{ "screen", "mouse", "yes or no", "Whether the board takes the mouse.", set_mouse },
	{ "screen", "theme", "auto, dark, light or mono",
		"The colours of the board; auto goes by the terminal's background where it is "
		"told, and is dark where not.",
		set_theme },
	{ "list", "columns", "fields such as name stage value",
		"The columns of the list on the screen, as many as fit; the name always.",
		set_list_columns },
	{ "keys VIEW", "KEY", "a command line, or nothing",
		"What the key does in that view; % stands for the selection.", set_key },
	{ "enrich", "command", "a command line",
		"What fills empty fields: the contact's JSON on its input, members on its "
		"output.",
		set_enrich },
	{ "enrich", "seconds", "1 to 3600", "How long it may take; 30.", set_enrich_seconds },
	{ "enrich", "again", "1 to 3650",
		"After how many days `enrich --all` asks again about a contact that did not "
		"change; 30.",
		set_enrich_again },
	{ "sync", "openclaw", "a folder",
		"The folder whose clients.jsonl and interactions.jsonl the board follows.",
		set_sync_openclaw },
	{ 0 },
};
