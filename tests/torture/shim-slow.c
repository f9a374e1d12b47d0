/*
 * Takes its time where a book is in between, for LD_PRELOAD: before the heads of the file
 * are read, which LMDB does after it made the locks new and before it tells them which
 * transaction was the last one; and before a file is made as long as its head says.
 *
 *     SLOW_MICROSECONDS  at most so long, a different time in every process
 *     SLOW_DEATH         one in so many processes dies there after its pause; 0 for none
 */
#include <dlfcn.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static long
setting(const char *name)
{
	const char *value = getenv(name);

	return value ? strtol(value, NULL, 10) : 0;
}

/* Another number in every process and at every call. */
static long
chance(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (time.tv_nsec / 100 ^ getpid()) & 0xffffff;
}

static void
pause_a_while(void)
{
	long limit = setting("SLOW_MICROSECONDS"), deaths = setting("SLOW_DEATH");
	struct timespec time = { 0 };

	if (limit > 0)
		time.tv_nsec = chance() % limit * 1000;
	nanosleep(&time, NULL);
	if (deaths > 0 && chance() % deaths == 0)
		raise(SIGKILL);
}

ssize_t
pread(int descriptor, void *bytes, size_t length, off_t offset)
{
	ssize_t (*real)(int, void *, size_t, off_t) =
		(ssize_t(*)(int, void *, size_t, off_t))dlsym(RTLD_NEXT, "pread");

	if (offset == 0)
		pause_a_while();
	return real(descriptor, bytes, length, offset);
}

ssize_t
pread64(int descriptor, void *bytes, size_t length, off_t offset)
{
	return pread(descriptor, bytes, length, offset);
}

int
ftruncate(int descriptor, off_t length)
{
	int (*real)(int, off_t) = (int (*)(int, off_t))dlsym(RTLD_NEXT, "ftruncate");

	pause_a_while();
	return real(descriptor, length);
}

int
ftruncate64(int descriptor, off_t length)
{
	return ftruncate(descriptor, length);
}
