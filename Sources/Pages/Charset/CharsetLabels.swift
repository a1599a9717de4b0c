import Language

/// Labels as pages write them, to the C library's converters, after the WHATWG Encoding Standard
/// (<https://encoding.spec.whatwg.org/>), which reads ISO 8859-1 as Windows-1252, for instance.
struct CharsetLabels: Sendable {
    private var names: [String: String] = [:]

    static let standard: CharsetLabels = {
        do { return try CharsetLabels() } catch { preconditionFailure("\(error)") }
    }()

    init() throws(ResourceError) {
        for row in try ResourceFolder.module.rows("charset-labels.tsv", columns: 2) { names[row[0]] = row[1] }
    }

    /// `nil` for what is no label at all.
    func converterName(_ label: String) -> String? {
        let label = label.lowercased()
        if let name = names[label] { return name }
        let isLabel = label.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F }
        return isLabel && (3...40).contains(label.utf8.count) ? label.uppercased() : nil
    }
}
