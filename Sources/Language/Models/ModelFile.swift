/// The bytes of a model: little-endian, "DLM1", the number of classes, of features, then for each feature its
/// hash, the number of its cells (one byte) and the cells; after them the number of dictionary entries, each
/// a 32-bit key and a one-byte value.
package struct ModelFile {
    /// A feature with its weights.
    package struct Row {
        package var feature: UInt32
        /// Indices into `cells`.
        package var cells: Range<Int>
    }

    package var classCount: Int
    package private(set) var rows: [Row] = []
    package private(set) var cells: [UInt16] = []
    /// What the model need not be asked: word keys with their class.
    package var dictionary: [(key: UInt32, value: UInt8)] = []

    private static let magic = Array("DLM1".utf8)

    package init(
        classCount: Int, rows: [(feature: UInt32, cells: [UInt16])], dictionary: [(key: UInt32, value: UInt8)]
    ) {
        self.classCount = classCount
        self.dictionary = dictionary
        for row in rows {
            cells += row.cells
            self.rows.append(Row(feature: row.feature, cells: cells.count - row.cells.count..<cells.count))
        }
    }

    package func encoded() -> [UInt8] {
        var bytes = Self.magic
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(UInt32(classCount))
        append(UInt32(rows.count))
        for row in rows.sorted(by: { $0.feature < $1.feature }) {
            append(row.feature)
            append(UInt8(row.cells.count))
            cells[row.cells].forEach { append($0) }
        }
        append(UInt32(dictionary.count))
        for entry in dictionary.sorted(by: { $0.key < $1.key }) {
            append(entry.key)
            append(entry.value)
        }
        return bytes
    }

    /// - Throws: `ResourceError.malformed` where the bytes are no model.
    package init(_ bytes: [UInt8], file: String) throws(ResourceError) {
        guard bytes.starts(with: Self.magic) else {
            throw .malformed(file: file, line: 0, reason: "no model of this version")
        }
        var position = Self.magic.count
        func read<Value: FixedWidthInteger>(_: Value.Type) throws(ResourceError) -> Value {
            let size = MemoryLayout<Value>.size
            guard position + size <= bytes.count else {
                throw .malformed(file: file, line: 0, reason: "the model ends early")
            }
            defer { position += size }
            return bytes.withUnsafeBytes {
                Value(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Value.self))
            }
        }
        classCount = Int(try read(UInt32.self))
        guard (1...Scores.maxClasses).contains(classCount) else {
            throw .malformed(file: file, line: 0, reason: "the model has \(classCount) classes")
        }
        for _ in 0..<(try read(UInt32.self)) {
            let feature = try read(UInt32.self)
            let start = cells.count
            for _ in 0..<(try read(UInt8.self)) { cells.append(try read(UInt16.self)) }
            if feature != 0 { rows.append(Row(feature: feature, cells: start..<cells.count)) }
        }
        for _ in 0..<(try read(UInt32.self)) {
            dictionary.append((try read(UInt32.self), try read(UInt8.self)))
        }
    }
}
