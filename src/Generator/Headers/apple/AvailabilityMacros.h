/* <AvailabilityMacros.h> */
#ifndef __AVAILABILITYMACROS__
#define __AVAILABILITYMACROS__

#include <AvailabilityVersions.h>

#define MAC_OS_X_VERSION_MAX_ALLOWED MAC_OS_VERSION_15_0
#ifdef __ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__
#define MAC_OS_X_VERSION_MIN_REQUIRED __ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__
#else /* iOS builds too define it, at the oldest that the SDK knows */
#define MAC_OS_X_VERSION_MIN_REQUIRED MAC_OS_X_VERSION_10_5
#endif

#define UNAVAILABLE_ATTRIBUTE __attribute__((__unavailable__))
#define DEPRECATED_ATTRIBUTE __attribute__((__deprecated__))
#define WEAK_IMPORT_ATTRIBUTE __attribute__((__weak_import__))

#endif
