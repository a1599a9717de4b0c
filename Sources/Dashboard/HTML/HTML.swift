/// Builds an HTML or SVG text. Whatever is put in as text or as an attribute's value is escaped; there is no way to
/// put in markup as text.
public struct HTML: Sendable {
    /// UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// Most pages fit.
    private static let usualBytes = 32 << 10

    public init() { bytes.reserveCapacity(Self.usualBytes) }

    /// Text between tags.
    public mutating func text(_ text: String) { Escaping.append(text, to: &bytes) }

    /// A part of a text, by its bytes.
    mutating func text(_ text: Substring) { Escaping.append(text, to: &bytes) }

    /// `<tag attributes>content</tag>`
    public mutating func element(
        _ tag: Tag, _ attributes: Attribute?..., content: (inout HTML) -> Void = { _ in }
    ) {
        open(tag, attributes)
        guard !tag.isVoid else { return }
        content(&self)
        append("</")
        append(tag.name)
        append(">")
    }

    /// An element that holds nothing but text.
    public mutating func element(_ tag: Tag, _ attributes: Attribute?..., text: String) {
        open(tag, attributes)
        self.text(text)
        append("</")
        append(tag.name)
        append(">")
    }

    /// The first line of an HTML document.
    mutating func documentType() { append("<!doctype html>\n") }

    /// The first line of an XML document.
    mutating func xmlDeclaration() { append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") }

    /// Atom's link, which unlike HTML's has to be closed.
    mutating func emptyLink(_ address: String) {
        append("<link href=\"")
        text(address)
        append("\"/>")
    }

    private mutating func open(_ tag: Tag, _ attributes: [Attribute?]) {
        append("<")
        append(tag.name)
        for case let attribute? in attributes {
            append(" ")
            append(attribute.name)
            guard let value = attribute.value else { continue }
            append("=\"")
            text(value)
            append("\"")
        }
        append(">")
    }

    private mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
