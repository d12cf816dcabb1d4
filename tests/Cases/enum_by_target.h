// A constant whose value each target has for itself is read from the running one.
#ifdef _WIN32
#define CODE -4000
#else
#define CODE -11
#endif
enum error { OK = 0, AGAIN = CODE };
// emits: public enum error : int
// emits: public static error AGAIN => NativeTargets.Current switch
// emits: NativeTarget.WinX64 or NativeTarget.WinX86 or NativeTarget.WinArm64 => unchecked((error)(-4000)),
// emits: public static int CODE => NativeTargets.Current switch
enum error last(void);
