#include "core/contact.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "base/utf8.h"

enum {
	PHONE_MINIMUM = 3,           /* digits of anything that can be dialled */
	PHONE_MAXIMUM = 20,          /* digits; E.164 allows 15, prefixes come on top */
	NATIONAL_MINIMUM = 6,        /* digits that tell numbers of one country apart */
	UNMARKED_INTERNATIONAL = 11, /* digits from which on a number may lack its plus */
};

/* The digits of a phone number, and what its first characters say of it. */
struct phone {
	char digits[PHONE_MAXIMUM + 1];
	size_t count;
	bool is_international; /* "+" or 00 stood in front; they are not among the digits */
};

static void
add_form(struct list *forms, const char *prefix, const char *rest, struct arena *arena)
{
	const char *form = arena_format(arena, "%s%s", prefix, rest);

	if (!list_has_text(forms, form))
		list_push_text(forms, form, arena);
}

/* Hyphens and dashes of every length, as typography and input methods put them into
 * numbers. */
static bool
is_dash(int32_t code)
{
	return code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212 ||
		code == 0x30FC;
}

static bool
is_separator(int32_t code)
{
	return is_dash(code) || (code > 0 && code < 0x80 && strchr(" ().+/", code));
}

/* An extension is dialled after the number, and is no part of it. */
static bool
is_extension(const char *rest)
{
	return *rest == 'x' || strncmp(rest, "ext", 3) == 0 || strncmp(rest, ";ext", 4) == 0;
}

/* "(0)" is the national 0 within an international number, which is not dialled from
 * abroad. */
static bool
is_trunk_remark(const char *rest)
{
	return strncmp(rest, "(0)", 3) == 0;
}

/* From 00 or a plus to the digits that follow; no digits when the folded text is no
 * number. */
static struct phone
phone_scan(const char *folded)
{
	struct phone phone = { .is_international = *folded == '+' };
	size_t length;

	for (const char *rest = folded; *rest && !is_extension(rest); rest += length) {
		int32_t code = utf8_decode(span_of(rest), &length);
		if (phone.is_international && is_trunk_remark(rest)) {
			length = strlen("(0)");
			continue;
		}
		bool is_digit = code >= '0' && code <= '9';
		if (is_digit && phone.count < PHONE_MAXIMUM)
			phone.digits[phone.count++] = (char)code;
		else if (is_digit || !is_separator(code))
			return (struct phone){ 0 };
	}
	return phone;
}

static void
phone_drop(struct phone *phone, size_t count)
{
	phone->count -= count;
	memmove(phone->digits, phone->digits + count, phone->count);
	memset(phone->digits + phone->count, 0, sizeof(phone->digits) - phone->count);
}

static struct phone
phone_read(const char *folded)
{
	if (strncmp(folded, "tel:", 4) == 0)
		folded += 4;
	struct phone phone = phone_scan(folded);
	if (!phone.is_international && strncmp(phone.digits, "00", 2) == 0) {
		phone.is_international = true;
		phone_drop(&phone, 2);
	}
	if (phone.count < PHONE_MINIMUM)
		phone = (struct phone){ 0 };
	return phone;
}

/* How long the country code is: zone 1 and 7 have one digit, these two, all others
 * three. */
static size_t
country_code_length(const char *digits)
{
	const char *two =
		"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 "
		"56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

	if (digits[0] == '1' || digits[0] == '7')
		return 1;
	for (const char *code = two; *code; code += 3)
		if (strncmp(code, digits, 2) == 0)
			return 2;
	return 3;
}

/* A number without plus or 00 that is long enough to have a country code all the same. */
static bool
may_be_international(const struct phone *phone)
{
	return !phone->is_international && phone->count >= UNMARKED_INTERNATIONAL &&
		phone->digits[0] != '0';
}

/* Adds the number as it is dialled within its country, without the 0 in front. */
static void
add_national(struct list *forms, const char *prefix, const struct phone *phone,
	struct arena *arena)
{
	const char *digits = phone->digits;

	if (phone->is_international)
		digits += country_code_length(digits);
	digits += *digits == '0';
	if (strlen(digits) >= NATIONAL_MINIMUM)
		add_form(forms, prefix, digits, arena);
}

/* The forms under which a number is kept. */
static void
add_phone(struct list *forms, const char *text, struct arena *arena)
{
	struct phone phone = phone_read(utf8_fold(text, arena));

	if (phone.count == 0)
		return;
	add_form(forms, "tel:", phone.digits, arena);
	add_national(forms, phone.is_international ? "tel~" : "tel=", &phone, arena);
	if (!may_be_international(&phone))
		return;
	phone.is_international = true;
	add_national(forms, "tel~", &phone, arena);
}

