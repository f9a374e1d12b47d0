#include "tests/book/transfer.h"

#include "book/tail.h"

#include <stdio.h>
#include <unistd.h>

/* A file, and what is known of it. */
struct tailed {
	struct fixture fixture;
	const char *path;
	struct tail tail;
};

static void
begin(struct tailed *tailed, const char *text)
{
	*tailed = (struct tailed){ .tail = { 0 } };
	fixture_open(&tailed->fixture);
	tailed->path = put_file(&tailed->fixture, "lines", text);
}

static void
end(struct tailed *tailed)
{
	fixture_close(&tailed->fixture);
}

static void
append(struct tailed *tailed, const char *text)
{
	FILE *file = fopen(tailed->path, "a");

	CHECK(file && fputs(text, file) >= 0);
	if (file)
		fclose(file);
}

/* Looks, and reads what there is. */
static enum tail_state
look(struct tailed *tailed)
{
	struct tail_look look =
		tail_look(&tailed->tail, tailed->path, &tailed->fixture.error);

	if (look.state != TAIL_MISSING)
		tailed->tail = look.now;
	return look.state;
}

TEST(a_file_that_is_not_there_is_missing)
{
	struct tailed tailed;

	begin(&tailed, "");
	CHECK(unlink(tailed.path) == 0);
	CHECK_NUMBER(look(&tailed), TAIL_MISSING);
	end(&tailed);
}

TEST(what_was_never_read_is_anew_and_then_the_same)
{
	struct tailed tailed;

	begin(&tailed, "one\ntwo\n");
	CHECK_NUMBER(look(&tailed), TAIL_ANEW);
	CHECK_NUMBER(tailed.tail.offset, 8);
	CHECK_NUMBER(tailed.tail.lines, 2);
	CHECK_NUMBER(look(&tailed), TAIL_SAME);
	end(&tailed);
}

TEST(a_line_without_its_newline_waits)
{
	struct tailed tailed;

	begin(&tailed, "one\n");
	look(&tailed);
	append(&tailed, "tw");
	CHECK_NUMBER(look(&tailed), TAIL_SAME);
	append(&tailed, "o\nthr");
	CHECK_NUMBER(look(&tailed), TAIL_GROWN);
	CHECK_NUMBER(tailed.tail.offset, 8);
	CHECK_NUMBER(tailed.tail.lines, 2);
	end(&tailed);
}

/* Another text of a file that had been read, kept in the same place. */
static const struct anew_case {
	const char *name, *before, *after;
} anew_cases[] = {
	{ "another text of the same length", "one\ntwo\n", "one\ntwa\n" },
	{ "another beginning of a longer one", "one\ntwo\n", "ane\ntwo\nthree\n" },
	{ "a shorter one", "one\ntwo\n", "one\n" },
	{ "an empty one", "one\ntwo\n", "" },
	{ 0 },
};

static void
test_anew(void)
{
	for (const struct anew_case *one = anew_cases; one->name; one++) {
		struct tailed tailed;

		begin(&tailed, one->before);
		look(&tailed);
		FILE *file = fopen(tailed.path, "w");
		CHECK(file && fputs(one->after, file) >= 0);
		if (file)
			fclose(file);
		/* Two writes within one tick of the file system's clock look alike. */
		tailed.tail.changed_at = 0;
		CHECK_NUMBER(look(&tailed), TAIL_ANEW);
		CHECK_NUMBER(tailed.tail.offset, (long long)strlen(one->after));
		test_result(one->name);
		end(&tailed);
	}
}

TEST(a_file_that_took_the_place_may_have_grown_out_of_the_other)
{
	struct tailed tailed;

	begin(&tailed, "one\n");
	look(&tailed);
	put_file(&tailed.fixture, "lines", "one\ntwo\n");
	CHECK_NUMBER(look(&tailed), TAIL_GROWN);
	put_file(&tailed.fixture, "lines", "two\none\n");
	CHECK_NUMBER(look(&tailed), TAIL_ANEW);
	end(&tailed);
}

TEST(a_file_of_many_blocks_is_known_by_all_of_them)
{
	struct tailed tailed;
	struct text text = TEXT_INIT;
	struct tail kept;

	text_add_repeated(&text, "a line of sixteen\n", 20000);
	begin(&tailed, text.bytes);
	look(&tailed);
	CHECK_NUMBER(tailed.tail.lines, 20000);
	append(&tailed, "more\n");
	CHECK_NUMBER(look(&tailed), TAIL_GROWN);
	CHECK_NUMBER(tailed.tail.lines, 20001);
	/* As after a start: nothing but what is kept. */
	kept = tailed.tail;
	kept.is_checked = false;
	kept.inode = 0;
	tailed.tail = kept;
	CHECK_NUMBER(look(&tailed), TAIL_SAME);
	text.bytes[100] = 'X';
	text_add(&text, "more\nand more\n");
	put_file(&tailed.fixture, "lines", text.bytes);
	tailed.tail = kept;
	CHECK_NUMBER(look(&tailed), TAIL_ANEW);
	text_release(&text);
	end(&tailed);
}

int
main(void)
{
	RUN(a_file_that_is_not_there_is_missing);
	RUN(what_was_never_read_is_anew_and_then_the_same);
	RUN(a_line_without_its_newline_waits);
	test_anew();
	RUN(a_file_that_took_the_place_may_have_grown_out_of_the_other);
	RUN(a_file_of_many_blocks_is_known_by_all_of_them);
	return test_end();
}
