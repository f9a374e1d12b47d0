#include "base/hash.h"

/* FNV-1a. */
static uint64_t
hash_more(uint64_t hash, struct span bytes)
{
	for (size_t i = 0; i < bytes.length; i++)
		hash = (hash ^ (unsigned char)bytes.start[i]) * 0x100000001B3ULL;
	return hash;
}

uint64_t
hash_bytes(const char *prefix, struct span bytes)
{
	return hash_more(hash_more(0xCBF29CE484222325ULL, span_of(prefix)), bytes);
}
