#include "format/content.h"
#include "format/vcard-taking.h"

#include <string.h>
#include <strings.h>

/* ------ custom members ------ */

static struct kept_member *
find_member(struct taking *taking, const char *name, const struct vcard_kept *row)
{
	struct kept_member *member;

	for (size_t i = 0; i < taking->members.count; i++) {
		member = list_at(&taking->members, i, sizeof(*member));
		if (strcmp(member->name, name) == 0)
			return member;
	}
	member = list_push(&taking->members, sizeof(*member), taking->arena);
	*member = (struct kept_member){ .name = name, .row = row };
	return member;
}

void
taking_keep(
	struct taking *taking, const char *name, const struct vcard_property *property)
{
	const struct vcard_kept *row = vcard_kept_property(name);
	struct kept_member *member =
		find_member(taking, row->member ? row->member : name, row);

	*(struct vcard_instance *)list_push(
		&member->instances, sizeof(struct vcard_instance), taking->arena) =
		(struct vcard_instance){ property->value, property->parameters, property->group };
}

static bool
is_plain(const struct kept_member *member)
{
	const struct vcard_instance *first = list_at(&member->instances, 0, sizeof(*first));

	return member->instances.count == 1 && !*first->parameters && !*first->group;
}

static const char *
member_json(const struct kept_member *member, struct arena *arena)
{
	const struct vcard_instance *first = list_at(&member->instances, 0, sizeof(*first));
	struct text text = TEXT_INIT;

	if (is_plain(member)) {
		json_write_string(&text,
			member->row->value == VCARD_ESCAPED
				? content_unescape(span_of(first->value), arena)
				: first->value);
		return text_take(&text, arena);
	}
	for (size_t i = 0; i < member->instances.count; i++) {
		text_add_char(&text, i == 0 ? '[' : ',');
		json_write(&text, vcard_instance_fields,
			list_at(&member->instances, i, sizeof(*first)), &json_stored);
	}
	text_add_char(&text, ']');
	return text_take(&text, arena);
}

static void
add_members(struct taking *taking)
{
	struct list *customs = &taking->made->contact.custom;

	for (size_t i = 0; i < taking->members.count; i++) {
		const struct kept_member *member = list_at(&taking->members, i, sizeof(*member));
		struct custom custom = { member->name, member_json(member, taking->arena) };
		struct custom *same = custom_find(customs, custom.name);

		if (strlen(custom.json) > FIELD_PROSE_LIMIT)
			list_push_text(&taking->made->left_out, custom.name, taking->arena);
		else if (same)
			*same = custom;
		else
			*(struct custom *)list_push(customs, sizeof(custom), taking->arena) = custom;
	}
}

/* ------ the card as a whole ------ */

static const char fields_property[] = "X-RAPPORT-FIELDS";

/* What we wrote about ourselves comes first, so that properties that a person changed
 * since win over it. */
static bool
read_fields(const struct vcard *card, const struct json_reading *reading,
	struct contact *contact, struct arena *arena, struct error *error)
{
	struct json_reading other = *reading;

	other.ignored = vcard_said_fields;
	for (size_t i = 0; i < card->properties.count; i++) {
		const struct vcard_property *property =
			list_at(&card->properties, i, sizeof(*property));
		const char *json = content_unescape(span_of(property->value), arena);

		if (strcmp(property->name, fields_property) == 0)
			return json_read(
					   contact_fields, span_of(json), contact, &other, arena, error) ||
				fail_in(error, fields_property);
	}
	return true;
}

/* A group lists cards, it is none's. */
static bool
check_kind(const struct vcard_property *property, struct error *error)
{
	bool is_kind = strcmp(property->name, "KIND") == 0 ||
		strcmp(property->name, "X-ADDRESSBOOKSERVER-KIND") == 0;

	if (!is_kind || strcasecmp(property->value, "group") != 0)
		return true;
	return fail(error, ERROR_REFUSED,
		"KIND: a group is no contact; its members come in by cards of their own");
}

static void
take_property(struct taking *taking, const struct vcard_property *property)
{
	const struct taker *taker = taker_find(property->name);
	const char *name = property->name;

	if (taker && taker->take(taking, taker, property)) {
		if (*property->group)
			list_push_text(&taking->groups, property->group, taking->arena);
		return;
	}
	if (taker && strncmp(name, "X-", 2) != 0)
		name = arena_format(taking->arena, "X-%s", name);
	if (*property->value)
		taking_keep(taking, name, property);
}

