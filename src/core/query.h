#ifndef CORE_QUERY_H
#define CORE_QUERY_H

#include "core/contact.h"
#include "core/settings.h"

/*
 * Which contacts: `stage:active,proposal platform:fiverr tag:vip score>6 revenue>=10000
 * due<7d quiet>30d has:email archived:yes -tag:cold words`.
 *
 * Terms are joined with and; `-term` negates; a comma inside a value means or, but in an
 * amount.  Double quotes group: `tag:"big fish"`, `"sarah chen"`; what begins with a
 * quote is never a term.  Archived contacts match only when the query says archived:
 * something.
 *
 * Plain words match the start of any word in name, company or notes, folded; all must
 * match.  Every field with FIELD_TERM is a term, and so is every row of query_terms.
 * What a value may be follows from the field:
 *
 *     texts      `:` is contained, `=` is the whole text; folded
 *     tags       a whole tag; platforms and stages by id or label
 *     words      one of the vocabulary, or its beginning: satisfaction:high
 *     numbers    : = < <= > >= and a number: score>=6.5
 *     money      the same; other currencies count through their rate, and without one
 *                not at all: revenue>=10,000 value>$500
 *     days       the same; a day as people say it, a month (2026-02), a year, "week" and
 *                "month" for the present ones, 30d 4w 6m 1y for the day so long ago:
 *                lastContact<30d is before that day, firstContact:2026-02 in that month
 *     due        the same, 7d being ahead: due<7d.  With `:` it means by then, overdue
 *                included: due:today due:week due:2026-03-01; due=2026-03-01 is that day
 *                alone; due:overdue is before today
 *     quiet      the same, a number of days or 4w 6m 1y of 7, 30 and 365 days each
 *     archived   yes, no or any
 *
 * What a contact has no value of matches no comparison; orders, interactions, quiet days
 * and revenue are 0 then.
 */
struct query;

/* What a query is read against. */
struct query_context {
	struct date today;
	const struct settings *settings; /* must outlive the query */
	struct arena *arena;             /* the query lives in it */
};

/* Words of the command line (of const char *), each a term or several.  NULL on failure,
 * which names the term and what is accepted. */
const struct query *query_parse(
	const struct list *words, const struct query_context *context, struct error *error);

/* The same from one string, split as a shell would: spaces separate, quotes group; a
 * quote that is not closed goes to the end. */
const struct query *query_parse_line(
	const char *line, const struct query_context *context, struct error *error);

/* The words as one such string, to be kept: a word with spaces that begins with a term is
 * one term, as the shell took its quotes away. */
const char *query_join(const struct list *words, struct arena *arena);

/* Whether the contact, with its derived members set, matches. */
bool query_matches(const struct query *query, const struct contact *contact);

enum query_verdict { QUERY_NO, QUERY_YES, QUERY_UNKNOWN };

/*
 * What the card alone says, a contact with only the fields of FIELD_CARD: unknown when
 * the record must be read and given to query_matches().
 */
enum query_verdict query_judge_card(
	const struct query *query, const struct contact *card);

/* The plain words, folded: whoever matches has each of them in name, company or notes.
 * Of const char *. */
struct list query_sought(const struct query *query, struct arena *arena);

/* The stages one of which everybody who matches is in, by id, each once; none where the
 * query leaves that open.  Of const char *. */
struct list query_stages(const struct query *query, struct arena *arena);

/* Whether whoever matches the one surely matches the other, too: a word of the other is
 * longer in it, or a term more is there.  Read against the same day and settings. */
bool query_narrows(const struct query *query, const struct query *wider);

/* Whether it matches all contacts that are not archived. */
bool query_is_empty(const struct query *query);

/* Whether archived contacts may match, too. */
bool query_has_archived(const struct query *query);

/* A row of the special terms (those that are no plain field), for help and completion;
 * ends with { 0 }. */
struct query_term {
	const char *name;
	const char *example;
	const char *help;
	const char *field; /* the field it asks about; "" when the value says */
};
extern const struct query_term query_terms[];

#endif
