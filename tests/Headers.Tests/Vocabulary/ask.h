/* Facts as questions: each becomes constants whose values the compiler's LLVM output tells. */
#include "kinds.h"
#define FACT_NUMBER(index, value) const long long FACT_GLUE(Fact_, __LINE__, index) = (long long)(value);
#define FACT_TEXT(value) const char FACT_GLUE(Fact_, __LINE__, 0)[] = value;
