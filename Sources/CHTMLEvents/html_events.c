#include "html_events.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

struct session {
    htmlParserCtxtPtr context;
    const struct html_events *events;
};

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
    struct session *session = data;
    int stop = session->events->start(
        session->events->state, (const char *)name, (const char *const *)attributes);
    if (stop) xmlStopParser(session->context);
}

static void on_end(void *data, const xmlChar *name) {
    struct session *session = data;
    session->events->end(session->events->state, (const char *)name);
}

static void on_text(void *data, const xmlChar *characters, int length) {
    struct session *session = data;
    session->events->text(session->events->state, (const char *)characters, length);
}

int html_parse(const char *html, int length, const struct html_events *events) {
    static const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
        | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(html, length);
    if (context == NULL) return -1;
    struct session session = {context, events};
    htmlCtxtUseOptions(context, options);
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
    xmlSAXHandler handler = {0};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    *context->sax = handler;
    context->userData = &session;
    htmlParseDocument(context);
    htmlFreeParserCtxt(context);
    return 0;
}