/* The label of something that was taken has nothing to stand beside any more. */
static bool
is_orphan(const struct taking *taking, const struct vcard_property *property)
{
	return strcmp(property->name, "X-ABLABEL") == 0 && *property->group &&
		list_has_text(&taking->groups, property->group);
}

static bool
take_properties(struct taking *taking, const struct vcard *card, struct error *error)
{
	for (int turn = 0; turn < 2; turn++) {
		for (size_t i = 0; i < card->properties.count; i++) {
			const struct vcard_property *property =
				list_at(&card->properties, i, sizeof(*property));
			bool is_label = strcmp(property->name, "X-ABLABEL") == 0;

			if (!check_kind(property, error))
				return false;
			if (is_label == (turn == 1) && !is_orphan(taking, property))
				take_property(taking, property);
		}
	}
	return true;
}

static int
compare_ranks(const void *first, const void *second)
{
	const struct ranked_address *one = first, *other = second;

	return one->rank - other->rank;
}

static void
add_addresses(struct taking *taking, struct list *ranked, struct list *texts)
{
	list_sort(ranked, sizeof(struct ranked_address), compare_ranks);
	for (size_t i = 0; i < ranked->count; i++) {
		const struct ranked_address *address = list_at(ranked, i, sizeof(*address));

		list_push_text(texts, address->text, taking->arena);
	}
}

/* "Dr. Sarah Chen" of "Chen;Sarah;;Dr.;"; the family's name comes first where it is
 * written so. */
static const char *
join_name(const char *structured, struct arena *arena)
{
	static const int western[] = { 3, 1, 2, 0, 4 }, eastern[] = { 3, 0, 2, 1, 4 };
	const char *parts[] = { "", "", "", "", "" };
	struct span rest = span_of(structured);
	struct text text = TEXT_INIT;
	const int *order;

	for (size_t i = 0; i < 5 && rest.start; i++)
		parts[i] = content_unescape(span_trim(content_split(&rest, ';')), arena);
	order = vcard_is_family_first(parts[0]) ? eastern : western;
	for (size_t i = 0; i < 5; i++) {
		const char *part = parts[order[i]];

		if (*part)
			text_add_format(&text, "%s%s", text.length > 0 ? " " : "", part);
	}
	for (size_t i = 0; i < text.length; i++)
		if (text.bytes[i] == '\n')
			text.bytes[i] = ' ';
	return text_take(&text, arena);
}

static const char *
first_text(const struct list *texts)
{
	return texts->count > 0 ? list_text(texts, 0) : "";
}

/* By what the contact is called when no FN says. */
static bool
find_name(struct taking *taking, struct error *error)
{
	struct contact *contact = &taking->made->contact;
	const char *names[] = { join_name(taking->structured, taking->arena),
		contact->company, first_text(&contact->emails), first_text(&contact->phones),
		first_text(&contact->channels) };

	for (size_t i = 0; !*contact->name && i < sizeof(names) / sizeof(*names); i++)
		contact->name = names[i];
	return *contact->name ||
		fail(error, ERROR_REFUSED,
			"FN: the card has no name, and no N, ORG, EMAIL, TEL or IMPP to stand in "
			"for one");
}

/* Kept unless it says no more than anybody would guess. */
static void
keep_structured(struct taking *taking)
{
	struct vcard_property property = { .name = "N", .parameters = "", .group = "" };

	property.value = taking->structured;
	if (*property.value &&
		strcmp(property.value,
			vcard_guess_name(taking->made->contact.name, taking->arena)) != 0)
		taking_keep(taking, property.name, &property);
}

bool
vcard_to_contact(const struct vcard *card, const struct json_reading *reading,
	struct vcard_contact *made, struct arena *arena, struct error *error)
{
	struct taking taking = { .made = made, .structured = "", .arena = arena };
	struct contact *contact = &made->contact;

	*made = (struct vcard_contact){ .contact = contact_make(""), .uid = "" };
	if (!read_fields(card, reading, contact, arena, error) ||
		!take_properties(&taking, card, error))
		return false;
	add_addresses(&taking, &taking.emails, &contact->emails);
	add_addresses(&taking, &taking.phones, &contact->phones);
	add_addresses(&taking, &taking.channels, &contact->channels);
	if (!find_name(&taking, error))
		return false;
	keep_structured(&taking);
	add_members(&taking);
	return true;
}
