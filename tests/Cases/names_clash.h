// One name in C for several things is several in C#, and always the same ones.
struct thing { int thing; };
// emits: public unsafe partial struct thing
// emits: public int thing_;
enum thing_kind { THING };
union shared { int a; };
typedef struct { int a; } shared;
// emits: public unsafe partial struct shared
// emits: public unsafe partial struct shared_struct
// emits: public static partial thing thing([NativeTypeName("struct thing")] thing thing);
struct thing thing(struct thing thing);
// emits: public const int first = 1;
#define first 1
enum { second = 2 };
// emits: public const int second = 2;
int third(int arg1, int, int);
// emits: public static partial int third(int arg1, int arg1_, int arg2);

// Two underscores are C's and C#'s own.
int __arglist(int __makeref);
// emits: public static partial int @__arglist(int @__makeref);
int __internal(void);
// emits: public static partial int __internal();
int _(int _);
// emits: public static partial int _(int _);

// A dollar is no letter of C#'s.
int dollar$sign(int $);
// emits: [LibraryImport("case", EntryPoint = "dollar$sign")]
// emits: public static partial int dollar_sign(int _);
int dollar_sign(void);
// emits: [LibraryImport("case", EntryPoint = "dollar_sign")]
// emits: public static partial int dollar_sign_function();
struct with$dollar { int a$b, a_b; };
// emits: public unsafe partial struct with_dollar
// emits: public int a_b;
// emits: public int a_b_;

// Names that generated code uses itself, and that every class has.
struct CLong { int x; };
// emits: public unsafe partial struct CLong_struct
enum NativeTarget { NOWHERE };
// emits: public enum NativeTarget_enum : int
int NativeVariables(void);
// emits: public static partial int NativeVariables_function();
int ToString(void);
// emits: public static partial int ToString_function();
int Finalize(void);
struct object_ { int Equals, GetType, value__; long string; };
// emits: public CLong @string;
enum reserved { value__ = 1, object_kind };
// emits: value___ = 1,
// emits: object_kind = 2,
int use(long a, enum NativeTarget b);
// emits: public static partial int use([NativeTypeName("long")] CLong a, [NativeTypeName("enum NativeTarget")] NativeTarget_enum b);
