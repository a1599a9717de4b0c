import CHTMLEvents

/// The HTML parser of libxml2, used through its events, so that no second tree is built or freed.
struct LibXML2Parser: MarkupParser {
    func parse(_ html: [UInt8]) throws -> PageTree {
        guard !html.isEmpty else { return PageTree() }
        guard html.count <= Int(Int32.max) else { throw PageError.parserUnavailable }
        var builder = TreeBuilder()
        let status = withUnsafeMutablePointer(to: &builder) { builder in
            var events = html_events()
            events.state = UnsafeMutableRawPointer(builder)
            events.start = { TreeBuilder.at($0)?.pointee.start(name: $1, attributes: $2) ?? 1 }
            events.end = { TreeBuilder.at($0)?.pointee.end(name: $1) }
            events.text = { TreeBuilder.at($0)?.pointee.text($1, count: $2) }
            return html.withUnsafeBytes { buffer in
                html_parse(
                    buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), &events)
            }
        }
        guard status == 0 else { throw PageError.parserUnavailable }
        return builder.finish()
    }
}

extension TreeBuilder {
    fileprivate static func at(_ state: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder>? {
        state?.assumingMemoryBound(to: TreeBuilder.self)
    }

    /// Anything but 0 asks the parser to stop.
    fileprivate mutating func start(
        name: UnsafePointer<CChar>?, attributes: UnsafePointer<UnsafePointer<CChar>?>?
    ) -> Int32 {
        guard let name, !isFull else { return 1 }
        let tag = ElementTag(name: bytes(name))
        start(tag)
        if tag == .other, bytes(name).contains(UInt8(ascii: "-")) { attribute(.elementName, bytes(name)) }
        guard var pair = attributes else { return 0 }
        while let attribute = pair.pointee {
            if let known = AttributeName(bytes(attribute)) {
                self.attribute(known, pair[1].map(bytes) ?? UnsafeBufferPointer(start: nil, count: 0))
            }
            pair += 2
        }
        return 0
    }

    fileprivate mutating func end(name: UnsafePointer<CChar>?) {
        guard let name else { return }
        end(ElementTag(name: bytes(name)))
    }

    fileprivate mutating func text(_ characters: UnsafePointer<CChar>?, count: Int32) {
        text(bytes(characters, count: Int(count)))
    }

    private func bytes(_ text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
        var count = 0
        while text[count] != 0 { count += 1 }
        return bytes(text, count: count)
    }

    private func bytes(_ text: UnsafePointer<CChar>?, count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafeRawPointer(text)?.assumingMemoryBound(to: UInt8.self), count: count)
    }
}
