#include "core/settings.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

/* Raised when the code derives something else from the same records and settings. */
enum { DERIVATION = 2 };

enum {
	ACTIVE_DAYS = 30,
	QUIET_DAYS = 30,
	STUCK_DAYS = 14,
	ENRICH_SECONDS = 30,
	ENRICH_AGAIN = 30
};

static const char *const list_columns[] = { "name", "stage", "platform", "value", "score",
	"revenue", "lastContact", "nextDue", "quiet", "tags", NULL };

struct settings
settings_default(struct arena *arena)
{
	struct settings settings = {
		.money.base = "JPY",
		.active_days = ACTIVE_DAYS,
		.quiet_days = QUIET_DAYS,
		.stuck_days = STUCK_DAYS,
		.who = "",
		.enrich = "",
		.sync_openclaw = "",
		.enrich_seconds = ENRICH_SECONDS,
		.enrich_again = ENRICH_AGAIN,
	};

	for (const struct stage *stage = stage_defaults; stage->id; stage++)
		*(struct stage *)list_push(&settings.pipeline, sizeof(*stage), arena) = *stage;
	for (const struct platform *row = platform_defaults; row->id; row++)
		*(struct platform *)list_push(&settings.platforms, sizeof(*row), arena) = *row;
	for (const struct rule *rule = rule_defaults; rule->id; rule++)
		*(struct rule *)list_push(&settings.rules, sizeof(*rule), arena) = *rule;
	for (size_t i = 0; list_columns[i]; i++)
		list_push_text(&settings.list_columns, list_columns[i], arena);
	return settings;
}

/* FNV-1a, 64 bits: any change shows, and nobody forges his own configuration. */
static uint64_t
mix_bytes(uint64_t hash, const void *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ ((const unsigned char *)bytes)[i]) * UINT64_C(0x100000001b3);
	return hash;
}

static uint64_t
mix_number(uint64_t hash, int64_t number)
{
	return mix_bytes(hash, &number, sizeof(number));
}

/* With its NUL, so that "ab", "c" is not "a", "bc". */
static uint64_t
mix_text(uint64_t hash, const char *text)
{
	return mix_bytes(hash, text, strlen(text) + 1);
}

static uint64_t
mix_money(uint64_t hash, const struct money_rates *money)
{
	hash = mix_text(hash, money->base);
	hash = mix_number(hash, (int64_t)money->rates.count);
	for (size_t i = 0; i < money->rates.count; i++) {
		const struct money_rate *rate = list_at(&money->rates, i, sizeof(*rate));

		hash = mix_number(mix_text(hash, rate->currency), rate->millionths);
	}
	return hash;
}

static uint64_t
mix_pipeline(uint64_t hash, const struct list *pipeline)
{
	hash = mix_number(hash, (int64_t)pipeline->count);
	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof(*stage));

		hash = mix_number(mix_text(hash, stage->id), stage->kind);
	}
	return hash;
}

static uint64_t
mix_platforms(uint64_t hash, const struct list *platforms)
{
	hash = mix_number(hash, (int64_t)platforms->count);
	for (size_t i = 0; i < platforms->count; i++) {
		const struct platform *platform = list_at(platforms, i, sizeof(*platform));

		hash = mix_number(mix_text(hash, platform->id), platform->fee);
	}
	return hash;
}

static uint64_t
mix_rules(uint64_t hash, const struct list *rules)
{
	hash = mix_number(hash, (int64_t)rules->count);
	for (size_t i = 0; i < rules->count; i++) {
		const struct rule *rule = list_at(rules, i, sizeof(*rule));

		hash = mix_number(mix_text(hash, rule->id), rule->trigger);
		hash = mix_number(mix_number(hash, rule->offset), rule->repeats);
	}
	return hash;
}

uint64_t
settings_fingerprint(const struct settings *settings)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	hash = mix_number(hash, DERIVATION);
	hash = mix_money(hash, &settings->money);
	hash = mix_pipeline(hash, &settings->pipeline);
	hash = mix_platforms(hash, &settings->platforms);
	return mix_rules(hash, &settings->rules);
}

/* "stage" of "stage NAME" and of "stage proposal". */
static size_t
head_length(const char *section)
{
	return strcspn(section, " ");
}

static bool
has_subject(const struct settings_row *row)
{
	return row->section[head_length(row->section)] != '\0';
}

/* What follows the first word of the section. */
static const char *
subject_of(const char *section)
{
	const char *rest = section + head_length(section);

	return rest + strspn(rest, " ");
}

static bool
is_section(const struct settings_row *row, const char *section)
{
	size_t length = head_length(section);

	return length == head_length(row->section) &&
		strncasecmp(row->section, section, length) == 0 &&
		(*subject_of(section) != '\0') == has_subject(row);
}

static bool
is_name(const struct settings_row *row, const char *name)
{
	bool is_any = row->name[0] >= 'A' && row->name[0] <= 'Z';

	return is_any || strcasecmp(row->name, name) == 0;
}

/* Adds the word and a separator in front, unless it stands there at the end already. */
static void
add_choice(struct text *choices, const char *word)
{
	size_t length = strlen(word);
	bool is_last = choices->length >= length &&
		strcmp(choices->bytes + choices->length - length, word) == 0;

	if (is_last)
		return;
	text_add(choices, choices->length ? ", " : "");
	text_add(choices, word);
}

static bool
fail_section(const char *section, struct error *error)
{
	struct text choices = TEXT_INIT;

	for (const struct settings_row *row = settings_rows; row->section; row++)
		add_choice(&choices, row->section);
	fail(error, ERROR_REFUSED, "there is no section [%s]; there are %s", section,
		choices.bytes);
	text_release(&choices);
	return false;
}

static bool
fail_name(const char *section, const char *name, struct error *error)
{
	struct text choices = TEXT_INIT;

	for (const struct settings_row *row = settings_rows; row->section; row++)
		if (is_section(row, section))
			add_choice(&choices, row->name);
	fail(error, ERROR_REFUSED, "[%s] has no '%s'; it has %s", section, name,
		choices.bytes);
	text_release(&choices);
	return false;
}

bool
settings_set(struct settings *settings, const char *section, const char *name,
	const char *value, struct arena *arena, struct error *error)
{
	const char *trimmed = span_copy(span_trim(span_of(section)), arena);
	bool has_section = false;

	for (const struct settings_row *row = settings_rows; row->section; row++) {
		bool is_here = is_section(row, trimmed);

		has_section = has_section || is_here;
		if (!is_here || !is_name(row, name))
			continue;
		struct settings_line line = {
			.subject = subject_of(trimmed),
			.name = name,
			.value = span_copy(span_trim(span_of(value)), arena),
		};
		return row->set(settings, &line, arena, error) ||
			fail_in(error, "[%s] %s", trimmed, name);
	}
	return has_section ? fail_name(trimmed, name, error) : fail_section(trimmed, error);
}
