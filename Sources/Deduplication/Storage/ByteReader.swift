/// Reads what `ByteWriter` wrote. Everything is `nil` past the end.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func raw(_ count: Int) -> [UInt8]? {
        guard bytes.count - position >= count else { return nil }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    mutating func number<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
        let size = MemoryLayout<Value>.size
        guard bytes.count - position >= size else { return nil }
        defer { position += size }
        return bytes.withUnsafeBytes {
            Value(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Value.self))
        }
    }

    mutating func list() -> [UInt32]? {
        guard let count = number(UInt16.self).map(Int.init), bytes.count - position >= count * 4 else {
            return nil
        }
        let start = position
        position += count * 4
        return bytes.withUnsafeBytes { bytes in
            (0..<count).map {
                UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + $0 * 4, as: UInt32.self))
            }
        }
    }

    mutating func text() -> String? {
        number(UInt16.self).flatMap { raw(Int($0)) }.map { String(decoding: $0, as: UTF8.self) }
    }
}
