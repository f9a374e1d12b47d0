#include "store/checksum.h"
#include "store/envelope.h"
#include "store/pack.h"

#include "tests/test.h"

#include <stdlib.h>

static struct span
span_of_text(const struct text *text)
{
	return span_make(text->bytes, text->length);
}

TEST(numbers_of_every_size_come_back)
{
	static const int64_t numbers[] = { 0, 1, -1, 63, 64, -64, -65, 127, 128, 8191, 8192,
		INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN };

	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
		struct text text = TEXT_INIT;
		struct unpacker unpacker;

		pack_signed(&text, numbers[i]);
		pack_number(&text, (uint64_t)numbers[i]);
		unpacker = unpack(span_of_text(&text));
		CHECK_NUMBER(unpack_signed(&unpacker), numbers[i]);
		CHECK_NUMBER((int64_t)unpack_number(&unpacker), numbers[i]);
		CHECK(unpack_is_done(&unpacker));
		text_release(&text);
	}
}

TEST(texts_ids_money_and_sums_come_back)
{
	struct text text = TEXT_INIT;
	struct id id = { { 1, 2, 3 } };
	struct unpacker unpacker;
	struct span bytes;

	pack_text(&text, "");
	pack_text(&text, "Søren");
	pack_span(&text, span_make("a\0b", 3));
	pack_id(&text, id);
	pack_money(&text, money_make(-500, "JPY"));
	pack_money(&text, (struct money){ 0 });
	pack_sum(&text, 0xdeadbeef);
	unpacker = unpack(span_of_text(&text));
	CHECK_TEXT(unpack_text(&unpacker), "");
	CHECK_TEXT(unpack_text(&unpacker), "Søren");
	bytes = unpack_span(&unpacker);
	CHECK(span_equal(bytes, span_make("a\0b", 3)));
	CHECK(id_equal(unpack_id(&unpacker), id));
	CHECK_NUMBER(unpack_money(&unpacker).minor, -500);
	CHECK(!money_is_known(unpack_money(&unpacker)));
	CHECK_NUMBER(unpack_sum(&unpacker), 0xdeadbeef);
	CHECK(unpack_is_done(&unpacker));
	text_release(&text);
}

/* Everything there is, from bytes that end after each length in turn. */
TEST(unpacking_stays_within_the_bytes_wherever_they_end)
{
	struct text text = TEXT_INIT;

	pack_text(&text, "some text");
	pack_signed(&text, -123456789);
	pack_id(&text, (struct id){ { 9 } });
	pack_money(&text, money_make(77, "USD"));
	pack_sum(&text, 1);
	for (size_t length = 0; length < text.length; length++) {
		char *bytes = memory_allocate(length);
		struct unpacker unpacker;

		memcpy(bytes, text.bytes, length);
		unpacker = unpack(span_make(bytes, length));
		unpack_text(&unpacker);
		unpack_signed(&unpacker);
		unpack_id(&unpacker);
		unpack_money(&unpacker);
		unpack_sum(&unpacker);
		CHECK(!unpacker.is_sound);
		CHECK_TEXT(unpack_text(&unpacker), "");
		CHECK_NUMBER(unpack_number(&unpacker), 0);
		free(bytes);
	}
	text_release(&text);
}

TEST(hostile_lengths_are_refused)
{
	static const char *const bytes[] = { "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
		"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "\x7f", "\x03yz",
		"\xff\xff\xff\xff\x0f" };

	for (size_t i = 0; i < sizeof(bytes) / sizeof(*bytes); i++) {
		struct unpacker unpacker = unpack(span_of(bytes[i]));

		CHECK_TEXT(unpack_text(&unpacker), "");
		CHECK(!unpacker.is_sound);
	}
}

/* The check value of the CRC catalogue, and the examples of RFC 3720. */
TEST(the_checksum_is_crc32c)
{
	static const char digits[] = "123456789";
	char zeros[32] = { 0 }, ones[32];

	memset(ones, 0xff, sizeof(ones));
	CHECK_NUMBER(checksum(0, digits, 9), 0xe3069283);
	CHECK_NUMBER(checksum(0, zeros, 32), 0x8a9136aa);
	CHECK_NUMBER(checksum(0, ones, 32), 0x62a8ab43);
	CHECK_NUMBER(checksum(0, "", 0), 0);
	for (size_t i = 0; i <= 9; i++)
		CHECK_NUMBER(checksum(checksum(0, digits, i), digits + i, 9 - i), 0xe3069283);
}

TEST(an_envelope_opens_only_unchanged_and_under_its_key)
{
	struct text value = TEXT_INIT;
	struct error error = ERROR_INIT;
	struct span key = span_of("key"), contents;

	envelope_begin(&value);
	text_add(&value, "contents");
	envelope_end(&value, key);
	CHECK(envelope_open(span_of_text(&value), key, &contents, &error));
	CHECK(span_is(contents, "contents"));
	CHECK(!envelope_open(span_of_text(&value), span_of("kez"), &contents, &error));
	CHECK_NUMBER(error.kind, ERROR_STORAGE);
	for (size_t i = 0; i < value.length * 8; i++) {
		value.bytes[i / 8] = (char)(value.bytes[i / 8] ^ 1 << i % 8);
		CHECK(!envelope_open(span_of_text(&value), key, &contents, &error));
		value.bytes[i / 8] = (char)(value.bytes[i / 8] ^ 1 << i % 8);
	}
	for (size_t length = 0; length < value.length; length++)
		CHECK(!envelope_open(span_make(value.bytes, length), key, &contents, &error));
	error_release(&error);
	text_release(&value);
}

TEST(a_version_is_never_zero)
{
	CHECK(envelope_version(span_make("", 0)) != 0);
	CHECK(envelope_version(span_of("{}")) == checksum(0, "{}", 2));
}

int
main(void)
{
	RUN(numbers_of_every_size_come_back);
	RUN(texts_ids_money_and_sums_come_back);
	RUN(unpacking_stays_within_the_bytes_wherever_they_end);
	RUN(hostile_lengths_are_refused);
	RUN(the_checksum_is_crc32c);
	RUN(an_envelope_opens_only_unchanged_and_under_its_key);
	RUN(a_version_is_never_zero);
	return test_end();
}
