#include "store/ballast.h"

#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define BALLAST_SIZE ((off_t)8 << 20)
#define PLENTY       ((int64_t)128 << 20)

static const char name[] = "ballast";

int64_t
ballast_room(int folder)
{
	struct statvfs status;

	return fstatvfs(folder, &status) == 0
		? (int64_t)((uint64_t)status.f_bavail * status.f_frsize)
		: 0;
}

void
ballast_take(int folder)
{
	struct stat status;
	int descriptor;

	if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ||
		ballast_room(folder) < PLENTY)
		return;
	descriptor = openat(folder, name,
		O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
	if (descriptor < 0)
		return;
	/* A file system that cannot reserve room would give a file that holds none. */
	if (fchmod(descriptor, S_IRUSR | S_IWUSR) != 0 ||
		fallocate(descriptor, 0, 0, BALLAST_SIZE) != 0)
		unlinkat(folder, name, 0);
	close(descriptor);
}

bool
ballast_drop(int folder)
{
	return unlinkat(folder, name, 0) == 0;
}
