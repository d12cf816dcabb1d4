// The calling convention of each target: only x86 has more than one.
#ifdef _WIN32
#define API __stdcall
#else
#define API
#endif

// Stdcall on Windows and C elsewhere is what .NET calls the platform's default.
// emits: public static partial int plain_default(int a, [NativeTypeName("int (*)(int)")] delegate* unmanaged<int, int> callback);
int API plain_default(int a, int (API *callback)(int));

// emits: [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })]
// emits: public static partial int plain_c(int a);
int plain_c(int a);

#if defined(__i386__) || defined(_M_IX86)
#define FAST __attribute__((fastcall))
#else
#define FAST
#endif
// reports: quick: calling convention that .NET cannot name
int FAST quick(int a);
// reports: API: no constant
// reports: FAST: no constant
