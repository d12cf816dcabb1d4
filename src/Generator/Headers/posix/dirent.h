/* <dirent.h> */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <interop/types.h>

#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#define DT_WHT 14

struct dirent {
#if defined __APPLE__ /* xnu bsd/sys/dirent.h, 64-bit inodes */
    ino_t d_ino;
    unsigned long long d_seekoff;
    unsigned short d_reclen;
    unsigned short d_namlen;
    unsigned char d_type;
    char d_name[1024];
#elif defined __FreeBSD__ /* sys/sys/dirent.h since FreeBSD 12 */
    ino_t d_fileno;
    off_t d_off;
    unsigned short d_reclen;
    unsigned char d_type;
    unsigned char d_pad0;
    unsigned short d_namlen;
    unsigned short d_pad1;
    char d_name[256];
#else
#ifdef __ANDROID__ /* bionic's is the 64-bit one on every machine */
    ino64_t d_ino;
    off64_t d_off;
#else
    ino_t d_ino;
    off_t d_off;
#endif
    unsigned short d_reclen;
    unsigned char d_type;
    char d_name[256];
#endif
};
#ifdef __FreeBSD__
#define d_ino d_fileno
#endif

typedef struct __dirstream DIR;

int closedir(DIR *);
DIR *opendir(const char *);
struct dirent *readdir(DIR *);
void rewinddir(DIR *);

#endif
