#include "tests/test.h"

#include "base/hash.h"

/* The sums that the authors of FNV-1a print. */
TEST(bytes_have_the_sum_that_is_printed_for_them)
{
	CHECK(hash_bytes("", span_of("")) == 0xCBF29CE484222325ULL);
	CHECK(hash_bytes("", span_of("a")) == 0xAF63DC4C8601EC8CULL);
	CHECK(hash_bytes("", span_of("foobar")) == 0x85944171F73967E8ULL);
}

TEST(a_prefix_keeps_kinds_apart)
{
	CHECK(hash_bytes("id", span_of("x")) != hash_bytes("file", span_of("x")));
	CHECK(hash_bytes("foo", span_of("bar")) == hash_bytes("", span_of("foobar")));
}

int
main(void)
{
	RUN(bytes_have_the_sum_that_is_printed_for_them);
	RUN(a_prefix_keeps_kinds_apart);
	return test_end();
}
