#include "tui/terminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include "base/clock.h"
#include "tui/signals.h"
#include "tui/terminal-parts.h"

enum { READ_SIZE = 4096 };

/* What a signal means; EVENT_NONE when there was none. */
static struct event
take_signal(struct terminal *terminal)
{
	int number = signals_take();

	if (number == 0)
		return (struct event){ .kind = EVENT_NONE };
	if (number == SIGWINCH) {
		terminal_take_size(terminal);
		return (struct event){ .kind = EVENT_RESIZE };
	}
	if (number == SIGTSTP) {
		terminal_suspend(terminal);
		return (struct event){ .kind = EVENT_RESUMED };
	}
	if (number == SIGCONT) {
		/* It was stopped without notice: the shell may have changed everything. */
		terminal_leave(terminal);
		terminal_enter(terminal);
		return (struct event){ .kind = EVENT_RESUMED };
	}
	return (struct event){ .kind = EVENT_HANGUP, .signal = number };
}

/* Reads what is there; at the end of the input the terminal is gone. */
static void
read_input(struct terminal *terminal)
{
	char bytes[READ_SIZE];
	ssize_t count = read(fileno(terminal->in), bytes, sizeof(bytes));

	if (count > 0)
		decoder_feed(&terminal->decoder, bytes, (size_t)count);
	else if (count == 0 || (errno != EINTR && errno != EAGAIN))
		terminal->is_gone = true;
}

/* What has happened already; EVENT_NONE when nothing has. */
static struct event
take_event(struct terminal *terminal)
{
	struct event event = take_signal(terminal);

	if (event.kind == EVENT_NONE)
		event = decoder_next(&terminal->decoder, clock_milliseconds());
	if (event.kind == EVENT_NONE && terminal->is_gone)
		event.kind = EVENT_HANGUP;
	return event;
}

static int
left_until(int64_t end)
{
	int64_t now = clock_milliseconds();

	return end > now ? (int)(end - now) : 0;
}

struct event
terminal_wait(struct terminal *terminal, int milliseconds)
{
	int64_t end = clock_milliseconds() + milliseconds;

	for (;;) {
		struct event event = take_event(terminal);
		struct pollfd ready[] = {
			{ .fd = fileno(terminal->in), .events = POLLIN },
			{ .fd = signals_fd(), .events = POLLIN },
		};
		int patience = decoder_patience(&terminal->decoder);
		int left = milliseconds < 0 ? -1 : left_until(end);
		int count;

		if (event.kind != EVENT_NONE)
			return event;
		/* What may be half a sequence is never cut for a tick. */
		count = poll(ready, 2, patience > 0 ? patience : left);
		if (ready[0].revents)
			read_input(terminal);
		if (count == 0 && patience > 0)
			event = decoder_flush(&terminal->decoder);
		if (event.kind != EVENT_NONE)
			return event;
		if (count == 0 && milliseconds >= 0 && left_until(end) == 0)
			return (struct event){ .kind = EVENT_TICK };
	}
}
