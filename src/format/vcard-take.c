#include "format/content.h"
#include "format/transfer.h"
#include "format/vcard-taking.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ------ texts ------ */

/* In a line, line ends and tabs are spaces. */
static const char *
one_line(struct span value, struct arena *arena)
{
	char *text = (char *)content_unescape(value, arena);

	for (char *byte = text; *byte; byte++)
		if (*byte == '\n' || *byte == '\t')
			*byte = ' ';
	return span_copy(span_trim(span_of(text)), arena);
}

/* The text behind a scheme such as "mailto:", which older versions do not have. */
static const char *
without(const char *text, const char *scheme)
{
	size_t length = strlen(scheme);

	return strncasecmp(text, scheme, length) == 0 ? text + length : text;
}

/* Taken when nothing was there before. */
static bool
take_line(struct taking *taking, const char **member, struct span value)
{
	const char *text = one_line(value, taking->arena);

	if (**member)
		return !*text;
	*member = text;
	return true;
}

static bool
take_name(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	(void)taker;
	return take_line(taking, &taking->made->contact.name, span_of(property->value));
}

static bool
take_title(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	(void)taker;
	return take_line(taking, &taking->made->contact.title, span_of(property->value));
}

static bool
take_notes(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	struct contact *contact = &taking->made->contact;
	const char *text = content_unescape(span_of(property->value), taking->arena);

	(void)taker;
	contact->notes = *contact->notes && *text
		? arena_format(taking->arena, "%s\n\n%s", contact->notes, text)
		: arena_format(taking->arena, "%s%s", contact->notes, text);
	return true;
}

static bool
take_tags(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	struct span rest = span_of(property->value);

	(void)taker;
	while (rest.start) {
		const char *tag = one_line(content_split(&rest, ','), taking->arena);

		if (*tag)
			list_push_text(&taking->made->contact.tags, tag, taking->arena);
	}
	return true;
}

static bool
take_uid(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	const char *uid = one_line(span_of(property->value), taking->arena);

	(void)taker;
	if (!*taking->made->uid)
		taking->made->uid = without(uid, "urn:uuid:");
	return true;
}

static bool
take_structured(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	(void)taker;
	if (*taking->structured)
		return false;
	if (strspn(property->value, "; ") < strlen(property->value))
		taking->structured = property->value;
	return true;
}

static bool
take_nothing(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	(void)taking;
	(void)taker;
	(void)property;
	return true;
}

/* ------ addresses ------ */

/* PREF=1 to 100 in 4.0, TYPE=pref before. */
static int
rank_of(const struct vcard_property *property, struct arena *arena)
{
	enum { UNRANKED = 101 };
	const char *pref = vcard_parameter(property, "PREF", arena);
	int rank = atoi(pref);

	if (rank > 0 && rank < UNRANKED)
		return rank;
	pref = vcard_parameter(property, "TYPE", arena);
	return strcasestr(pref, "pref") ? 1 : UNRANKED;
}

static bool
take_ranked(struct taking *taking, struct list *list, const char *text,
	const struct vcard_property *property)
{
	*(struct ranked_address *)list_push(
		list, sizeof(struct ranked_address), taking->arena) =
		(struct ranked_address){ rank_of(property, taking->arena), text };
	return true;
}

static bool
take_email(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	const char *text =
		without(one_line(span_of(property->value), taking->arena), "mailto:");

	(void)taker;
	return !*text ||
		(contact_is_email(text) && take_ranked(taking, &taking->emails, text, property));
}

/* "+1-555-0100;ext=5": the number, and besides it all of it. */
static const char *
without_extension(
	struct taking *taking, const char *text, const struct vcard_property *property)
{
	const char *end = strchr(text, ';');

	if (!end)
		return text;
	taking_keep(taking, "X-TEL", property);
	return arena_copy_bytes(taking->arena, text, (size_t)(end - text));
}

static bool
take_phone(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	const char *line = one_line(span_of(property->value), taking->arena);
	const char *text = without(line, "tel:");

	(void)taker;
	if (!contact_is_phone(
			span_copy(span_make(text, strcspn(text, ";")), taking->arena), taking->arena))
		return !*text;
	if (text != line)
		text = without_extension(taking, text, property);
	return contact_is_phone(text, taking->arena) &&
		take_ranked(taking, &taking->phones, text, property);
}

/* ------ channels ------ */

/* An address is a URI, in which "%20" is a space. */
static const char *
without_percents(const char *uri, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (; *uri; uri++) {
		int high = *uri == '%' ? transfer_hex_digit(uri[1]) : -1;
		int low = high >= 0 ? transfer_hex_digit(uri[2]) : -1;

		if (low >= 0 && high + low > 0) {
			text_add_char(&text, (char)(high << 4 | low));
			uri += 2;
		} else {
			text_add_char(&text, *uri);
		}
	}
	return text_take(&text, arena);
}

static bool
take_channel(
	struct taking *taking, const char *channel, const struct vcard_property *property)
{
	struct contact probe = contact_make("new");
	struct error ignored = ERROR_INIT;
	bool ok;

