/* mbstate_t, opaque, of each system. */
#ifndef _INTEROP_MBSTATE_H
#define _INTEROP_MBSTATE_H
#if defined __APPLE__ || defined __FreeBSD__
typedef union {
    char __mbstate8[128];
    __INT64_TYPE__ __mbstateL;
} mbstate_t;
#elif defined __ANDROID__ /* libc/include/bits/mbstate_t.h */
typedef struct {
    unsigned char __seq[4];
#ifdef __LP64__
    char __reserved[4];
#endif
} mbstate_t;
#else /* glibc: a count and a wint_t; musl: two unsigneds */
typedef struct __mbstate_t {
    int __count;
    unsigned int __value;
} mbstate_t;
#endif
#endif
