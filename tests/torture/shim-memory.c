/*
 * Makes one allocation fail, for LD_PRELOAD.
 *
 *     MEMORY_AT     the number of the allocation that fails, from 1; 0 for none
 *     MEMORY_COUNT  a file of 8 bytes in which they are counted
 *
 * What is allocated before main(), or by the C library for itself, is not counted: it is
 * not ours to fail, and some of it cannot.
 */
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);

static struct {
	uint64_t at;
	uint64_t *count;
	uint64_t own;
	uintptr_t library; /* where the code of the C library lies */
	uintptr_t library_end;
} memory;

static int
find_library(struct dl_phdr_info *object, size_t size, void *context)
{
	(void)size;
	(void)context;
	if (!strstr(object->dlpi_name, "/libc.so"))
		return 0;
	for (int i = 0; i < object->dlpi_phnum; i++) {
		const ElfW(Phdr) *part = &object->dlpi_phdr[i];

		if (part->p_type == PT_LOAD && part->p_flags & PF_X) {
			memory.library = object->dlpi_addr + part->p_vaddr;
			memory.library_end = memory.library + part->p_memsz;
		}
	}
	return 1;
}

__attribute__((constructor)) static void
prepare(void)
{
	const char *at = getenv("MEMORY_AT"), *path = getenv("MEMORY_COUNT");
	int descriptor = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;

	memory.count = &memory.own;
	if (descriptor >= 0 && ftruncate(descriptor, sizeof(uint64_t)) == 0)
		memory.count = mmap(
			NULL, sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
	if (descriptor >= 0)
		close(descriptor);
	dl_iterate_phdr(find_library, NULL);
	memory.at = at ? strtoull(at, NULL, 10) : 0;
}

static bool
is_refused(const void *caller)
{
	uintptr_t address = (uintptr_t)caller;

	if (address >= memory.library && address < memory.library_end)
		return false;
	if (!memory.count || ++*memory.count != memory.at || memory.at == 0)
		return false;
	errno = ENOMEM;
	return true;
}

void *
malloc(size_t size)
{
	return is_refused(__builtin_return_address(0)) ? NULL : __libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	return is_refused(__builtin_return_address(0)) ? NULL : __libc_calloc(count, size);
}

void *
realloc(void *block, size_t size)
{
	return is_refused(__builtin_return_address(0)) ? NULL : __libc_realloc(block, size);
}
