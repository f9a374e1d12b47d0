#ifndef COMMAND_ENRICH_ASK_H
#define COMMAND_ENRICH_ASK_H

#include "book/enrichment.h"
#include "command/asked.h"
#include "command/command.h"

/*
 * The user's own command, asked about one contact after another: the contact's JSON on
 * its standard input, an object of members on its standard output.  No transaction and no
 * gate is held meanwhile.
 */
struct enrich_asking {
	struct call *call;
	struct list words;  /* of const char *: the command */
	struct list offers; /* of struct enrichment_offer: what it answered */
	struct enrichment *enrichment;
	struct asked *asked; /* or NULL */
	const char *source;  /* what the values are told to come from */
	/* Has the answers and takes them off the offers, each as it comes; NULL: at the end
	 * all of them are there. */
	bool (*take)(struct enrich_asking *asking, struct error *error);
	int64_t failures; /* in a row */
	bool is_stopped;  /* it is of no use, or not wanted, to go on … */
	bool is_unwanted; /* … by whoever waits */
};

/* The words of the configured command; ERROR_USAGE when there is none. */
bool enrich_ask_begin(
	struct enrich_asking *asking, struct call *call, struct error *error);

/* What is called its source: the last part of the program's path. */
const char *enrich_ask_source(const struct enrich_asking *asking);

/*
 * Asks about each of the contacts; ids: of struct id.  What it fails at is refused, and
 * the others are asked about all the same, unless it cannot be run at all or fails time
 * after time.
 */
bool enrich_ask(
	struct enrich_asking *asking, const struct list *ids, struct error *error);

/* The contacts of a run of every night: not archived, not complete, and changed since
 * they were asked about, or not asked about for so many days; at most limit, 0 for all.
 * ids: of struct id. */
bool enrich_ask_whom(struct call *call, const struct asked *asked, int64_t limit,
	struct list *ids, struct error *error);

#endif
