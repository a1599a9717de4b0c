/// Whether the text was seen before.
public struct Duplicate: Codable, Hashable, Sendable {
    /// How the text relates to an earlier one; `Protocols/duplicates.md` gives the bounds.
    public enum Status: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
        case original, exact, near, abridged
        /// A new version of an article seen before: numbers changed or text grown.
        case update
    }

    public var status: Status
    /// The id of the earlier article; `nil` for an original.
    public var of: String?
    /// Jaccard resemblance of the word shingles, 0 to 1.
    public var similarity: Double
    /// Share of the shorter text's shingles found in the longer one, 0 to 1.
    public var containment: Double

    public init(status: Status, of: String? = nil, similarity: Double = 0, containment: Double = 0) {
        self.status = status
        self.of = of
        self.similarity = similarity
        self.containment = containment
    }
}

extension Duplicate: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("containment", containment)
            json.member("of", of)
            json.member("similarity", similarity)
            json.member("status", status)
        }
    }
}
