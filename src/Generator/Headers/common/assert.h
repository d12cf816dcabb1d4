/* <assert.h>: read again whenever NDEBUG has changed. */
#undef assert
#define assert(condition) ((void)0)
#undef static_assert
#if !defined __cplusplus && !(defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L)
#define static_assert _Static_assert
#endif
