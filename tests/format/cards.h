#ifndef TESTS_FORMAT_CARDS_H
#define TESTS_FORMAT_CARDS_H

#include <string.h>

#include "format/vcard-contact.h"

/* Custom members come back from a card in an order of their own. */
static inline int
compare_customs(const void *first, const void *second)
{
	return strcmp(
		((const struct custom *)first)->name, ((const struct custom *)second)->name);
}

/* What must be the same before and after: the contact without its id as JSON. */
static inline const char *
sorted_json(struct contact contact, struct arena *arena)
{
	struct text text = TEXT_INIT;

	list_sort(&contact.custom, sizeof(struct custom), compare_customs);
	contact.imported_line = "";
	contact.id = (struct id){ { 0 } };
	json_write(&text, contact_fields, &contact, &json_lossless);
	return text_take(&text, arena);
}

#endif
