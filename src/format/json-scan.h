#ifndef FORMAT_JSON_SCAN_H
#define FORMAT_JSON_SCAN_H

#include "base/error.h"
#include "base/span.h"

/*
 * The look at raw JSON before the library parses it.
 *
 * cJSON lets through what must not reach a book: ill-formed UTF-8, raw controls, \u0000
 * (which cuts a text in two), 01, 1e, 1e999, numbers beyond what a double holds, text
 * behind the object.  What passes here is one object in JSON's own grammar, at most 32
 * levels deep, and every number in it is held exactly: the decimal digits come back when
 * the double is written again.
 */
enum { JSON_DEPTH = 32 };

/* The message says why and where: "column 57: …", counted in bytes from 1. */
bool json_scan(struct span json, struct error *error);

#endif
