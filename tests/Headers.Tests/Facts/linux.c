/* What Linux and the C libraries on it add. */
#if !FACT_APPLE && !FACT_FREEBSD && !FACT_WINDOWS
#include <features.h>
#include <endian.h>
#include <byteswap.h>
#include <malloc.h>
#include <sys/sysmacros.h>
#include <sys/random.h>
#include <sys/epoll.h>
#if !FACT_EMSCRIPTEN
#include <linux/types.h>
#include <linux/limits.h>
#include <asm/types.h>
#endif

FACT_RECORD(union epoll_data)
FACT_FIELD(union epoll_data, ptr)
FACT_FIELD(union epoll_data, fd)
FACT_FIELD(union epoll_data, u32)
FACT_FIELD(union epoll_data, u64)
FACT_TYPE(epoll_data_t)
FACT_RECORD(struct epoll_event)
FACT_FIELD(struct epoll_event, events)
FACT_FIELD(struct epoll_event, data)
FACT_VALUE(LITTLE_ENDIAN)
FACT_VALUE(BIG_ENDIAN)
FACT_VALUE(PDP_ENDIAN)
FACT_VALUE(BYTE_ORDER)
FACT_VALUE(GRND_NONBLOCK)
FACT_VALUE(GRND_RANDOM)
FACT_VALUE(GRND_INSECURE)
FACT_VALUE(EPOLL_CLOEXEC)
FACT_VALUE(EPOLL_CTL_ADD)
FACT_VALUE(EPOLL_CTL_DEL)
FACT_VALUE(EPOLL_CTL_MOD)
FACT_VALUE(EPOLLIN)
FACT_VALUE(EPOLLPRI)
FACT_VALUE(EPOLLOUT)
FACT_VALUE(EPOLLERR)
FACT_VALUE(EPOLLHUP)
FACT_VALUE(EPOLLRDHUP)
FACT_VALUE(EPOLLEXCLUSIVE)
FACT_VALUE(EPOLLONESHOT)
FACT_VALUE(EPOLLET)

#if !FACT_EMSCRIPTEN
FACT_VALUE(NR_OPEN)
FACT_VALUE(XATTR_NAME_MAX)
FACT_VALUE(XATTR_SIZE_MAX)
FACT_VALUE(XATTR_LIST_MAX)
FACT_VALUE(RTSIG_MAX)
#endif
#endif
