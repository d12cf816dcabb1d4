/* include/uapi/asm-generic/fcntl.h; ARM and PowerPC number four flags their own way. */
#ifndef _INTEROP_FCNTL_H
#define _INTEROP_FCNTL_H

#define O_RDONLY 0
#define O_WRONLY 01
#define O_RDWR 02
#define O_CREAT 0100
#define O_EXCL 0200
#define O_NOCTTY 0400
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_NDELAY 04000
#define O_DSYNC 010000
#define O_ASYNC 020000
#define O_SYNC 04010000
#define O_RSYNC 04010000
#define O_CLOEXEC 02000000
#define O_NOATIME 01000000
#define O_PATH 010000000
#define FD_CLOEXEC 1
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETOWN 9
#define F_SETOWN 8
#define F_DUPFD_CLOEXEC 1030
#define F_SETPIPE_SZ 1031
#define F_GETPIPE_SZ 1032
#define F_UNLCK 2
#define F_RDLCK 0
#define F_WRLCK 1
#define AT_FDCWD -100
#define AT_EACCESS 0x200
#define AT_SYMLINK_NOFOLLOW 0x100
#define AT_SYMLINK_FOLLOW 0x400
#define AT_REMOVEDIR 0x200
#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3

#if defined __aarch64__ || defined __arm__ || defined __powerpc64__
#define O_DIRECTORY 040000
#define O_NOFOLLOW 0100000
#else
#define O_DIRECTORY 0200000
#define O_NOFOLLOW 0400000
#endif
#if defined __powerpc64__
#define O_DIRECT 0400000
#elif defined __aarch64__ || defined __arm__
#define O_DIRECT 0200000
#else
#define O_DIRECT 040000
#endif
#define O_TMPFILE (020000000 | O_DIRECTORY)

/* glibc says 0 where off_t is 64 bits wide anyway; musl and bionic tell the kernel's flag. */
#if defined __INTEROP_LIBC_GLIBC__ && __SIZEOF_LONG__ == 8
#define O_LARGEFILE 0
#elif defined __aarch64__ || defined __arm__
#define O_LARGEFILE 0400000
#else
#define O_LARGEFILE 0100000
#endif

#if defined __INTEROP_LIBC_MUSL__ || defined __EMSCRIPTEN__
#define O_SEARCH O_PATH
#define O_EXEC O_PATH
#define O_ACCMODE (03 | O_SEARCH)
#else
#define O_ACCMODE 03
#endif

/* The kernel's 32-bit machines have a second set of locks for 64-bit offsets. */
#if defined __INTEROP_FILE64 || defined __EMSCRIPTEN__
#define F_GETLK 12
#define F_SETLK 13
#define F_SETLKW 14
#else
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
#endif

#ifdef __s390x__
#define POSIX_FADV_DONTNEED 6
#define POSIX_FADV_NOREUSE 7
#else
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE 5
#endif

#endif
