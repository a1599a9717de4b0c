import Wire

extension IndexAnswer {
    /// As the stores keep it.
    /// - Parameter id: the article's, which most stories have as theirs.
    func bytes(of id: String) -> [UInt8] {
        var writer = ByteWriter()
        writer.number(Self.code(duplicate.status))
        writer.text(duplicate.of ?? "")
        writer.number(duplicate.similarity.bitPattern)
        writer.number(duplicate.containment.bitPattern)
        writer.text(story.id == id ? "" : story.id)
        writer.number(UInt32(truncatingIfNeeded: story.size))
        writer.number(UInt16(truncatingIfNeeded: story.merged?.count ?? 0))
        for merged in story.merged ?? [] { writer.text(merged) }
        return writer.bytes
    }

    /// `nil` where the bytes are no answer.
    init?(id: String, bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let code = reader.number(UInt8.self), let status = Self.status(code), let of = reader.text(),
            let similarity = reader.number(UInt64.self), let containment = reader.number(UInt64.self),
            let story = reader.text(), let size = reader.number(UInt32.self),
            let count = reader.number(UInt16.self)
        else { return nil }
        var merged: [String] = []
        for _ in 0..<count {
            guard let id = reader.text() else { return nil }
            merged.append(id)
        }
        self.init(
            duplicate: Duplicate(
                status: status, of: of.isEmpty ? nil : of, similarity: Double(bitPattern: similarity),
                containment: Double(bitPattern: containment)),
            story: Story(
                id: story.isEmpty ? id : story, size: Int(size), merged: merged.isEmpty ? nil : merged))
    }

    private static func code(_ status: Duplicate.Status) -> UInt8 {
        switch status {
        case .original: 0
        case .exact: 1
        case .near: 2
        case .abridged: 3
        case .update: 4
        }
    }

    private static func status(_ code: UInt8) -> Duplicate.Status? {
        Duplicate.Status.allCases.first { Self.code($0) == code }
    }
}
