#include "text.h"

#include <string.h>

static const char *const utf8[] = { "", "plain", "gr\xc3\xbc\xc3\x9f", "\xf0\x9f\x98\x80!" };
static const wchar_t *const wide[] = { L"", L"plain", L"gr\u00fc\u00df", L"\U0001F600!" };
static const uint16_t utf16[][6] = { { 0 }, { 'p', 'l', 'a', 'i', 'n' }, { 'g', 'r', 0xfc, 0xdf }, { 0xd83d, 0xde00, '!' } };

unsigned utf8_is(const char *text, unsigned which) { return strcmp(text, utf8[which]) == 0; }
const char *utf8_text(unsigned which) { return utf8[which]; }

size_t utf8_copy(char *buffer, size_t length, unsigned which)
{
    size_t needed = strlen(utf8[which]) + 1;
    if (needed <= length)
        memcpy(buffer, utf8[which], needed);
    return needed;
}

size_t utf8_total(const char *const *texts, size_t count)
{
    size_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += strlen(texts[i]) * (i + 1);
    return total;
}

void utf8_give(const char **text, unsigned which) { *text = utf8[which]; }

void labelled_fill(struct labelled *value, unsigned which)
{
    value->id = -1 - (int)which;
    value->label = utf8[which];
    memset(value->inside, 0, sizeof(value->inside));
    memcpy(value->inside, utf8[which], strlen(utf8[which]));
}

unsigned labelled_is(const struct labelled *value, unsigned which)
{
    return value->id == -1 - (int)which && utf8_is(value->label, which) && utf8_is(value->inside, which);
}

unsigned wide_is(const wchar_t *text, unsigned which)
{
    size_t length = wide_length(wide[which]);
    return wide_length(text) == length && memcmp(text, wide[which], length * sizeof(wchar_t)) == 0;
}

const wchar_t *wide_text(unsigned which) { return wide[which]; }

size_t wide_length(const wchar_t *text)
{
    size_t length = 0;
    while (text[length])
        length++;
    return length;
}

size_t wide_copy(wchar_t *buffer, size_t length, unsigned which)
{
    size_t needed = wide_length(wide[which]) + 1;
    if (needed <= length)
        memcpy(buffer, wide[which], needed * sizeof(wchar_t));
    return needed;
}

unsigned utf16_is(const uint16_t *text, unsigned which)
{
    size_t i = 0;
    while (utf16[which][i] && text[i] == utf16[which][i])
        i++;
    return text[i] == utf16[which][i];
}

unsigned is_text_utf8(const char *text) { return memcmp(text, TEXT_UTF8, sizeof(TEXT_UTF8)) == 0; }
unsigned is_text_wide(const wchar_t *text) { return memcmp(text, TEXT_WIDE, sizeof(TEXT_WIDE)) == 0; }
