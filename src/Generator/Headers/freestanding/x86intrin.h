/* <x86intrin.h>: types only. */
#include <interop/x86_vectors.h>
