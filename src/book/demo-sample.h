#ifndef BOOK_DEMO_SAMPLE_H
#define BOOK_DEMO_SAMPLE_H

#include <stdint.h>

/*
 * Who is in the made-up book, and what they talk about.
 */

enum { DEMO_TEXTS = 4 };

/* A kind of work: what is said while it comes about.  Every list ends with NULL. */
struct demo_topic {
	const char *name;
	const char *tags[DEMO_TEXTS];
	const char *summaries[DEMO_TEXTS];
	const char *inquiries[DEMO_TEXTS];
	const char *replies[DEMO_TEXTS];
	const char *calls[DEMO_TEXTS];
	const char *proposals[DEMO_TEXTS];
	const char *messages[DEMO_TEXTS];
	const char *deliveries[DEMO_TEXTS];
	const char *reviews[DEMO_TEXTS];
};

/* Ends with { 0 }. */
extern const struct demo_topic demo_topics[];

/* Somebody, and how far it has come with them. */
struct demo_person {
	const char *name;
	const char *company;
	const char *address; /* what precedes "@example.com", or the platform's id */
	const char *platform;
	const char *source;
	const char *topic;
	const char *stage;
	int last;      /* days ago something happened last; of a won one, the delivery */
	int orders;    /* delivered by then */
	int64_t value; /* in major units */
	const char *currency;
	const char *tag; /* one more, or "" */
};

/* Ends with { 0 }. */
extern const struct demo_person demo_people[];

/* A plan of one's own for somebody. */
struct demo_plan {
	const char *name;
	int in; /* days from today */
	const char *text;
	const char *reason; /* why it was put off, or "" */
};

/* Ends with { 0 }. */
extern const struct demo_plan demo_plans[];

/* What made a deal come to nothing; ends with NULL. */
extern const char *const demo_reasons[];

#endif
