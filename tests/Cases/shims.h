// What only C can call, through C shims.
// shim: wanted_*
// shim: print
// macro: int SUM(int a, int b)
// macro: void CLEAR(struct pair *p)
// variadic: print=double
// variadic: print=struct pair
struct pair { int a, b; };

// emits: [LibraryImport("case_shim", EntryPoint = "interop_shim_wanted_add")]
// emits: public static partial int wanted_add(int a, int b);
// emits: INTEROP_SHIM int interop_shim_wanted_add(int a0, int a1)
// emits: return (wanted_add)(a0, a1);
// shows: "shim": "interop_shim_wanted_add"
static inline int wanted_add(int a, int b) { return a + b; }
// emits: INTEROP_SHIM int (*interop_shim_wanted_callback(void (*a0)(int)))(int)
static inline int (*wanted_callback(void (*call)(int)))(int) { call(1); return 0; }
// reports: wanted_wide: long double
static inline long double wanted_wide(long double a) { return a; }
// reports: unwanted: is static or inline, so that no library exports it (--shim unwanted makes a C shim for it)
static inline void unwanted(void) { }

// emits: [LibraryImport("case_shim", EntryPoint = "interop_shim_SUM")]
// emits: public static partial int SUM(int a, int b);
// emits: return SUM(a0, a1);
// shows: "macro": true
#define SUM(a, b) ((a) + (b))
// emits: public static partial void CLEAR([NativeTypeName("struct pair *")] pair* p);
// emits: CLEAR(a0);
#define CLEAR(p) do { (p)->a = (p)->b = 0; } while (0)
// reports: OTHER: is a macro with parameters
#define OTHER(a) #a

// Only where a floating-point number is lost is there a shim; a record by value has one everywhere.
// emits: print_double__WinX86(n, arg1);
// emits: print_double__LinuxX64(n, arg1);
// emits: private static partial void print_double__WinX64(int a0, long a1);
// emits: INTEROP_SHIM void interop_shim_print_double(int a0, double a1)
// emits: #if (defined(__linux__) && !defined(__ANDROID__) && defined(__GLIBC__) && (defined(__x86_64__) || defined(_M_X64))) || (defined(__linux__) && !defined(__ANDROID__) && !defined(__GLIBC__) && (defined(__x86_64__) || defined(_M_X64))) || (defined(__APPLE__) && !defined(__ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__) && (defined(__x86_64__) || defined(_M_X64)))
// emits: print_struct_pair__WinX64(n, arg1);
// emits: [LibraryImport("case_shim", EntryPoint = "interop_shim_print_struct_pair")]
void print(int n, ...);
