#ifndef COMMAND_ANONYMOUS_H
#define COMMAND_ANONYMOUS_H

#include "command/command.h"

/*
 * Records for output that strangers may read (--anonymize): ids stand for names, and what
 * a person wrote is gone.  Without the option nothing happens.
 */

/* of struct contact */
void anonymise_contacts(const struct call *call, const struct list *contacts);
void anonymise_contact(const struct call *call, struct contact *contact);

/* of struct interaction */
void anonymise_interactions(const struct call *call, const struct list *interactions);

/* of struct due */
void anonymise_due(const struct call *call, const struct list *items);

#endif
