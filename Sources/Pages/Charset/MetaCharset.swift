/// The charset that a page declares within itself.
enum MetaCharset {
    /// HTML asks for the declaration within 1024 bytes; real pages are less careful.
    private static let headBytes = 8 << 10

    /// The label after `charset=` of the first `meta`, or of an XML declaration's `encoding=`.
    static func label(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(headBytes).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        for key in ["charset", "encoding"] {
            if let label = value(after: Array(key.utf8), in: head) { return label }
        }
        return nil
    }

    private static func value(after key: [UInt8], in head: [UInt8]) -> String? {
        var index = 0
        while index + key.count < head.count {
            guard head[index] == key[0], head[index...].starts(with: key) else {
                index += 1
                continue
            }
            index += key.count
            var start = index
            while start < head.count, [0x20, 0x22, 0x27, 0x3D].contains(head[start]) { start += 1 }
            let label = head[start...].prefix {
                $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
            }
            if head[index..<start].contains(0x3D), (3...40).contains(label.count) {
                return String(decoding: label, as: UTF8.self)
            }
        }
        return nil
    }
}
