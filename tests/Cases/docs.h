// Comments become XML documentation.
#pragma once
/**
 * @brief Adds two numbers.
 *
 * More about \c adding.
 *
 * @param[in] a the first
 * @param b the second, less than 3 & more
 * @return the sum
 */
int add(int a, int b);

/* An old comment. */
void old(void);

struct documented {
    int first; /**< The first member. */
    /// Before the second.
    int second;
};

/* Above a macro. */
#define ABOVE 1
#define BEHIND 2 /* Behind a macro,
                    on two lines. */
static int code; /* not of the macro */
#define NONE 3

// reports: code: static
// emits: /// <summary>Above a macro.</summary>
// emits: /// Behind a macro,
// emits: /// on two lines.
// emits: /// <summary>Adds two numbers.</summary>
// emits: /// <param name="a">the first</param>
// emits: /// <param name="b">the second, less than 3 &amp; more</param>
// emits: /// <returns>the sum</returns>
// emits: /// <summary>An old comment.</summary>
// emits: /// <summary>The first member.</summary>
// emits: /// <summary>Before the second.</summary>
// omits: not of the macro
