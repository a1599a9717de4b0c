import OrderedCollections

/// Answers made from the index, kept until what they show changes. Who asks for one that is being made waits for it.
actor AnswerCache {
    /// Bounds of what is kept.
    static let answersMaximum = 2_048
    static let bytesMaximum = 64 << 20

    private struct Entry {
        var number: Int64
        var answer: Answer
    }

    private struct Making {
        var number: Int64
        var task: Task<Answer, any Error>
    }

    private var entries: OrderedDictionary<String, Entry> = [:]
    private var making: [String: Making] = [:]
    private var bytes = 0

    /// - Parameters:
    ///   - key: of the request.
    ///   - number: of the index now.
    ///   - valid: answers made at this number or later are right.
    func answer(
        _ key: String, number: Int64, valid: Int64, make: @escaping @Sendable () async throws -> Answer
    ) async throws -> Answer {
        if let entry = entries[key], entry.number >= valid { return entry.answer }
        if let under = making[key], under.number >= valid { return try await under.task.value }
        let task = Task { try await make() }
        making[key] = Making(number: number, task: task)
        defer { if making[key]?.number == number { making[key] = nil } }
        let answer = try await task.value
        store(Entry(number: number, answer: answer), key)
        return answer
    }

    private func store(_ entry: Entry, _ key: String) {
        // Another request may have stored a newer one meanwhile.
        if let old = entries[key], old.number > entry.number { return }
        if let old = entries.removeValue(forKey: key) { bytes -= old.answer.size }
        entries[key] = entry
        bytes += entry.answer.size
        while entries.count > Self.answersMaximum || bytes > Self.bytesMaximum,
            let oldest = entries.keys.first
        {
            if let removed = entries.removeValue(forKey: oldest) { bytes -= removed.answer.size }
        }
    }
}
