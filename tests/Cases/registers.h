// The registers in which a record travels follow from its members, which the C# struct may have otherwise.
// Found with random records and real calls; the psABI leaves the first of these to the compilers.
#include <stdint.h>

// A bit-field without a name: gcc counts it, clang does not.
struct unnamed_bits { float f; signed char : 5; };
// reports: pass_unnamed_bits: in a general register by gcc's reading of the ABI, and in a vector register by clang's, on linux-x64
void pass_unnamed_bits(struct unnamed_bits value);

// A bit-field in a union: to gcc it is the narrowest integer that holds it, here one that is not aligned.
#pragma pack(push, 1)
struct union_bits { short s; union { int x : 31; }; };
// reports: pass_union_bits: in memory by gcc's reading of the ABI, and in a general register by clang's, on linux-x64
void pass_union_bits(struct union_bits value);
#pragma pack(pop)

// One that fits in a byte is always aligned to gcc; clang minds that its union is not.
struct __attribute__((packed)) narrow_union_bits { char c[3]; union { short x : 1; }; };
// reports: pass_narrow_union_bits: in a general register by gcc's reading of the ABI, and in memory by clang's, on linux-x64
void pass_narrow_union_bits(struct narrow_union_bits value);

// A record that is less aligned than its type says, of members that are aligned: clang alone minds.
struct nine { int x : 9; };
#pragma pack(push, 1)
struct misaligned_record { short s; struct nine inner; };
// reports: pass_misaligned_record: in a general register by gcc's reading of the ABI, and in memory by clang's, on linux-x64
void pass_misaligned_record(struct misaligned_record value);
#pragma pack(pop)

// The elements behind a record: clang passes it in memory.
struct tail { int count; char data[]; };
// reports: pass_tail: in a general register by gcc's reading of the ABI, and in memory by clang's, on linux-x64
void pass_tail(struct tail value);

// A packed bit-field of a type of 8 bytes: on 32-bit Arm gcc looks at the type, and clang at what packing leaves of its alignment.
struct __attribute__((packed)) packed_bits { char c; unsigned long long x : 60; };
// reports: pass_packed_bits: from an even register on by gcc's reading of the ABI, and from any by clang's, on linux-arm
void pass_packed_bits(struct packed_bits value);

// Behind a record of its own it is the same to both.
struct packed_bits_inside { struct packed_bits inner; };
void pass_packed_bits_inside(struct packed_bits_inside value);

// Two bit-fields: WebAssembly passes them by address, and a struct of one number as that number. So it has a second field.
struct two_bits { unsigned a : 3, b : 29; };
// emits: [StructLayout(LayoutKind.Explicit)]
// emits: private uint _bits0;
// emits: private ushort _align;
// emits: public static partial void pass_two_bits([NativeTypeName("struct two_bits")] two_bits value);
void pass_two_bits(struct two_bits value);

// One bit-field as wide as its type is that number.
struct one_bit { unsigned a : 3; };
// emits: public static partial void pass_one_bit([NativeTypeName("struct one_bit")] one_bit value);
void pass_one_bit(struct one_bit value);

// A union of floating-point numbers: Arm's float registers, in which .NET passes no explicit layout. A struct of plain numbers crosses.
union floats { float x; float all[4]; };
// emits: internal struct On_win_x64
// emits: private static partial floats.On_win_x64 pass_floats__WinX64(floats.On_win_x64 a0);
// emits: return NativeStorage.Convert<floats.On_win_x64, floats>(pass_floats__WinX64(NativeStorage.Convert<floats, floats.On_win_x64>(value)));
union floats pass_floats(union floats value);

// A record around one, as vectors of mathematical libraries are: three numbers to C.
union pair_of_floats { struct { float u, v; }; float both[2]; };
struct three_floats { union pair_of_floats pair; float third; };
// emits: private static partial three_floats.On_win_x64 pass_three_floats__WinX64(three_floats.On_win_x64 a0);
struct three_floats pass_three_floats(struct three_floats value);

// A double with an integer over it: no such aggregate on Arm, and a general register by the System V ABI.
union number { double real; long long whole; };
// emits: public static partial number pass_number([NativeTypeName("union number")] number value);
union number pass_number(union number value);

// Numbers of two widths over each other: no aggregate to C, which the struct of explicit layout is not either.
union widths { double wide; float narrow[2]; };
// emits: public static partial widths pass_widths([NativeTypeName("union widths")] widths value);
union widths pass_widths(union widths value);

// Bits behind a number: no aggregate of floating-point numbers to C.
struct float_and_bits { float f; unsigned : 1; unsigned a : 3; };
// emits: public static partial void pass_float_and_bits([NativeTypeName("struct float_and_bits")] float_and_bits value);
void pass_float_and_bits(struct float_and_bits value);
