#include "book/demo-story.h"

#include <stddef.h>
#include <string.h>

enum { DEPOSIT_SHARE = 30, WHOLE_SHARE = 100 };

/* A story being told, from its end back. */
struct story {
	const struct demo_person *person;
	struct random *random;
	struct arena *arena;
	struct list events; /* of struct event, the last one first */
	int back;           /* where the one before goes */
};

/* From the first question to the work. */
static const struct scene way[] = {
	{ "inquiry", "", "", offsetof(struct demo_topic, inquiries), 0, SCENE_PLAIN },
	{ "message", "contacted", "", offsetof(struct demo_topic, replies), 0, SCENE_PLAIN },
	{ "call", "qualified", "", offsetof(struct demo_topic, calls), 0, SCENE_PLAIN },
	{ "proposal", "proposal", "", offsetof(struct demo_topic, proposals), WHOLE_SHARE,
		SCENE_PLAIN },
	{ "deposit", "deposit", "", 0, DEPOSIT_SHARE, SCENE_PLAIN },
	{ "message", "active", "", offsetof(struct demo_topic, messages), 0, SCENE_PLAIN },
};

enum { WAY_INQUIRY, WAY_CONTACTED, WAY_QUALIFIED, WAY_PROPOSAL, WAY_DEPOSIT, WAY_ACTIVE };

static const struct scene scene_message = { "message", "", "in",
	offsetof(struct demo_topic, messages), 0, SCENE_PLAIN };
static const struct scene scene_delivery = { "delivery", "", "",
	offsetof(struct demo_topic, deliveries), WHOLE_SHARE, SCENE_PLAIN };
static const struct scene scene_review = { "review", "", "",
	offsetof(struct demo_topic, reviews), 0, SCENE_RATED };
static const struct scene scene_won = { "", "won", "", 0, 0, SCENE_PLAIN };
static const struct scene scene_lost = { "", "lost", "", 0, 0, SCENE_REASONED };

int
random_below(struct random *random, int limit)
{
	random->state ^= random->state << 13;
	random->state ^= random->state >> 17;
	random->state ^= random->state << 5;
	return (int)(random->state % (uint32_t)limit);
}

int
random_between(struct random *random, int lowest, int highest)
{
	return lowest + random_below(random, highest - lowest + 1);
}

const char *
random_text(struct random *random, const char *const *texts)
{
	int count = 0;

	while (texts[count])
		count++;
	return count ? texts[random_below(random, count)] : "";
}

static void
add_event(struct story *story, const struct scene *scene, int back)
{
	*(struct event *)list_push(&story->events, sizeof(struct event), story->arena) =
		(struct event){ scene, back };
}

static void
go_back(struct story *story, int lowest, int highest)
{
	story->back += random_between(story->random, lowest, highest);
}

/* Platforms take the money themselves, and nobody pays in advance there. */
static bool
is_passed(const struct story *story, int step)
{
	return step != WAY_DEPOSIT || strcmp(story->person->platform, "direct") == 0;
}

static void
add_way(struct story *story, int last)
{
	for (int i = last; i >= 0; i--) {
		if (!is_passed(story, i))
			continue;
		add_event(story, &way[i], story->back);
		go_back(story, 1, 5);
	}
}

static void
add_orders(struct story *story)
{
	for (int i = 0; i < story->person->orders; i++) {
		int reviewed = story->back - random_between(story->random, 1, 3);

		if (reviewed >= 0 && random_below(story->random, 3))
			add_event(story, &scene_review, reviewed);
		add_event(story, &scene_delivery, story->back);
		go_back(story, 2, 5);
		add_event(story, &scene_message, story->back);
		go_back(story, 9, 21);
	}
}

static int
way_to(const char *stage)
{
	int last = WAY_ACTIVE;

	while (last > WAY_INQUIRY && strcmp(way[last].stage, stage) != 0)
		last--;
	return last;
}

/* Who ordered before came back with a new question. */
static void
add_deal(struct story *story, int last)
{
	add_way(story, last);
	if (story->person->orders == 0)
		return;
	go_back(story, 20, 40);
	add_event(story, &scene_won, story->back);
	add_orders(story);
	add_way(story, WAY_ACTIVE);
}

static void
add_lost(struct story *story)
{
	add_event(story, &scene_lost, story->back);
	go_back(story, 3, 9);
	add_deal(story, random_between(story->random, WAY_CONTACTED, WAY_PROPOSAL));
}

static void
add_open(struct story *story)
{
	add_deal(story, way_to(story->person->stage));
}

static void
add_active(struct story *story)
{
	add_event(story, &scene_message, story->back);
	go_back(story, 3, 8);
	add_orders(story);
	add_way(story, WAY_ACTIVE);
}

static void
add_won(struct story *story)
{
	add_event(story, &scene_won, story->back);
	add_orders(story);
	add_way(story, WAY_ACTIVE);
}

/* How it came to each stage; others are open ones on their way. */
static const struct course {
	const char *stage;
	void (*add)(struct story *story);
} courses[] = {
	{ "active", add_active },
	{ "won", add_won },
	{ "lost", add_lost },
	{ "", add_open },
};

/* The earliest first; of one day what was told last, as a story goes back. */
static int
compare_events(const void *first, const void *second)
{
	const struct event *one = first, *other = second;

	return other->back - one->back;
}

static void
sort_events(struct story *story)
{
	struct event *events = story->events.items;

	for (size_t i = 0, k = story->events.count; i + 1 < k; i++) {
		struct event event = events[i];

		events[i] = events[--k];
		events[k] = event;
	}
	list_sort(&story->events, sizeof(struct event), compare_events);
}

struct list
demo_story(const struct demo_person *person, struct random *random, struct arena *arena)
{
	struct story story = { person, random, arena, { 0 }, person->last };
	const struct course *course = courses;

	while (*course->stage && strcmp(course->stage, person->stage) != 0)
		course++;
	course->add(&story);
	sort_events(&story);
	return story.events;
}
