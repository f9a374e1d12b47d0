/*
 * Bits that turn over, pages of noise or from elsewhere, and files that are cut short are
 * found, and never believed.
 *
 *     flips COUNT    that many damaged copies of the book in $DATA
 *
 * Each copy is looked at with `check` and with one of the commands that read.  What such
 * a command says must be what it said of the sound book, unless it fails or `check` tells
 * that something is wrong.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/test.h"
#include "tests/torture/ground.h"

enum { LINE_SIZE = 256, PAGE = 4096 };

static const char *const looks[] = {
	"export jsonl",
	"list --json --as-of 2026-02-11",
	"report --format json --as-of 2026-02-11",
	"due --json --as-of 2026-02-11",
	"search quote --json",
	"history --json",
	NULL,
};

enum { LOOKS = 6 };

enum damage_kind {
	DAMAGE_BIT,   /* turns over */
	DAMAGE_NOISE, /* in place of a page */
	DAMAGE_BLANK, /* a page of zeros */
	DAMAGE_STRAY, /* a page has what belongs on another */
	DAMAGE_CUT,   /* the file is shorter */
	DAMAGE_KINDS,
};

static const char *const kind_names[] = {
	[DAMAGE_BIT] = "bits turned over",
	[DAMAGE_NOISE] = "pages of noise",
	[DAMAGE_BLANK] = "blank pages",
	[DAMAGE_STRAY] = "pages from elsewhere",
	[DAMAGE_CUT] = "files cut short",
};

/* Six in ten are bits. */
static const enum damage_kind turns[] = { DAMAGE_BIT, DAMAGE_BIT, DAMAGE_NOISE,
	DAMAGE_BIT, DAMAGE_BLANK, DAMAGE_BIT, DAMAGE_BIT, DAMAGE_STRAY, DAMAGE_BIT,
	DAMAGE_CUT };

enum { TURNS = sizeof(turns) / sizeof(*turns) };

struct damage {
	enum damage_kind kind;
	off_t at;   /* of the byte, of the page, or where the file ends */
	off_t from; /* of the page whose bytes are there */
	int bit;
};

struct tally {
	int harmless; /* the answer is right, and nothing is complained about */
	int found_by_check;
	int found_by_reading;
	int killed; /* reading ended by a signal */
	int silent; /* a wrong answer, and nobody complained */
	int broken; /* the check itself ended by a signal or without a word */
	int mute;   /* reading ended without a word */
	int kinds[DAMAGE_KINDS];
};

struct sound {
	char *bytes;
	off_t length;
	const char *path;
	char *answers[LOOKS];
};

static struct ground ground;

static void
overwrite(int descriptor, const char *bytes, size_t length, off_t at)
{
	if (pwrite(descriptor, bytes, length, at) != (ssize_t)length)
		abort();
}

static void
overwrite_page(int descriptor, const struct sound *sound, const struct damage *damage)
{
	char page[PAGE] = { 0 };

	for (int i = 0; damage->kind == DAMAGE_NOISE && i < PAGE; i++)
		page[i] = (char)random_below(UINT8_MAX + 1);
	overwrite(descriptor,
		damage->kind == DAMAGE_STRAY ? sound->bytes + damage->from : page, PAGE,
		damage->at);
}

static void
write_copy(const struct sound *sound, const struct damage *damage)
{
	int descriptor = open(sound->path, O_WRONLY | O_TRUNC | O_CLOEXEC);
	char byte = (char)(sound->bytes[damage->at] ^ 1 << damage->bit);

	if (descriptor < 0)
		abort();
	overwrite(descriptor, sound->bytes, (size_t)sound->length, 0);
	if (damage->kind == DAMAGE_BIT)
		overwrite(descriptor, &byte, 1, damage->at);
	else if (damage->kind != DAMAGE_CUT)
		overwrite_page(descriptor, sound, damage);
	else if (ftruncate(descriptor, damage->at) != 0)
		abort();
	close(descriptor);
}

static struct damage
choose(const struct sound *sound, int index)
{
	struct damage damage = { .kind = turns[index % TURNS] };

	damage.at = (off_t)random_below((uint32_t)sound->length);
	damage.bit = (int)random_below(8);
	damage.from = (off_t)random_below((uint32_t)(sound->length / PAGE)) * PAGE;
	if (damage.kind != DAMAGE_BIT && damage.kind != DAMAGE_CUT)
		damage.at -= damage.at % PAGE;
	return damage;
}

