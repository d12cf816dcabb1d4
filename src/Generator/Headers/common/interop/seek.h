/* SEEK_*, which <stdio.h>, <unistd.h> and <fcntl.h> share. */
#ifndef _INTEROP_SEEK_H
#define _INTEROP_SEEK_H
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
