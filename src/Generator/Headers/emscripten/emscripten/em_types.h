/* <emscripten/em_types.h> */
#ifndef __emscripten_em_types_h__
#define __emscripten_em_types_h__
#include <stdbool.h>
typedef void (*em_callback_func)(void);
typedef void (*em_arg_callback_func)(void *);
typedef void (*em_str_callback_func)(const char *);
#define EM_UTF8 char
#define EM_BOOL bool
#endif
