/* <sys/termios.h> */
#include <termios.h>
