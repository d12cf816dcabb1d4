/* <fnmatch.h> */
#ifndef _FNMATCH_H
#define _FNMATCH_H
#define FNM_NOMATCH 1
#define FNM_PERIOD 4
#define FNM_CASEFOLD 16
#if defined __APPLE__ || defined __FreeBSD__ || defined __ANDROID__
#define FNM_NOESCAPE 1
#define FNM_PATHNAME 2
#else
#define FNM_PATHNAME 1
#define FNM_NOESCAPE 2
#endif
int fnmatch(const char *, const char *, int);
#endif
