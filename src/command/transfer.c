#include "command/rows.h"

#include <ctype.h>
#include <string.h>

#include "book/export.h"
#include "book/import.h"
#include "command/detect.h"
#include "command/table.h"
#include "format/human.h"

/* ------ import ------ */

/* The files that were named, else those where the format usually has them. */
static bool
import_files(struct call *call, const struct import_format *format, size_t index,
	struct list *files, struct error *error)
{
	const struct path_environment *paths = &call->surroundings->paths;

	for (size_t i = index; i < call->words.count; i++)
		list_push_text(
			files, path_expand(paths, call_word(call, i), call->arena), call->arena);
	if (files->count > 0)
		return true;
	if (!*format->usual)
		return fail(error, ERROR_USAGE,
			"import %s: name the files, or - for standard input", format->name);
	list_push_text(files, path_expand(paths, format->usual, call->arena), call->arena);
	return true;
}

static bool
write_counts(struct call *call, const struct import_result *result, struct error *error)
{
	struct text text = TEXT_INIT;

	if (call->loudness == CALL_QUIET) {
		if (*result->batch)
			text_add_format(&text, "%s\n", result->batch);
		return output_text(call->output, &text, error);
	}
	text_add_format(&text, "%lld new, %lld changed, %lld same", (long long)result->new,
		(long long)result->changed, (long long)result->same);
	if (result->refused.count > 0)
		text_add_format(&text, ", %zu refused", result->refused.count);
	text_add_char(&text, '\n');
	return output_text(call->output, &text, error);
}

static const struct import_value *
value_at(const struct list *values, size_t index)
{
	return list_at(values, index, sizeof(struct import_value));
}

/* "people.csv:3: Bob Stone: title Buyer → Owner, tags empty → vip" */
static void
notice_changes(struct call *call, const struct list *changes)
{
	for (size_t i = 0, next; i < changes->count; i = next) {
		const struct import_value *first = value_at(changes, i);
		struct text text = TEXT_INIT;

		for (next = i; next < changes->count; next++) {
			const struct import_value *value = value_at(changes, next);

			if (!id_equal(value->id, first->id) || value->line != first->line)
				break;
			text_add_format(&text, "%s%s %s → %s", next > i ? ", " : "", value->field,
				call_shortened(value->value, call->arena),
				call_shortened(value->offered, call->arena));
		}
		call_notice(call, "%s:%lld: %s: %s", first->file, (long long)first->line,
			first->name, text_take(&text, call->arena));
	}
}

static void
notice_kept(struct call *call, const struct list *kept)
{
	for (size_t i = 0; i < kept->count; i++) {
		const struct import_value *value = value_at(kept, i);

		call_notice(call, "%s:%lld: %s: %s stays %s; %s was offered", value->file,
			(long long)value->line, value->name, value->field,
			call_shortened(value->value, call->arena),
			call_shortened(value->offered, call->arena));
	}
	if (kept->count > 0)
		call_notice(call, "%s; --overwrite takes what was offered",
			human_count((int64_t)kept->count, "value that no import gave stays",
				"values that no import gave stay", call->arena));
}

static bool
write_result(struct call *call, const struct import_result *result, struct error *error)
{
	if (result->refused.count > 0)
		call->status = error_kinds[ERROR_REFUSED].status;
	if (call->format == FORMAT_JSON)
		return call_record(call, import_fields, result, error);
	if (call->act.mode == ACT_REHEARSAL)
		call_notice(call, "This was a rehearsal; nothing was changed.");
	if (result->is_replayed)
		call_notice(
			call, "The key '%s' was used before; nothing was changed.", call->act.key);
	call_notice_refused(call, &result->refused);
	notice_changes(call, &result->changes);
	notice_kept(call, &result->kept);
	for (size_t i = 0; i < result->remarks.count; i++)
		call_notice(call, "%s", list_text(&result->remarks, i));
	return write_counts(call, result, error);
}

static bool
refuse_nothing(struct call *call, struct error *error)
{
	return fail(error, ERROR_USAGE, "say what to import: files, or one of the formats %s",
		detect_names(call->arena));
}

/* What all files look like; one import takes one format, so that one undo takes it
 * back. */
