/* <stdatomic.h>. */
#include <stdatomic.h>

FACT_VALUE(memory_order_relaxed)
FACT_VALUE(memory_order_consume)
FACT_VALUE(memory_order_acquire)
FACT_VALUE(memory_order_release)
FACT_VALUE(memory_order_acq_rel)
FACT_VALUE(memory_order_seq_cst)
FACT_TYPE(memory_order)
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
FACT_TYPE(atomic_wchar_t)
FACT_TYPE(atomic_intptr_t)
FACT_TYPE(atomic_uintptr_t)
FACT_TYPE(atomic_size_t)
FACT_TYPE(atomic_ptrdiff_t)
FACT_TYPE(atomic_intmax_t)
FACT_TYPE(atomic_uintmax_t)
FACT_RECORD(struct atomic_flag)
FACT_TYPE(atomic_flag)
FACT_VALUE(ATOMIC_BOOL_LOCK_FREE)
FACT_VALUE(ATOMIC_CHAR_LOCK_FREE)
FACT_VALUE(ATOMIC_CHAR16_T_LOCK_FREE)
FACT_VALUE(ATOMIC_CHAR32_T_LOCK_FREE)
FACT_VALUE(ATOMIC_WCHAR_T_LOCK_FREE)
FACT_VALUE(ATOMIC_SHORT_LOCK_FREE)
FACT_VALUE(ATOMIC_INT_LOCK_FREE)
FACT_VALUE(ATOMIC_LONG_LOCK_FREE)
FACT_VALUE(ATOMIC_LLONG_LOCK_FREE)
FACT_VALUE(ATOMIC_POINTER_LOCK_FREE)
/* ? ATOMIC_FLAG_INIT = {0} */
/* ? atomic_store_explicit = __c11_atomic_store */
/* ? atomic_load_explicit = __c11_atomic_load */
/* ? atomic_exchange_explicit = __c11_atomic_exchange */
/* ? atomic_compare_exchange_strong_explicit = __c11_atomic_compare_exchange_strong */
/* ? atomic_compare_exchange_weak_explicit = __c11_atomic_compare_exchange_weak */
/* ? atomic_fetch_add_explicit = __c11_atomic_fetch_add */
/* ? atomic_fetch_sub_explicit = __c11_atomic_fetch_sub */
/* ? atomic_fetch_or_explicit = __c11_atomic_fetch_or */
/* ? atomic_fetch_and_explicit = __c11_atomic_fetch_and */
/* ? atomic_fetch_xor_explicit = __c11_atomic_fetch_xor */
