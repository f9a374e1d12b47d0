#include "format/dossier.h"

#include "base/utf8.h"
#include "core/score.h"
#include "tests/test.h"

/* A contact with a bit of everything, and what one test needs besides. */
struct desk {
	struct arena arena;
	struct settings settings;
	struct dossier dossier;
};

static struct date
today(void)
{
	return date_make(2026, 2, 11);
}

static void
add_interaction(
	struct desk *desk, struct date date, const char *type, int64_t yen, const char *notes)
{
	struct interaction *interaction =
		list_push(&desk->dossier.timeline, sizeof(*interaction), &desk->arena);
	*interaction = interaction_make();
	interaction->date = date;
	interaction->type = type;
	interaction->platform = "coconala";
	interaction->notes = notes;
	if (yen)
		interaction->amount = money_make(yen, "JPY");
	activity_add(&desk->dossier.contact.activity, interaction, &desk->arena);
}

static struct desk
make_desk(void)
{
	struct desk desk = { ARENA_INIT, .dossier = { .timeline = { 0 } } };
	struct contact *contact = &desk.dossier.contact;
	desk.settings = settings_default(&desk.arena);
	*contact = contact_make("active");
	contact->name = "Sarah Chen";
	contact->company = "Studio North";
	contact->platform = "coconala";
	contact->stage_since = date_make(2026, 1, 30);
	contact->summary =
		"Wants stock and orders of three shops in one spreadsheet that their "
		"staff can use without training.";
	contact->value = money_make(30000, "JPY");
	list_push_text(&contact->emails, "sarah@example.com", &desk.arena);
	add_interaction(&desk, date_make(2026, 2, 10), "delivery", 3000,
		"Delivered spreadsheet tool, positive feedback; asked whether the same can be "
		"done "
		"for invoices.");
	add_interaction(&desk, date_make(2026, 1, 28), "inquiry", 0, "");
	struct due *due = list_push(&desk.dossier.follow_ups, sizeof(*due), &desk.arena);
	*due = (struct due){ .id = "x",
		.name = contact->name,
		.rule = "delivery-7",
		.label = "7-day check-in",
		.message = "How's the tool working?",
		.since = date_make(2026, 2, 10),
		.due = date_make(2026, 2, 17),
		.state = "open" };
	contact_derive(contact, today(), &desk.arena);
	contact->score = score_of(contact, &desk.settings);
	score_explain(contact, &desk.settings, &desk.dossier.score_factors, &desk.arena);
	return desk;
}

static const char *
written(struct desk *desk, size_t width)
{
	struct text text = TEXT_INIT;
	dossier_write(&text, &desk->dossier, &desk->settings, today(), width);
	return text_take(&text, &desk->arena);
}

TEST(a_dossier_tells_everything_about_a_contact)
{
	struct desk desk = make_desk();
	CHECK_TEXT(written(&desk, 80),
		"Sarah Chen\n"
		"Active Client for 12 days · Coconala\n"
		"\n"
		"  Next step            7-day check-in, in 6 days\n"
		"  Revenue              ¥3,000, net ¥2,340 (1 order)\n"
		"  Company              Studio North\n"
		"  E-mail               sarah@example.com\n"
		"  Summary              Wants stock and orders of three shops in one "
		"spreadsheet\n"
		"                       that their staff can use without training.\n"
		"  Value                ¥30,000\n"
		"  Interactions         2\n"
		"  Last contact         2026-02-10 (yesterday)\n"
		"  Last delivery        2026-02-10 (yesterday)\n"
		"\n"
		"Score 3.05\n"
		"  revenue    ███         3 × 30 % = 0.90  ¥3,000\n"
		"  orders     ██          2 × 25 % = 0.50  1 order\n"
		"  response   █████       5 × 20 % = 1.00  normal (assumed)\n"
		"  review     ███         3 × 15 % = 0.45  no rating\n"
		"  referral   ██          2 × 10 % = 0.20  low (assumed)\n"
		"\n"
		"Follow-ups\n"
		"  2026-02-17    7-day check-in — in 6 days (delivered Feb 10)\n"
		"                How's the tool working?\n"
		"\n"
		"Timeline\n"
		"  2026-02-10  → delivery         ¥3,000\n"
		"                Delivered spreadsheet tool, positive feedback; asked whether "
		"the\n"
		"                same can be done for invoices.\n"
		"  2026-01-28  ← inquiry\n");
	arena_release(&desk.arena);
}

TEST(net_is_told_only_when_the_whole_timeline_is_there)
{
	struct desk desk = make_desk();
	CHECK(strstr(written(&desk, 80), "¥3,000, net ¥2,340 (1 order)"));
	desk.dossier.timeline.count = 1;
	CHECK(strstr(written(&desk, 80), "¥3,000 (1 order)"));
	arena_release(&desk.arena);
}

TEST(no_line_is_wider_than_asked)
{
	struct desk desk = make_desk();
	desk.dossier.contact.name =
		"とても長い名前の株式会社スプレッドシート制作所と仲間たち、その他大勢";
	for (size_t width = 40; width <= 120; width += 8) {
		char *line = (char *)written(&desk, width);
		for (char *end; (end = strchr(line, '\n')); line = end + 1) {
			*end = '\0';
			CHECK(utf8_columns(line) <= width);
		}
	}
	arena_release(&desk.arena);
}

TEST(data_cannot_command_the_terminal)
{
	struct desk desk = make_desk();
	desk.dossier.contact.name = "a\x1b[2J";
	desk.dossier.contact.notes = "b\x1b]0;x\x07\nc";
	desk.dossier.contact.platform = "d\x1b";
	add_interaction(&desk, today(), "e\x1b", 0, "f\x1b");
	for (const char *byte = written(&desk, 80); *byte; byte++)
		CHECK(*byte == '\n' || (unsigned char)*byte >= ' ');
	arena_release(&desk.arena);
}

TEST(json_has_the_members_of_the_contact_and_what_belongs_to_it)
{
	struct desk desk = make_desk();
	struct text text = TEXT_INIT;
	json_write(&text, dossier_fields, &desk.dossier, &json_answer);
	CHECK(strncmp(text.bytes, "{\"name\":\"Sarah Chen\"", 20) == 0);
	CHECK(strstr(
		text.bytes, "\"timeline\":[{\"date\":\"2026-02-10\",\"type\":\"delivery\""));
	CHECK(strstr(text.bytes, "],\"followUps\":[{"));
	CHECK(strstr(text.bytes, "],\"scoreFactors\":[{\"factor\":\"revenue\""));
	CHECK(!strstr(text.bytes, "\"contact\""));
	text_release(&text);
	arena_release(&desk.arena);
}

int
main(void)
{
	RUN(a_dossier_tells_everything_about_a_contact);
	RUN(net_is_told_only_when_the_whole_timeline_is_there);
	RUN(no_line_is_wider_than_asked);
	RUN(data_cannot_command_the_terminal);
	RUN(json_has_the_members_of_the_contact_and_what_belongs_to_it);
	return test_end();
}
