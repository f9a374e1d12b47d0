#include "core/contact.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"

enum { CHANNEL_NAME_LIMIT = 64 };

struct contact
contact_make(const char *stage)
{
	struct contact contact = { .stage = stage };

	field_fill(contact_fields, &contact);
	return contact;
}

static int
compare_texts(const void *first, const void *second)
{
	return strcmp(*(const char *const *)first, *(const char *const *)second);
}

/*
 * Folded, a tag that holds commas taken for several, sorted, each once.  Folding comes
 * before cutting, as it makes plain commas of wide ones.
 */
static struct list
normal_tags(const struct list *tags, struct arena *arena)
{
	struct list normal = { 0 };

	for (size_t i = 0; i < tags->count; i++) {
		struct span rest = span_of(field_fold(list_text(tags, i), arena));

		while (rest.start) {
			struct span piece = span_trim(span_split(&rest, ','));
			const char *tag = span_copy(piece, arena);

			if (*tag && !list_has_text(&normal, tag))
				list_push_text(&normal, tag, arena);
		}
	}
	list_sort(&normal, sizeof(const char *), compare_texts);
	return normal;
}

/* What makes two texts of a list the same address. */
typedef const char *identity(const char *text, struct arena *arena);

static const char *
phone_identity(const char *text, struct arena *arena)
{
	struct list forms = { 0 };

	contact_address_read(span_of(text), &forms, arena);
	for (size_t i = 0; i < forms.count; i++)
		if (strncmp(list_text(&forms, i), "tel:", 4) == 0)
			return list_text(&forms, i);
	return utf8_fold(text, arena);
}

/* Trimmed, the empty ones left out, of several that mean the same the first. */
static struct list
normal_list(const struct list *texts, identity *identify, struct arena *arena)
{
	struct list normal = { 0 }, identities = { 0 };

	for (size_t i = 0; i < texts->count; i++) {
		struct span trimmed = span_trim(span_of(list_text(texts, i)));
		const char *text = span_copy(trimmed, arena);
		const char *same = identify(text, arena);
		if (!*text || list_has_text(&identities, same))
			continue;
		list_push_text(&identities, same, arena);
		list_push_text(&normal, text, arena);
	}
	return normal;
}

/* "tel:+81 90" is how an address of the web says a number, and no part of it. */
static struct list
normal_phones(const struct list *phones, struct arena *arena)
{
	struct list normal = { 0 };

	for (size_t i = 0; i < phones->count; i++) {
		const char *phone = list_text(phones, i);

		for (phone += strspn(phone, " "); strncasecmp(phone, "tel:", 4) == 0;)
			phone += 4 + strspn(phone + 4, " ");
		list_push_text(&normal, phone, arena);
	}
	return normal_list(&normal, phone_identity, arena);
}

/* "Telegram : @Sarah" becomes "telegram:@Sarah". */
static const char *
normal_channel(const char *channel, struct arena *arena)
{
	const char *colon = strchr(channel, ':');

	if (!colon)
		return channel;
	const char *name = arena_copy_bytes(arena, channel, (size_t)(colon - channel));
	struct span address = span_trim(span_of(colon + 1));
	return arena_format(
		arena, "%s:%s", utf8_fold(name, arena), span_copy(address, arena));
}

static struct list
normal_channels(const struct list *channels, struct arena *arena)
{
	struct list normal = { 0 };

	for (size_t i = 0; i < channels->count; i++)
		list_push_text(&normal, normal_channel(list_text(channels, i), arena), arena);
	return normal_list(&normal, utf8_fold, arena);
}

void
contact_normalise(struct contact *contact, struct arena *arena)
{
	field_normalise(contact_fields, contact, arena);
	contact->platform = field_fold(contact->platform, arena);
	contact->tags = normal_tags(&contact->tags, arena);
	contact->emails = normal_list(&contact->emails, utf8_fold, arena);
	contact->phones = normal_phones(&contact->phones, arena);
	contact->channels = normal_channels(&contact->channels, arena);
}

static bool
check_emails(const struct list *emails, struct error *error)
{
	for (size_t i = 0; i < emails->count; i++)
		if (!contact_is_email(list_text(emails, i)))
			return fail(error, ERROR_REFUSED,
				"emails: '%s' is no address; one such as sarah@example.com is expected",
				list_text(emails, i));
	return true;
}

static bool
check_phones(const struct list *phones, struct error *error)
{
	struct arena arena = ARENA_INIT;
	bool ok = true;

	for (size_t i = 0; ok && i < phones->count; i++)
		ok = contact_is_phone(list_text(phones, i), &arena) ||
			fail(error, ERROR_REFUSED,
				"phones: '%s' is no number; 3 to 20 digits are expected",
				list_text(phones, i));
	arena_release(&arena);
	return ok;
}

