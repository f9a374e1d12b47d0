#include "tests/fuzz/fuzz.h"

#include "tests/format/cards.h"

static const struct json_reading reading = { .base_currency = "JPY" };

/* A contact that may be stored comes back from its own card as it was. */
static void
read_again(const struct contact *contact, enum vcard_version version, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct text text = TEXT_INIT;
	struct vcard_contact made = { .uid = "" };
	struct vcard_reader reader = { 0 };
	struct vcard card;

	vcard_add_contact(&text, contact, version);
	reader.rest = span_make(text.bytes, text.length);
	MUST(vcard_next(&reader, &card, arena, &error) == VCARD_CARD);
	MUST(vcard_to_contact(&card, &reading, &made, arena, &error));
	MUST(reader.rest.length == 0);
	contact_normalise(&made.contact, arena);
	MUST(strcmp(sorted_json(*contact, arena), sorted_json(made.contact, arena)) == 0);
	error_release(&error);
	text_release(&text);
}

static void
use(const struct vcard *card, struct arena *arena)
{
	struct error error = ERROR_INIT;
	struct vcard_contact made;

	if (!vcard_to_contact(card, &reading, &made, arena, &error)) {
		MUST(error.message[0]);
		error_release(&error);
		return;
	}
	contact_normalise(&made.contact, arena);
	if (!*made.contact.stage)
		made.contact.stage = "new";
	if (contact_check(&made.contact, &error)) {
		read_again(&made.contact, VCARD_4_0, arena);
		read_again(&made.contact, VCARD_3_0, arena);
	}
	error_release(&error);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct vcard_reader reader = { span_make(bytes, size), 0 };
	struct arena arena = ARENA_INIT;
	struct error error = ERROR_INIT;
	struct vcard card;
	enum vcard_step step;

	while ((step = vcard_next(&reader, &card, &arena, &error)) != VCARD_END) {
		if (step == VCARD_CARD)
			use(&card, &arena);
		else
			MUST(error.message[0] && card.line > 0);
		error_release(&error);
	}
	arena_release(&arena);
	return 0;
}