static const struct import_format *
detect_all(struct call *call, struct error *error)
{
	const struct import_format *format = detect_format(call, call_word(call, 0), error);

	for (size_t i = 1; format && i < call->words.count; i++) {
		const struct import_format *other =
			detect_format(call, call_word(call, i), error);

		if (other && other != format)
			fail(error, ERROR_USAGE,
				"%s is %s, but %s is %s; import one after the other, or say which format "
				"all of them have",
				call_word(call, 0), format->name, call_word(call, i), other->name);
		format = other == format ? format : NULL;
	}
	return format;
}

static bool
run_import(struct call *call, struct error *error)
{
	const struct import_format *format = detect_named(call_word(call, 0));
	struct list files = { 0 };
	struct import_table table;
	struct import_request request = {
		.files = &files,
		.encoding = call_has(call, "repair-encoding") ? IMPORT_REPAIRED : IMPORT_AS_IT_IS,
		.table = &table,
		.erased = call_has(call, "erased") ? IMPORT_TAKES_ERASED : IMPORT_REFUSES_ERASED,
		.conflicts = call_has(call, "overwrite") ? IMPORT_OVERWRITES : IMPORT_KEEPS,
		.progress = call_progress,
		.context = call,
	};
	struct import_result result = { .batch = "" };
	size_t first = format ? 1 : 0;

	if (call->words.count == 0)
		return refuse_nothing(call, error);
	if (!format)
		format = detect_all(call, error);
	return format && table_asked(call, &table, error) &&
		import_files(call, format, first, &files, error) &&
		format->run(call->book, &call->act, &request, call->arena, &result, error) &&
		write_result(call, &result, error);
}

/* ------ export ------ */

static const struct export_format *
export_find(const char *name)
{
	const struct export_format *format = export_formats;

	while (format->name && strcmp(format->name, name) != 0)
		format++;
	return format->name ? format : NULL;
}

/* A word of letters may be a format that was mistyped; a term of a query is none. */
static bool
is_plain_word(const char *word)
{
	while (isalnum((unsigned char)*word))
		word++;
	return !*word;
}

static bool
refuse_export(struct call *call, const char *name, struct error *error)
{
	struct text text = TEXT_INIT;

	for (const struct export_format *format = export_formats; format->name; format++)
		text_add_format(&text, "%s%s", text.length > 0 ? ", " : "", format->name);
	return fail(error, ERROR_USAGE, "there is no format '%s'; the formats are %s", name,
		text_take(&text, call->arena));
}

/* The format that the first word says, or the one that loses nothing. */
static bool
read_format(struct call *call, const struct export_format **format, size_t *index,
	struct error *error)
{
	const char *word = call_word(call, 0);

	*format = export_find(word);
	if (*format) {
		++*index;
		return true;
	}
	*format = export_find("jsonl");
	return !*word || !is_plain_word(word) || refuse_export(call, word, error);
}

/* Which of its files, where a format has several; the usual one needs no word. */
static bool
read_part(struct call *call, const struct export_format *format,
	const struct export_part **part, size_t *index, struct error *error)
{
	const char *word = call_word(call, *index);
	struct text names = TEXT_INIT;

	*part = NULL;
	for (const struct export_part *row = format->parts; row && row->name; row++) {
		bool is_named = strcmp(row->name, word) == 0;

		if (is_named || (!*part && row->when == PART_USUAL))
			*part = row;
		*index += is_named;
		text_add_format(&names, "%s%s", names.length > 0 ? " or " : "", row->name);
	}
	const char *choices = text_take(&names, call->arena);
	return *part || !format->parts ||
		fail(error, ERROR_USAGE, "export %s: say which of its files: %s", format->name,
			choices);
}

/* What the words behind the format say: whose records, or which contact. */
static bool
read_subject(struct call *call, const struct export_part *part, size_t index,
	struct export_request *request, struct error *error)
{
	struct contact contact;

	if (part && part->about == PART_CONTACT) {
		if (index + 1 < call->words.count)
			return fail(error, ERROR_USAGE,
				"'%s' is one word too many; quote a name of several words",
				call_word(call, index + 1));
		if (!call_contact(call, index, &contact, error))
			return false;
		request->contact = contact.id;
		return true;
	}
	request->words = call_rest(call, index);
	if (index == call->words.count && !call_has(call, "view"))
		return true;
	request->query = call_query(call, index, error);
	return request->query != NULL;
}

static bool
write_piece(struct span bytes, void *context, struct error *error)
{
	struct call *call = context;

	return output_write(call->output, bytes, error);
}

