/* <sys/syslog.h> */
#include <syslog.h>
