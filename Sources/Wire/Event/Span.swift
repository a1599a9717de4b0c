/// A half-open range of UTF-8 bytes of the article's body, on character boundaries.
public struct Span: Codable, Hashable, Sendable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset of the byte after the last one.
    public var end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// Length in bytes.
    public var count: Int { end - start }

    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}

extension Span: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("end", end)
            json.member("start", start)
        }
    }
}
