#ifndef STORE_CHECKSUM_H
#define STORE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/*
 * CRC32C (Castagnoli): finds every single flipped bit, and nearly every other damage.
 *
 * Begin with 0; the sum of two pieces is checksum(checksum(0, first), second).
 */
uint32_t checksum(uint32_t sum, const void *bytes, size_t length);

#endif
