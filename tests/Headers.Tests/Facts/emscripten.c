/* What Emscripten adds. */
#if FACT_EMSCRIPTEN
#include <emscripten.h>

FACT_TYPE(em_callback_func)
FACT_TYPE(em_arg_callback_func)
FACT_TYPE(em_str_callback_func)

FACT_TYPE(EM_BOOL)
FACT_TYPE(EM_UTF8)
#endif
