/* What the library exports. */
#ifndef CONFORMANCE_API_H
#define CONFORMANCE_API_H

#ifndef API
#ifdef _WIN32
#define API __declspec(dllexport)
#else
#define API __attribute__((visibility("default")))
#endif
#endif

#endif
