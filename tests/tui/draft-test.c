#include "tui/draft.h"

#include <sys/stat.h>
#include <unistd.h>

#include "command/editor.h"
#include "tests/base/place.h"

/* A home of its own, and ids of contacts. */
struct home {
	struct place place;
	struct path_environment paths;
	struct draft draft;
};

static struct id
id_of(const char *name)
{
	return id_from_name("test", span_of(name));
}

static struct list
ids_of(struct home *home, const char *first, const char *second)
{
	struct list ids = { 0 };

	*(struct id *)list_push(&ids, sizeof(struct id), &home->place.arena) = id_of(first);
	if (second)
		*(struct id *)list_push(&ids, sizeof(struct id), &home->place.arena) =
			id_of(second);
	return ids;
}

static void
open_home(struct home *home)
{
	*home = (struct home){ .place = place_make() };
	home->paths.home = home->place.folder;
}

static void
begin(struct home *home, enum draft_kind kind, const char *first, const char *second)
{
	struct list ids = ids_of(home, first, second);

	draft_begin(&home->draft, &home->paths, draft_name(kind, &ids, &home->place.arena));
}

static bool
save(struct home *home, const char *text)
{
	draft_touch(&home->draft);
	return draft_save(&home->draft, span_of(text), &home->place.error);
}

static const char *
read_again(struct home *home)
{
	const char *text = "";

	return draft_read(&home->draft, &home->place.arena, &text, &home->place.error)
		? text
		: home->place.error.message;
}

static bool
is_there(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0;
}

static void
close_home(struct home *home)
{
	draft_release(&home->draft);
	place_release(&home->place);
}

static struct list
find_all(struct home *home)
{
	return draft_find_all(&home->paths, &home->place.arena);
}

static const struct draft_found *
found_at(const struct list *found, size_t index)
{
	return list_at(found, index, sizeof(struct draft_found));
}

TEST(what_was_saved_is_read_by_the_next_sitting)
{
	struct home home;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK_TEXT(read_again(&home), "");
	CHECK(save(&home, "one\n\ttwo"));
	draft_release(&home.draft);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK_TEXT(read_again(&home), "one\n\ttwo");
	close_home(&home);
}

TEST(another_tool_adds_its_line_behind_the_last_one)
{
	struct home home;
	struct span bytes;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(draft_lend(&home.draft, span_of("one\ntwo"), &home.place.error));
	CHECK(file_read(home.draft.path, 100, &home.place.arena, &bytes, &home.place.error));
	CHECK(span_is(bytes, "one\ntwo\n"));
	CHECK(file_write(
		home.draft.path, FILE_REPLACE, span_of("one\ntwo\nthree\n"), &home.place.error));
	CHECK_TEXT(read_again(&home), "one\ntwo\nthree");
	CHECK(
		file_write(home.draft.path, FILE_REPLACE, span_of("no end"), &home.place.error));
	CHECK_TEXT(read_again(&home), "no end");
	CHECK(draft_lend(&home.draft, span_of(""), &home.place.error));
	CHECK(file_read(home.draft.path, 100, &home.place.arena, &bytes, &home.place.error));
	CHECK_NUMBER((long long)bytes.length, 0);
	close_home(&home);
}

TEST(a_note_for_one_contact_is_where_the_command_looks)
{
	struct home home;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK_TEXT(home.draft.path,
		editor_draft_path(&home.paths, id_of("sarah"), &home.place.arena));
	close_home(&home);
}

TEST(a_draft_is_private)
{
	struct home home;
	struct stat status = { 0 };

	open_home(&home);
	begin(&home, DRAFT_LINE, "sarah", NULL);
	CHECK(save(&home, "x"));
	CHECK(stat(home.draft.path, &status) == 0);
	CHECK_NUMBER(status.st_mode & 07777, 0600);
	CHECK(stat(editor_drafts(&home.paths, &home.place.arena), &status) == 0);
	CHECK_NUMBER(status.st_mode & 07777, 0700);
	close_home(&home);
}

TEST(a_draft_of_nothing_but_space_goes)
{
	struct home home;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(save(&home, "x"));
	CHECK(is_there(home.draft.path));
	CHECK(save(&home, " \n"));
	CHECK(!is_there(home.draft.path));
	close_home(&home);
}

TEST(nothing_is_written_when_nothing_was_typed)
{
	struct home home;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(draft_save(&home.draft, span_of("x"), &home.place.error));
	CHECK(!is_there(home.draft.path));
	close_home(&home);
}

TEST(a_draft_without_a_name_keeps_nothing)
{
	struct home home;

	open_home(&home);
	draft_begin(&home.draft, &home.paths, "");
	CHECK(save(&home, "x"));
	CHECK(!draft_is_due(&home.draft, 100000));
	CHECK_NUMBER((long long)find_all(&home).count, 0);
	close_home(&home);
}

TEST(it_is_due_with_the_fiftieth_key)
{
	struct home home;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	for (int i = 0; i < 49; i++)
		draft_touch(&home.draft);
	CHECK(!draft_is_due(&home.draft, 1000));
	draft_touch(&home.draft);
	CHECK(draft_is_due(&home.draft, 1000));
	close_home(&home);
}

TEST(it_is_due_before_two_seconds_have_passed)
{
	struct home home;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(!draft_is_due(&home.draft, 1000));
	draft_touch(&home.draft);
	CHECK(!draft_is_due(&home.draft, 5000));
	CHECK(!draft_is_due(&home.draft, 6499));
	CHECK(draft_is_due(&home.draft, 6500));
	CHECK(save(&home, "x"));
	CHECK(!draft_is_due(&home.draft, 60000));
	close_home(&home);
}

