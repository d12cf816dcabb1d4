/* <osreldate.h>: FreeBSD 14.0. */
#ifndef _OSRELDATE_H
#define _OSRELDATE_H
#define __FreeBSD_version 1400097
#endif
