#include "marshalling.h"

#include <stdlib.h>
#include <string.h>

const char *title(void) { return "the library's own title"; }

const char *name_of_library(void)
{
    static char *name;
    if (name == NULL) {
        name = malloc(64);
        strcpy(name, "a name of the library's own");
    }
    return name;
}

int first_unit(const unsigned short *text) { return text[0]; }
int length_in_bytes(const char *text) { return (int)strlen(text); }

int64_t ask_count(count_callback callback, int seed) { return callback(seed); }
int ask_difference(difference_callback callback, int a, int b, int c) { return callback(a, b, c); }

int rounds(progress_callback callback)
{
    int round = 0;
    while (round < 3 && callback("done") == 0)
        round++;
    return round;
}
