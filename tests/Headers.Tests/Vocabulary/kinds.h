/* What a fact compares of a type besides its size: which of C's basic types it is, or what sort of
   other type. Included by ask.h and hold.h, which say what a fact becomes. */
#define FACT_KIND(x)           \
    _Generic((x),              \
        _Bool: 101,            \
        char: 102,             \
        signed char: 103,      \
        unsigned char: 104,    \
        short: 105,            \
        unsigned short: 106,   \
        int: 107,              \
        unsigned int: 108,     \
        long: 109,             \
        unsigned long: 110,    \
        long long: 111,        \
        unsigned long long: 112, \
        float: 113,            \
        double: 114,           \
        long double: 115,      \
        default: __builtin_classify_type(x))

#define FACT_GLUE3(a, b, c) a##b##_##c
#define FACT_GLUE(a, b, c) FACT_GLUE3(a, b, c)

/* A type: size, alignment, kind. */
#define FACT_TYPE(type)              \
    FACT_NUMBER(0, sizeof(type))     \
    FACT_NUMBER(1, _Alignof(type))   \
    FACT_NUMBER(2, FACT_KIND(*(type *)0))

/* A record: size, alignment. */
#define FACT_RECORD(type)        \
    FACT_NUMBER(0, sizeof(type)) \
    FACT_NUMBER(1, _Alignof(type))

/* A field of a record: offset, size, kind. */
#define FACT_FIELD(type, field)                            \
    FACT_NUMBER(0, __builtin_offsetof(type, field))        \
    FACT_NUMBER(1, sizeof(((type *)0)->field))             \
    FACT_NUMBER(2, FACT_KIND(((type *)0)->field))

/* A constant: value, kind. */
#define FACT_VALUE(value)    \
    FACT_NUMBER(0, (value))  \
    FACT_NUMBER(1, FACT_KIND(value))

/* A constant that is a pointer: its address. */
#define FACT_POINTER(value) FACT_NUMBER(0, (__INTPTR_TYPE__)(value))
