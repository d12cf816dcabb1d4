/* <nl_types.h> */
#ifndef _NL_TYPES_H
#define _NL_TYPES_H

#define NL_SETD 1
#define NL_CAT_LOCALE 1

typedef int nl_item;
#if defined __APPLE__ || defined __FreeBSD__
typedef struct __nl_cat_d *nl_catd;
#else
typedef void *nl_catd;
#endif

int catclose(nl_catd);
char *catgets(nl_catd, int, int, const char *);
nl_catd catopen(const char *, int);

#endif
