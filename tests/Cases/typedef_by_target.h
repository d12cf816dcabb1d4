// A typedef that each target spells otherwise, and that yet has one carrier.
#include <stddef.h>

#if defined(_WIN64)
typedef long long handle_t;
typedef unsigned long long big_t;
#elif defined(_WIN32)
typedef int handle_t;
typedef unsigned __int64 big_t;
#elif __SIZEOF_LONG__ == 8
typedef long handle_t;
typedef unsigned long big_t;
#else
typedef int handle_t;
typedef unsigned long long big_t;
#endif

// As wide as a pointer everywhere.
// emits: public static partial nint open_it([NativeTypeName("handle_t")] nint a);
handle_t open_it(handle_t a);
// Eight bytes everywhere.
// emits: public static partial ulong grow_it([NativeTypeName("big_t *")] ulong* a);
big_t grow_it(big_t *a);

#ifdef _WIN32
typedef size_t socket_t;
#else
typedef int socket_t;
#endif
// emits: public static void connect_it(socket_t a)
void connect_it(socket_t a);
// emits: public static partial void pair_it([NativeTypeName("socket_t[2]")] socket_t* a);
void pair_it(socket_t a[2]);
