#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "core/contact.h"
#include "core/followup.h"
#include "core/interaction.h"
#include "core/saved-view.h"
#include "core/settings.h"

#include <stdint.h>

/*
 * The book on disk.
 *
 * A book is a folder that holds the current generation of the data and the gates that let
 * processes take turns.  It is read and changed in transactions: a read sees one state of
 * everything, a write becomes visible and durable as a whole when store_end() returned
 * true, or not at all.
 *
 * Four kinds of records are put and deleted: contacts, interactions, follow-ups, saved
 * views.
 * Everything else follows from them in the same transaction: cards, indexes, the due
 * list, counters, and the journal, which notes every record before and after.  So nobody
 * above can forget to keep an index.
 *
 * A transaction is never open while anybody waits: not for a key, a pipe, a child or a
 * socket.  All texts that come out are copies in the caller's arena.
 */
struct store;
struct store_txn;

struct store_options {
	const char *path; /* the folder; made when missing */
	/* The rules that derived data follow; must outlive the store. */
	const struct settings *settings;
	/* The verb, told to whoever waits: "busy, held by pid 7 (import)". */
	const char *command;
	int timeout;     /* milliseconds to wait for a gate; 0 is the default of 5000 */
	size_t map_size; /* bytes of address space; 0 is the default of 16 GiB */
	enum { STORE_CREATE, STORE_EXISTING } missing; /* what to do without a book */
	enum { STORE_LOCAL_ONLY, STORE_ANY_FILE_SYSTEM } place;
	/* A book that is soon gone need not keep room for a full disk. */
	enum { STORE_KEEPS_ROOM, STORE_KEEPS_NO_ROOM } room;
};

/* Opens the book.  ERROR_STORAGE when it cannot be used, ERROR_BUSY when a gate stays
 * closed, ERROR_FAILURE when this process has it open already. */
bool store_open(
	const struct store_options *options, struct store **store, struct error *error);

/* Frees it; in a child of the process that opened it, the book itself stays open. */
void store_close(struct store *store);

/* The folder of the book, as it was given. */
const char *store_path(const struct store *store);

/*
 * Whether the folder at its path is still the one that is open; ERROR_STORAGE when it
 * was moved away or another stands there, as every write says then.
 */
bool store_is_in_place(const struct store *store, struct error *error);

/* Closes the book until the next transaction or store_stamp() opens it again, for what
 * must find it closed in this process.  No transaction may be open. */
void store_rest(struct store *store);

enum store_access { STORE_READ, STORE_WRITE };

/* A write waits for its turn at most the timeout, then fails with ERROR_BUSY and the
 * holder's pid. */
bool store_begin(struct store *store, enum store_access access, struct store_txn **txn,
	struct error *error);

/*
 * Ends it.  A write is committed when ok is true, else nothing of it remains.  Returns
 * whether all went well: false when ok was false, and when a write could not be
 * committed; then nothing was saved, unless the message says otherwise.  ERROR_CONFLICT
 * when an interaction or a follow-up would be left without its contact.  A write that
 * found the book's room in memory too small has doubled it: the same write again
 * succeeds.
 */
bool store_end(struct store_txn *txn, bool ok, struct error *error);

/*
 * Whether somebody asked the program to stop (Ctrl-C, kill) while it writes.  Such
 * signals wait until the write has ended; a long one asks now and then, ends with ok
 * false, and they come through.
 */
bool store_is_interrupted(void);

/* A number that differs whenever any process has changed the book since. */
bool store_stamp(struct store *store, uint64_t *stamp, struct error *error);

/* Whether something was there; an error is STORE_FAILED with the error set. */
enum store_found { STORE_FAILED, STORE_MISSING, STORE_FOUND };

/* ------ journal heading ------ */

/* A batch, such as an import, keeps no copy of what it created. */
enum store_entry_size { ENTRY_SINGLE, ENTRY_BATCH };

enum store_entry_kind { ENTRY_CHANGE, ENTRY_UNDO, ENTRY_REDO };

