/* Operations of flock(2), the same on every Unix. */
#ifndef _INTEROP_FLOCK_H
#define _INTEROP_FLOCK_H
#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
#endif
