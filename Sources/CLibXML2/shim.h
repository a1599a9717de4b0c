// Nothing is imported into Swift: libxml2's headers pull in the system's ICU, whose types clash with those of
// Foundation. The C target CHTMLEvents calls libxml2; this module gives it the flags.
