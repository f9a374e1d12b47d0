#ifndef CORE_QUERY_H
#define CORE_QUERY_H

#include "core/contact.h"
#include "core/settings.h"

/*
 * Which contacts: `stage:active,proposal platform:fiverr tag:vip score>6 revenue>=10000
 * due<7d quiet>30d has:email archived:yes -tag:cold words`.
 *
 * Terms are joined with and; `-term` negates; quotes group; a comma inside a value means
 * or.  Every field with FIELD_TERM is a term.  Plain words match the start of any word in
 * name, company or notes, folded.  Archived contacts match only when the query says
 * archived: something.
 */
struct query;

/* Words of the command line, each a term or several; fails with the term and what is
 * accepted. */
struct query_context {
	struct date today;
	const struct settings *settings;
	struct arena *arena;
};
const struct query *query_parse(const struct list *words,
	const struct query_context *context,
	struct error *error); /* NULL on failure; words: of const char * */

/* The same from one string, split as a shell would: spaces separate, quotes group. */
const struct query *query_parse_line(
	const char *line, const struct query_context *context, struct error *error);

/* Whether the contact, with its derived members set, matches. */
bool query_matches(const struct query *query, const struct contact *contact);

/* Whether everything the query asks is on the card, so that no record need be read. */
bool query_needs_record(const struct query *query);

/* Whether it matches all contacts that are not archived. */
bool query_is_empty(const struct query *query);

/* The stages it is limited to by plain `stage:` terms, of const char *; empty when it is
 * not. */
const struct list *query_stages(const struct query *query);

/* A row of the special terms (those that are no plain field), for help and completion;
 * ends with { 0 }. */
struct query_term {
	const char *name;
	const char *example;
	const char *help;
};
extern const struct query_term query_terms[];

#endif
