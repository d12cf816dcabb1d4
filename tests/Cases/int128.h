// Integers of 128 bits: members and pointees, of C's size and place. By value they are reported.
// target: win-x64 win-arm64 linux-x64 linux-arm64 linux-musl-x64 linux-musl-arm64 osx-x64 osx-arm64 linux-riscv64
// judge: clang
// judge: gcc
// judge: aarch64
// judge: riscv64
// judge: musl
// judge: x86_64-w64
struct wide { int before; __int128 value; unsigned __int128 all[2]; char after; };
// emits: public Int128 value;
// emits: [NativeTypeName("unsigned __int128[2]")]
// emits: public UInt128 e0;
// emits: public static partial void add([NativeTypeName("struct wide *")] wide* to, [NativeTypeName("const __int128 *")] Int128* value);
void add(struct wide *to, const __int128 *value);
// reports: take: compilers and .NET pass integers of 128 bits each in their own way
__int128 take(unsigned __int128 value);
// reports: take_wide: is aligned to 16 bytes, more strictly than C# passes it
void take_wide(struct wide value);

// Not at a multiple of 16 bytes.
// emits: [StructLayout(LayoutKind.Sequential, Pack = 1)]
struct __attribute__((packed)) packed_wide { char c; __int128 value; };
// reports: take_packed: pass integers of 128 bits each in their own way
void take_packed(struct packed_wide value);
union either { __int128 wide; int narrow; };
// emits: public Int128 wide;

typedef __int128 wide_t;
struct holder { wide_t *pointer; wide_t tail[]; };
// emits: public Int128* pointer;
// emits: public Span<Int128> tail(int length) => MemoryMarshal.CreateSpan(ref NativeStorage.At<holder, Int128>(ref this, 16), length);
struct bits { __int128 few : 5; };
