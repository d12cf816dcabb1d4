/* <winnls.h> */
#ifndef _WINNLS_
#define _WINNLS_
#include <minwindef.h>
#define CP_ACP 0
#define CP_OEMCP 1
#define CP_THREAD_ACP 3
#define CP_UTF7 65000
#define CP_UTF8 65001
#define MB_PRECOMPOSED 0x00000001
#define MB_ERR_INVALID_CHARS 0x00000008
#define WC_ERR_INVALID_CHARS 0x00000080
#define LOCALE_INVARIANT ((DWORD)0x007f)
typedef DWORD LCTYPE;
typedef DWORD CALTYPE;
DECLSPEC_IMPORT int WINAPI MultiByteToWideChar(UINT, DWORD, LPCSTR, int, LPWSTR, int);
DECLSPEC_IMPORT int WINAPI WideCharToMultiByte(UINT, DWORD, LPCWSTR, int, LPSTR, int, LPCSTR, LPBOOL);
#endif
