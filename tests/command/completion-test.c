#include "tests/test.h"

#include "tests/command/sample.h"

struct completion_case {
	const char *line; /* up to the cursor */
	const char *candidates;
};

/* Only what is in tables: these tests have no book. */
static const struct completion_case cases[] = {
	{ "rapport arc", "archive\n" },
	{ "rapport che", "check\n" },
	{ "/usr/bin/rapport che", "check\n" },
	{ "rapport --book /b che", "check\n" },
	{ "rapport --book=/b che", "check\n" },
	{ "rapport -q che", "check\n" },
	{ "rapport -o /tmp/x che", "check\n" },
	{ "rapport check --rep", "--repair\n" },
	{ "rapport check --xyz", "" },
	{ "rapport list --sort revenu", "revenue\n" },
	{ "rapport list --sort=revenu", "--sort=revenue\n" },
	{ "rapport list stage:prop", "stage:proposal\n" },
	{ "rapport list -stage:prop", "-stage:proposal\n" },
	{ "rapport list stage:active,prop", "stage:active,proposal\n" },
	{ "rapport list scor", "score>\n" },
	{ "rapport list score>", "" },
	{ "rapport list due:we", "due:week\n" },
	{ "rapport list due<tom", "due<tomorrow\n" },
	{ "rapport list archived:y", "archived:yes\n" },
	{ "rapport list has:em", "has:emails\n" },
	{ "rapport list satisfaction:h", "satisfaction:high\n" },
	{ "rapport list platform:f", "platform:fiverr\n" },
	{ "rapport list stag", "stage:\nstageSince:\n" },
	{ "rapport move 'Sarah Chen' prop", "proposal\n" },
	{ "rapport move Sarah\\ Chen prop", "proposal\n" },
	{ "rapport edit sarah response", "responseSpeed=\n" },
	{ "rapport edit sarah platform=co", "platform=coconala\n" },
	{ "rapport edit sarah responseSpeed=",
		"responseSpeed=slow\nresponseSpeed=normal\n"
		"responseSpeed=fast\n" },
	{ "rapport edit sarah firstContact=yes", "firstContact=yesterday\n" },
	{ "rapport edit sarah company=co", "" },
	{ "rapport follow sarah tom", "tomorrow\n" },
	{ "rapport snooze sarah tom", "tomorrow\n" },
	{ "rapport --color au", "auto\n" },
	{ "rapport move 'Sarah Chen' 'prop", "proposal\n" },
	{ "rapport log Sarah\\ ", "" },
	{ "rapport add Sarah --response-speed f", "fast\n" },
	{ "rapport log sarah deliv", "delivery\n" },
	{ "rapport log sarah payment --direction ", "in\nout\nnone\n" },
	{ "rapport backup ", ":file\n" },
	{ "rapport -o ", ":file\n" },
	{ "rapport --book ", ":folder\n" },
	{ "rapport completion ", "bash\nzsh\nfish\n" },
	{ "rapport completion b", "bash\n" },
	{ "rapport help form", "formats\n" },
	{ "rapport stats --format js", "json\njsonl\n" },
	{ "rapport stats -- --format js", "" },
	{ "rapport --report --form", "--format\n" },
	{ "rapport frobnicate x", "" },
	{ "rapport comple", "completion\n" },
	{ "rapport help --m", "" },
	{ "rapport", "" },
	{ "", "" },
};

struct break_case {
	const char *name;
	const char *line;
	const char *candidates;
};

/* What bash puts in place of the part behind the last of its break characters. */
static const struct break_case break_cases[] = {
	{ "bash replaces only what stands behind a colon", "rapport list stage:prop",
		"proposal\n" },
	{ "bash replaces only what stands behind an equals sign",
		"rapport list --sort=revenu", "revenue\n" },
	{ "a word without a break is replaced whole", "rapport che", "check\n" },
};

/* The options are set as a shell would give them, without a second parser between. */
static const char *
complete(struct run *run, const char *line, const char *breaks)
{
	struct list words = { 0 };

	list_push_text(&words, "complete", &run->arena);
	list_push_text(&words, arena_format(&run->arena, "--line=%s", line), &run->arena);
	if (breaks) {
		list_push_text(&words, "--shell=bash", &run->arena);
		list_push_text(
			&words, arena_format(&run->arena, "--breaks=%s", breaks), &run->arena);
	}
	CHECK(run_words(run, &words));
	return sample_output(run);
}

static void
lines_go_on_as_their_commands_allow(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct run run = sample_run(&sample_surroundings);

		CHECK_TEXT(complete(&run, cases[i].line, NULL), cases[i].candidates);
		test_result(arena_format(&run.arena, "the line [%s] goes on", cases[i].line));
		run_end(&run);
	}
}

static void
bash_gets_what_it_replaces(void)
{
	for (size_t i = 0; i < sizeof(break_cases) / sizeof(*break_cases); i++) {
		struct run run = sample_run(&sample_surroundings);

		CHECK_TEXT(complete(&run, break_cases[i].line, " \t\n\"'@><=;|&(:"),
			break_cases[i].candidates);
		test_result(break_cases[i].name);
		run_end(&run);
	}
}

TEST(nothing_hidden_is_offered)
{
	struct run run = sample_run(&sample_surroundings);
	const char *candidates = complete(&run, "rapport ", NULL);

	CHECK(strstr(candidates, "version\n") == NULL);
	CHECK(strstr(candidates, "complete\n") == NULL);
	CHECK(strstr(candidates, "completion\n") != NULL);
	run_end(&run);
}

TEST(a_line_of_a_missing_book_completes_to_nothing_and_makes_none)
{
	struct run run = sample_run(&sample_surroundings);

	CHECK_TEXT(complete(&run, "rapport show sar", NULL), "");
	CHECK(!run.has_failed);
	run_end(&run);
}

TEST(other_shells_get_a_remark)
{
	struct run run = sample_run(&sample_surroundings);

	CHECK(run_line(&run, "complete --shell=fish stage prop"));
	CHECK_TEXT(sample_output(&run), "proposal\tProposal Sent\n");
	run_end(&run);
}

int
main(void)
{
	test_is_ok = true;
	lines_go_on_as_their_commands_allow();
	bash_gets_what_it_replaces();
	RUN(nothing_hidden_is_offered);
	RUN(a_line_of_a_missing_book_completes_to_nothing_and_makes_none);
	RUN(other_shells_get_a_remark);
	return test_end();
}
