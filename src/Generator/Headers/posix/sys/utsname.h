/* <sys/utsname.h> */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#if defined __APPLE__ || defined __FreeBSD__ /* FreeBSD: SYS_NMLN, unless a caller shortens it */
#define __INTEROP_NAME_LENGTH 256
#else
#define __INTEROP_NAME_LENGTH 65
#endif

struct utsname {
    char sysname[__INTEROP_NAME_LENGTH];
    char nodename[__INTEROP_NAME_LENGTH];
    char release[__INTEROP_NAME_LENGTH];
    char version[__INTEROP_NAME_LENGTH];
    char machine[__INTEROP_NAME_LENGTH];
#if !defined __APPLE__ && !defined __FreeBSD__
    char domainname[__INTEROP_NAME_LENGTH];
#endif
};

int uname(struct utsname *);

#endif
