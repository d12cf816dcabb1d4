// Types of other headers come along as far as they are needed: what is held by value completely, what is only pointed to as a name.
#include <stdio.h>
#include <time.h>

// emits: public static partial int print([NativeTypeName("FILE *")] FILE* f, [NativeTypeName("const struct tm *")] tm* t);
int print(FILE *f, const struct tm *t);
// FILE is another struct on each system, and one type in C#.
// emits: public partial struct FILE
// Its members differ by target.
// emits: public unsafe partial struct tm

typedef void session;
// A typedef of void is a handle of its own.
// emits: public partial struct session
// emits: public static partial session* open_session();
session *open_session(void);
