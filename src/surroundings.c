#include "surroundings.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command/word.h"

enum { USUAL_COLUMNS = 80, USUAL_ROWS = 24, LARGEST_SIZE = 10000 };

/* The leak checker of a sanitized build must be able to look into the process. */
#if defined(__SANITIZE_ADDRESS__)
enum { IS_DUMPABLE = 1 };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
enum { IS_DUMPABLE = 1 };
#else
enum { IS_DUMPABLE = 0 };
#endif
#else
enum { IS_DUMPABLE = 0 };
#endif

/* Opened the wrong way round, so that using a descriptor that was closed is an error. */
static void
open_standard(int fd)
{
	if (fcntl(fd, F_GETFD) < 0)
		open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

/* Says what somebody can do whose book or program is broken, and ends as it would have.
 */
static void
tell_and_end(int number)
{
	static const char message[] =
		"rapport: this came to grief, by damage to the book or a fault of the program; "
		"what was saved before is still there; run `rapport check`\n";

	if (write(STDERR_FILENO, message, sizeof(message) - 1) > 0)
		raise(number);
	raise(number);
}

/* A tool that looks for faults of the program has its own way with them. */
static void
tell_of_grief(void)
{
	static const int fatal[] = { SIGSEGV, SIGBUS, SIGABRT, SIGFPE };
	struct sigaction action = { .sa_handler = tell_and_end,
		.sa_flags = (int)SA_RESETHAND | SA_NODEFER };
	struct sigaction before;

	for (size_t i = 0; i < sizeof(fatal) / sizeof(*fatal); i++)
		if (sigaction(fatal[i], NULL, &before) == 0 && before.sa_handler == SIG_DFL)
			sigaction(fatal[i], &action, NULL);
}

void
surroundings_prepare(void)
{
	struct rlimit none = { 0, 0 };

	open_standard(STDIN_FILENO);
	open_standard(STDOUT_FILENO);
	open_standard(STDERR_FILENO);
	umask(077);
	if (!IS_DUMPABLE) {
		setrlimit(RLIMIT_CORE, &none);
		prctl(PR_SET_DUMPABLE, 0);
	}
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	tell_of_grief();
}

/* A variable that says something; an empty one is as good as none. */
static const char *
variable(const char *name, struct arena *arena)
{
	const char *value = getenv(name);

	return value && *value ? arena_copy(arena, value) : NULL;
}

static const char *
either(const char *first, const char *second)
{
	return first ? first : second;
}

static size_t
dimension(const char *name, size_t of_terminal, size_t usual)
{
	const char *value = getenv(name);
	int64_t number;

	if (value && word_number(value, 1, LARGEST_SIZE, &number))
		return (size_t)number;
	return of_terminal ? of_terminal : usual;
}

static bool
is_dumb(const char *term)
{
	return !term || strcmp(term, "dumb") == 0;
}

/* The locale for characters; NULL where none is set, as in cron, which is no wish for
 * ASCII. */
static const char *
locale_name(struct arena *arena)
{
	return either(variable("LC_ALL", arena),
		either(variable("LC_CTYPE", arena), variable("LANG", arena)));
}

/* Most locales say so in their name, and are not loaded for it, which would take longer
 * than many a command. */
static bool
is_utf8_locale(const char *name)
{
	static const char *const codesets[] = { ".UTF-8", ".utf8", ".utf-8", ".UTF8" };

	for (size_t i = 0; i < sizeof(codesets) / sizeof(*codesets); i++)
		if (span_has(span_of(name), span_of(codesets[i])))
			return true;
	return strcmp(name, "C") != 0 && strcmp(name, "POSIX") != 0 &&
		setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void
read_terminal(struct surroundings *surroundings, struct arena *arena)
{
	const char *locale = locale_name(arena);
	struct winsize size = { 0 };

	surroundings->input_is_terminal = isatty(STDIN_FILENO);
	surroundings->output_is_terminal = isatty(STDOUT_FILENO);
	surroundings->error_is_terminal = isatty(STDERR_FILENO);
	if (surroundings->output_is_terminal)
		ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
	surroundings->columns = dimension("COLUMNS", size.ws_col, USUAL_COLUMNS);
	surroundings->rows = dimension("LINES", size.ws_row, USUAL_ROWS);
	surroundings->is_utf8 = locale && is_utf8_locale(locale);
	surroundings->wants_ascii = locale && !surroundings->is_utf8;
	surroundings->has_colour =
		!variable("NO_COLOR", arena) && !is_dumb(variable("TERM", arena));
}

static const char *
login_name(struct arena *arena)
{
	const struct passwd *user = getpwuid(getuid());
	const char *name = user ? arena_copy(arena, user->pw_name) : NULL;

	return either(name, variable("USER", arena));
}

static const char *
home_folder(struct arena *arena)
{
	const char *home = variable("HOME", arena);
	const struct passwd *user = home ? NULL : getpwuid(getuid());

	return user ? arena_copy(arena, user->pw_dir) : either(home, "/");
}

struct surroundings
surroundings_read(struct arena *arena)
{
	struct surroundings surroundings = {
		.paths = {
			.home = home_folder(arena),
			.data_home = variable("XDG_DATA_HOME", arena),
			.config_home = variable("XDG_CONFIG_HOME", arena),
			.state_home = variable("XDG_STATE_HOME", arena),
		},
		.book = variable("RAPPORT_BOOK", arena),
		.now = variable("RAPPORT_NOW", arena),
		.who = variable("RAPPORT_WHO", arena),
		.login = login_name,
		.editor = either(variable("VISUAL", arena), variable("EDITOR", arena)),
		.pager = getenv("PAGER") ? arena_copy(arena, getenv("PAGER")) : NULL,
		.map_size = variable("RAPPORT_MAP_SIZE", arena),
		.temporary = either(variable("TMPDIR", arena), "/tmp"),
	};

	read_terminal(&surroundings, arena);
	return surroundings;
}
