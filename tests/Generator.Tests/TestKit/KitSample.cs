namespace Interop.Generator.Tests.TestKit;

/// <summary>A small library with every kind of member that a kit reaches in a way of its own.</summary>
internal static class KitSample
{
    public const string Header =
        """
        #include <stdint.h>
        #include <stddef.h>
        #include <stdbool.h>
        enum hue { RED, GREEN = 7, NEGATIVE = -1 };
        typedef long money;
        typedef struct handle_s *handle;
        struct pair { int32_t a; int64_t b; };
        struct mixed { char c; bool yes; double d; float f; enum hue hue; size_t n; void *p; int (*call)(int); unsigned long big; const int fixed; };
        struct bits { unsigned low : 3; int high : 9; unsigned long long wide : 40; _Bool flag : 1; char letter : 4; };
        struct nested { struct pair pair; int16_t numbers[5]; union { int32_t word; float real; }; struct { char x, y; } inner; };
        union either { int64_t i; double d; unsigned char bytes[16]; };
        struct tail { int count; int32_t items[]; };
        struct wide { long double x; int y; };
        #define LIMIT 0xFFFFFFFFu
        #define RATIO 1.5f
        #define NAME "kit"
        struct pair pair_swap(struct pair value);
        double nested_sum(struct nested value, const union either *more);
        money pay(money amount, handle who, uint16_t times);
        struct bits bits_of(struct bits *value);
        void mixed_fill(struct mixed *value);
        extern int counter;

        """;

    public const string Source =
        """
        #include "x.h"
        int counter = 5;
        struct pair pair_swap(struct pair value) { struct pair r = { (int32_t)value.b, value.a }; return r; }
        double nested_sum(struct nested value, const union either *more) { return value.numbers[0] + more->d; }
        money pay(money amount, handle who, uint16_t times) { return who ? amount * times : 0; }
        struct bits bits_of(struct bits *value) { return *value; }
        void mixed_fill(struct mixed *value) { value->c = 1; }

        """;
}
