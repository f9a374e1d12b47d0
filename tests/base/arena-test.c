#include "tests/test.h"

#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static bool
is_zeroed(const unsigned char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		if (bytes[i] != 0)
			return false;
	}
	return true;
}

/* What a child that runs the function leaves behind. */
struct ending {
	int status;
	size_t said; /* bytes on its stderr */
};

static struct ending
run_in_child(void (*function)(void))
{
	struct ending ending = { 0 };
	char buffer[256];
	int ends[2];
	pid_t child;

	if (pipe(ends) != 0)
		return ending;
	fflush(stdout);
	child = fork();
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		function();
		_exit(0);
	}
	close(ends[1]);
	for (ssize_t got; (got = read(ends[0], buffer, sizeof(buffer))) > 0;)
		ending.said += (size_t)got;
	close(ends[0]);
	waitpid(child, &ending.status, 0);
	return ending;
}

static void
ask_for_everything(void)
{
	struct arena arena = ARENA_INIT;

	arena_alloc(&arena, SIZE_MAX);
}

TEST(memory_is_zeroed_whatever_its_size)
{
	static const size_t sizes[] = { 0, 1, 15, 16, 17, 1023, 1024, 1025, 4096, 100000,
		3000000 };
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		unsigned char *bytes = arena_alloc(&arena, sizes[i]);

		CHECK(is_zeroed(bytes, sizes[i]));
		memset(bytes, 0xAA, sizes[i]);
	}
	arena_release(&arena);
}

TEST(memory_is_aligned_for_any_type_after_a_text)
{
	struct arena arena = ARENA_INIT;

	for (size_t length = 0; length < 40; length++) {
		arena_copy_bytes(&arena, "........................................", length);
		CHECK_NUMBER((uintptr_t)arena_alloc(&arena, 1) % _Alignof(max_align_t), 0);
	}
	arena_release(&arena);
}

TEST(pieces_do_not_overlap)
{
	enum { PIECES = 2000 };
	struct arena arena = ARENA_INIT;
	unsigned char *pieces[PIECES];
	size_t wrong = 0;

	for (size_t i = 0; i < PIECES; i++) {
		pieces[i] = arena_alloc(&arena, i + 1);
		memset(pieces[i], (int)(i % 251) + 1, i + 1);
	}
	for (size_t i = 0; i < PIECES; i++)
		wrong += pieces[i][0] != i % 251 + 1 || pieces[i][i] != i % 251 + 1;
	CHECK_NUMBER(wrong, 0);
	arena_release(&arena);
}

TEST(a_copy_is_a_text_of_its_own)
{
	struct arena arena = ARENA_INIT;
	char text[] = "rapport";
	const char *whole = arena_copy(&arena, text);
	const char *part = arena_copy_bytes(&arena, text, 3);
	const char *empty = arena_copy_bytes(&arena, NULL, 0);

	text[0] = 'X';
	CHECK_TEXT(whole, "rapport");
	CHECK_TEXT(part, "rap");
	CHECK_TEXT(empty, "");
	arena_release(&arena);
}

TEST(a_text_can_be_formatted_at_any_length)
{
	struct arena arena = ARENA_INIT;
	const char *longer;

	CHECK_TEXT(arena_format(&arena, "%s and %d", "one", 2), "one and 2");
	CHECK_TEXT(arena_format(&arena, "%s", ""), "");
	longer = arena_format(&arena, "%0*d", 20000, 7);
	CHECK_NUMBER(strlen(longer), 20000);
	CHECK_TEXT(longer + 19998, "07");
	arena_release(&arena);
}

TEST(what_was_reset_gives_zeroed_memory_again)
{
	static const size_t sizes[] = { 1, 100, 3000, 5000, 100000, 10, 2000000 };
	struct arena arena = ARENA_INIT;

	arena_reset(&arena);
	for (size_t i = 0; i < 40; i++) {
		size_t size = sizes[i % (sizeof(sizes) / sizeof(sizes[0]))];
		unsigned char *first = arena_alloc(&arena, 7);
		unsigned char *second = arena_alloc(&arena, size);

		CHECK(is_zeroed(first, 7) && is_zeroed(second, size));
		memset(first, 0xAA, 7);
		memset(second, 0xAA, size);
		if (i % 3 != 0)
			arena_reset(&arena);
	}
	arena_release(&arena);
}

TEST(the_first_piece_may_be_larger_than_a_block)
{
	struct arena arena = ARENA_INIT;
	unsigned char *large = arena_alloc(&arena, 1000000);
	const char *small = arena_copy(&arena, "small");

	memset(large, 0xAA, 1000000);
	CHECK_TEXT(small, "small");
	CHECK(is_zeroed(arena_alloc(&arena, 5000), 5000));
	arena_release(&arena);
}

TEST(a_released_arena_is_empty_and_usable)
{
	struct arena arena = ARENA_INIT;

	arena_release(NULL);
	arena_release(&arena);
	arena_alloc(&arena, 10);
	arena_release(&arena);
	CHECK(arena.newest == NULL);
	CHECK_TEXT(arena_copy(&arena, "again"), "again");
	arena_release(&arena);
}

TEST(memory_can_be_resized_to_nothing_and_back)
{
	char *memory = memory_allocate(0);

	CHECK(memory != NULL);
	memory = memory_resize(memory, 100);
	strcpy(memory, "kept");
	memory = memory_resize(memory, 100000);
	CHECK_TEXT(memory, "kept");
	free(memory);
}

TEST(running_out_of_memory_says_so_and_exits_with_1)
{
	struct ending ending = run_in_child(memory_exhausted);

	CHECK(WIFEXITED(ending.status));
	CHECK_NUMBER(WEXITSTATUS(ending.status), 1);
	CHECK(ending.said > 0);
}

TEST(a_size_beyond_all_memory_is_no_overflow)
{
	struct ending ending = run_in_child(ask_for_everything);

	CHECK(WIFEXITED(ending.status));
	CHECK_NUMBER(WEXITSTATUS(ending.status), 1);
	CHECK(ending.said > 0);
}

int
main(void)
{
	RUN(memory_is_zeroed_whatever_its_size);
	RUN(memory_is_aligned_for_any_type_after_a_text);
	RUN(pieces_do_not_overlap);
	RUN(a_copy_is_a_text_of_its_own);
	RUN(a_text_can_be_formatted_at_any_length);
	RUN(what_was_reset_gives_zeroed_memory_again);
	RUN(the_first_piece_may_be_larger_than_a_block);
	RUN(a_released_arena_is_empty_and_usable);
	RUN(memory_can_be_resized_to_nothing_and_back);
	RUN(running_out_of_memory_says_so_and_exits_with_1);
	RUN(a_size_beyond_all_memory_is_no_overflow);
	return test_end();
}
