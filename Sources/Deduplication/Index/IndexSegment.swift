/// One day of an index. Whole segments are dropped when the window closes; nothing in them ever changes.
struct IndexSegment {
    /// A shingle that more documents of a day share tells nothing: boilerplate.
    static let maximumPostings = 64

    private(set) var documents: [IndexedDocument] = []
    private var byDigest: [[UInt8]: Int32] = [:]
    private var postings: [UInt64: [Int32]] = [:]

    mutating func insert(_ document: IndexedDocument) {
        let number = Int32(truncatingIfNeeded: documents.count)
        documents.append(document)
        if byDigest[document.fingerprint.digest] == nil { byDigest[document.fingerprint.digest] = number }
        for hash in document.fingerprint.sample {
            guard postings[hash, default: []].count < Self.maximumPostings else { continue }
            postings[hash, default: []].append(number)
        }
    }

    /// The first document with the same normalised words.
    func exactCopy(of fingerprint: Fingerprint) -> IndexedDocument? {
        byDigest[fingerprint.digest].map { documents[Int($0)] }
    }

    /// Documents that share shingles of the sample, with how many.
    func candidates(_ sample: [UInt64]) -> [Int32: Int] {
        var hits: [Int32: Int] = [:]
        for hash in sample {
            for number in postings[hash] ?? [] { hits[number, default: 0] += 1 }
        }
        return hits
    }
}
