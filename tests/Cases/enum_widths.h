// Every enumeration has the width and sign that each target's compiler gives it, and its constants have their values.
#include <stdint.h>

enum negative { SMALLEST = -2147483647 - 1, MINUS_ONE = -1, LARGEST = 2147483647 };
// emits: public enum negative : int
// emits: SMALLEST = -2147483648,
enum duplicates { ONE = 1, SAME_AS_ONE = ONE, NEXT, TWO = 2 };
// emits: SAME_AS_ONE = 1,
// emits: NEXT = 2,
// emits: TWO = 2,
enum by_others { FROM_SIZE = sizeof(int32_t), FROM_SHIFT = 1 << 4, FROM_BOTH = FROM_SIZE | FROM_SHIFT, FROM_CHARACTER = 'x' };
// emits: FROM_BOTH = 20,
// emits: FROM_CHARACTER = 120,
// A value that each target has for itself.
enum sizes { POINTER_SIZE = sizeof(void *), LONG_SIZE = sizeof(long), INT_SIZE = sizeof(int) };
// emits: public static sizes POINTER_SIZE => NativeTargets.Current switch
// emits: INT_SIZE = 4,
enum only_there {
#ifdef _WIN32
    ON_WINDOWS = 3,
#endif
    EVERYWHERE = 4,
};
// emits: public const only_there ON_WINDOWS = (only_there)3; // only on win-x64, win-x86, win-arm64
// emits: EVERYWHERE = 4,

// Without a name: at file scope, in records, as the type of a member and of a result.
enum { FILE_LEVEL = 5 };
// emits: public const int FILE_LEVEL = 5;
struct holder {
    enum { IN_RECORD_A, IN_RECORD_B } kind;
    enum holder_mode { MODE_A, MODE_B } mode;
    unsigned char rest;
};
// emits: public enum mode_alias : int
// emits: public mode_alias mode;
// emits: public const int IN_RECORD_B = 1;
typedef enum holder_mode mode_alias;
typedef mode_alias *mode_pointer;
// emits: public static partial mode_alias change(mode_alias a, [NativeTypeName("mode_pointer")] mode_alias* b);
mode_alias change(mode_alias a, mode_pointer b);

// Declared before it is defined, as GNU's C allows.
enum forward;
int use_forward(enum forward *f);
enum forward { FORWARD_A = 70000 };
// emits: public enum forward : int
// Never defined: Microsoft's compilers take it for an int all the same.
enum never;
// emits: public static partial int use_never([NativeTypeName("enum never *")] never* n);
int use_never(enum never *n);
