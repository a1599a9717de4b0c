#ifndef CLD2_SHIM_H
#define CLD2_SHIM_H

#ifdef __cplusplus
extern "C" {
#endif

/// What Compact Language Detector 2 says of a text.
struct cld2_guess {
    /// A language code, static storage; "un" where unknown.
    const char *code;
    /// Share of the text's bytes in that language, 0 to 100.
    int percent;
    /// The detector's own judgement.
    int is_reliable;
    /// Bytes of the text that were letters of a known script.
    int text_bytes;
};

/// `text` need not be valid UTF-8: what follows the first invalid byte is not read.
/// `language_hint` is a code such as "it", or NULL.
struct cld2_guess cld2_detect(const char *text, int length, const char *language_hint);

#ifdef __cplusplus
}
#endif

#endif
