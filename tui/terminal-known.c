#include "tui/terminal-parts.h"

#include <term.h>

/* The names that this header makes of the entries of a terminal clash with many a
 * variable, so nothing else is said in this file. */
bool
terminal_is_known(const char *term, int descriptor)
{
	int code;

	if (setupterm(term, descriptor, &code) != 0)
		return false;
	del_curterm(cur_term);
	return true;
}
