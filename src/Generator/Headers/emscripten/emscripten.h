/* <emscripten.h> */
#include <emscripten/emscripten.h>
