#include "command/anonymous.h"

void
anonymise_contact(const struct call *call, struct contact *contact)
{
	if (call->is_anonymous)
		contact_hide(contact, call->arena);
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
		field_hide(
			interaction_fields, list_at(interactions, i, sizeof(struct interaction)));
}

void
anonymise_due(const struct call *call, const struct list *items)
{
	for (size_t i = 0; call->is_anonymous && i < items->count; i++) {
		struct due *due = list_at(items, i, sizeof(*due));

		*due = due_anonymous(due, &call->settings->rules, call->arena);
	}
}
