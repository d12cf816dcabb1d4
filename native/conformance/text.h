/* Text: UTF-8, wide, UTF-16, as parameters, results, buffers, members and arrays of pointers. */
#ifndef CONFORMANCE_TEXT_H
#define CONFORMANCE_TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <wchar.h>
#include "api.h"

struct labelled { int id; const char *label; char inside[12]; };

/* Which: 0 empty, 1 ASCII, 2 two bytes a character, 3 beyond the basic plane. */
API unsigned utf8_is(const char *text, unsigned which);
API const char *utf8_text(unsigned which);
API size_t utf8_copy(char *buffer, size_t length, unsigned which);
API size_t utf8_total(const char *const *texts, size_t count);
API void utf8_give(const char **text, unsigned which);
API void labelled_fill(struct labelled *value, unsigned which);
API unsigned labelled_is(const struct labelled *value, unsigned which);

API unsigned wide_is(const wchar_t *text, unsigned which);
API const wchar_t *wide_text(unsigned which);
API size_t wide_length(const wchar_t *text);
API size_t wide_copy(wchar_t *buffer, size_t length, unsigned which);
API unsigned utf16_is(const uint16_t *text, unsigned which);

#define TEXT_UTF8 "gr\xc3\xbc\xc3\x9f"
#define TEXT_WIDE L"gr\u00fc\u00df \U0001F600"
API unsigned is_text_utf8(const char *text);
API unsigned is_text_wide(const wchar_t *text);

#endif