/* Who changes what, as the journal will say.  Set before the first put of a write. */
struct store_heading {
	const char *who;
	const char *command; /* "move", "import openclaw" */
	const char *summary; /* what it did, for people: "moved to Proposal Sent" */
	struct moment at;
	enum store_entry_kind kind;
	int64_t reverts; /* the entry an undo or redo takes back */
	enum store_entry_size size;
	const char *key;    /* --key, or "" */
	const char *result; /* what a key tells again besides; goes when anybody is erased */
	struct id subject;  /* the record that the command is about, for --key */
};

/* Copies the heading; what goes wrong with it is told by store_end(). */
void store_describe(struct store_txn *txn, const struct store_heading *heading);

/* Describing again after a put begins the next entry of the same write, as each step of
 * `undo 3` is one.  What it came to is often known last: this says it of the entry under
 * way. */
void store_summarise(
	struct store_txn *txn, const char *summary, const char *result, struct id subject);

/* The number of the entry under way; 0 while nothing was changed since it was
 * described. */
int64_t store_entry_number(const struct store_txn *txn);

/* ------ records ------ */

/* The contact with its derived members as of today. */
enum store_found store_contact(struct store_txn *txn, struct id id, struct date today,
	struct arena *arena, struct contact *contact, struct error *error);

/*
 * The same from the card alone, which is quicker: the fields of FIELD_CARD and the
 * derived members are set, other members are empty.
 */
enum store_found store_card(struct store_txn *txn, struct id id, struct date today,
	struct arena *arena, struct contact *contact, struct error *error);

/* The interactions of a contact, newest first; at most limit, 0 for all.  timeline: of
 * struct interaction. */
bool store_timeline(struct store_txn *txn, struct id client_id, size_t limit,
	struct arena *arena, struct list *timeline, struct error *error);

/* Which part of a timeline. */
struct store_page {
	const struct interaction *behind; /* what follows this one; NULL: from the newest */
	const char *type;                 /* of that type alone; "" for any */
	size_t limit;                     /* 0 for all */
};

/* That part, newest first. */
bool store_timeline_page(struct store_txn *txn, struct id client_id,
	const struct store_page *page, struct arena *arena, struct list *timeline,
	struct error *error);

/* One of them, which lies under its contact and its day. */
enum store_found store_interaction(struct store_txn *txn, struct id client_id,
	struct date date, struct id id, struct arena *arena, struct interaction *interaction,
	struct error *error);

/* The records of custom follow-ups and the marks on rule-made ones, open or not.
 * followups: of struct followup. */
bool store_followups(struct store_txn *txn, struct id client_id, struct arena *arena,
	struct list *followups, struct error *error);

/* By the id of a custom one alone. */
enum store_found store_followup(struct store_txn *txn, struct id id, struct arena *arena,
	struct followup *followup, struct error *error);

/* All saved views, by number.  views: of struct saved_view. */
bool store_views(
	struct store_txn *txn, struct arena *arena, struct list *views, struct error *error);

enum store_put { STORE_SAME, STORE_NEW, STORE_CHANGED };

/*
 * New or replacing.  A contact whose `version` is not 0 must still be what was read
 * (R18), else ERROR_CONFLICT.  A record equal to the stored one changes nothing; one that
 * could not be read back, or that has payment details in it, is refused: the gate that
 * nothing passes by.  Says what happened in *put when it is not NULL.
 */
bool store_put_contact(struct store_txn *txn, const struct contact *contact,
	enum store_put *put, struct error *error);
bool store_put_interaction(struct store_txn *txn, const struct interaction *interaction,
	enum store_put *put, struct error *error);
bool store_put_followup(struct store_txn *txn, const struct followup *followup,
	enum store_put *put, struct error *error);
bool store_put_view(struct store_txn *txn, const struct saved_view *view,
	enum store_put *put, struct error *error);

/* Takes the record away; the contact first loses what hangs on it when that is a
 * contact. */
