/* xnu bsd/sys/fcntl.h. */
#ifndef _INTEROP_FCNTL_H
#define _INTEROP_FCNTL_H

#define O_RDONLY 0x0
#define O_WRONLY 0x1
#define O_RDWR 0x2
#define O_CREAT 0x200
#define O_EXCL 0x800
#define O_NOCTTY 0x20000
#define O_TRUNC 0x400
#define O_APPEND 0x8
#define O_NONBLOCK 0x4
#define O_NDELAY 0x4
#define O_DSYNC 0x400000
#define O_ASYNC 0x40
#define O_SYNC 0x80
#define O_CLOEXEC 0x1000000
#define O_SHLOCK 0x10
#define O_EXLOCK 0x20
#define O_NOFOLLOW 0x100
#define O_DIRECTORY 0x100000
#define O_EVTONLY 0x8000
#define O_SYMLINK 0x200000
#define FD_CLOEXEC 1
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETOWN 5
#define F_SETOWN 6
#define F_DUPFD_CLOEXEC 67
#define F_NOCACHE 48
#define F_GETPATH 50
#define F_FULLFSYNC 51
#define F_RDAHEAD 45
#define F_PREALLOCATE 42
#define F_UNLCK 2
#define F_RDLCK 1
#define F_WRLCK 3
#define AT_FDCWD -2
#define AT_EACCESS 0x10
#define AT_SYMLINK_NOFOLLOW 0x20
#define AT_SYMLINK_FOLLOW 0x40
#define AT_REMOVEDIR 0x80
#define O_ACCMODE 0x0003
#define F_GETLK 7
#define F_SETLK 8
#define F_SETLKW 9

#endif
