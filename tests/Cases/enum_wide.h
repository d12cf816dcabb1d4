// 64-bit constants: gcc and clang widen the enumeration, which no C# enumeration of one width can follow under Microsoft's rules.
// target: linux-x64 linux-x86 linux-arm64 linux-arm osx-arm64 browser-wasm
enum wide { WIDE_SMALL = 1, WIDE_BIT = 1ULL << 40 };
// emits: public enum wide : ulong
// emits: WIDE_BIT = 1099511627776,
enum wide_signed { WIDE_MINUS = -1, WIDE_LARGE = 0x123456789ALL };
// emits: public enum wide_signed : long
enum widest { WIDEST = 0xFFFFFFFFFFFFFFFFULL };
// emits: public enum widest : ulong
// emits: WIDEST = 18446744073709551615,
enum wide flip(enum wide_signed a, enum widest b);
