import Wire

extension HotIndex {
    /// Judges an article against those before it: the article as it enters the index.
    func judge(_ request: IndexRequest, in store: any IndexTransaction) throws -> IndexEntry {
        let number = lastNumber + 1
        var hot = HotRecord(
            number: number, day: request.day, story: number, sample: request.fingerprint.sample)
        let copied = Self.copied(request.fingerprint, among: try store.texts(texts(sharing: hot.sample)))
        let story = try copied.flatMap { try store.stories([heir(of: $0.text.story)]).first }
        let choice: StoryChoice
        if let story, copied?.isMere == true {
            choice = StoryChoice(copyIn: story)
        } else {
            let vectors = StoryVectors(request.profile, rarity)
            hot.words = vectors.words.byWeight(HotRecord.maximumTerms).map(\.term)
            hot.facts = vectors.facts.byWeight(HotRecord.maximumTerms).map(\.term)
            let others = stories(sharing: vectors).filter { $0 != story?.number }
            choice = StoryChoice(
                vectors, among: [story].compactMap { $0 } + (try store.stories(others)),
                copied: story?.number, number: number, id: request.id)
        }
        hot.story = choice.story.number
        hot.merged = choice.merged.map(\.number)
        let told = Story(
            id: choice.story.id, size: choice.story.size,
            merged: choice.merged.isEmpty ? nil : choice.merged.map(\.id))
        return IndexEntry(
            id: request.id, hot: hot, fingerprint: request.fingerprint,
            answer: IndexAnswer(duplicate: copied?.duplicate ?? Duplicate(status: .original), story: told),
            story: choice.story)
    }

    /// The text that an article copies.
    private struct Copied {
        var text: IndexedText
        var duplicate: Duplicate

        /// Says nothing that the other does not.
        var isMere: Bool { duplicate.status == .exact || duplicate.status == .near }
    }

    /// The copy that is most like it; of several the earliest.
    private static func copied(
        _ fingerprint: Fingerprint, among texts: [IndexedText]
    ) -> Copied? {
        guard fingerprint.wordCount > 0 else { return nil }
        var best: (overlap: Overlap, text: IndexedText, status: Duplicate.Status)?
        for text in texts.sorted(by: { $0.number < $1.number }) {
            let overlap = Overlap(fingerprint, text.fingerprint)
            guard let status = Verdict.status(of: fingerprint, against: text.fingerprint, overlap) else {
                continue
            }
            if status == .exact {
                return Copied(
                    text: text,
                    duplicate: Duplicate(status: .exact, of: text.original, similarity: 1, containment: 1))
            }
            if best.map({ overlap.similarity > $0.overlap.similarity }) ?? true {
                best = (overlap, text, status)
            }
        }
        return best.map { best in
            let duplicate = Duplicate(
                status: best.status, of: best.text.original, similarity: rounded(best.overlap.similarity),
                containment: rounded(best.overlap.containment))
            return Copied(text: best.text, duplicate: duplicate)
        }
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
