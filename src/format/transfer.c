#include "format/transfer.h"

#include <ctype.h>
#include <string.h>

int
transfer_hex_digit(char byte)
{
	static const char digits[] = "0123456789abcdef";
	const char *found = byte ? strchr(digits, tolower((unsigned char)byte)) : NULL;

	return found ? (int)(found - digits) : -1;
}

void
transfer_add_printable(struct text *text, struct span value)
{
	for (size_t i = 0; i < value.length; i++) {
		bool has_digits = value.start[i] == '=' && i + 2 < value.length &&
			transfer_hex_digit(value.start[i + 1]) >= 0 &&
			transfer_hex_digit(value.start[i + 2]) >= 0;

		if (has_digits) {
			text_add_char(text,
				(char)(transfer_hex_digit(value.start[i + 1]) << 4 |
					transfer_hex_digit(value.start[i + 2])));
			i += 2;
		} else {
			text_add_char(text, value.start[i]);
		}
	}
}

static int
base64_digit(char byte)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *found = byte ? strchr(digits, byte) : NULL;

	return found ? (int)(found - digits) : -1;
}

bool
transfer_add_base64(struct text *text, struct span value)
{
	unsigned bits = 0;
	int count = 0;

	for (size_t i = 0; i < value.length && value.start[i] != '='; i++) {
		int digit = base64_digit(value.start[i]);

		if (isspace((unsigned char)value.start[i]))
			continue;
		if (digit < 0)
			return false;
		bits = (bits << 6 | (unsigned)digit) & 0xFFFF;
		count += 6;
		if (count >= 8) {
			count -= 8;
			text_add_char(text, (char)(bits >> count & 0xFF));
		}
	}
	return true;
}
