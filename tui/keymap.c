#include "tui/keymap.h"

#include <string.h>

#include "core/settings.h"

struct binding {
	struct keys keys;
	const struct keymap_row *row; /* an empty command: the keys mean nothing */
	bool is_own;                  /* the user's */
};

/* The keys that hold in a view. */
struct scope {
	const struct keymap_view *view;
	struct list bindings; /* of struct binding */
};

struct keymap {
	struct list scopes; /* of struct scope */
};

static const struct keymap_view *
find_view(const char *name)
{
	for (const struct keymap_view *view = keymap_views; view->name; view++) {
		if (strcmp(view->name, name) == 0)
			return view;
	}
	return NULL;
}

static const struct binding *
binding_at(const struct list *bindings, size_t index)
{
	return list_at(bindings, index, sizeof(struct binding));
}

/* Whether only one of both can hold: one begins with the other.  A row that takes keys
 * away is about exactly those. */
static bool
is_conflict(const struct binding *first, const struct binding *second)
{
	int shorter =
		first->keys.count < second->keys.count ? first->keys.count : second->keys.count;

	if (!keys_share(&first->keys, &second->keys, shorter))
		return false;
	return first->keys.count == second->keys.count ||
		(first->row->command[0] && second->row->command[0]);
}

static bool
has_conflict(const struct list *bindings, const struct binding *binding)
{
	for (size_t i = 0; i < bindings->count; i++) {
		if (is_conflict(binding_at(bindings, i), binding))
			return true;
	}
	return false;
}

/* The label of a built-in row for the same command, else the command itself. */
static const char *
label_of(const char *command)
{
	for (const struct keymap_row *row = keymap_rows; row->view; row++) {
		if (strcmp(row->command, command) == 0)
			return row->label;
	}
	return command;
}

static const struct keymap_row *
copy_row(const struct settings_key *key, struct arena *arena)
{
	struct keymap_row *row = arena_alloc(arena, sizeof(*row));

	row->view = arena_copy(arena, key->view);
	row->keys = arena_copy(arena, key->key);
	row->command = arena_copy(arena, key->command);
	row->label = label_of(row->command);
	return row;
}

/* Says what is wrong with the user's row. */
static void
warn(struct list *warnings, const struct settings_key *key, const char *reason,
	struct arena *arena)
{
	list_push_text(warnings,
		arena_format(arena, "[keys %s] %s: %s", key->view, key->key, reason), arena);
}

static const char *
views_known(struct arena *arena)
{
	struct text text = TEXT_INIT;

	for (const struct keymap_view *view = keymap_views; view->name; view++)
		text_add_format(&text, "%s%s", view == keymap_views ? "" : ", ", view->name);
	return text_take(&text, arena);
}

/* Adds the user's row to those of its view that were read before, in place of an earlier
 * one for the same keys. */
static void
add_user_binding(struct list *bindings, const struct binding *binding,
	const struct settings_key *key, struct arena *arena, struct list *warnings)
{
	for (size_t i = 0; i < bindings->count; i++) {
		struct binding *other = list_at(bindings, i, sizeof(*other));

		if (strcmp(other->row->view, binding->row->view) != 0 ||
			!is_conflict(other, binding))
			continue;
		if (other->keys.count == binding->keys.count) {
			*other = *binding;
			return;
		}
		warn(warnings, key,
			arena_format(
				arena, "cannot be told from '%s'; change one of them", other->row->keys),
			arena);
		return;
	}
	*(struct binding *)list_push(bindings, sizeof(*binding), arena) = *binding;
}

/* The user's rows that can hold, of struct binding. */
static struct list
read_user_rows(const struct list *rows, struct arena *arena, struct list *warnings)
{
	struct list bindings = { 0 };

	for (size_t i = 0; i < rows->count; i++) {
		const struct settings_key *key = list_at(rows, i, sizeof(*key));
		struct error error = ERROR_INIT;
		struct binding binding = { .row = copy_row(key, arena), .is_own = true };

		if (!find_view(key->view))
			warn(warnings, key,
				arena_format(
					arena, "there is no such view; views are %s", views_known(arena)),
				arena);
		else if (!keys_read(key->key, &binding.keys, &error))
			warn(warnings, key, error.message, arena);
		else
			add_user_binding(&bindings, &binding, key, arena, warnings);
		error_release(&error);
	}
	return bindings;
}

