#ifndef STORE_FAULT_H
#define STORE_FAULT_H

#include "base/error.h"

/*
 * What went wrong with the book's file, in the user's words: an errno or a code of LMDB
 * becomes ERROR_STORAGE with a remedy, behind the path when that is what is told.  Always
 * returns false.
 */
bool fault(struct error *error, int code, const char *doing);

#endif
