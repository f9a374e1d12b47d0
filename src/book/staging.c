#include "book/staging.h"

#include "base/utf8.h"
#include "core/privacy.h"
#include "format/json.h"
#include "format/lines.h"

#include <stdlib.h>
#include <string.h>

enum { PROGRESS_STEP = 4096 };

const char *const staging_part_ignored[] = { "record", "id", "totalRevenue", NULL };

/* It says what a line of jsonl is, so no record can have it. */
static const char *const never_kept[] = { "record", NULL };

struct staging
staging_make(const struct settings *settings, const struct act *act,
	const struct import_request *request, struct arena *arena,
	struct import_result *result)
{
	*result = (struct import_result){ .batch = "" };
	return (struct staging){
		.settings = settings,
		.act = act,
		.request = request,
		.arena = arena,
		.result = result,
	};
}

void
staging_release(struct staging *staging)
{
	arena_release(&staging->scratch);
	free(staging->lines);
	staging->lines = NULL;
	staging->line_slots = staging->line_count = 0;
}

void
staging_refuse(struct staging *staging, struct staged_place place, struct error *error)
{
	struct import_refusal *refusal =
		list_push(&staging->result->refused, sizeof(*refusal), staging->arena);

	*refusal = (struct import_refusal){
		.file = privacy_struck(place.file, staging->arena),
		.line = place.line,
		.reason =
			arena_copy(staging->arena, privacy_struck(error->message, &error->arena)),
	};
	error_release(error);
}

static void
tell(const struct staging *staging, const char *step, int64_t done, int64_t total)
{
	if (staging->request->progress)
		staging->request->progress(step, done, total, staging->request->context);
}

void
staging_progress(
	const struct staging *staging, const char *step, size_t done, size_t total)
{
	if (done % PROGRESS_STEP == 0)
		tell(staging, step, (int64_t)done, (int64_t)total);
}

static bool
is_blank(struct span line)
{
	return span_trim(line).length == 0;
}

struct span
staging_repair(struct staging *staging, struct span text)
{
	struct span meant = utf8_undouble(text, &staging->scratch);

	if (meant.start == text.start)
		return text;
	staging->result->doubled++;
	return staging->request->encoding == IMPORT_REPAIRED ? meant : text;
}

static bool
read_lines(struct staging *staging, struct lines *lines, const char *path,
	staging_read read, struct error *error)
{
	struct staged_place place = { .file = arena_copy(staging->arena, path) };
	struct span line;
	enum lines_step step;

	while (
		(step = lines_next(lines, &line, error)) == LINES_LINE || step == LINES_REFUSED) {
		place.line = lines_number(lines);
		if (step == LINES_REFUSED ||
			(!is_blank(line) &&
				!read(staging, staging_repair(staging, line), place, error)))
			staging_refuse(staging, place, error);
		arena_reset(&staging->scratch);
		if (place.line % PROGRESS_STEP == 0)
			tell(staging, "reading", lines_offset(lines), lines_size(lines));
	}
	return step == LINES_END;
}

bool
staging_read_file(
	struct staging *staging, const char *path, staging_read read, struct error *error)
{
	struct lines *lines;
	bool ok;

	if (!lines_open(path, &lines, error))
		return false;
	ok = read_lines(staging, lines, path, read, error);
	lines_close(lines);
	return ok;
}

bool
staging_read_part(struct staging *staging, const char *path,
	const struct lines_part *part, staging_read read, struct error *error)
{
	struct lines *lines;
	bool ok;

	if (!lines_open_part(path, part, &lines, error))
		return false;
	ok = read_lines(staging, lines, path, read, error);
	lines_close(lines);
	return ok;
}

struct json_reading
staging_reading(const struct staging *staging)
{
	return (struct json_reading){
		.base_currency = staging->settings->money.base,
		.unknown = JSON_KEEP_UNKNOWN,
		.derived = JSON_SKIP_DERIVED,
		.ignored = never_kept,
	};
}

struct id
staging_id(const char *text, bool *is_foreign)
{
	struct id id = { { 0 } };

	*is_foreign = *text && !id_parse(span_of(text), &id);
	return *is_foreign ? id_from_name("contact", span_of(text)) : id;
}

/* ------ copies ------ */

/* Words such as types and platforms are few and come again and again. */
static const char *
keep_word(struct staging *staging, const char *word)
{
	enum { KEPT_LIMIT = 64 };

	if (!*word)
		return "";
	for (size_t i = 0; i < staging->words.count; i++) {
		const char *kept = list_text(&staging->words, i);

		if (*kept == *word && strcmp(kept, word) == 0)
			return kept;
	}
	word = arena_copy(staging->arena, word);
	if (staging->words.count < KEPT_LIMIT)
		list_push_text(&staging->words, word, staging->arena);
	return word;
}

static const char *
keep_text(struct staging *staging, const char *text)
{
	return *text ? arena_copy(staging->arena, text) : "";
}

static struct list
keep_custom(struct staging *staging, const struct list *custom)
{
	struct list kept = { 0 };

	for (size_t i = 0; i < custom->count; i++) {
		const struct custom *member = list_at(custom, i, sizeof(*member));

		*(struct custom *)list_push(&kept, sizeof(*member), staging->arena) =
			(struct custom){ keep_word(staging, member->name),
				keep_text(staging, member->json) };
	}
	return kept;
}

static void
push(struct list *list, void *item, struct arena *arena)
{
	*(void **)list_push(list, sizeof(item), arena) = item;
}

struct staged_contact *
staging_add_contact(struct staging *staging, const struct contact *contact,
	struct span line, struct staged_place place)
{
	struct staged_contact *staged = arena_alloc(staging->arena, sizeof(*staged));

