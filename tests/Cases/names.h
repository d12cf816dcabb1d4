// rename: old_function=NewFunction
// rename: struct_tag=StructTag
// Names that C# has another idea of.
struct struct_tag { int x; };
// emits: public unsafe partial struct StructTag
// emits: [LibraryImport("case", EntryPoint = "old_function")]
// emits: public static partial void NewFunction([NativeTypeName("struct struct_tag *")] StructTag* a);
void old_function(struct struct_tag *a);

// A tag and a typedef may share a name in C and mean different things.
struct thing { int tag; };
typedef int thing;
// emits: public unsafe partial struct thing
// emits: public static partial int use_both([NativeTypeName("struct thing *")] thing* a, [NativeTypeName("thing *")] int* b);
int use_both(struct thing *a, thing *b);

// A function and a macro of one name.
int clash(int);
#define clash clash
// reports: clash: no constant

// A type called like the class of the functions.
struct NativeMethods { int x; };
// emits: public unsafe partial struct NativeMethods_struct

// Unicode identifiers.
int größe(int ä);
// emits: public static partial int größe(int ä);
// Combining marks, escapes, and letters beyond what C# takes.
int cafe\u0301(int gr\u00f6\u00dfe);
// emits: public static partial int café(int größe);
int \U0001D465(void);
// emits: [LibraryImport("case", EntryPoint = "\ud835\udc65")]
// emits: public static partial int _1D465();
#define grün 7
// emits: public const int grün = 7;