TEST(several_contacts_in_any_order_have_one_draft)
{
	struct home home;
	struct list found;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", "ben");
	CHECK(save(&home, "both"));
	draft_release(&home.draft);
	begin(&home, DRAFT_NOTE, "ben", "sarah");
	CHECK_TEXT(read_again(&home), "both");
	found = find_all(&home);
	CHECK_NUMBER((long long)found.count, 1);
	CHECK_NUMBER((long long)found_at(&found, 0)->contacts.count, 2);
	CHECK_TEXT(found_at(&found, 0)->name, home.draft.name);
	close_home(&home);
}

TEST(a_draft_that_is_removed_leaves_no_file)
{
	struct home home;
	const char *command;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", "ben");
	CHECK(save(&home, "both"));
	draft_remove(&home.draft);
	command = arena_format(&home.place.arena, "test -z \"$(ls -A '%s')\"",
		editor_drafts(&home.paths, &home.place.arena));
	CHECK_NUMBER(system(command), 0);
	close_home(&home);
}

TEST(all_drafts_are_found_with_what_they_are)
{
	struct home home;
	struct list found;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(save(&home, "long"));
	draft_release(&home.draft);
	begin(&home, DRAFT_LINE, "ben", NULL);
	CHECK(save(&home, "short"));
	found = find_all(&home);
	CHECK_NUMBER((long long)found.count, 2);
	for (size_t i = 0; i < found.count; i++) {
		const struct draft_found *one = found_at(&found, i);
		bool is_line = one->kind == DRAFT_LINE;

		CHECK_TEXT(one->text, is_line ? "short" : "long");
		CHECK(id_equal(*(struct id *)list_at(&one->contacts, 0, sizeof(struct id)),
			id_of(is_line ? "ben" : "sarah")));
	}
	close_home(&home);
}

TEST(other_files_among_the_drafts_are_passed_over)
{
	static const char *const names[] = { "note.txt", "note-.txt", "note-sarah.txt",
		"notes-b.txt", ".rapport-1.tmp", "line", "readme.txt", NULL };
	struct home home;

	open_home(&home);
	CHECK(file_make_folder(
		editor_drafts(&home.paths, &home.place.arena), &home.place.error));
	for (const char *const *name = names; *name; name++)
		CHECK(file_write(path_join(&home.place.arena,
							 editor_drafts(&home.paths, &home.place.arena), *name),
			FILE_NEW, span_of("x"), &home.place.error));
	CHECK_NUMBER((long long)find_all(&home).count, 0);
	close_home(&home);
}

TEST(what_an_editor_left_is_made_storable)
{
	struct home home;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(save(&home, "x"));
	CHECK(file_write(
		home.draft.path, FILE_REPLACE, span_of("a\r\nb\x1b\xFF\n"), &home.place.error));
	CHECK_TEXT(read_again(&home), "a\nb\xEF\xBF\xBD");
	close_home(&home);
}

/* A file stands where the folder would be, so that root is refused, too. */
TEST(what_cannot_be_saved_is_said_once_and_tried_again)
{
	struct home home;
	const char *state;

	open_home(&home);
	state = path_state(&home.paths, &home.place.arena);
	CHECK(file_make_folder(state, &home.place.error));
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(file_write(path_join(&home.place.arena, state, "drafts"), FILE_NEW, span_of(""),
		&home.place.error));
	CHECK(!save(&home, "x"));
	CHECK(home.draft.has_failed);
	error_release(&home.place.error);
	CHECK(save(&home, "xy"));
	CHECK(home.draft.has_failed);
	CHECK(unlink(path_join(&home.place.arena, state, "drafts")) == 0);
	CHECK(draft_save(&home.draft, span_of("xyz"), &home.place.error));
	CHECK(!home.draft.has_failed);
	CHECK_TEXT(read_again(&home), "xyz");
	close_home(&home);
}

TEST(what_cannot_be_read_is_not_replaced)
{
	struct home home;
	const char *text;

	open_home(&home);
	begin(&home, DRAFT_NOTE, "sarah", NULL);
	CHECK(file_make_folder(home.draft.path, &home.place.error));
	CHECK(!draft_read(&home.draft, &home.place.arena, &text, &home.place.error));
	CHECK_TEXT(text, "");
	error_release(&home.place.error);
	CHECK(save(&home, "x"));
	CHECK(is_there(home.draft.path));
	close_home(&home);
}

int
main(void)
{
	RUN(what_was_saved_is_read_by_the_next_sitting);
	RUN(another_tool_adds_its_line_behind_the_last_one);
	RUN(a_note_for_one_contact_is_where_the_command_looks);
	RUN(a_draft_is_private);
	RUN(a_draft_of_nothing_but_space_goes);
	RUN(nothing_is_written_when_nothing_was_typed);
	RUN(a_draft_without_a_name_keeps_nothing);
	RUN(it_is_due_with_the_fiftieth_key);
	RUN(it_is_due_before_two_seconds_have_passed);
	RUN(several_contacts_in_any_order_have_one_draft);
	RUN(a_draft_that_is_removed_leaves_no_file);
	RUN(all_drafts_are_found_with_what_they_are);
	RUN(other_files_among_the_drafts_are_passed_over);
	RUN(what_an_editor_left_is_made_storable);
	RUN(what_cannot_be_saved_is_said_once_and_tried_again);
	RUN(what_cannot_be_read_is_not_replaced);
	return test_end();
}
