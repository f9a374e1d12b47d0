#include "book/tail.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	BLOCK = 64 * 1024,
	LARGE = 16 * 1024 * 1024, /* from here on the whole sum is compared once only */
	NANOSECONDS = 1000000000,
};

/* A file being looked at. */
struct looking {
	int fd;
	const char *path;
	struct error *error;
	char block[BLOCK];
};

static bool
fail_read(const struct looking *looking)
{
	return fail(looking->error, ERROR_FAILURE, "cannot read %s: %s", looking->path,
		strerror(errno));
}

/* The bytes at the offset; fewer only where the file ends. */
static bool
read_at(struct looking *looking, int64_t offset, size_t length, size_t *got)
{
	*got = 0;
	while (*got < length) {
		ssize_t piece = pread(looking->fd, looking->block + *got, length - *got,
			(off_t)(offset + (int64_t)*got));

		if (piece < 0 && errno == EINTR)
			continue;
		if (piece < 0)
			return fail_read(looking);
		if (piece == 0)
			break;
		*got += (size_t)piece;
	}
	return true;
}

/* The sum of what was summed before and the block. */
static struct id
chained(struct id before, const char *block, size_t length)
{
	struct id sum = id_from_name("block", span_make(block, length));
	char both[sizeof(before.bytes) + sizeof(sum.bytes)];

	memcpy(both, before.bytes, sizeof(before.bytes));
	memcpy(both + sizeof(before.bytes), sum.bytes, sizeof(sum.bytes));
	return id_from_name("chain", span_make(both, sizeof(both)));
}

/* Goes on with the sum from its last whole block to the offset. */
static bool
sum_up_to(struct looking *looking, struct tail *tail, int64_t offset)
{
	int64_t from = tail->blocks * BLOCK;
	size_t got;

	while (offset - from >= BLOCK) {
		if (!read_at(looking, from, BLOCK, &got))
			return false;
		tail->chain = chained(tail->chain, looking->block, got);
		tail->blocks++;
		from += BLOCK;
	}
	if (!read_at(looking, from, (size_t)(offset - from), &got))
		return false;
	tail->rest = chained((struct id){ { 0 } }, looking->block, got);
	tail->offset = offset;
	return true;
}

/* Whether the file begins with what was read: all of it is compared where that is cheap
 * or was not done yet, else the end of it. */
static bool
begins_as_before(struct looking *looking, const struct tail *tail, bool *is_so)
{
	struct tail again = { 0 };

	if (tail->is_checked && tail->offset > LARGE)
		again = *tail;
	if (!sum_up_to(looking, &again, tail->offset))
		return false;
	*is_so = id_equal(again.chain, tail->chain) && id_equal(again.rest, tail->rest);
	return true;
}

/* Behind the last newline of the file, but not before `from`. */
static bool
find_end(struct looking *looking, int64_t from, int64_t size, int64_t *end)
{
	for (*end = size; *end > from;) {
		size_t length = *end - from < BLOCK ? (size_t)(*end - from) : BLOCK;
		size_t got;

		if (!read_at(looking, *end - (int64_t)length, length, &got))
			return false;
		while (got > 0 && looking->block[got - 1] != '\n')
			got--;
		*end = *end - (int64_t)length + (int64_t)got;
		if (got > 0)
			return true;
	}
	return true;
}

static bool
count_lines(struct looking *looking, int64_t from, int64_t end, int64_t *lines)
{
	while (from < end) {
		size_t length = end - from < BLOCK ? (size_t)(end - from) : BLOCK;
		size_t got;

		if (!read_at(looking, from, length, &got))
			return false;
		for (size_t i = 0; i < got; i++)
			*lines += looking->block[i] == '\n';
		if (got == 0)
			return true;
		from += (int64_t)got;
	}
	return true;
}

static void
note_status(struct tail *tail, const struct stat *status)
{
	tail->device = (uint64_t)status->st_dev;
	tail->inode = (uint64_t)status->st_ino;
	tail->size = status->st_size;
	tail->changed_at =
		(int64_t)status->st_mtim.tv_sec * NANOSECONDS + status->st_mtim.tv_nsec;
}

static bool
is_untouched(const struct tail *tail, const struct tail *now)
{
	return tail->inode && tail->device == now->device && tail->inode == now->inode &&
		tail->size == now->size && tail->changed_at == now->changed_at;
}

/* A file that took the other's place may well have grown out of it. */
static bool
look_inside(struct looking *looking, const struct tail *tail, struct tail_look *look)
{
	struct tail *now = &look->now;
	struct tail status = *now;
	bool is_grown = false;

	if (tail->offset > 0 && tail->offset <= now->size &&
		!begins_as_before(looking, tail, &is_grown))
		return false;
	*now = is_grown ? *tail : (struct tail){ 0 };
	now->is_checked = true;
	now->device = status.device;
	now->inode = status.inode;
	now->size = status.size;
	now->changed_at = status.changed_at;
	if (!find_end(looking, now->offset, now->size, &look->end))
		return false;
	look->state = !is_grown         ? TAIL_ANEW
		: look->end == tail->offset ? TAIL_SAME
									: TAIL_GROWN;
	return count_lines(looking, now->offset, look->end, &now->lines) &&
		sum_up_to(looking, now, look->end);
}

struct tail_look
tail_look(const struct tail *tail, const char *path, struct error *error)
{
	struct tail_look look = { .state = TAIL_FAILED };
	struct looking looking = { .path = path, .error = error };
	struct stat status;

	if (stat(path, &status) != 0) {
		look.state = TAIL_MISSING;
		return look;
	}
	note_status(&look.now, &status);
	if (is_untouched(tail, &look.now)) {
		look = (struct tail_look){ TAIL_SAME, tail->offset, *tail };
		return look;
	}
	looking.fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (looking.fd < 0) {
		fail_read(&looking);
		return look;
	}
	if (!look_inside(&looking, tail, &look))
		look.state = TAIL_FAILED;
	close(looking.fd);
	return look;
}

const struct field tail_fields[] = {
	{ "offset", "Offset", FIELD_COUNT, FIELD_STORED, offsetof(struct tail, offset),
		.help = "How far the file was read." },
	{ "lines", "Lines", FIELD_COUNT, FIELD_STORED, offsetof(struct tail, lines),
		.help = "How many lines that were." },
	{ "blocks", "Blocks", FIELD_COUNT, FIELD_STORED, offsetof(struct tail, blocks),
		.help = "Whole blocks before that." },
	{ "chain", "Chain", FIELD_ID, FIELD_STORED, offsetof(struct tail, chain),
		.help = "Their sum." },
	{ "rest", "Rest", FIELD_ID, FIELD_STORED, offsetof(struct tail, rest),
		.help = "The sum of what follows." },
	{ 0 },
};
