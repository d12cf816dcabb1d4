/* What Emscripten adds. */
#if FACT_EMSCRIPTEN
#include <emscripten.h>

FACT_TYPE(em_callback_func)
FACT_TYPE(em_arg_callback_func)
FACT_TYPE(em_str_callback_func)
FACT_VALUE(__bool_true_false_are_defined)
/* ? bool = _Bool */
FACT_VALUE(true)
FACT_VALUE(false)
/* ? EM_UTF8 = char */
/* ? EM_BOOL = bool */
/* ? EMSCRIPTEN_KEEPALIVE = __attribute__((__used__)) */
#endif
