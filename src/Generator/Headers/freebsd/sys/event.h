/* <sys/event.h> */
#include <interop/kevent.h>
