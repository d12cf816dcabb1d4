/* An opaque object: only its size and its alignment, that of a given type, are public. */
#ifndef _INTEROP_OPAQUE_H
#define _INTEROP_OPAQUE_H
#define __INTEROP_OPAQUE(size, align_type) \
    union {                                \
        unsigned char __size[size];        \
        align_type __align;                \
    }
#define __INTEROP_OPAQUE_STRUCT(size, align_type)   \
    struct {                                        \
        __INTEROP_OPAQUE(size, align_type) __value; \
    }
#endif
