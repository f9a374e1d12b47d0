#include "tests/test.h"

#include "book/glance.h"

TEST(a_glance_denies_only_what_cannot_be_there)
{
	static const struct {
		const char *json;
		const char *word;
		bool may_hold;
	} cases[] = {
		{ "{\"notes\":\"likes tea\"}", "tea", true },
		{ "{\"notes\":\"likes TEA\"}", "tea", true },
		{ "{\"notes\":\"likes tea\"}", "teas", false },
		{ "{\"notes\":\"likes tea\"}", "coffee", false },
		{ "{}", "tea", false },
		{ "", "tea", false },
		{ "{\"notes\":\"a text that is longer than one block of bytes, with tea\"}",
			"tea", true },
		{ "{\"notes\":\"a text that is longer than one block of bytes, without\"}", "tea",
			false },
		/* Where folding may do more, it is left open. */
		{ "{\"notes\":\"Thé\"}", "tea", true },
		{ "{\"notes\":\"ｔｅａ\"}", "tea", true },
		{ "{\"notes\":\"\\u0074ea\"}", "tea", true },
		{ "{\"notes\":\"coffee\"}", "t-a", true },
		{ "{\"notes\":\"coffee\"}", "été", true },
		{ "{\"notes\":\"coffee\"}", "a b", true },
		/* Some scripts are as they are. */
		{ "{\"name\":\"田中太郎\"}", "田中", true },
		{ "{\"name\":\"田中太郎\"}", "山田", false },
		{ "{\"name\":\"田中太郎\"}", "tea", false },
	};
	struct glance glance = { NULL };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		glance_at(&glance, span_of(cases[i].json));
		if (glance_may_hold(&glance, cases[i].word) != cases[i].may_hold)
			printf("# %s in %s\n", cases[i].word, cases[i].json);
		CHECK(glance_may_hold(&glance, cases[i].word) == cases[i].may_hold);
	}
	glance_release(&glance);
}

int
main(void)
{
	RUN(a_glance_denies_only_what_cannot_be_there);
	return test_end();
}