/*
 * The forms under which a number is looked for.  An international one looks among the
 * national ones only, as its own country code tells it from all other international ones.
 */
static void
add_phone_sought(struct list *forms, const char *folded, struct arena *arena)
{
	struct phone phone = phone_read(folded);

	if (phone.count == 0)
		return;
	add_form(forms, "tel:", phone.digits, arena);
	add_national(forms, "tel=", &phone, arena);
	if (!phone.is_international)
		add_national(forms, "tel~", &phone, arena);
	if (!may_be_international(&phone))
		return;
	phone.is_international = true;
	add_national(forms, "tel=", &phone, arena);
}

/* The folded channel without spaces around its first colon; "" when it has not the
 * form. */
static const char *
channel_form(const char *text, struct arena *arena)
{
	const char *folded = utf8_fold(text, arena);
	const char *colon = strchr(folded, ':');

	if (!colon)
		return "";
	struct span name = span_trim(span_make(folded, (size_t)(colon - folded)));
	struct span address = span_trim(span_of(colon + 1));
	if (name.length == 0 || address.length == 0)
		return "";
	return arena_format(
		arena, "%s:%s", span_copy(name, arena), span_copy(address, arena));
}

static void
add_channel(struct list *forms, const char *text, struct arena *arena)
{
	const char *form = channel_form(text, arena);
	const char *address = strchr(form, ':');

	if (address)
		add_form(forms, "", form, arena);
	if (address && address[1] == '@')
		add_form(forms, "any:", address + 1, arena);
}

static void
add_each(struct list *forms, const struct list *texts,
	void (*add)(struct list *forms, const char *text, struct arena *arena),
	struct arena *arena)
{
	for (size_t i = 0; i < texts->count; i++)
		add(forms, list_text(texts, i), arena);
}

static void
add_email(struct list *forms, const char *text, struct arena *arena)
{
	add_form(forms, "mailto:", utf8_fold(text, arena), arena);
}

bool
contact_is_email(const char *text)
{
	size_t local = strcspn(text, "@: ");

	return local > 0 && text[local] == '@' && text[local + 1] &&
		!strpbrk(text + local + 1, "@ ");
}

bool
contact_is_phone(const char *text, struct arena *arena)
{
	return phone_read(utf8_fold(text, arena)).count > 0;
}

bool
contact_is_same_phone(const char *one, const char *other, struct arena *arena)
{
	struct list kept = { 0 }, sought = { 0 };

	add_phone(&kept, one, arena);
	add_phone_sought(&sought, utf8_fold(other, arena), arena);
	for (size_t i = 0; i < sought.count; i++)
		if (list_has_text(&kept, list_text(&sought, i)))
			return true;
	return strcmp(one, other) == 0;
}

void
contact_addresses(
	const struct contact *contact, struct list *addresses, struct arena *arena)
{
	add_each(addresses, &contact->emails, add_email, arena);
	add_each(addresses, &contact->phones, add_phone, arena);
	add_each(addresses, &contact->channels, add_channel, arena);
	if (*contact->external_id)
		add_form(addresses, "external:", contact->external_id, arena);
	for (size_t i = 0; i < contact->former_ids.count; i++)
		add_form(addresses, "external:", list_text(&contact->former_ids, i), arena);
}

void
contact_address_read(struct span typed, struct list *addresses, struct arena *arena)
{
	const char *text = span_copy(span_trim(typed), arena);
	const char *folded = utf8_fold(text, arena);

	if (!*text)
		return;
	if (contact_is_email(folded))
		add_form(addresses, "mailto:", folded, arena);
	if (*channel_form(folded, arena))
		add_form(addresses, "", channel_form(folded, arena), arena);
	if (*folded == '@')
		add_form(addresses, "any:", folded, arena);
	add_phone_sought(addresses, folded, arena);
	add_form(addresses, "external:", text, arena);
}

/* Ends with the row of everything else, so that a search always ends. */
static const struct address_kind address_kinds[] = {
	{ "mailto:", "e-mail", ADDRESS_SHARED },
	{ "tel:", "phone", ADDRESS_SHARED },
	{ "tel~", "phone", ADDRESS_SHARED },
	{ "tel=", "phone", ADDRESS_SHARED },
	{ "any:", "channel", ADDRESS_SHARED },
	{ "external:", "external id", ADDRESS_SHARED },
	{ "", "channel", ADDRESS_EXCLUSIVE },
};

const struct address_kind *
contact_address_kind(const char *address)
{
	const struct address_kind *kind = address_kinds;

	while (strncmp(kind->prefix, address, strlen(kind->prefix)) != 0)
		kind++;
	return kind;
}
