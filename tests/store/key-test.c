#include "store/key.h"

#include "tests/test.h"

#include <stdint.h>
#include <stdlib.h>

static int
compare(const struct key *first, const struct key *second)
{
	int difference = span_compare(key_span(first), key_span(second));

	return difference < 0 ? -1 : difference > 0;
}

TEST(numbers_and_days_are_ordered_as_they_are)
{
	static const int64_t numbers[] = { INT64_MIN, -4611686018427387904, -256, -255, -1, 0,
		1, 127, 128, 255, 256, 65536, 4294967296, INT64_MAX };
	static const int32_t days[] = { INT32_MIN, -1, 0, 1, 255, 256, 738000, INT32_MAX };

	for (size_t i = 0; i + 1 < sizeof(numbers) / sizeof(*numbers); i++) {
		struct key first = key_empty(), second = key_empty();
		struct key last = key_empty(), before_last = key_empty();

		key_add_number(&first, numbers[i]);
		key_add_number(&second, numbers[i + 1]);
		key_add_number_descending(&last, numbers[i]);
		key_add_number_descending(&before_last, numbers[i + 1]);
		CHECK_NUMBER(compare(&first, &second), -1);
		CHECK_NUMBER(compare(&last, &before_last), 1);
		CHECK_NUMBER(key_number_at(key_span(&first), 0), numbers[i]);
	}
	for (size_t i = 0; i + 1 < sizeof(days) / sizeof(*days); i++) {
		struct key first = key_empty(), second = key_empty();
		struct key last = key_empty(), before_last = key_empty();

		key_add_date(&first, (struct date){ days[i] });
		key_add_date(&second, (struct date){ days[i + 1] });
		key_add_small_descending(&last, days[i]);
		key_add_small_descending(&before_last, days[i + 1]);
		CHECK_NUMBER(compare(&first, &second), -1);
		CHECK_NUMBER(compare(&last, &before_last), 1);
		CHECK_NUMBER(key_date_at(key_span(&first), 0).day, days[i]);
	}
}

TEST(texts_are_ordered_with_the_shorter_first_whatever_follows)
{
	static const char *const texts[] = { "", "a", "a b", "ab", "abc", "b", "\xc3\xa9",
		"\xe4\xb8\xad" };

	for (size_t i = 0; i + 1 < sizeof(texts) / sizeof(*texts); i++) {
		struct key first = key_of_text(texts[i]), second = key_of_text(texts[i + 1]);

		key_add_byte(&first, 0xff);
		key_add_byte(&second, 0);
		CHECK_NUMBER(compare(&first, &second), -1);
	}
}

/* A text of that many bytes, made of characters of three. */
static char *
make_text(size_t length, char last)
{
	char *text = memory_allocate(length + 1);

	for (size_t i = 0; i < length; i++)
		text[i] = "\xe4\xb8\xad"[i % 3];
	for (size_t i = length - length % 3; i < length; i++)
		text[i] = 'x';
	if (length > 0 && last)
		text[length - length % 3 - (length % 3 ? 0 : 1)] = last;
	text[length] = '\0';
	return text;
}

TEST(long_texts_are_cut_at_a_character_and_stay_apart)
{
	static const size_t lengths[] = { KEY_TEXT_LIMIT - 1, KEY_TEXT_LIMIT,
		KEY_TEXT_LIMIT + 1, KEY_TEXT_LIMIT + 2, KEY_TEXT_LIMIT + 3, 512, 5000, 70000 };

	for (size_t i = 0; i < sizeof(lengths) / sizeof(*lengths); i++) {
		char *text = make_text(lengths[i], 0), *other = make_text(lengths[i] + 3, 0);
		struct key key = key_of_text(text), same = key_of_text(text);
		struct key different = key_of_text(other), beginning = key_empty();

		key_add_beginning(&beginning, text, KEY_TEXT_LIMIT);
		CHECK(key.length <= KEY_TEXT_LIMIT + 1);
		CHECK_NUMBER(compare(&key, &same), 0);
		CHECK(compare(&key, &different) != 0);
		CHECK(span_starts_with(key_span(&key), key_span(&beginning)));
		CHECK(span_starts_with(key_span(&different), key_span(&beginning)));
		CHECK_NUMBER(beginning.length % 3, 0);
		free(text);
		free(other);
	}
}

TEST(the_longest_of_every_kind_fits)
{
	char *text = make_text(100000, 0);
	struct key name = key_of_text(text), rank = key_empty(), counter = key_empty();
	struct id id = { { 1 } };

	key_add_id(&name, id);
	key_add_text(&rank, text, KEY_SHORT_LIMIT);
	key_add_small_descending(&rank, 700);
	key_add_text(&rank, text, KEY_NAME_LIMIT);
	key_add_id(&rank, id);
	key_add_byte(&counter, 1);
	for (int i = 0; i < 3; i++)
		key_add_text(&counter, text, KEY_SHORT_LIMIT);
	CHECK(name.length <= KEY_LIMIT);
	CHECK(rank.length <= KEY_LIMIT);
	CHECK(counter.length <= KEY_LIMIT);
	CHECK(id_equal(key_last_id(key_span(&name)), id));
	free(text);
}

TEST(the_parts_of_a_key_are_read_back)
{
	struct id client = { { 0xff, 2 } }, id = { { 3, 0xff } };
	struct date date = { 738000 };
	struct key interaction = key_of_interaction(client, date, id);
	struct key day = key_of_day(date, client, id);
	struct key entry = key_of_entry(77, 3);

	CHECK(id_equal(key_id_at(key_span(&interaction), 0), client));
	CHECK_NUMBER(key_date_at(key_span(&interaction), KEY_ID_SIZE).day, 738000);
	CHECK(id_equal(key_last_id(key_span(&interaction)), id));
	CHECK_NUMBER(key_date_at(key_span(&day), 0).day, 738000);
	CHECK(id_equal(key_id_at(key_span(&day), KEY_DATE_SIZE), client));
	CHECK_NUMBER(key_number_at(key_span(&entry), 0), 77);
}

TEST(reading_a_key_that_is_too_short_stays_within_it)
{
	struct span empty = span_make("", 0), few = span_make("abc", 3);

	CHECK(id_is_none(key_id_at(empty, 0)));
	CHECK(id_is_none(key_last_id(few)));
	CHECK(id_is_none(key_id_at(few, 9)));
	key_date_at(few, 0);
	key_number_at(few, 2);
	CHECK_NUMBER(key_date_at(empty, 5).day, INT32_MIN);
}

int
main(void)
{
	RUN(numbers_and_days_are_ordered_as_they_are);
	RUN(texts_are_ordered_with_the_shorter_first_whatever_follows);
	RUN(long_texts_are_cut_at_a_character_and_stay_apart);
	RUN(the_longest_of_every_kind_fits);
	RUN(the_parts_of_a_key_are_read_back);
	RUN(reading_a_key_that_is_too_short_stays_within_it);
	return test_end();
}
