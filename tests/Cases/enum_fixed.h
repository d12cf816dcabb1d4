// arg: -std=gnu2x
// judge: clang
// C23: the type of an enumeration is what it says, on every target.
enum fixed_byte : unsigned char { FIXED_A, FIXED_B = 200 };
// emits: public enum fixed_byte : byte
enum fixed_short : short { FIXED_MINUS = -5 };
// emits: public enum fixed_short : short
enum fixed_long_long : unsigned long long { FIXED_BIG = 1ULL << 40 };
// emits: public enum fixed_long_long : ulong
enum fixed_forward : short;
struct fixed_holder { enum fixed_byte a; enum fixed_short b; };
// emits: public fixed_byte a;
enum fixed_byte fixed_change(enum fixed_short a, enum fixed_forward *b);
enum fixed_forward : short { FIXED_LATER = 3 };
// emits: public enum fixed_forward : short
#define OF_FIXED FIXED_B
// emits: public const byte OF_FIXED = 200;