bool store_delete_contact(struct store_txn *txn, struct id id, struct error *error);
bool store_delete_interaction(
	struct store_txn *txn, const struct interaction *interaction, struct error *error);
bool store_delete_followup(
	struct store_txn *txn, const struct followup *followup, struct error *error);
bool store_delete_view(
	struct store_txn *txn, const struct saved_view *view, struct error *error);

/*
 * Takes contacts out of the past as well, and those that were merged into them: records
 * go without a copy in the journal, and every entry about them loses its texts, its --key
 * and what it kept.  What remains is the entry of this transaction, and store_erased().
 * ids: of struct id; one without a record is taken out of the past all the same.
 *
 * The write then ends by copying the whole book into a new generation, and only that
 * makes it last: all is gone, to the last byte, or nothing was changed.
 */
bool store_erase_contacts(
	struct store_txn *txn, const struct list *ids, struct error *error);

/* Has the end of a write that copies the book tell now and then how far it is, in
 * entries; may print, must not wait. */
typedef void (*store_progress)(
	const char *step, int64_t done, int64_t total, void *context);
void store_watch(struct store_txn *txn, store_progress progress, void *context);

/* Whether nothing of earlier generations is on the disk any more, after removing what is
 * not used.  users: of int64_t, the processes that hold one; an idle one leaves soon. */
bool store_is_clean(struct store *store, struct arena *arena, struct list *users);

/* ------ who is gone, and where copies are ------ */

struct store_known {
	struct id id;     /* of a contact, or none */
	const char *path; /* of a backup, or "" */
	struct moment at; /* when it was erased, or written; the last time */
};
enum store_found store_erased(
	struct store_txn *txn, struct id id, struct moment *at, struct error *error);
bool store_has_erased(struct store_txn *txn, bool *has_erased, struct error *error);

/* By path; backups: of struct store_known. */
bool store_backups(struct store_txn *txn, struct arena *arena, struct list *backups,
	struct error *error);
bool store_put_backup(
	struct store_txn *txn, const char *path, struct moment at, struct error *error);
bool store_forget_backup(struct store_txn *txn, const char *path, struct error *error);

/* ------ finding and walking ------ */

/* The contacts that have the address, as contact_addresses() has it; of struct id. */
bool store_find_address(struct store_txn *txn, const char *address, struct list *ids,
	struct arena *arena, struct error *error);

/* Those whose id begins with these hexadecimal digits (dashes allowed), at most limit. */
bool store_find_id(struct store_txn *txn, struct span prefix, size_t limit,
	struct list *ids, struct arena *arena, struct error *error);

/* Those into which one was merged whose id, as it is shown, begins so; 0 for all. */
bool store_find_former(struct store_txn *txn, const char *beginning, size_t limit,
	struct list *ids, struct arena *arena, struct error *error);

/*
 * Cards one after another.  A card is a contact with the fields of FIELD_CARD and the
 * derived members set; other members are empty.
 */
enum store_order {
	STORE_BY_ID,
	STORE_BY_NAME, /* folded; prefix: a folded beginning */
	/* Not archived, best score first, then name; prefix: the stage's id. */
	STORE_BY_STAGE,
	STORE_BY_REVENUE, /* not archived, with revenue; most first, then score, then name */
	STORE_BY_QUIET,   /* not archived, in an open stage; longest without contact first */
};
struct store_walk;

/* A prefix of NULL means all of them. */
bool store_walk_begin(struct store_txn *txn, enum store_order order, const char *prefix,
	struct store_walk **walk, struct error *error);

enum store_direction { STORE_FORWARDS, STORE_BACKWARDS };

/*
 * Lets the walk begin at the contact, which then comes first, and go that way; without an
 * id at the end it comes from.  STORE_MISSING when the contact is not on the way: then
 * the walk begins where it would stand in the order, or by id where the id would, and
 * where that cannot be told, as nobody is called so, at the first in the order: backwards
 * there is nothing then.
 */
enum store_found store_walk_from(struct store_walk *walk, struct id id,
	enum store_direction direction, struct error *error);

