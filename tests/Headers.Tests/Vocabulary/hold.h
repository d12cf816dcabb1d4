/* Facts as assertions: each is held against the answers, which the test passes as macros. */
#include "kinds.h"
#define FACT_NUMBER(index, value) \
    _Static_assert((long long)(value) == FACT_GLUE(Fact_, __LINE__, index), #index ": " #value);
#define FACT_TEXT(value) _Static_assert(__builtin_strcmp(value, FACT_GLUE(Fact_, __LINE__, 0)) == 0, #value);
