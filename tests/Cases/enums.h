// Enumerations have the width that C gives them; the sign of gcc and clang is not that of Microsoft's compilers.
enum colour { RED, GREEN, BLUE = 7 };
// emits: public enum colour : int
// emits: BLUE = 7,

enum signed_one { MINUS = -1, ZERO, ONE };
// emits: public enum signed_one : int

typedef enum { FLAG_A = 1, FLAG_B = 2, FLAG_C = 4, FLAG_ALL = 7 } flags;
// emits: [Flags]
// emits: public enum flags : int
// emits: FLAG_ALL = 0x7,

// Constants of an enumeration without a name are constants of the class.
enum { LIMIT = 10, OTHER = -3 };
// emits: public const int LIMIT = 10;
// emits: public const int OTHER = -3;

typedef enum _kind { KIND_A, KIND_B } kind;
// emits: [NativeTypeName("enum _kind")]
// emits: public enum kind : int

// emits: public static partial colour mix(kind a, [NativeTypeName("enum signed_one *")] signed_one* b, flags c);
enum colour mix(kind a, enum signed_one *b, flags c);