/* A name that begins a comparable form of another kind would be mixed up with it. */
static bool
check_channel(const char *channel, struct error *error)
{
	size_t name = strcspn(channel, ": ");

	if (name == 0 || name > CHANNEL_NAME_LIMIT || channel[name] != ':' ||
		!channel[name + 1])
		return fail(error, ERROR_REFUSED,
			"channels: '%s' is none; name:address such as telegram:@sarah is expected",
			channel);
	if (contact_address_kind(channel)->holder != ADDRESS_EXCLUSIVE)
		return fail(error, ERROR_REFUSED,
			"channels: '%.*s' cannot name a channel; e-mail addresses and phone numbers "
			"have fields of their own",
			(int)name, channel);
	return true;
}

static bool
check_channels(const struct list *channels, struct error *error)
{
	for (size_t i = 0; i < channels->count; i++)
		if (!check_channel(list_text(channels, i), error))
			return false;
	return true;
}

void
contact_hide(struct contact *contact, struct arena *arena)
{
	field_hide(contact_fields, contact);
	contact->name = id_show(contact->id, arena);
}

bool
contact_check(const struct contact *contact, struct error *error)
{
	if (!field_check(contact_fields, contact, error))
		return false;
	if (!*contact->name)
		return fail(error, ERROR_REFUSED, "a contact needs a name");
	if (!*contact->stage)
		return fail(error, ERROR_REFUSED, "a contact needs a stage");
	if (contact->cadence > CONTACT_CADENCE_LIMIT)
		return fail(error, ERROR_REFUSED, "cadence: at most %d days are accepted",
			CONTACT_CADENCE_LIMIT);
	if (contact->value.minor < 0)
		return fail(error, ERROR_REFUSED, "value: it cannot be negative");
	return check_emails(&contact->emails, error) &&
		check_phones(&contact->phones, error) &&
		check_channels(&contact->channels, error);
}

static bool
is_type(const struct interaction *interaction, const char *type)
{
	return *interaction->type == *type && strcmp(interaction->type, type) == 0;
}

static bool
is_sent(const struct interaction *interaction)
{
	return strcmp(interaction_direction(interaction), "out") == 0;
}

void
activity_add(
	struct activity *activity, const struct interaction *interaction, struct arena *arena)
{
	struct date day = interaction->date;

	activity->interactions++;
	activity->last_interaction = date_later(activity->last_interaction, day);
	money_sum_add(&activity->revenue, interaction_revenue(interaction), arena);
	if (interaction->rating.is_known) {
		activity->rating_sum += interaction->rating.value;
		activity->rating_count++;
	}
	if (is_type(interaction, "delivery")) {
		activity->orders++;
		activity->last_delivery = date_later(activity->last_delivery, day);
	}
	if (is_type(interaction, "proposal"))
		activity->last_proposal = date_later(activity->last_proposal, day);
	if (!interaction_is_contact(interaction))
		return;
	activity->last_contact = date_later(activity->last_contact, day);
	if (is_sent(interaction))
		activity->last_sent = date_later(activity->last_sent, day);
}

static void
add_sum(struct list *sum, const struct list *other, struct arena *arena)
{
	for (size_t i = 0; i < other->count; i++) {
		const struct money *money = list_at(other, i, sizeof(*money));

		money_sum_add(sum, *money, arena);
	}
}

/* A sum of its own, as adding to the activity later changes the activity's in place. */
static struct list
lifetime_revenue(const struct contact *contact, struct arena *arena)
{
	struct list revenue = { 0 };

	add_sum(&revenue, &contact->opening_revenue, arena);
	add_sum(&revenue, &contact->activity.revenue, arena);
	return revenue;
}

/* Half up. */
static struct hundredths
mean_rating(const struct activity *activity)
{
	int64_t sum = activity->rating_sum, count = activity->rating_count;

	if (count == 0)
		return (struct hundredths){ 0 };
	return (struct hundredths){ true, (int32_t)((2 * sum + count) / (2 * count)) };
}

struct date
contact_created(const struct contact *contact)
{
	return contact->created_at.second == 0 ? (struct date){ 0 }
										   : moment_date(contact->created_at);
}

static int64_t
quiet_days(const struct contact *contact, struct date today)
{
	struct date since = contact->activity.last_contact;

	if (!date_is_known(since))
		since = contact_created(contact);
	if (!date_is_known(since) || date_compare(today, since) < 0)
		return 0;
	return today.day - since.day;
}

void
contact_derive(struct contact *contact, struct date today, struct arena *arena)
{
	const struct activity *activity = &contact->activity;

	contact->orders = activity->orders;
	contact->interactions = contact->opening_interactions + activity->interactions;
	contact->revenue = lifetime_revenue(contact, arena);
	contact->rating = mean_rating(activity);
	contact->last_contact = activity->last_contact;
	contact->last_delivery = activity->last_delivery;
	contact->quiet_days = quiet_days(contact, today);
}
