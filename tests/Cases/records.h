// Records whose C layout .NET's sequential layout equals on every target.
#include <stddef.h>
#include <stdint.h>

// emits: public unsafe partial struct plain
struct plain {
    char c;
    short s;
    int i;
    long l;
    long long ll;
    float f;
    double d;
    void *p;
    size_t n;
};

// {int; double;} is 12 bytes on linux-x86 and 16 elsewhere; .NET agrees on each.
// emits: public unsafe partial struct int_double
struct int_double {
    int i;
    double d;
};

struct nested {
    struct plain plain;
    struct int_double pair[3];
    char tail;
};

// emits: public static partial int_double pass([NativeTypeName("struct int_double")] int_double a, [NativeTypeName("const struct nested *")] nested* b);
struct int_double pass(struct int_double a, const struct nested *b);

// An array of pointers, and one of two dimensions.
struct arrays {
    // emits: [InlineArray(16)]
    char name[16];
    // emits: [InlineArray(6)]
    int matrix[2][3];
    void *pointers[4];
    int (*callbacks[2])(int);
};

// A member that is called like its struct (CS0542), and one like a keyword.
struct same {
    // emits: public int same_;
    int same;
    // emits: public int @event;
    int event;
};

// Only declared: opaque, but with a type of its own.
struct hidden;
// emits: public partial struct hidden
// emits: public static partial hidden* open_hidden();
struct hidden *open_hidden(void);

// A tag and its typedef are one type, under the typedef's name.
typedef struct _point {
    int x, y;
} point;
// emits: [NativeTypeName("struct _point")]
// emits: public unsafe partial struct point
// emits: public static partial point move(point a, [NativeTypeName("struct _point *")] point* b);
point move(point a, struct _point *b);

// A struct that only a typedef names.
typedef struct {
    point corner;
    uint32_t colour;
} box;
// emits: public static partial void draw([NativeTypeName("const box *")] box* a);
void draw(const box *a);
