import CLibXML2

/// The HTML parser of libxml2, used through its events, so that no second tree is built or freed.
struct LibXML2Parser: MarkupParser {
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    func parse(_ html: [UInt8]) throws -> PageTree {
        guard !html.isEmpty else { return PageTree() }
        guard Self.isReady, html.count <= Int(Int32.max) else { throw PageError.parserUnavailable }
        let builder = TreeBuilder()
        try html.withUnsafeBytes { buffer in
            guard
                let context = htmlCreateMemoryParserCtxt(
                    buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
            else { throw PageError.parserUnavailable }
            defer { htmlFreeParserCtxt(context) }
            let session = Session(builder: builder, context: context)
            withExtendedLifetime(session) {
                Self.connect(context, to: session)
                htmlParseDocument(context)
            }
        }
        return builder.finish()
    }

    private static func connect(_ context: htmlParserCtxtPtr, to session: Session) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        var events = xmlSAXHandler()
        events.startElement = { Session.of($0)?.start(name: $1, attributes: $2) }
        events.endElement = { Session.of($0)?.end(name: $1) }
        events.characters = { Session.of($0)?.text($1, count: $2) }
        events.ignorableWhitespace = { Session.of($0)?.text($1, count: $2) }
        events.cdataBlock = { Session.of($0)?.text($1, count: $2) }
        context.pointee.sax.pointee = events
        context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
    }
}

/// One run of the parser: what its callbacks are handed.
private final class Session {
    private let builder: TreeBuilder
    private let context: htmlParserCtxtPtr

    init(builder: TreeBuilder, context: htmlParserCtxtPtr) {
        self.builder = builder
        self.context = context
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> Session? {
        pointer.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(name: UnsafePointer<xmlChar>?, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard let name else { return }
        if builder.isFull { return xmlStopParser(context) }
        builder.start(ElementTag(name: bytes(name)))
        guard var pair = attributes else { return }
        while let attribute = pair.pointee {
            if let known = AttributeName(bytes(attribute)) {
                builder.attribute(known, pair[1].map(bytes) ?? UnsafeBufferPointer(start: nil, count: 0))
            }
            pair += 2
        }
    }

    func end(name: UnsafePointer<xmlChar>?) {
        guard let name else { return }
        builder.end(ElementTag(name: bytes(name)))
    }

    func text(_ characters: UnsafePointer<xmlChar>?, count: Int32) {
        builder.text(UnsafeBufferPointer(start: characters, count: Int(count)))
    }

    private func bytes(_ characters: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: characters, count: Int(xmlStrlen(characters)))
    }
}
