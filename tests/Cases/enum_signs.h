// Constants that only unsigned numbers can be: Microsoft's compilers make int's negative ones of them, gcc and clang do not. The bits are
// the same, and so is the C# enumeration. mingw has GNU's rules, and is no judge of what MSVC does.
// judge: clang
// judge: gcc
// judge: i686-linux
// judge: aarch64
// judge: arm
// judge: musl
enum all_ones { ALL_ONES = ~0u, NONE_OF_THEM = 0 };
// emits: public enum all_ones : uint
// emits: ALL_ONES = 4294967295,
// shows: { "name": "ALL_ONES", "value": { "varies": { "win-x64 win-x86 win-arm64": "-1", "linux-x64 linux-arm64 linux-arm linux-x86 linux-musl-x64 linux-musl-arm64 osx-x64 osx-arm64 browser-wasm": "4294967295" } } }
enum flags { FLAG_NONE = 0, FLAG_A = 1u << 0, FLAG_B = 1u << 1, FLAG_HIGH = 1u << 31 };
// emits: [Flags]
// emits: public enum flags : uint
// emits: FLAG_HIGH = 0x80000000,
enum { FILE_UNSIGNED = 0xFFFFFFFFu };
// emits: public const uint FILE_UNSIGNED = 4294967295;
enum flags change(enum all_ones a);
