#include "store/card.h"

#include <assert.h>
#include <string.h>

#include "store/checksum.h"
#include "store/pack.h"

/* Stored members that no list shows but every sum needs. */
static const char *const summed[] = { "openingRevenue", "openingInteractions" };

static bool
is_summed(const struct field *field)
{
	for (size_t i = 0; i < sizeof(summed) / sizeof(*summed); i++)
		if (strcmp(field->name, summed[i]) == 0)
			return true;
	return false;
}

static bool
is_packed(const struct field *field)
{
	if (!(field->uses & FIELD_STORED) || field->uses & FIELD_KEYED)
		return false;
	return field->uses & FIELD_CARD || is_summed(field);
}

struct card_layout
card_layout(void)
{
	struct card_layout layout = { .count = 0, .blank = contact_make("") };

	for (const struct field *field = contact_fields; field->name; field++) {
		assert(layout.count < CARD_FIELDS_AT_MOST);
		if (is_packed(field))
			layout.fields[layout.count++] = field;
	}
	return layout;
}

uint64_t
card_layout_fingerprint(const struct card_layout *layout)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < layout->count; i++) {
		const struct field *field = layout->fields[i];

		sum = checksum(sum, field->name, strlen(field->name) + 1);
		sum = checksum(sum, &field->kind, sizeof(field->kind));
	}
	return sum;
}

static void
pack_texts(struct text *text, const void *member)
{
	const struct list *texts = member;

	pack_number(text, texts->count);
	for (size_t i = 0; i < texts->count; i++)
		pack_text(text, list_text(texts, i));
}

static void
unpack_texts(struct unpacker *unpacker, void *member, struct arena *arena)
{
	uint64_t count = unpack_number(unpacker);

	for (uint64_t i = 0; unpacker->is_sound && i < count; i++)
		*(const char **)list_push(member, sizeof(const char *), arena) =
			unpack_text(unpacker);
}

static void
pack_monies(struct text *text, const void *member)
{
	const struct list *monies = member;

	pack_number(text, monies->count);
	for (size_t i = 0; i < monies->count; i++)
		pack_money(text, *(struct money *)list_at(monies, i, sizeof(struct money)));
}

static void
unpack_monies(struct unpacker *unpacker, void *member, struct arena *arena)
{
	uint64_t count = unpack_number(unpacker);

	for (uint64_t i = 0; unpacker->is_sound && i < count; i++)
		*(struct money *)list_push(member, sizeof(struct money), arena) =
			unpack_money(unpacker);
}

static void
pack_hundredths(struct text *text, const void *member)
{
	const struct hundredths *number = member;

	pack_number(text, number->is_known);
	if (number->is_known)
		pack_signed(text, number->value);
}

static void
unpack_hundredths(struct unpacker *unpacker, void *member, struct arena *arena)
{
	struct hundredths *number = member;

	(void)arena;
	number->is_known = unpack_number(unpacker) != 0;
	if (number->is_known)
		number->value = unpack_day(unpacker);
}

static void
pack_string(struct text *text, const void *member)
{
	const char *string = *(const char *const *)member;

	pack_text(text, string ? string : "");
}

static void
unpack_string(struct unpacker *unpacker, void *member, struct arena *arena)
{
	(void)arena;
	*(const char **)member = unpack_text(unpacker);
}

static void
pack_date(struct text *text, const void *member)
{
	pack_signed(text, ((const struct date *)member)->day);
}

static void
unpack_date(struct unpacker *unpacker, void *member, struct arena *arena)
{
	(void)arena;
	((struct date *)member)->day = unpack_day(unpacker);
}

static void
pack_moment(struct text *text, const void *member)
{
	pack_signed(text, ((const struct moment *)member)->second);
}

static void
unpack_moment(struct unpacker *unpacker, void *member, struct arena *arena)
{
	(void)arena;
	((struct moment *)member)->second = unpack_signed(unpacker);
}

static void
pack_amount(struct text *text, const void *member)
{
	pack_money(text, *(const struct money *)member);
}

static void
unpack_amount(struct unpacker *unpacker, void *member, struct arena *arena)
{
	(void)arena;
	*(struct money *)member = unpack_money(unpacker);
}

static void
pack_count(struct text *text, const void *member)
{
	pack_signed(text, *(const int64_t *)member);
}

static void
unpack_count(struct unpacker *unpacker, void *member, struct arena *arena)
{
	(void)arena;
	*(int64_t *)member = unpack_signed(unpacker);
}

static void
pack_flag(struct text *text, const void *member)
{
	pack_number(text, *(const bool *)member);
}

