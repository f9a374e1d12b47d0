#ifndef FORMAT_JSON_NUMBER_H
#define FORMAT_JSON_NUMBER_H

#include "base/money.h"
#include "base/span.h"
#include "base/text.h"

/*
 * What a double can and cannot hold of the decimal numbers in JSON.
 *
 * A number is exact when writing its double again gives the same digits.  Numbers that
 * are not are refused before anybody works with them, so that no amount is ever changed
 * by reading it.
 */
enum { JSON_DIGITS = 17, JSON_NUMBER_SIZE = 63 };

/* Why the number, which is of JSON's grammar, is not accepted; NULL when it is exact. */
const char *json_number_refusal(struct span number);

/* Appends whole numbers as such, others in the shortest form that reads back as the
 * same. */
void json_number_write(struct text *text, double value);

/*
 * Sets the minor units of the money from its amount in major units; its currency is there
 * already. NULL, or why it cannot be an amount of this currency.
 */
const char *json_number_money(double value, struct money *money);

#endif
