/* Variadic functions, whose results show where each argument was found, and what only a C shim can call. */
#ifndef VARIADIC_H
#define VARIADIC_H

#ifndef API
#ifdef _WIN32
#define API __declspec(dllexport)
#else
#define API __attribute__((visibility("default")))
#endif
#endif

/* Each argument counts as often as its place says, so that two that are swapped differ from two that are not. sum_ints starts at 1. */
API int sum_ints(int count, ...);
API long long sum_llongs(int count, ...);
API double sum_doubles(int count, ...);

/* Kinds: i int, u unsigned, l long, q long long, d double, p pointer to an int. */
API double sum_kinds(const char *kinds, ...);

/* Floating-point numbers before the variable arguments, and as a result. */
API float scale_ints(float by, double offset, int count, ...);
API double scale_doubles(int count, float offset, double by, ...);

/* A result by pointer, and no argument before the variable ones that is an integer. */
API void store_sum(double start, long long *sum, ...);

/* For a C shim. */
struct point { int x, y; };
static inline int cross(struct point a, struct point b) { return a.x * b.y - a.y * b.x; }
static inline void move(struct point *point, int dx, int dy) { point->x += dx; point->y += dy; }
static inline int count_ints(void) { return sum_ints(1, 40) + 2; }
#define AREA(width, height) ((width) * (height))
#define RESET(point) do { (point)->x = 0; (point)->y = 0; } while (0)
#define ANSWER() 42

#endif