static void
tell(const char *what, const struct damage *damage, const char *line,
	const struct ended *ended)
{
	printf("# %s: %s at %lld, bit %d, from %lld: %s ended with %d: %.200s\n", what,
		kind_names[damage->kind], (long long)damage->at, damage->bit,
		(long long)damage->from, line, ended->status, ended->err);
}

static void
look(const struct sound *sound, const struct damage *damage, int index,
	struct tally *tally)
{
	struct launch usual = { 0 };
	const char *line = looks[index % LOOKS];
	struct ended reading = ground_run(&ground, &usual, "%s", line);
	struct ended check = ground_run(&ground, &usual, "check");
	bool is_right =
		reading.status == 0 && strcmp(reading.out, sound->answers[index % LOOKS]) == 0;

	if (check.status < 0 || (check.status != 0 && !check.err[0] && !check.out[0])) {
		tally->broken++;
		tell("the check broke", damage, "check", &check);
	} else if (reading.status == 0 && !is_right && check.status == 0) {
		tally->silent++;
		tell("a wrong answer", damage, line, &reading);
	}
	tally->killed += reading.status < 0;
	tally->found_by_reading += reading.status > 0;
	tally->found_by_check += check.status > 0;
	tally->harmless += is_right && check.status == 0;
	if (reading.status != 0 && !reading.err[0]) {
		tally->mute++;
		tell("no word", damage, line, &reading);
	}
	ended_release(&reading);
	ended_release(&check);
}

static char *
whole_file(const char *path, off_t *length)
{
	struct stat status;
	int descriptor = open(path, O_RDONLY | O_CLOEXEC);
	char *bytes;

	if (descriptor < 0 || fstat(descriptor, &status) != 0)
		abort();
	bytes = malloc((size_t)status.st_size);
	if (!bytes || read(descriptor, bytes, (size_t)status.st_size) != status.st_size)
		abort();
	close(descriptor);
	*length = status.st_size;
	return bytes;
}

static struct sound
make_sound(void)
{
	struct launch usual = { 0 };
	struct sound sound = { .path = ground_path(&ground, "book/gen-0001/data.mdb") };

	CHECK_NUMBER(ground_status(&ground,
					 "import jsonl %s/contacts.jsonl "
					 "%s/interactions.jsonl %s/follow-ups.jsonl",
					 getenv("DATA"), getenv("DATA"), getenv("DATA")),
		0);
	for (int i = 0; i < LOOKS; i++) {
		struct ended ended = ground_run(&ground, &usual, "%s", looks[i]);

		CHECK_NUMBER(ended.status, 0);
		sound.answers[i] = strdup(ended.out);
		ended_release(&ended);
	}
	sound.bytes = whole_file(sound.path, &sound.length);
	return sound;
}

int
main(int count, char **words)
{
	int runs = count > 1 ? (int)strtol(words[1], NULL, 10) : 2000;
	struct tally tally = { 0 };
	struct sound sound;
	char name[LINE_SIZE];

	ground = ground_open();
	sound = make_sound();
	random_seed((uint32_t)now_microseconds());
	for (int i = 0; test_is_ok && i < runs; i++) {
		struct damage damage = choose(&sound, i);

		write_copy(&sound, &damage);
		unlink(ground_path(&ground, "book/gen-0001/lock.mdb"));
		look(&sound, &damage, i, &tally);
		tally.kinds[damage.kind]++;
	}
	CHECK_NUMBER(tally.silent, 0);
	CHECK_NUMBER(tally.broken, 0);
	CHECK_NUMBER(tally.mute, 0);
	CHECK(tally.harmless < runs);
	snprintf(name, sizeof(name),
		"%d damaged copies: check found %d, reading %d (%d of them died of it), %d "
		"harmless, 0 silent",
		runs, tally.found_by_check, tally.found_by_reading + tally.killed, tally.killed,
		tally.harmless);
	test_result(name);
	for (int i = 0; i < DAMAGE_KINDS; i++)
		printf("# %d %s\n", tally.kinds[i], kind_names[i]);
	ground_tally("damaged images", runs);
	for (int i = 0; i < LOOKS; i++)
		free(sound.answers[i]);
	free(sound.bytes);
	ground_close(&ground);
	return test_end();
}