/* STORE_MISSING at the end.  The contact's texts live in the arena. */
enum store_found store_walk_next(struct store_walk *walk, struct date today,
	struct arena *arena, struct contact *contact, struct error *error);

/* Ends it; a walk must end before its transaction does. */
void store_walk_end(struct store_walk *walk);

struct store_due {
	struct id client_id;
	struct pending pending;
};

/* What is due on or before the day, by due day; superseded ones are left out.  items:
 * struct store_due. */
bool store_due(struct store_txn *txn, struct date day, struct arena *arena,
	struct list *items, struct error *error);

/* The snoozed ones whose day is behind this one, by that day. */
bool store_snoozed(struct store_txn *txn, struct date day, struct arena *arena,
	struct list *items, struct error *error);

struct store_days;

/*
 * Interactions of [from, to] by day, then contact; without moment, notes, who logged them
 * and custom members, with the fee computed.
 */
bool store_days_begin(struct store_txn *txn, struct date from, struct date to,
	struct store_days **days, struct error *error);

/* STORE_MISSING at the end.  The interaction's texts live in the arena. */
enum store_found store_days_next(struct store_days *days, struct arena *arena,
	struct interaction *interaction, struct error *error);

/* Ends it; it must end before its transaction does. */
void store_days_end(struct store_days *days);

/* The day of the latest interaction in the book; unknown when there is none. */
bool store_last_day(struct store_txn *txn, struct date *day, struct error *error);

/* ------ counters and sums ------ */

enum store_counter {
	/* stage: count of contacts, sum of the days (struct date) of their stageSince */
	COUNTER_STAGE,
	COUNTER_VALUE,   /* stage, currency: count of contacts with a value, sum of values */
	COUNTER_REVENUE, /* month, platform, currency: count, gross, fee */
	COUNTER_TYPE,    /* month, type: count */
	COUNTER_LAST,    /* day: contacts, not archived, whose last interaction was on it */
	COUNTER_MOVE,    /* from, to: moves */
	COUNTER_TOTAL,   /* "contacts", "archived", "interactions", "followups": count */
	COUNTER_STAY,    /* month, stage that was left, days in it: moves */
};
struct store_count {
	const char *parts[3]; /* what is counted, as named above; "" beyond */
	int64_t count;
	int64_t sum;
	int64_t fee;
};

/* All counters of the family whose first part is between the two, both included; "" and
 * "\xff" for all.  items: struct store_count. */
bool store_counts(struct store_txn *txn, enum store_counter counter, const char *from,
	const char *to, struct arena *arena, struct list *items, struct error *error);

/* ------ journal ------ */

struct store_entry {
	int64_t number;
	struct store_heading heading;
	int64_t change_count;
};

/* Entries from the newest to the oldest below `before` (0: all), at most limit; only
 * those that touch the contact unless the id is none.  items: struct store_entry. */
bool store_journal(struct store_txn *txn, struct id client_id, int64_t before,
	size_t limit, struct arena *arena, struct list *entries, struct error *error);

/* The entry of that number. */
enum store_found store_entry(struct store_txn *txn, int64_t number, struct arena *arena,
	struct store_entry *entry, struct error *error);

/* A record that an entry touched, as stored text; "" for not there. */
enum store_kind { STORE_CONTACT, STORE_INTERACTION, STORE_FOLLOWUP, STORE_VIEW };
struct store_change {
	enum store_kind kind;
	struct id client_id; /* of a view: its own */
	struct span key;
	const char *before;
	const char *after;
	/* CRC32C of `after`, also when a batch kept no copy of it; 0 for not there. */
	uint32_t after_sum;
};

typedef bool (*store_visit)(
	const struct store_change *change, void *context, struct error *error);

/* Calls visit for each change in order until it returns false. */
bool store_changes(struct store_txn *txn, int64_t number, store_visit visit,
	void *context, struct error *error);

/*
 * Puts the record back to `before`.  ERROR_CONFLICT when it is not what the entry left;
 * the caller says who.
 */
