#include <stdio.h>

int
main(void)
{
	puts("rapport " PACKAGE_VERSION);
	return 0;
}
