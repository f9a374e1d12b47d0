#include "command/enrich-ask.h"

#include <string.h>

#include "base/filter.h"
#include "base/interrupt.h"
#include "base/utf8.h"
#include "book/find.h"
#include "book/view.h"
#include "command/word.h"
#include "format/json.h"

enum {
	ANSWER_LIMIT = 1024 * 1024, /* bytes of an answer */
	FAILURES_AT_MOST = 5,       /* in a row */
	COMPLAINT_COLUMNS = 200,
	MILLISECONDS = 1000,
	COMPLETE = 100,
	DAY_SECONDS = 24 * 60 * 60,
};

bool
enrich_ask_begin(struct enrich_asking *asking, struct call *call, struct error *error)
{
	const char *command = call->settings->enrich;
	struct list words = { 0 };

	asking->call = call;
	if (!words_split(command, &words, call->arena, error))
		return fail_in(error, "[enrich] command");
	if (words.count == 0)
		return fail(error, ERROR_USAGE,
			"there is no command to ask; set one in the configuration as [enrich] "
			"command = PROGRAM, or give a file with --from");
	for (size_t i = 0; i < words.count; i++)
		list_push_text(&asking->words,
			path_expand(&call->surroundings->paths, list_text(&words, i), call->arena),
			call->arena);
	return true;
}

const char *
enrich_ask_source(const struct enrich_asking *asking)
{
	const char *program = list_text(&asking->words, 0);
	const char *slash = strrchr(program, '/');

	return slash && slash[1] ? slash + 1 : program;
}

/* ------ one contact ------ */

/* What it wrote to standard error comes behind the reason, on one line. */
static const char *
told(const char *reason, const char *complaint, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct span line = span_trim(span_of(utf8_safe(complaint, UTF8_LINE, arena)));

	text_add(&text, reason);
	if (line.length > 0) {
		text_add(&text, ": ");
		utf8_add_cut(&text, span_copy(line, arena), COMPLAINT_COLUMNS);
	}
	return text_take(&text, arena);
}

static void
refuse(struct enrich_asking *asking, const struct contact *contact, const char *reason)
{
	const struct enrichment_refusal refusal = {
		.file = "",
		.id = contact->id,
		.name = contact->name,
		.reason = reason,
	};

	enrichment_refuse(asking->enrichment, &refusal, asking->call->arena);
}

/* An empty answer says nothing, like an empty object. */
static bool
read_answer(struct enrich_asking *asking, const struct contact *contact,
	struct span output, struct error *error)
{
	struct call *call = asking->call;
	struct enrichment_offer offer;
	struct span answer = span_trim(output);

	if (answer.length == 0)
		answer = span_of("{}");
	if (!enrichment_read(answer, call->settings, call->arena, &offer, error))
		return fail_in(error, "the answer");
	offer.id = contact->id;
	offer.name = arena_copy(call->arena, contact->name);
	offer.version = contact->version;
	*(struct enrichment_offer *)list_push(&asking->offers, sizeof(offer), call->arena) =
		offer;
	return true;
}

static bool
run(struct enrich_asking *asking, const struct contact *contact, struct arena *arena,
	struct filter_result *result, struct error *error)
{
	struct text input = TEXT_INIT;
	struct filter filter = {
		.words = &asking->words,
		.milliseconds = asking->call->settings->enrich_seconds * MILLISECONDS,
		.most = ANSWER_LIMIT,
		.watch = asking->call->watch,
	};
	bool ok;

	json_write(&input, contact_fields, contact, &json_answer);
	text_add_char(&input, '\n');
	filter.input = span_make(input.bytes, input.length);
	ok = filter_run(&filter, arena, result, error);
	text_release(&input);
	return ok;
}

/* One that somebody stopped has not failed. */
static bool
ask_one(struct enrich_asking *asking, const struct contact *contact, struct arena *arena,
	struct error *error)
{
	struct filter_result result;

	if (run(asking, contact, arena, &result, error) &&
		read_answer(asking, contact, result.output, error)) {
		asking->failures = 0;
		return true;
	}
	asking->is_unwanted = interrupt_is_wished_by(asking->call->watch);
	asking->is_stopped = asking->is_unwanted || ++asking->failures == FAILURES_AT_MOST;
	if (result.is_unfit)
		return false;
	if (!asking->is_unwanted)
		refuse(asking, contact, told(error->message, result.complaint, arena));
	error_release(error);
	return true;
}

/* ------ all of them ------ */

static bool
ask_about(struct enrich_asking *asking, struct id id, struct error *error)
{
	struct arena scratch = ARENA_INIT;
	struct contact contact;
	bool ok = find_contact(asking->call->book, id_show(id, &scratch), asking->call->as_of,
				  &scratch, &contact, error) &&
		ask_one(asking, &contact, &scratch, error);

	/* Somebody else erased it meanwhile. */
	if (!ok && error->kind == ERROR_NOT_FOUND) {
		error_release(error);
		ok = true;
	}
	arena_release(&scratch);
	return ok;
}

static void
notice_stop(struct enrich_asking *asking)
{
	if (asking->is_unwanted)
		call_notice(asking->call, "Stopped; what was answered until then is filled in.");
	else if (asking->is_stopped)
		call_notice(asking->call,
			"The command failed %d times in a row; nobody else was asked about.",
			FAILURES_AT_MOST);
}

bool
enrich_ask(struct enrich_asking *asking, const struct list *ids, struct error *error)
{
	const char *step = asking->call->watch ? "asking (Esc stops)" : "asking";
	struct interrupt interrupt;
	bool ok = true;

	interrupt_begin(&interrupt, asking->call->watch);
	for (size_t i = 0; ok && !asking->is_stopped && i < ids->count; i++) {
		call_progress(step, (int64_t)i, (int64_t)ids->count, asking->call);
		ok = ask_about(asking, *(struct id *)list_at(ids, i, sizeof(struct id)), error) &&
			(!asking->take || asking->take(asking, error));
	}
	if (ok)
		notice_stop(asking);
	interrupt_end(&interrupt);
	return ok;
}

/* ------ whom ------ */

struct choosing {
	const struct call *call;
	const struct asked *asked;
	int64_t limit;
	struct list *ids;
};

static bool
is_asked_enough(const struct choosing *choosing, const struct contact *contact)
{
	const struct call *call = choosing->call;
	struct moment when = asked_when(choosing->asked, contact->id);
	int64_t age = call->act.now.second - when.second;

	return when.second != 0 && contact->updated_at.second <= when.second &&
		age < (int64_t)call->settings->enrich_again * DAY_SECONDS;
}

static bool
choose(const struct contact *contact, size_t index, void *context, struct error *error)
{
	struct choosing *choosing = context;

	(void)index;
	(void)error;
	if (contact->archived || contact->completeness >= COMPLETE ||
		(choosing->asked && is_asked_enough(choosing, contact)) ||
		(choosing->limit > 0 && (int64_t)choosing->ids->count >= choosing->limit))
		return true;
	*(struct id *)list_push(choosing->ids, sizeof(struct id), choosing->call->arena) =
		contact->id;
	return true;
}

bool
enrich_ask_whom(struct call *call, const struct asked *asked, int64_t limit,
	struct list *ids, struct error *error)
{
	struct choosing choosing = { call, asked, limit, ids };
	const struct view_request request = {
		.query = call_query(call, call->words.count, error),
		.sort = field_find(contact_fields, span_of("score")),
		.direction = VIEW_DESCENDING,
		.today = call->as_of,
		.depth = VIEW_RECORDS,
	};

	return request.query && view_list(call->book, &request, choose, &choosing, error);
}
