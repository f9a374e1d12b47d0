#ifndef CORE_CONTACT_H
#define CORE_CONTACT_H

#include "core/field.h"
#include "core/interaction.h"

/*
 * What the timeline of one contact amounts to.  Each interaction can be added in any
 * order; taking one away means adding the others anew.
 */
struct activity {
	int64_t interactions;
	int64_t orders;      /* deliveries */
	struct list revenue; /* of struct money: lifetime gross, opening balance included */
	int64_t rating_sum;  /* in hundredths */
	int64_t rating_count;
	struct date last_interaction; /* anything at all */
	struct date last_contact;     /* anything in or out that is not a note */
	struct date last_delivery;
	struct date last_proposal;
	struct date last_sent; /* anything out */
};

/*
 * A person or company: the card on the board.
 */
struct contact {
	struct id id;
	const char *external_id; /* a foreign id that is no UUID */
	const char *name;
	const char *company;
	const char *title;
	struct list emails;   /* of const char * */
	struct list phones;   /* of const char * */
	struct list channels; /* of const char *, "telegram:@sarah" */
	const char *platform;
	const char *platform_id;
	const char *source;
	const char *summary;
	const char *stage;
	struct date stage_since;
	struct money value;
	struct list tags; /* of const char *, folded lower case, sorted, each once */
	const char *satisfaction;
	const char *response_speed;
	const char *referral;
	int64_t cadence; /* days between check-ins; 0 leaves it to the rule */
	struct date first_contact;
	const char *notes;
	bool archived;
	struct list opening_revenue;  /* of struct money: earned before the timeline begins */
	int64_t opening_interactions; /* happened before it begins */
	struct moment created_at;
	struct moment updated_at;
	struct list custom; /* of struct custom */

	/* Derived; set by whoever loads a contact, never written to a record. */
	struct activity activity;
	int64_t orders;
	int64_t interactions;
	struct list revenue; /* of struct money */
	struct hundredths rating;
	struct hundredths score;
	struct date last_contact;
	struct date last_delivery;
	struct date next_due;
	int64_t quiet_days; /* since the last contact, or since it was created; as of the day
						   asked */

	/* What the stored text was, so that a later change can tell whether somebody came
	 * between (R18). */
	uint32_t version;
};

/* Every field of a contact, stored ones first, in the order in which `show` and CSV have
 * them. */
extern const struct field contact_fields[];

/* Words of satisfaction, response speed and referral potential. */
extern const struct word contact_satisfaction_words[];
extern const struct word contact_speed_words[];
extern const struct word contact_referral_words[];

/* A contact with every text "" and the stage given. */
struct contact contact_make(const char *stage);

/* Brings a contact to its stored form: tags folded, sorted and unique; channel names
 * lower case; e-mails and phones trimmed and unique.  Call before storing. */
void contact_normalise(struct contact *contact, struct arena *arena);

/* A name, no text beyond its cap (name 512 bytes, prose 64 KiB), a cadence of at most
 * 3650 days, … */
bool contact_check(const struct contact *contact, struct error *error);

/*
 * Addresses by which a contact is found, in comparable form: "mailto:a@b.c" (folded),
 * "tel:819012345678" (digits; a leading 00 or + dropped, a national 0 kept),
 * "telegram:@sarah", "external:abc".
 */
void contact_addresses(
	const struct contact *contact, struct list *addresses, struct arena *arena);

/* The comparable forms in which a typed text may be an address; empty when it cannot be
 * one. */
void contact_address_read(struct span typed, struct list *addresses, struct arena *arena);

/* Adds what one interaction contributes. */
void activity_add(struct activity *activity, const struct interaction *interaction,
	struct arena *arena);

/* Sets the derived members that follow from the activity and the opening balance. */
void contact_derive(struct contact *contact, struct date today, struct arena *arena);

#endif
