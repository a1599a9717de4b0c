#include "cld2_shim.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

struct cld2_guess cld2_detect(const char *text, int length, const char *language_hint) {
    CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    if (language_hint != nullptr) hints.language_hint = CLD2::GetLanguageFromName(language_hint);
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int text_bytes = 0;
    bool is_reliable = false;
    int valid_prefix = 0;
    CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        text, length, true, &hints, 0, languages, percents, scores, nullptr, &text_bytes, &is_reliable,
        &valid_prefix);
    cld2_guess guess = {CLD2::LanguageCode(language), 0, is_reliable ? 1 : 0, text_bytes};
    for (int i = 0; i < 3; i++) {
        if (languages[i] == language) guess.percent = percents[i];
    }
    return guess;
}
