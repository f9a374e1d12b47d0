#ifndef CORE_SETTINGS_ENTRY_H
#define CORE_SETTINGS_ENTRY_H

#include "core/settings.h"

/*
 * The entry of the settings that a section of the configuration is about.  Entries move
 * when others are added, so none is kept.
 */

/* The rate of a currency, made when there is none. */
struct money_rate *settings_rate(
	struct settings *settings, const char *currency, struct arena *arena);

/* The platform of that name, made when there is none; NULL for a bad name. */
struct platform *settings_platform(struct settings *settings, const char *subject,
	struct arena *arena, struct error *error);

/* The stage of that name, made behind the last open one when there is none; NULL for a
 * bad name. */
struct stage *settings_stage(struct settings *settings, const char *subject,
	struct arena *arena, struct error *error);

/* Puts a stage behind another one, or in front of all when that is "". */
bool settings_place_stage(
	struct settings *settings, const char *id, const char *before, struct error *error);

/* The rule; of one that is disabled a copy that nobody sees.  NULL when there is none. */
struct rule *settings_rule(struct settings *settings, const char *subject,
	struct arena *arena, struct error *error);

/* Takes a rule out; not the one of follow-ups made by hand. */
bool settings_disable_rule(
	struct settings *settings, const char *id, struct arena *arena, struct error *error);

/* Puts it back in its place, as it is built in; one that is there stays as it is. */
bool settings_enable_rule(
	struct settings *settings, const char *id, struct arena *arena, struct error *error);

#endif