static bool
run_export(struct call *call, struct error *error)
{
	enum { CARDS = 100, MOST_CARDS = 100000 };
	const struct export_format *format;
	const struct export_part *part;
	const char *version = call_option(call, "vcard-version");
	struct export_request request = {
		.today = call->as_of,
		.now = call->clock.now,
		.version = version ? version : "",
		.words = "",
		.names = call->is_anonymous ? EXPORT_ANONYMOUS : EXPORT_NAMED,
		.cells = call_has(call, "raw") ? EXPORT_RAW : EXPORT_GUARDED,
		.write = write_piece,
		.context = call,
	};
	size_t index = 0;
	int64_t cards;

	if (!read_format(call, &format, &index, error) ||
		!read_part(call, format, &part, &index, error) ||
		!read_subject(call, part, index, &request, error) ||
		!call_number(call, "cards", 0, MOST_CARDS, CARDS, &cards, error))
		return false;
	request.part = part ? part->name : "";
	request.cards = (size_t)cards;
	call_is_data(call);
	return format->run(call->book, &request, error);
}

/* ------ rows ------ */

static const struct option import_options[] = {
	{ "repair-encoding", 0, NULL, NULL,
		"read text that was encoded as UTF-8 twice as it was meant" },
	{ "map", 'm', "COLUMN=FIELD", NULL, "csv: what a column means; may be repeated" },
	{ "preset", 0, "NAME", "preset",
		"csv: whose table it is; with --map, the name to keep the mapping under" },
	{ "set", 0, "FIELD=VALUE", NULL,
		"csv: what holds for every row that says nothing else" },
	{ "currency", 0, "CODE", NULL, "csv: of amounts that say none" },
	{ "dates", 0, "day-first|month-first", "day-order",
		"csv: how days such as 3/4/2024 are read" },
	{ "charset", 0, "NAME", NULL, "csv: the encoding, which is found out otherwise" },
	{ "erased", 0, NULL, NULL, "take contacts in again that were erased" },
	{ "overwrite", 0, NULL, NULL, "csv, vcard: replace what was typed here since, too" },
	{ 0 },
};

static const struct option export_options[] = {
	{ "cards", 0, "N", NULL, "html: at most so many cards in a column, 100 unless told" },
	{ "raw", 0, NULL, NULL, "csv: leave cells that a spreadsheet would run as they are" },
	{ "vcard-version", 0, "V", NULL, "vCards of version 4.0, which is usual, or 3.0" },
	{ "view", 0, "NAME", "view", "the contacts of a saved view" },
	{ 0 },
};

