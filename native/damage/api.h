/* What the library exports. */
#ifndef DAMAGE_API_H
#define DAMAGE_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef API
#ifdef _WIN32
#define API __declspec(dllexport)
#else
#define API __attribute__((visibility("default")))
#endif
#endif

#endif
