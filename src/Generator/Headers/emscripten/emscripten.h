/* <emscripten.h>: the macros that library headers use to export and to embed JavaScript. */
#ifndef _INTEROP_EMSCRIPTEN_H
#define _INTEROP_EMSCRIPTEN_H
#define EMSCRIPTEN_KEEPALIVE __attribute__((__used__))
#define EM_BOOL _Bool
#endif
