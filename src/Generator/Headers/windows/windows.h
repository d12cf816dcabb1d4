/* <windows.h>: the parts that library headers use. Without WIN32_LEAN_AND_MEAN the real one adds
   sockets (version 1); ours gives version 2, which has the same types. */
#ifndef _WINDOWS_
#define _WINDOWS_

#include <sdkddkver.h>
#include <excpt.h>
#include <stdarg.h>
#include <windef.h>
#include <winbase.h>
#include <wingdi.h>
#include <winuser.h>
#include <wincon.h>
#include <winnls.h>
#include <winreg.h>
#ifndef WIN32_LEAN_AND_MEAN
#include <wtypes.h>
#ifndef _WINSOCKAPI_
#include <winsock2.h>
#endif
#endif

#endif
