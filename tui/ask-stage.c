#include "tui/ask-parts.h"

#include <ctype.h>
#include <string.h>

#include "book/find.h"

enum { MOST_READ = 100 };

/* ------ letters ------ */

/* Letters that were given away. */
struct letters {
	bool are_taken[128];
};

/* Whether the menu has another use for the key. */
static bool
is_reserved(const struct session *session, char letter)
{
	const struct keys keys = { .items = { key_make(letter, 0) }, .count = 1 };

	return keymap_find(session->keymap, "menu", &keys).state != KEYMAP_NOTHING;
}

/* The first letter of the text that is free; "" when none is. */
static const char *
take_letter(struct asking *asking, struct letters *letters, const char *text)
{
	for (; *text; text++) {
		unsigned char letter = (unsigned char)tolower((unsigned char)*text);

		if (letter >= 128 || !isalnum(letter) || letters->are_taken[letter] ||
			is_reserved(asking->session, (char)letter))
			continue;
		letters->are_taken[letter] = true;
		return arena_format(&asking->arena, "%c", letter);
	}
	return "";
}

/* The letter a stage begins with is worth more than one inside of another. */
static void
give_letters(struct asking *asking, struct list *items, const struct list *pipeline)
{
	static const char others[] = "1234567890abcdefghijklmnopqrstuvwxyz";
	struct letters letters = { { false } };

	for (int round = 0; round < 2; round++) {
		for (size_t i = 0; i < items->count; i++) {
			const struct stage *stage = list_at(pipeline, i, sizeof(*stage));
			struct menu_item *item = list_at(items, i, sizeof(*item));
			const char *text = round > 0
				? arena_format(&asking->arena, "%s%s%s", stage->id, stage->label, others)
				: arena_copy_bytes(&asking->arena, stage->id, 1);

			if (!*item->key)
				item->key = take_letter(asking, &letters, text);
		}
	}
}

/* ------ the menu ------ */

/* The stage all of them are in, "" when they are in several or too many to look at. */
static const char *
present_stage(struct asking *asking)
{
	const struct list *ids = &asking->subject.ids;
	const char *stage = "";

	for (size_t i = 0; i < ids->count && ids->count <= MOST_READ; i++) {
		const struct id *id = list_at(ids, i, sizeof(*id));
		struct error error = ERROR_INIT;
		struct contact contact;
		bool ok = find_contact(asking->session->book, id_show(*id, &asking->arena),
			asking->session->today, &asking->arena, &contact, &error);

		error_release(&error);
		if (!ok || (i > 0 && strcmp(stage, contact.stage) != 0))
			return "";
		stage = contact.stage;
	}
	return stage;
}

struct view *
ask_stage(struct asking *asking)
{
	const struct list *pipeline = &asking->session->settings->pipeline;
	const char *contacts = ask_contacts(asking);
	const char *present = present_stage(asking);
	struct list items = { 0 };

	for (size_t i = 0; i < pipeline->count; i++) {
		const struct stage *stage = list_at(pipeline, i, sizeof(*stage));
		bool is_present = strcmp(stage->id, present) == 0;

		ask_item(asking, &items,
			(struct menu_item){
				.key = "",
				.label = stage->label,
				.remark = is_present ? "is here now" : "",
				.line = is_present
					? NULL
					: arena_format(&asking->arena, "move %s %s", contacts, stage->id),
			});
	}
	give_letters(asking, &items, pipeline);
	return menu_view_new(asking->session,
		arena_format(&asking->arena, "Move %s to", asking->subject.name), &items);
}
