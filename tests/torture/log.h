#ifndef TESTS_TORTURE_LOG_H
#define TESTS_TORTURE_LOG_H

#include <stdint.h>

/*
 * What shim-log.c writes down of the calls that change files: a head, then the path, the
 * other path of a rename, and the bytes.
 */
enum log_kind {
	LOG_WRITE = 'W',
	LOG_WRITE_DURABLE = 'D', /* through a descriptor with O_DSYNC */
	LOG_SYNC = 'S',          /* of a file or a folder */
	LOG_TRUNCATE = 'T',      /* offset is the length */
	LOG_CREATE = 'C',
	LOG_FOLDER = 'M',
	LOG_RENAME = 'R',
	LOG_REMOVE = 'U',
	LOG_ACKNOWLEDGED = 'A', /* by the test: the path is the token */
};

struct log_head {
	uint64_t offset;
	uint32_t path_length;
	uint32_t other_length;
	uint32_t byte_count;
	char kind;
};

#endif