bool store_revert(
	struct store_txn *txn, const struct store_change *change, struct error *error);

/* The entry that changed the record last; 0 when none did. */
bool store_last_change(struct store_txn *txn, const struct store_change *change,
	int64_t *number, struct error *error);

/* The entry made with that --key; STORE_MISSING when the key is new. */
enum store_found store_key(struct store_txn *txn, const char *key, struct arena *arena,
	struct store_entry *entry, struct error *error);

/* ------ exact copies ------ */

typedef bool (*store_record_visit)(enum store_kind kind, struct id client_id,
	struct id id, struct date date, struct span json, void *context, struct error *error);

/* Calls visit with the stored text of every record of the kind, by key, until it returns
 * false: of one contact, or of all when the id is none.  For lossless exports. */
bool store_records(struct store_txn *txn, enum store_kind kind, struct id client_id,
	store_record_visit visit, void *context, struct error *error);

/* ------ looking through everything ------ */

/* What is looked through, and how far; all else is zero at first. */
struct store_sweep {
	enum {
		SWEEP_NAMES,        /* of all contacts, folded, in their order */
		SWEEP_CONTACTS,     /* their stored texts, by id */
		SWEEP_INTERACTIONS, /* theirs, by the contact's id, the oldest first */
	} over;
	bool is_over;  /* nothing is left */
	size_t length; /* of the key that comes next; 0 for the first */
	char key[512];
};

/* One of them; the text lives until the visit is over, and a name ends with a NUL. */
struct store_swept {
	struct id client_id;
	struct id id;
	struct date date; /* of an interaction */
	struct span text;
	bool is_cut; /* the name is longer, and has other bytes at its end */
};

/* Whether to go on; false with an error when it failed. */
typedef bool (*store_sweep_visit)(
	const struct store_swept *swept, void *context, struct error *error);

/*
 * Goes on with the sweep until a visit says to stop; what was visited is not visited
 * again.  Between two transactions a sweep may rest as long as it likes.  Quicker than
 * anything else that reads so much.
 */
bool store_sweep(struct store_txn *txn, struct store_sweep *sweep,
	store_sweep_visit visit, void *context, struct error *error);

/* ------ the book itself ------ */

/* A verified, compact copy at path, which must not exist; other processes go on
 * meanwhile. */
bool store_backup(struct store *store, const char *path, struct error *error);

/* Makes a book at options->path, where none may be, from a backup file, after checking
 * it; one with payment details in it is refused with their places. */
bool store_restore(
	const struct store_options *options, const char *backup, struct error *error);

/* What is wrong with a book; of const char *, empty when it is sound. */
struct store_findings {
	struct list problems; /* of const char * */
	int64_t records;
	int64_t entries; /* index entries compared both ways */
	int64_t erased;  /* contacts that are known to be gone for good */
	int64_t bytes;
};

/*
 * Walks everything in a child process, so that a damaged file cannot take this one down:
 * checksums, records through their tables, indexes and counters against records both
 * ways, the journal, the file's pages.  False only when the check itself could not be
 * done.  This process must not have the book open.
 */
bool store_check(const struct store_options *options, struct arena *arena,
	struct store_findings *findings, struct error *error);

/* Derives cards, indexes and counters anew from the records. */
bool store_repair(struct store *store, struct error *error);

/* Copies everything that is alive into a new generation and drops the old one: gives
 * space back.  The old one is overwritten and removed when the last process left it. */
bool store_rebuild(struct store *store, struct error *error);

struct store_statistics {
	int64_t contacts, archived, interactions, followups, entries;
	int64_t erased, backups; /* contacts that are gone for good; files that are known */
	int64_t file_bytes, used_bytes, map_bytes, free_bytes;
	int64_t generation, readers;
	uint64_t transaction;
	int format; /* of the layout */
};

/* Counts and measures; no write waits for it. */
bool store_statistics(
	struct store *store, struct store_statistics *statistics, struct error *error);

#endif
