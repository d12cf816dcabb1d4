/* <lasxintrin.h>: types only. */
#include <interop/loongarch_vectors.h>
