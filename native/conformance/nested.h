/* Records within records, unions, and layouts that are told otherwise. */
#include "kinds.h"

#ifndef CONFORMANCE_NESTED
#define CONFORMANCE_NESTED
struct part_ints { int x, y; };
struct part_floats { float x, y; };
struct part_mixed { double d; int i; };
struct part_bytes { char c; short s; };
struct part_deep { struct { double d; } inner; };

struct ints_and_floats { struct part_ints ints; struct part_floats floats; unsigned char tag; };
struct hfa_of_two { struct part_floats first, second; };
struct hfa_and_float { struct part_floats first; float last; };
struct deep_double { struct part_deep deep; };
struct mixed_and_char { struct part_mixed mixed; char tail; };
struct array_of_records { struct part_bytes parts[3]; };
struct pair_and_double { struct part_bytes bytes; double d; };
struct nested_arrays { int grid[2][3]; float last; };

union int_or_float { int i; float f; };
union double_or_llong { double d; long long i; };
union float_or_double { float f; double d; };
union bytes_or_int { unsigned char bytes[7]; int i; };
struct tagged { int kind; union { int i; float f; double d; } value; };
union ints_or_floats { struct part_ints ints; struct part_floats floats; };

#pragma pack(push, 1)
struct packed1 { char c; int i; double d; };
#pragma pack(pop)
#pragma pack(push, 2)
struct packed2 { char c; int i; };
#pragma pack(pop)
#endif

KIND(ints_and_floats, struct ints_and_floats)
KIND(hfa_of_two, struct hfa_of_two)
KIND(hfa_and_float, struct hfa_and_float)
KIND(deep_double, struct deep_double)
KIND(mixed_and_char, struct mixed_and_char)
KIND(array_of_records, struct array_of_records)
KIND(pair_and_double, struct pair_and_double)
KIND(nested_arrays, struct nested_arrays)
KIND(int_or_float, union int_or_float)
KIND(double_or_llong, union double_or_llong)
KIND(float_or_double, union float_or_double)
KIND(bytes_or_int, union bytes_or_int)
KIND(tagged, struct tagged)
KIND(ints_or_floats, union ints_or_floats)
KIND(packed1, struct packed1)
KIND(packed2, struct packed2)
