#include "tui/input.h"

#include "base/utf8.h"

void
input_set(struct input *input, const char *text)
{
	text_cut(&input->text, 0);
	text_add(&input->text, text);
	input->caret = input->text.length;
}

void
input_insert(struct input *input, const char *text)
{
	text_add(&input->text, text);
	input->caret = input->text.length;
}

bool
input_key(struct input *input, struct key key)
{
	struct text text = TEXT_INIT;

	if (!key_is_text(key))
		return false;
	utf8_encode(&text, key.code);
	input_insert(input, text.bytes);
	text_release(&text);
	return true;
}

struct answer
input_act(struct input *input, const struct verb *verb)
{
	(void)input;
	(void)verb;
	return answer_make(ANSWER_PASS);
}

void
input_draw(const struct input *input, struct canvas *canvas, struct area area,
	enum input_focus focus)
{
	int column =
		canvas_draw(canvas, area.row, area.column, input->text.bytes, STYLE_INPUT);

	if (focus == INPUT_FOCUSED)
		canvas_set_cursor(canvas, area.row, column);
}

void
input_release(struct input *input)
{
	text_release(&input->text);
}
