#ifndef TESTS_BOOK_SCENE_H
#define TESTS_BOOK_SCENE_H

#include "tests/book/fixture.h"

#include "book/change.h"

/*
 * What happens in a book, a line each.  Days are written as 2026-02-11.
 */
static inline struct date
day(const char *text)
{
	struct date date = { 0 };
	struct error error = ERROR_INIT;

	CHECK(date_parse(span_of(text), &date, &error));
	return date;
}

/* From now on it is nine o'clock on that day. */
static inline void
it_is(struct fixture *fixture, const char *text)
{
	enum { DAY_ZERO = 719163, SECONDS = 86400, NINE = 9 * 3600 };

	fixture->act.today = day(text);
	fixture->act.now.second =
		(int64_t)(fixture->act.today.day - DAY_ZERO) * SECONDS + NINE;
}

/* A contact that is as given, whose id ends in the number. */
static inline struct id
joins(struct fixture *fixture, int number, struct contact contact)
{
	field_fill(contact_fields, &contact);
	id_parse(
		span_of(arena_format(&fixture->arena, "00000000-0000-4000-8000-%012d", number)),
		&contact.id);
	worked(fixture,
		change_add(&fixture->book, &fixture->act, &contact, &fixture->arena,
			&fixture->outcome, &fixture->error));
	return contact.id;
}

static inline void
happens(struct fixture *fixture, struct id id, const char *date,
	struct interaction interaction)
{
	field_fill(interaction_fields, &interaction);
	interaction.date = day(date);
	worked(fixture,
		change_log(&fixture->book, &fixture->act, just(fixture, id), &interaction,
			&fixture->arena, &fixture->outcome, &fixture->error));
}

/* Moves today. */
static inline void
moves(struct fixture *fixture, struct id id, const char *stage)
{
	struct list ids = only(fixture, id);

	worked(fixture,
		change_move(&fixture->book, &fixture->act, &ids, stage, "so it is",
			&fixture->arena, &fixture->outcome, &fixture->error));
}

static inline void
is_archived(struct fixture *fixture, struct id id)
{
	struct list ids = only(fixture, id);

	worked(fixture,
		change_archive(&fixture->book, &fixture->act, &ids, &fixture->arena,
			&fixture->outcome, &fixture->error));
}

static inline struct money
yen(int64_t amount)
{
	return money_make(amount, "JPY");
}

static inline struct money
cents(int64_t amount)
{
	return money_make(amount, "USD");
}

/* All as one text: "¥15,000 + $120.00", "" for nothing. */
static inline const char *
sum_text(struct fixture *fixture, const struct list *sum)
{
	return sum->count ? money_sum_show(sum, &fixture->settings.money, &fixture->arena)
					  : "";
}

/* One line for each follow-up: "Sarah delivery-7 2026-02-11 overdue 0". */
static inline const char *
due_text(struct fixture *fixture, const struct list *items)
{
	const char *all = "";

	for (size_t i = 0; i < items->count; i++) {
		const struct due *due = list_at(items, i, sizeof(*due));
		char date[DATE_TEXT_SIZE];

		date_format(due->due, date);
		all = arena_format(&fixture->arena, "%s%s %s %s overdue %lld\n", all, due->name,
			due->rule, date, (long long)due->overdue_days);
	}
	return all;
}

#endif
