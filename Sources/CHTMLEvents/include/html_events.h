#ifndef HTML_EVENTS_H
#define HTML_EVENTS_H

/// What the parser reports, in document order. Every started element is ended.
struct html_events {
    void *state;
    /// `attributes` holds names and values in turn, a value may be NULL; it ends with NULL and may be NULL itself.
    /// Anything but 0 ends the parsing.
    int (*start)(void *state, const char *name, const char *const *attributes);
    void (*end)(void *state, const char *name);
    /// Characters of text, of a script or of a style sheet, in one or more pieces.
    void (*text)(void *state, const char *characters, int length);
};

/// Parses HTML in UTF-8 with libxml2. Broken markup is repaired, never an error; nothing is loaded or printed.
/// Returns 0, or -1 where memory is short.
int html_parse(const char *html, int length, const struct html_events *events);

#endif
