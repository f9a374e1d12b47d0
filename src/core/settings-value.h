#ifndef CORE_SETTINGS_VALUE_H
#define CORE_SETTINGS_VALUE_H

#include "core/field.h"

/*
 * What stands to the right of "=" in the configuration, for the rows of settings.h.  Each
 * function refuses what it cannot read and says what is accepted.
 */

/* The position of the value among the words, or -1. */
int value_word(const struct word *words, const char *value, struct error *error);

/* A whole number of at most six digits within the two bounds. */
bool value_number(
	const char *value, int lowest, int highest, int *number, struct error *error);

/* One line of text that is not empty. */
bool value_label(const char *value, const char **label, struct error *error);

/* An id that the user makes up, folded: one word, as it is typed and part of keys in the
 * book; NULL when it is none. */
const char *value_name(const char *value, struct arena *arena, struct error *error);

/* "usd": a currency code in capitals. */
bool value_currency(const char *value, char out[4], struct error *error);

/* "150.25": a positive number in millionths. */
bool value_rate(const char *value, int64_t *millionths, struct error *error);

/* "22%", "12.5%" or "2200bp": a share in basis points. */
bool value_share(const char *value, int *basis_points, struct error *error);

/* "name stage value": fields of a contact that a column can show.  Their names are
 * appended as contact_fields spells them, each once. */
bool value_columns(
	const char *value, struct list *names, struct arena *arena, struct error *error);

#endif
