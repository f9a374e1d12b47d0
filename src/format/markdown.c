#include "format/markdown.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

static bool
is_markup(char byte)
{
	return strchr("\\`*_[]<>|&#~", byte) != NULL;
}

const char *
markdown_escape(const char *data, struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const char *byte = utf8_safe(data, UTF8_LINE, arena); *byte; byte++) {
		if (is_markup(*byte))
			text_add_char(&text, '\\');
		text_add_char(&text, *byte);
	}
	return text_take(&text, arena);
}
