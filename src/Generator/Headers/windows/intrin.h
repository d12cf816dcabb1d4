/* <intrin.h>: vector types, and the intrinsics that header macros use. */
#ifndef __INTRIN_H
#define __INTRIN_H

#include <vcruntime.h>
#if defined _M_X64 || defined _M_IX86
#include <interop/x86_vectors.h>
#elif defined __ARM_NEON
#include <arm_neon.h>
#endif

unsigned char _BitScanForward(unsigned long *, unsigned long);
unsigned char _BitScanReverse(unsigned long *, unsigned long);
long _InterlockedCompareExchange(long volatile *, long, long);
long _InterlockedDecrement(long volatile *);
long _InterlockedExchange(long volatile *, long);
long _InterlockedExchangeAdd(long volatile *, long);
long _InterlockedIncrement(long volatile *);
void _ReadWriteBarrier(void);
void __debugbreak(void);
#if defined _M_X64 || defined _M_IX86
void _mm_pause(void);
#endif

#endif
