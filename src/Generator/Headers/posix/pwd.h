/* <pwd.h> */
#ifndef _PWD_H
#define _PWD_H

#include <interop/types.h>

struct passwd {
    char *pw_name;
    char *pw_passwd;
    uid_t pw_uid;
    gid_t pw_gid;
#if defined __APPLE__ || defined __FreeBSD__
    time_t pw_change;
    char *pw_class;
#endif
#if !defined __ANDROID__ || defined __LP64__
    char *pw_gecos;
#endif
    char *pw_dir;
    char *pw_shell;
#if defined __APPLE__ || defined __FreeBSD__
    time_t pw_expire;
#endif
#ifdef __FreeBSD__
    int pw_fields;
#endif
};

struct passwd *getpwnam(const char *);
struct passwd *getpwuid(uid_t);

#endif
