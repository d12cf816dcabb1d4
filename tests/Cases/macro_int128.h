// target: linux-x64 linux-arm64 osx-arm64
// Integers of 128 bits are reported, whatever their value.
#define WIDE ((__int128)1 << 100)
// reports: WIDE: more than 64 bits
#define NARROW ((unsigned __int128)5)
// reports: NARROW: more than 64 bits
#define CUT ((long long)(((__int128)5 << 64) | 7))
// emits: public const long CUT = 7;
