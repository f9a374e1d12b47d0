#include "format/vcard-property.h"

#include "base/utf8.h"
#include "format/charset.h"
#include "format/content.h"
#include "format/transfer.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { VALUE_CAP = 1024 * 1024 };

static const char no_property[] =
	"this is no property; one such as FN:Sarah Chen is expected";

/* A parameter: "TYPE=work", or a word alone as 2.1 has it. */
struct parameter {
	struct span name; /* empty for a word alone */
	struct span value;
};

/* ------ taking a line apart ------ */

/* Where the first such byte outside of quotes is; the length when there is none. */
static size_t
find_outside(struct span span, char byte)
{
	bool is_quoted = false;

	for (size_t i = 0; i < span.length; i++) {
		if (span.start[i] == '"')
			is_quoted = !is_quoted;
		else if (span.start[i] == byte && !is_quoted)
			return i;
	}
	return span.length;
}

static struct span
cut(struct span *rest, char separator)
{
	size_t length = find_outside(*rest, separator);
	struct span piece = span_make(rest->start, length);

	*rest = length < rest->length
		? span_make(rest->start + length + 1, rest->length - length - 1)
		: span_make(NULL, 0);
	return piece;
}

static struct parameter
read_parameter(struct span piece)
{
	const char *sign = memchr(piece.start, '=', piece.length);
	size_t length = sign ? (size_t)(sign - piece.start) : 0;

	if (!sign)
		return (struct parameter){ span_make(NULL, 0), span_trim(piece) };
	return (struct parameter){ span_trim(span_make(piece.start, length)),
		span_trim(span_make(sign + 1, piece.length - length - 1)) };
}

static bool
is_word(struct span span, const char *word)
{
	return span.length == strlen(word) && strncasecmp(span.start, word, span.length) == 0;
}

/* ------ what a value came in ------ */

static const struct transfer_row {
	const char *word;
	enum vcard_transfer transfer;
} transfer_rows[] = {
	{ "QUOTED-PRINTABLE", VCARD_QUOTED_PRINTABLE },
	{ "BASE64", VCARD_BASE64 },
	{ "B", VCARD_BASE64 },
	{ "8BIT", VCARD_PLAIN },
	{ "7BIT", VCARD_PLAIN },
	{ 0 },
};

/* The row of a parameter that says it, as ENCODING=… or, in 2.1, alone; else NULL. */
static const struct transfer_row *
find_transfer(const struct parameter *parameter)
{
	const struct transfer_row *row = transfer_rows;

	if (parameter->name.length > 0 && !is_word(parameter->name, "ENCODING"))
		return NULL;
	while (row->word && !is_word(parameter->value, row->word))
		row++;
	return row->word ? row : NULL;
}

enum vcard_transfer
vcard_transfer_of(struct span line)
{
	enum { HEADER_LIMIT = 4096 };
	struct span rest =
		line.length > HEADER_LIMIT ? span_make(line.start, HEADER_LIMIT) : line;
	struct span header = cut(&rest, ':');

	if (!rest.start)
		return VCARD_PLAIN;
	cut(&header, ';');
	while (header.start) {
		struct parameter parameter = read_parameter(cut(&header, ';'));
		const struct transfer_row *row = find_transfer(&parameter);

		if (row)
			return row->transfer;
	}
	return VCARD_PLAIN;
}

/* ------ values ------ */

/* Properties that hold bytes, and the first word of what kind these are; the last one
 * stands for all others. */
static const struct bytes_row {
	const char *name;
	const char *kind;
} bytes_rows[] = {
	{ "PHOTO", "image" },
	{ "LOGO", "image" },
	{ "SOUND", "audio" },
	{ "KEY", "application" },
	{ NULL, "application" },
};

static const struct bytes_row *
find_bytes(const char *name)
{
	const struct bytes_row *row = bytes_rows;

	while (row->name && strcmp(row->name, name) != 0)
		row++;
	return row;
}

/* What the line says of its value. */
struct form {
	enum vcard_transfer transfer;
	struct span charset;
	const struct bytes_row *row;
	struct span kind; /* of a picture: "JPEG" */
};

/* "data:image/jpeg;base64,…" */
static void
add_data(struct text *text, const struct form *form, struct span value)
{
	text_add_format(text, "data:%s/", form->row->kind);
	for (size_t i = 0; i < form->kind.length; i++)
		text_add_char(text, (char)tolower((unsigned char)form->kind.start[i]));
	text_add(text, form->kind.length > 0 ? ";base64," : "octet-stream;base64,");
	for (size_t i = 0; i < value.length; i++)
		if (!isspace((unsigned char)value.start[i]))
			text_add_char(text, value.start[i]);
}

