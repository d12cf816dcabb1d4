/* <emscripten/emscripten.h>: what library headers use to export and to embed JavaScript. */
#ifndef __emscripten_h__
#define __emscripten_h__
#include <emscripten/em_types.h>
#define EMSCRIPTEN_KEEPALIVE __attribute__((__used__))
#define EM_IMPORT(name) __attribute__((__import_module__("env"), __import_name__(#name)))
#define EM_JS(result, name, parameters, ...) result name parameters
#define EM_ASM(...) ((void)0)
#define EM_ASM_INT(...) 0
void emscripten_set_main_loop(em_callback_func, int, bool);
void emscripten_sleep(unsigned int);
double emscripten_get_now(void);
#endif
