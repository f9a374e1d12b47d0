#ifndef CORE_PRIVACY_H
#define CORE_PRIVACY_H

#include "base/error.h"
#include "base/span.h"
#include "base/text.h"
#include "core/field.h"

/*
 * Payment details, which are never kept (SPEC 11).
 *
 * A card number is 13 to 19 digits in any script, with single spaces, dashes, dots and
 * the like between them, over the end of a line, too, that begin and are as long as those
 * of an issuer and whose last digit is right (Luhn); beside a day of expiry the last
 * digit does not matter.  An IBAN is one of a country's length whose check digits are
 * right.  A security code is three or four digits within twenty characters of a word for
 * it. Numbers that are made like another thing (the EAN of goods, a REGON, a Chinese
 * resident id, a date) are none, unless a word for a card stands before them.
 */
enum privacy_kind {
	PRIVACY_NONE,
	PRIVACY_CARD,
	PRIVACY_IBAN,
	PRIVACY_CODE,
	PRIVACY_BEGUN, /* of which not all is typed yet: privacy_add_draft() */
};

/* Where a payment detail stands; of kind PRIVACY_NONE when there is none. */
struct privacy_finding {
	enum privacy_kind kind;
	size_t offset, length; /* bytes in the text */
};

/* The first one in the text. */
struct privacy_finding privacy_find(struct span text);

/*
 * Refuses a text with a payment detail (ERROR_REFUSED); what names the text.  The message
 * tells the kind, the line when there are several, and of the number no more than the
 * last four digits.
 */
bool privacy_check(struct span text, const char *what, struct error *error);

/* The same for all stored members of a record but ids that others gave
 * (FIELD_FOREIGN). */
bool privacy_check_record(
	const struct field *fields, const void *record, struct error *error);

/* Appends the text with every payment detail as "**** 4242", or "***" for a security
 * code. */
void privacy_add_struck(struct text *text, struct span span);

/* The same as a text of its own; itself when there is nothing to strike out. */
const char *privacy_struck(const char *text, struct arena *arena);

/*
 * For a text somebody still types: what stands there may become a number with the next
 * key.  Strikes out, besides, twelve digits and more that begin as a card number or an
 * IBAN does.
 */
void privacy_add_draft(struct text *text, struct span span);

#endif