/* Line ends become "\n"; in 2.1 a backslash that escapes nothing is one.  Some escape the
 * colons of addresses, too. */
static void
add_escapes(struct text *text, struct span value, enum vcard_version version)
{
	for (size_t i = 0; i < value.length; i++) {
		char byte = value.start[i];
		bool is_last = i + 1 == value.length;

		if (byte == '\r' || byte == '\n') {
			text_add(text, "\\n");
			i += byte == '\r' && !is_last && value.start[i + 1] == '\n';
		} else if (byte == '\\' && !is_last && memchr("\\;,nN", value.start[i + 1], 5)) {
			text_add_bytes(text, value.start + i++, 2);
		} else if (byte == '\\' && !is_last && value.start[i + 1] == ':' &&
			version != VCARD_2_1) {
			continue;
		} else {
			text_add(text, byte == '\\' && version == VCARD_2_1 ? "\\" : "");
			text_add_char(text, byte);
		}
	}
}

static bool
to_utf8(struct span *value, struct span charset, struct arena *arena, struct error *error)
{
	struct charset_text decoded;
	const char *name = span_copy(charset, arena);

	if (charset.length > 0 && strcasecmp(name, "UTF-8") != 0) {
		if (!charset_decode(*value, name, arena, &decoded, error)) {
			error->kind = ERROR_REFUSED;
			return fail_in(error, "CHARSET");
		}
		*value = decoded.text;
	}
	if (utf8_valid_prefix(*value) == value->length)
		return true;
	return fail(error, ERROR_REFUSED,
		charset.length > 0 ? "the value is not in the CHARSET that it names"
						   : "the value is not UTF-8, and names no CHARSET");
}

/* The bytes behind the transfer encoding; what is base64 and no text stays so. */
static bool
undo_transfer(struct text *bytes, struct span value, struct form *form, bool *is_data)
{
	*is_data = false;
	if (form->transfer == VCARD_PLAIN)
		text_add_bytes(bytes, value.start, value.length);
	if (form->transfer == VCARD_QUOTED_PRINTABLE)
		transfer_add_printable(bytes, value);
	if (form->transfer != VCARD_BASE64)
		return true;
	if (!transfer_add_base64(bytes, value))
		return false;
	*is_data = form->row->name ||
		(form->charset.length == 0 &&
			utf8_valid_prefix(span_make(bytes->bytes, bytes->length)) < bytes->length);
	return true;
}

static bool
read_value(struct span value, struct form *form, enum vcard_version version,
	struct vcard_property *property, struct arena *arena, struct error *error)
{
	struct text bytes = TEXT_INIT, text = TEXT_INIT;
	struct span plain;
	bool is_data;
	bool ok = undo_transfer(&bytes, value, form, &is_data) ||
		fail(error, ERROR_REFUSED, "%s: the value is no base64", property->name);

	plain = span_make(bytes.bytes, bytes.length);
	if (ok && is_data) {
		add_data(&text, form, value);
	} else if (ok) {
		ok = to_utf8(&plain, form->charset, arena, error) ||
			fail_in(error, "%s", property->name);
		add_escapes(&text, plain, version);
	}
	ok = ok &&
		utf8_check(span_make(text.bytes, text.length), UTF8_PARAGRAPHS, VALUE_CAP,
			property->name, error);
	property->value = text_take(&text, arena);
	text_release(&bytes);
	return ok;
}

/* ------ names and parameters ------ */

static const char *
capitals(struct span span, struct arena *arena)
{
	char *text = (char *)span_copy(span, arena);

	for (char *byte = text; *byte; byte++)
		*byte = (char)toupper((unsigned char)*byte);
	return text;
}

static bool
is_name(struct span span)
{
	for (size_t i = 0; i < span.length; i++)
		if (!isalnum((unsigned char)span.start[i]) && !memchr("-_", span.start[i], 2))
			return false;
	return span.length > 0;
}

/* What says how the value came is used up; "JPEG" or "TYPE=JPEG" is told by the value,
 * too. */
static bool
use_parameter(const struct parameter *parameter, struct form *form)
{
	bool is_type = parameter->name.length == 0 || is_word(parameter->name, "TYPE");

	if (find_transfer(parameter))
		return true;
	if (is_word(parameter->name, "CHARSET")) {
		form->charset = parameter->value;
		return true;
	}
	if (form->transfer != VCARD_BASE64 || !form->row->name || !is_type ||
		!is_name(parameter->value))
		return false;
	form->kind = parameter->value;
	return true;
}