	staged->id = contact->id;
	staged->contact = *contact;
	staged->line =
		span_make(arena_copy_bytes(staging->arena, line.start, line.length), line.length);
	staged->stated_interactions = -1;
	staged->called = "";
	staged->place = place;
	push(&staging->contacts, staged, staging->arena);
	return staged;
}

struct staged_interaction *
staging_add_interaction(struct staging *staging, const struct interaction *interaction,
	struct staged_place place)
{
	struct staged_interaction *staged = arena_alloc(staging->arena, sizeof(*staged));
	struct interaction *kept = &staged->interaction;

	*kept = *interaction;
	kept->type = keep_word(staging, interaction->type);
	kept->direction = keep_word(staging, interaction->direction);
	kept->platform = keep_word(staging, interaction->platform);
	kept->from = keep_word(staging, interaction->from);
	kept->to = keep_word(staging, interaction->to);
	kept->by = keep_word(staging, interaction->by);
	kept->notes = keep_text(staging, interaction->notes);
	kept->custom = keep_custom(staging, &interaction->custom);
	staged->place = place;
	push(&staging->interactions, staged, staging->arena);
	return staged;
}

struct staged_follow_up *
staging_add_follow_up(
	struct staging *staging, const struct followup *follow_up, struct staged_place place)
{
	struct staged_follow_up *staged = arena_alloc(staging->arena, sizeof(*staged));
	struct followup *kept = &staged->follow_up;

	*kept = *follow_up;
	kept->rule = keep_word(staging, follow_up->rule);
	kept->state = keep_word(staging, follow_up->state);
	kept->text = keep_text(staging, follow_up->text);
	kept->reason = keep_text(staging, follow_up->reason);
	kept->custom = keep_custom(staging, &follow_up->custom);
	staged->place = place;
	push(&staging->follow_ups, staged, staging->arena);
	return staged;
}

void
staging_add_view(
	struct staging *staging, const struct saved_view *view, struct staged_place place)
{
	struct staged_view *staged = arena_alloc(staging->arena, sizeof(*staged));

	staged->view = *view;
	staged->view.name = keep_text(staging, view->name);
	staged->view.query = keep_text(staging, view->query);
	staged->view.custom = keep_custom(staging, &view->custom);
	staged->place = place;
	push(&staging->views, staged, staging->arena);
}

/* ------ what lines say of themselves ------ */

struct span
staging_said(const struct staged_contact *staged, struct arena *arena)
{
	struct contact said = staged->contact;
	struct text text = TEXT_INIT;
	size_t length;

	if (staged->is_named_after)
		said.name = "";
	said.external_id = said.imported_line = "";
	json_write(&text, contact_fields, &said, &json_stored);
	length = text.length;
	return span_make(text_take(&text, arena), length);
}

bool
staging_check_contact(
	struct staging *staging, struct contact *contact, struct error *error)
{
	struct contact checked;

	contact_normalise(contact, staging->arena);
	checked = *contact;
	if (!*checked.stage)
		checked.stage = "new";
	return contact_check(&checked, error);
}

void
staging_drop_kind(struct list *custom)
{
	for (size_t i = 0; i < custom->count; i++) {
		struct custom *member = list_at(custom, i, sizeof(*member));

		if (strcmp(member->name, never_kept[0]) != 0)
			continue;
		memmove(member, member + 1, (custom->count - i - 1) * sizeof(*member));
		custom->count--;
		return;
	}
}

/* ------ equal lines ------ */

struct staged_line {
	struct id said;
	uint32_t count;
};

static struct staged_line *
line_slot(const struct staging *staging, struct id said)
{
	size_t slot;

	memcpy(&slot, said.bytes, sizeof(slot));
	for (slot &= staging->line_slots - 1; staging->lines[slot].count > 0;
		 slot = (slot + 1) & (staging->line_slots - 1))
		if (id_equal(staging->lines[slot].said, said))
			break;
	return &staging->lines[slot];
}

/* At most half of the slots are taken, so that one is found soon. */
static void
grow_lines(struct staging *staging)
{
	enum { AT_FIRST = 1024 };
	struct staged_line *old = staging->lines;
	size_t old_slots = staging->line_slots;

	staging->line_slots = old_slots ? 2 * old_slots : AT_FIRST;
	staging->lines = memory_allocate(staging->line_slots * sizeof(*staging->lines));
	memset(staging->lines, 0, staging->line_slots * sizeof(*staging->lines));
	for (size_t i = 0; i < old_slots; i++)
		if (old[i].count > 0)
			*line_slot(staging, old[i].said) = old[i];
	free(old);
}

/* How many equal ones came before; counts this one. */
static uint32_t
count_line(struct staging *staging, struct id said)
{
	struct staged_line *line;

	if (2 * staging->line_count >= staging->line_slots)
		grow_lines(staging);
	line = line_slot(staging, said);
	if (line->count == 0) {
		line->said = said;
		staging->line_count++;
	}
	return line->count++;
}

struct id
staging_make_id(
	struct staging *staging, const struct interaction *interaction, const char *client)
{
	struct text text = TEXT_INIT;
	struct id id;
	uint32_t before;

	text_add(&text, client);
	json_write(&text, interaction_fields, interaction, &json_lossless);
	id = id_from_name("interaction", span_make(text.bytes, text.length));
	before = count_line(staging, id);
	if (before > 0) {
		text_add_format(&text, "#%u", before);
		id = id_from_name("interaction", span_make(text.bytes, text.length));
	}
	text_release(&text);
	return id;
}
