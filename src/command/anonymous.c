#include "command/anonymous.h"

static bool
is_text(const struct field *field)
{
	return field->kind == FIELD_TEXT || field->kind == FIELD_PROSE ||
		field->kind == FIELD_WORD;
}

static bool
is_list(const struct field *field)
{
	return field->kind == FIELD_TEXTS || field->kind == FIELD_CUSTOM;
}

/* Takes away what a person wrote. */
static void
hide(const struct field *fields, void *record)
{
	for (const struct field *field = fields; field->name; field++) {
		if (!(field->uses & FIELD_PRIVATE))
			continue;
		if (is_text(field))
			*(const char **)field_of(field, record) = "";
		else if (is_list(field))
			*(struct list *)field_of(field, record) = (struct list){ 0 };
	}
}

void
anonymise_contact(const struct call *call, struct contact *contact)
{
	if (!call->is_anonymous)
		return;
	hide(contact_fields, contact);
	contact->name = id_show(contact->id, call->arena);
}

void
anonymise_contacts(const struct call *call, const struct list *contacts)
{
	for (size_t i = 0; i < contacts->count; i++)
		anonymise_contact(call, list_at(contacts, i, sizeof(struct contact)));
}

void
anonymise_interactions(const struct call *call, const struct list *interactions)
{
	for (size_t i = 0; call->is_anonymous && i < interactions->count; i++)
		hide(interaction_fields, list_at(interactions, i, sizeof(struct interaction)));
}

void
anonymise_due(const struct call *call, const struct list *items)
{
	for (size_t i = 0; call->is_anonymous && i < items->count; i++) {
		struct due *due = list_at(items, i, sizeof(*due));

		*due = due_anonymous(due, &call->settings->rules, call->arena);
	}
}