	probe.name = "x";
	list_push_text(&probe.channels, channel, taking->arena);
	contact_normalise(&probe, taking->arena);
	ok = contact_check(&probe, &ignored);
	error_release(&ignored);
	return ok && take_ranked(taking, &taking->channels, channel, property);
}

/* "skype:sarah", or with X-SERVICE-TYPE=Skype whatever stands before the colon. */
static bool
take_impp(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	struct arena *arena = taking->arena;
	const char *uri = without_percents(one_line(span_of(property->value), arena), arena);
	const char *service = vcard_parameter(property, "X-SERVICE-TYPE", arena);
	const char *colon = strchr(uri, ':');

	(void)taker;
	if (!*service)
		service = vcard_parameter(property, "SERVICE-TYPE", arena);
	if (!*uri)
		return true;
	if (*service || !colon)
		uri = arena_format(
			arena, "%s:%s", *service ? service : "im", colon ? colon + 1 : uri);
	return take_channel(taking, uri, property);
}

/* X-SOCIALPROFILE;TYPE=twitter;X-USER=sarah:https://twitter.com/sarah */
static bool
take_profile(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	struct arena *arena = taking->arena;
	const char *service = vcard_parameter(property, "SERVICE-TYPE", arena);
	const char *user = vcard_parameter(property, "X-USER", arena);
	const char *url = one_line(span_of(property->value), arena);
	const char *slash;

	(void)taker;
	if (!*service)
		service = vcard_parameter(property, "TYPE", arena);
	service = span_copy(span_make(service, strcspn(service, ",")), arena);
	if (!*user)
		user = vcard_parameter(property, "USERNAME", arena);
	slash = strrchr(url, '/');
	if (!*user)
		user = slash && slash[1] ? slash + 1 : url;
	return *service && *user &&
		take_channel(taking, arena_format(arena, "%s:%s", service, user), property);
}

/* X-SKYPE:sarah */
static bool
take_named(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	const char *address = one_line(span_of(property->value), taking->arena);

	return !*address ||
		take_channel(
			taking, arena_format(taking->arena, "%s:%s", taker->word, address), property);
}

/* The first part is the company, what comes behind it the department. */
static bool
take_company(struct taking *taking, const struct taker *taker,
	const struct vcard_property *property)
{
	struct span rest = span_of(property->value);
	struct vcard_property department = { .parameters = "", .group = "" };

	(void)taker;
	if (*taking->made->contact.company)
		return false;
	take_line(taking, &taking->made->contact.company, content_split(&rest, ';'));
	while (rest.length > 0 && rest.start[rest.length - 1] == ';' &&
		(rest.length == 1 || rest.start[rest.length - 2] != '\\'))
		rest.length--;
	department.value = rest.start ? span_copy(rest, taking->arena) : "";
	if (*department.value)
		taking_keep(taking, "department", &department);
	return true;
}

/* ------ rows ------ */

static const struct taker takers[] = {
	{ "CATEGORIES", take_tags, "" },
	{ "EMAIL", take_email, "" },
	{ "FN", take_name, "" },
	{ "IMPP", take_impp, "" },
	{ "N", take_structured, "" },
	{ "NOTE", take_notes, "" },
	{ "ORG", take_company, "" },
	{ "PRODID", take_nothing, "" },
	{ "REV", take_nothing, "" },
	{ "SOCIALPROFILE", take_profile, "" },
	{ "TEL", take_phone, "" },
	{ "TITLE", take_title, "" },
	{ "UID", take_uid, "" },
	{ "VERSION", take_nothing, "" },
	{ "X-AIM", take_named, "aim" },
	{ "X-DISCORD", take_named, "discord" },
	{ "X-GOOGLE-TALK", take_named, "gtalk" },
	{ "X-GTALK", take_named, "gtalk" },
	{ "X-ICQ", take_named, "icq" },
	{ "X-JABBER", take_named, "xmpp" },
	{ "X-LINE", take_named, "line" },
	{ "X-MATRIX", take_named, "matrix" },
	{ "X-MSN", take_named, "msn" },
	{ "X-QQ", take_named, "qq" },
	{ "X-RAPPORT-FIELDS", take_nothing, "" },
	{ "X-SIGNAL", take_named, "signal" },
	{ "X-SKYPE", take_named, "skype" },
	{ "X-SKYPE-USERNAME", take_named, "skype" },
	{ "X-SOCIALPROFILE", take_profile, "" },
	{ "X-TELEGRAM", take_named, "telegram" },
	{ "X-TWITTER", take_named, "twitter" },
	{ "X-WECHAT", take_named, "wechat" },
	{ "X-WHATSAPP", take_named, "whatsapp" },
	{ "X-YAHOO", take_named, "yahoo" },
	{ 0 },
};

const struct taker *
taker_find(const char *name)
{
	const struct taker *taker = takers;

	while (taker->name && strcmp(taker->name, name) != 0)
		taker++;
	return taker->name ? taker : NULL;
}
