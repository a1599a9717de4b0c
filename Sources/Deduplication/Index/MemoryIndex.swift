import Wire

/// The index of one process: judges a text against what came before it in the window and takes it in, in one step.
/// The hot part of every index that keeps its documents elsewhere too.
public struct MemoryIndex: Sendable {
    /// Candidates that are compared exactly, the most promising first.
    static let maximumCandidates = 24
    /// Shared sample shingles that make a candidate, fewer for texts with a short sample.
    static let minimumHits = 2

    /// Days that a text is remembered.
    public let windowDays: Int
    private var segments: [Int: IndexSegment] = [:]
    private var place: [String: (day: Int, position: Int)] = [:]
    private var newestDay = Int.min

    public init(windowDays: Int = 30) {
        self.windowDays = max(1, windowDays)
    }

    /// Documents in the window.
    public var count: Int { place.count }

    /// The document of an id, if it is in the window.
    public func document(_ id: String) -> IndexedDocument? {
        place[id].flatMap { segments[$0.day]?.documents[$0.position] }
    }

    /// Judges a text and takes it in; an id that is known gets the answer it got before.
    /// - Returns: the document, and whether it is new.
    public mutating func judge(
        id: String, day: Int, _ fingerprint: Fingerprint
    ) -> (document: IndexedDocument, isNew: Bool) {
        if let known = document(id) { return (known, false) }
        let document = IndexedDocument(
            id: id, day: day, fingerprint: fingerprint, duplicate: verdict(on: fingerprint))
        insert(document)
        return (document, true)
    }

    /// Takes in a document that was judged before, oldest first.
    public mutating func insert(_ document: IndexedDocument) {
        guard place[document.id] == nil else { return }
        newestDay = max(newestDay, document.day)
        let position = segments[document.day]?.documents.count ?? 0
        segments[document.day, default: IndexSegment()].insert(document)
        place[document.id] = (document.day, position)
        dropOldSegments()
    }

    private mutating func dropOldSegments() {
        for day in segments.keys where day <= newestDay - windowDays {
            for document in segments.removeValue(forKey: day)?.documents ?? [] {
                place[document.id] = nil
            }
        }
    }

    private func verdict(on fingerprint: Fingerprint) -> Duplicate {
        let days = segments.keys.sorted()
        guard fingerprint.wordCount > 0 else { return Duplicate(status: .original) }
        for day in days {
            if let copy = segments[day]?.exactCopy(of: fingerprint) {
                return Duplicate(status: .exact, of: copy.original, similarity: 1, containment: 1)
            }
        }
        var best: (overlap: Overlap, document: IndexedDocument, status: Duplicate.Status)?
        for document in candidates(for: fingerprint, in: days) {
            let overlap = Overlap(fingerprint, document.fingerprint)
            guard let status = Verdict.status(of: fingerprint, against: document.fingerprint, overlap) else { continue }
            if best.map({ overlap.similarity > $0.overlap.similarity }) ?? true {
                best = (overlap, document, status)
            }
        }
        guard let best else { return Duplicate(status: .original) }
        return Duplicate(
            status: best.status, of: best.document.original, similarity: Self.rounded(best.overlap.similarity),
            containment: Self.rounded(best.overlap.containment))
    }

    private func candidates(for fingerprint: Fingerprint, in days: [Int]) -> [IndexedDocument] {
        let sample = fingerprint.sample
        let enough = min(Self.minimumHits, max(1, sample.count / 8))
        var found: [(hits: Int, day: Int, number: Int32)] = []
        for day in days {
            for (number, hits) in segments[day]?.candidates(sample) ?? [:] where hits >= enough {
                found.append((hits, day, number))
            }
        }
        found.sort { ($1.hits, $0.day, $0.number) < ($0.hits, $1.day, $1.number) }
        return found.prefix(Self.maximumCandidates).compactMap { segments[$0.day]?.documents[Int($0.number)] }
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
