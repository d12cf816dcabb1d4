/* include/uapi/asm-generic/ioctls.h; PowerPC encodes some as the BSDs do. bionic has FIOCLEX and
   the like from the same header. */
#ifndef _INTEROP_IOCTL_H
#define _INTEROP_IOCTL_H

#ifdef __powerpc64__
#define TIOCGWINSZ 0x40087468UL
#define TIOCSWINSZ 0x80087467UL
#define TIOCSCTTY 0x540e
#define TIOCGPGRP 0x40047477UL
#define TIOCSPGRP 0x80047476UL
#define FIONREAD 0x4004667fUL
#define FIONBIO 0x8004667eUL
#define FIOASYNC 0x8004667dUL
#define FIOCLEX 0x20006601U
#define FIONCLEX 0x20006602U
#else
#define TIOCGWINSZ 0x5413
#define TIOCSWINSZ 0x5414
#define TIOCSCTTY 0x540e
#define TIOCGPGRP 0x540f
#define TIOCSPGRP 0x5410
#define FIONREAD 0x541b
#define FIONBIO 0x5421
#define FIOASYNC 0x5452
#define FIOCLEX 0x5451
#define FIONCLEX 0x5450
#endif

#endif
