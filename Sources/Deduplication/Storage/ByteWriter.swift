/// Numbers as the stores keep them: little-endian, lists with their count before them.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ values: some Sequence<UInt8>) { bytes.append(contentsOf: values) }

    mutating func number(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// At most 65,535 values.
    mutating func list(_ values: [UInt32]) {
        number(UInt16(truncatingIfNeeded: values.count))
        for value in values { number(value) }
    }

    /// At most 65,535 bytes of UTF-8.
    mutating func text(_ text: String) {
        let utf8 = text.utf8.prefix(Int(UInt16.max))
        number(UInt16(utf8.count))
        raw(utf8)
    }
}
