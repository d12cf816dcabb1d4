/* <stdatomic.h>. */
#include <stdatomic.h>

FACT_VALUE(memory_order_relaxed)
FACT_VALUE(memory_order_consume)
FACT_VALUE(memory_order_acquire)
FACT_VALUE(memory_order_release)
FACT_VALUE(memory_order_acq_rel)
FACT_VALUE(memory_order_seq_cst)
#ifndef FACT_MINGW /* the enum of Microsoft's ABI is int */
FACT_TYPE(memory_order)
#endif
FACT_TYPE(atomic_bool)
FACT_TYPE(atomic_char)
FACT_TYPE(atomic_schar)
FACT_TYPE(atomic_uchar)
FACT_TYPE(atomic_short)
FACT_TYPE(atomic_ushort)
FACT_TYPE(atomic_int)
FACT_TYPE(atomic_uint)
FACT_TYPE(atomic_long)
FACT_TYPE(atomic_ulong)
FACT_TYPE(atomic_llong)
FACT_TYPE(atomic_ullong)
FACT_TYPE(atomic_char16_t)
FACT_TYPE(atomic_char32_t)
#if FACT_GLIBC && defined __i386__ /* gcc says long, clang int */
FACT_RECORD(atomic_wchar_t)
#else
FACT_TYPE(atomic_wchar_t)
#endif
FACT_TYPE(atomic_intptr_t)
FACT_TYPE(atomic_uintptr_t)
FACT_TYPE(atomic_size_t)
FACT_TYPE(atomic_ptrdiff_t)
FACT_TYPE(atomic_intmax_t)
FACT_TYPE(atomic_uintmax_t)
FACT_TYPE(atomic_flag)