static void
unpack_flag(struct unpacker *unpacker, void *member, struct arena *arena)
{
	(void)arena;
	*(bool *)member = unpack_number(unpacker) != 0;
}

/* How a member of each kind is packed; indexed by enum field_kind. */
static const struct {
	void (*pack)(struct text *text, const void *member);
	void (*unpack)(struct unpacker *unpacker, void *member, struct arena *arena);
} kinds[] = {
	[FIELD_TEXT] = { pack_string, unpack_string },
	[FIELD_PROSE] = { pack_string, unpack_string },
	[FIELD_WORD] = { pack_string, unpack_string },
	[FIELD_TEXTS] = { pack_texts, unpack_texts },
	[FIELD_DATE] = { pack_date, unpack_date },
	[FIELD_MOMENT] = { pack_moment, unpack_moment },
	[FIELD_MONEY] = { pack_amount, unpack_amount },
	[FIELD_MONIES] = { pack_monies, unpack_monies },
	[FIELD_COUNT] = { pack_count, unpack_count },
	[FIELD_HUNDREDTHS] = { pack_hundredths, unpack_hundredths },
	[FIELD_FLAG] = { pack_flag, unpack_flag },
};

static void
pack_activity(struct text *text, const struct activity *activity)
{
	pack_signed(text, activity->interactions);
	pack_signed(text, activity->orders);
	pack_monies(text, &activity->revenue);
	pack_signed(text, activity->rating_sum);
	pack_signed(text, activity->rating_count);
	pack_date(text, &activity->last_interaction);
	pack_date(text, &activity->last_contact);
	pack_date(text, &activity->last_delivery);
	pack_date(text, &activity->last_proposal);
	pack_date(text, &activity->last_sent);
}

static void
unpack_activity(struct unpacker *unpacker, struct activity *activity, struct arena *arena)
{
	activity->interactions = unpack_signed(unpacker);
	activity->orders = unpack_signed(unpacker);
	unpack_monies(unpacker, &activity->revenue, arena);
	activity->rating_sum = unpack_signed(unpacker);
	activity->rating_count = unpack_signed(unpacker);
	activity->last_interaction.day = unpack_day(unpacker);
	activity->last_contact.day = unpack_day(unpacker);
	activity->last_delivery.day = unpack_day(unpacker);
	activity->last_proposal.day = unpack_day(unpacker);
	activity->last_sent.day = unpack_day(unpacker);
}

static void
pack_pending(struct text *text, const struct list *pending)
{
	pack_number(text, pending->count);
	for (size_t i = 0; i < pending->count; i++) {
		const struct pending *item = list_at(pending, i, sizeof(*item));

		pack_signed(text, item->due.day);
		pack_signed(text, item->until.day);
	}
}

static void
unpack_pending(struct unpacker *unpacker, struct list *pending, struct arena *arena)
{
	uint64_t count = unpack_number(unpacker);

	for (uint64_t i = 0; unpacker->is_sound && i < count; i++) {
		struct pending *item = list_push(pending, sizeof(*item), arena);

		*item = (struct pending){ .rule = "", .state = "", .text = "" };
		item->due.day = unpack_day(unpacker);
		item->until.day = unpack_day(unpacker);
	}
}

void
card_pack(struct text *text, const struct card *card, const struct card_layout *layout)
{
	for (size_t i = 0; i < layout->count; i++) {
		const struct field *field = layout->fields[i];

		kinds[field->kind].pack(text, (const char *)&card->contact + field->offset);
	}
	pack_hundredths(text, &card->contact.score);
	pack_activity(text, &card->contact.activity);
	pack_pending(text, &card->pending);
}

bool
card_unpack(struct span bytes, struct id id, const struct card_layout *layout,
	struct arena *arena, struct card *card)
{
	struct unpacker unpacker;

	bytes.start = arena_copy_bytes(arena, bytes.start, bytes.length);
	unpacker = unpack(bytes);
	card->contact = layout->blank;
	card->contact.id = id;
	card->pending = (struct list){ 0 };
	for (size_t i = 0; i < layout->count; i++) {
		const struct field *field = layout->fields[i];

		kinds[field->kind].unpack(
			&unpacker, (char *)&card->contact + field->offset, arena);
	}
	unpack_hundredths(&unpacker, &card->contact.score, arena);
	unpack_activity(&unpacker, &card->contact.activity, arena);
	unpack_pending(&unpacker, &card->pending, arena);
	return unpack_is_done(&unpacker);
}

void
card_tell(struct card *card, struct date today, struct arena *arena)
{
	contact_derive(&card->contact, today, arena);
	card->contact.next_due = pending_next_due(&card->pending, today);
}