const struct command transfer_commands[] = {
	{
		.name = "import",
		.arguments = "[FORMAT] FILE...",
		.summary = "bring contacts and their history in from files",
		.help =
			"Reads every line before the book is touched; then all that is good goes in "
			"as "
			"one change, which one undo takes back.  A line that is not good is refused "
			"with file, line and reason, and the exit status is 5.  The same file again "
			"changes nothing.  With --dry-run nothing is changed, and the figures are "
			"those it would come to.  Lines about a contact that was erased are refused, "
			"with the day; --erased takes it in again.\n"
			"\n"
			"openclaw: a folder with clients.jsonl and interactions.jsonl, or these "
			"files; "
			"~/.openclaw/crm unless one is named.  Contacts that are in the book by id, "
			"e-mail, phone or channel are the same ones.  What was changed in the book "
			"since stays until the line in the file says something new.  Where a line "
			"states more revenue or interactions than the ledger holds, the rest is an "
			"opening balance; the revenue is in the `currency` of the line where that is "
			"not the one of a `value`, else in the base currency.\n"
			"\n"
			"jsonl: what `export jsonl` writes, or - for standard input.\n"
			"\n"
			"vcard: cards of the versions 2.1, 3.0 and 4.0, any number in a file, in any "
			"encoding.  A card that is broken is refused whole.  The fields are filled "
			"from FN or N, ORG, TITLE, EMAIL, TEL, IMPP and the like (channels), NOTE, "
			"CATEGORIES (tags) and UID (the id); BDAY, URL, ADR, NICKNAME, PHOTO and "
			"some "
			"more become members such as birthday and website, and what nobody knows "
			"keeps its name, such as X-FOO.  `export vcard` writes them all back.  What "
			"is larger than 64 KiB, as a photo may be, is left out, which is told.\n"
			"\n"
			"Tables and cards of others fill what is empty, add to lists and change what "
			"an "
			"import gave.  A value that somebody typed here since, or before, stays: it "
			"is "
			"told with what was offered, and --overwrite takes that.  What the same row "
			"said the last time is no news, so what was changed or taken away here stays "
			"so.  --dry-run names the fields that would change.  Our own table, written "
			"by "
			"`export csv`, wins with all it says while the contact was not changed "
			"since.\n"
			"\n"
			"A row or card means the contact with its id, else the one that has its "
			"e-mail, phone or channel, be that in the book or in an earlier row, as if "
			"each had been imported alone.  One whose addresses belong to two contacts "
			"is refused.  A phone alone does not make colleagues one, who have different "
			"names and e-mails.\n"
			"\n"
			"csv: a table of anybody's; its delimiter, its encoding and by its headings "
			"whose it is are found out (`help presets`), and --map says what a column "
			"means otherwise (`help columns`).\n"
			"\n"
			"Without a format the files are looked at.",
		.examples =
			"rapport import openclaw\n"
			"rapport import openclaw ~/backup/crm --dry-run\n"
			"rapport import jsonl book.jsonl\n"
			"ssh studio rapport export | rapport import jsonl -\n"
			"rapport import vcard contacts.vcf --dry-run\n"
			"rapport import csv Connections.csv --set tags=linkedin\n"
			"rapport import csv sales.csv -m Buyer=name -m Date=date -m Total=amount "
			"--set platform=fiverr --preset fiverr-sales\n",
		.options = import_options,
		.traits = COMMAND_WRITES | COMMAND_LONG,
		.maximum = -1,
		.completes = "import-format file",
		.run = run_import,
	},
	{
		.name = "export",
		.arguments = "[FORMAT] [QUERY...|CONTACT]",
		.summary = "write contacts and their history to a file",
		.help =
			"Writes what a query matches, or everything, archived contacts included.\n"
			"\n"
			"csv: a row for each contact, custom members as columns, as RFC 4180 has it. "
			" "
			"A cell that a spreadsheet would run as a formula gets a leading apostrophe, "
			"unless --raw; plain numbers and phone numbers never do.  The last heading, "
			"#rapport-csv 1, tells an import to take the apostrophes off again; it stays "
			"when a spreadsheet saves the file.\n"
			"\n"
			"jsonl: every contact, interaction and follow-up, one a line, the member "
			"\"record\" saying which; with everything the saved views, too.  Nothing is "
			"lost: importing it into an empty book "
			"and exporting that gives the same bytes.  This is what is meant without a "
			"format.\n"
			"\n"
			"openclaw clients, openclaw interactions: one of the two files of the "
			"OpenClaw skill.  The member totalRevenue is the sum in the base currency; "
			"of "
			"a contact who brought nothing in that, the first sum there is, with its "
			"\"currency\".  Where \"currency\" belongs to the value of the deal, such a "
			"total is left out.  Sums in further currencies are in the interactions and "
			"in the member openingRevenue, so that importing both files into an empty "
			"book gives the same totals.\n"
			"\n"
			"html, html board: the board as a page, with columns, cards and sums; html "
			"contact CONTACT: everything about one contact.  A page is one file that "
			"fetches nothing, readable in light and dark and on paper.\n"
			"\n"
			"ical: a task (VTODO) for each follow-up, with an alarm at nine o'clock on "
			"its "
			"day; those that are done or cancelled as such.  The UID is what `done` and "
			"`snooze` know it by, so a calendar finds its entries again when the file "
			"comes anew.\n"
			"\n"
			"vcard: a card for each contact, of version 4.0 or, with --vcard-version, "
			"3.0.  What no property of a card can say stands in X-RAPPORT-FIELDS, so "
			"that "
			"importing it loses nothing of the contacts; their timelines are in jsonl "
			"alone.",
		.examples = "rapport export jsonl -o book.jsonl\n"
					"rapport export jsonl stage:active,won\n"
					"rapport export openclaw clients -o clients.jsonl\n"
					"rapport export csv stage:active,won -o clients.csv\n"
					"rapport export html platform:fiverr -o board.html\n"
					"rapport export html contact \"Sarah Chen\" -o sarah.html\n"
					"rapport export ical -o ~/calendars/follow-ups.ics\n"
					"rapport export vcard tag:vip -o vip.vcf\n",
		.options = export_options,
		.traits = COMMAND_ANONYMISES | COMMAND_QUERY | COMMAND_LONG,
		.maximum = -1,
		.completes = "export-format query",
		.run = run_export,
	},
	{ 0 },
};