static void
add_parameter(struct text *text, const struct parameter *parameter, struct arena *arena)
{
	if (text->length > 0)
		text_add_char(text, ';');
	text_add(
		text, parameter->name.length > 0 ? capitals(parameter->name, arena) : "TYPE");
	text_add_char(text, '=');
	text_add_bytes(text, parameter->value.start, parameter->value.length);
}

static bool
read_parameters(struct span header, struct vcard_property *property, struct form *form,
	struct arena *arena, struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok = true;

	while (ok && header.start) {
		struct parameter parameter = read_parameter(cut(&header, ';'));

		if (use_parameter(&parameter, form))
			continue;
		ok = parameter.name.length == 0 || is_name(parameter.name) ||
			fail(error, ERROR_REFUSED, "%s: a parameter such as TYPE=work is expected",
				property->name);
		if (parameter.name.length > 0 || parameter.value.length > 0)
			add_parameter(&text, &parameter, arena);
	}
	ok = ok &&
		utf8_check(span_make(text.bytes, text.length), UTF8_LINE, VALUE_CAP,
			property->name, error);
	property->parameters = text_take(&text, arena);
	return ok;
}

static bool
read_name(struct span piece, struct vcard_property *property, struct arena *arena,
	struct error *error)
{
	const char *dot = memchr(piece.start, '.', piece.length);
	struct span group = span_make(piece.start, dot ? (size_t)(dot - piece.start) : 0);
	struct span name = piece;

	if (dot)
		name = span_make(dot + 1, piece.length - group.length - 1);
	if ((dot && !is_name(group)) || !is_name(name))
		return fail(error, ERROR_REFUSED, no_property);
	property->group = span_copy(group, arena);
	property->name = capitals(name, arena);
	return true;
}

bool
vcard_read_property(struct span line, enum vcard_version version,
	struct vcard_property *property, struct arena *arena, struct error *error)
{
	struct span value = line;
	struct span header = cut(&value, ':');
	struct form form = { .transfer = vcard_transfer_of(line) };

	if (!value.start)
		return fail(error, ERROR_REFUSED, no_property);
	if (!read_name(cut(&header, ';'), property, arena, error))
		return false;
	form.row = find_bytes(property->name);
	return read_parameters(header, property, &form, arena, error) &&
		read_value(value, &form, version, property, arena, error);
}

/* ------ the parameters of a property ------ */

const char *
vcard_parameter(
	const struct vcard_property *property, const char *name, struct arena *arena)
{
	struct span rest = span_of(property->parameters);
	struct text text = TEXT_INIT;

	while (rest.start) {
		struct parameter parameter = read_parameter(cut(&rest, ';'));

		if (!is_word(parameter.name, name))
			continue;
		text_add(&text, text.length > 0 ? "," : "");
		for (size_t i = 0; i < parameter.value.length; i++)
			if (parameter.value.start[i] != '"')
				text_add_char(&text, parameter.value.start[i]);
	}
	return text_take(&text, arena);
}

/* ------ writing ------ */

/* In 3.0 a picture is base64 and its kind a parameter; the value behind both. */
static const char *
add_encoding(struct text *line, const struct vcard_property *property)
{
	const struct bytes_row *row = find_bytes(property->name);
	struct span rest = span_of(property->value);
	struct span kind;

	if (!row->name || !span_starts_with(rest, span_of("data:")))
		return property->value;
	span_split(&rest, '/');
	if (!rest.start)
		return property->value;
	kind = span_split(&rest, ';');
	if (!is_name(kind) || !span_starts_with(rest, span_of("base64,")))
		return property->value;
	text_add(line, ";ENCODING=b");
	if (!span_is(kind, "octet-stream"))
		text_add_format(line, ";TYPE=%.*s", (int)kind.length, kind.start);
	return rest.start + strlen("base64,");
}

void
vcard_add_property(
	struct text *text, const struct vcard_property *property, enum vcard_version version)
{
	struct text line = TEXT_INIT;
	const char *value = property->value;

	if (*property->group)
		text_add_format(&line, "%s.", property->group);
	text_add(&line, property->name);
	if (*property->parameters)
		text_add_format(&line, ";%s", property->parameters);
	if (version != VCARD_4_0)
		value = add_encoding(&line, property);
	text_add_format(&line, ":%s", value);
	content_add_line(text, line.bytes);
	text_release(&line);
}
