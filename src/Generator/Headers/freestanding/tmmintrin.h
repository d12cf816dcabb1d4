/* <tmmintrin.h>: types only. */
#include <interop/x86_vectors.h>
