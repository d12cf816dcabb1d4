/* <dlfcn.h> */
#ifndef _DLFCN_H
#define _DLFCN_H

#define RTLD_LAZY 1
#if defined __ANDROID__ && !defined __LP64__ /* bionic libc/include/dlfcn.h: LP32 is different */
#define RTLD_NOW 0
#define RTLD_GLOBAL 2
#define RTLD_LOCAL 0
#define RTLD_NOLOAD 4
#define RTLD_NODELETE 0x1000
#elif defined __APPLE__
#define RTLD_NOW 2
#define RTLD_LOCAL 4
#define RTLD_GLOBAL 8
#define RTLD_NOLOAD 0x10
#define RTLD_NODELETE 0x80
#define RTLD_FIRST 0x100
#elif defined __FreeBSD__
#define RTLD_NOW 2
#define RTLD_GLOBAL 0x100
#define RTLD_LOCAL 0
#define RTLD_NODELETE 0x1000
#define RTLD_NOLOAD 0x2000
#define RTLD_DEEPBIND 0x4000
#else
#define RTLD_NOW 2
#define RTLD_GLOBAL 0x100
#define RTLD_LOCAL 0
#define RTLD_NOLOAD 4
#define RTLD_NODELETE 0x1000
#ifdef __INTEROP_LIBC_GLIBC__
#define RTLD_DEEPBIND 8
#endif
#endif

#if defined __APPLE__ || defined __FreeBSD__
typedef struct dl_info {
#else
typedef struct {
#endif
    const char *dli_fname;
    void *dli_fbase;
    const char *dli_sname;
    void *dli_saddr;
} Dl_info;

int dladdr(const void *, Dl_info *);
int dlclose(void *);
char *dlerror(void);
void *dlopen(const char *, int);
void *dlsym(void *, const char *);

#endif