/* The built-in rows, of struct binding. */
static struct list
read_rows(struct arena *arena)
{
	struct list bindings = { 0 };
	struct error error = ERROR_INIT;

	for (const struct keymap_row *row = keymap_rows; row->view; row++) {
		struct binding binding = { .row = row };

		if (keys_read(row->keys, &binding.keys, &error))
			*(struct binding *)list_push(&bindings, sizeof(binding), arena) = binding;
	}
	error_release(&error);
	return bindings;
}

/* Adds those of the rows of that view that nothing stands over yet. */
static void
add_bindings(struct scope *scope, const struct list *bindings, const char *view,
	struct arena *arena)
{
	for (size_t i = 0; i < bindings->count; i++) {
		const struct binding *binding = binding_at(bindings, i);

		if (strcmp(binding->row->view, view) == 0 &&
			!has_conflict(&scope->bindings, binding))
			*(struct binding *)list_push(&scope->bindings, sizeof(*binding), arena) =
				*binding;
	}
}

const struct keymap *
keymap_make(const struct list *user_rows, struct arena *arena, struct list *warnings)
{
	struct keymap *keymap = arena_alloc(arena, sizeof(*keymap));
	struct list own = read_user_rows(user_rows, arena, warnings);
	struct list built_in = read_rows(arena);

	for (const struct keymap_view *view = keymap_views; view->name; view++) {
		struct scope *scope = list_push(&keymap->scopes, sizeof(*scope), arena);

		scope->view = view;
		add_bindings(scope, &own, view->name, arena);
		if (view->inherits == KEYMAP_INHERITS)
			add_bindings(scope, &own, keymap_views[0].name, arena);
		add_bindings(scope, &built_in, view->name, arena);
		if (view->inherits == KEYMAP_INHERITS)
			add_bindings(scope, &built_in, keymap_views[0].name, arena);
	}
	return keymap;
}

static const struct list nothing = { 0 };

/* The keys of the view; none when there is no such view. */
static const struct list *
bindings_of(const struct keymap *keymap, const char *view)
{
	for (size_t i = 0; i < keymap->scopes.count; i++) {
		const struct scope *scope = list_at(&keymap->scopes, i, sizeof(*scope));

		if (strcmp(scope->view->name, view) == 0)
			return &scope->bindings;
	}
	return &nothing;
}

struct keymap_match
keymap_find(const struct keymap *keymap, const char *view, const struct keys *keys)
{
	const struct list *bindings = bindings_of(keymap, view);
	struct keymap_match match = { .state = KEYMAP_NOTHING };

	for (size_t i = 0; keys->count > 0 && i < bindings->count; i++) {
		const struct binding *binding = binding_at(bindings, i);

		if (!binding->row->command[0] || !keys_share(&binding->keys, keys, keys->count))
			continue;
		if (binding->keys.count == keys->count)
			return (struct keymap_match){ KEYMAP_FOUND, binding->row };
		match.state = KEYMAP_PENDING;
	}
	return match;
}

static const char *
written(const struct keys *keys, struct arena *arena)
{
	struct text text = TEXT_INIT;

	keys_write(&text, keys);
	return text_take(&text, arena);
}

/* Adds the keys to the line of their command, or begins it. */
static void
add_line(struct list *lines, const struct binding *binding, struct arena *arena)
{
	const char *keys = written(&binding->keys, arena);
	struct keymap_line *line;

	for (size_t i = 0; i < lines->count; i++) {
		line = list_at(lines, i, sizeof(*line));
		if (strcmp(line->command, binding->row->command) == 0) {
			line->keys = arena_format(arena, "%s, %s", line->keys, keys);
			return;
		}
	}
	line = list_push(lines, sizeof(*line), arena);
	line->key = keys;
	line->keys = keys;
	line->command = binding->row->command;
	line->label = binding->row->label;
	line->view = binding->row->view;
	line->is_own = binding->is_own;
}

struct list
keymap_lines_from(const struct keymap *keymap, const char *view, const struct keys *keys,
	struct arena *arena)
{
	const struct list *bindings = bindings_of(keymap, view);
	struct list lines = { 0 };

	for (size_t i = 0; i < bindings->count; i++) {
		const struct binding *binding = binding_at(bindings, i);

		if (binding->row->command[0] && keys_share(&binding->keys, keys, keys->count))
			add_line(&lines, binding, arena);
	}
	return lines;
}

struct list
keymap_lines(const struct keymap *keymap, const char *view, struct arena *arena)
{
	struct keys none = { .count = 0 };

	return keymap_lines_from(keymap, view, &none, arena);
}
