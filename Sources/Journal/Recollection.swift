/// What the journal remembers of earlier articles (completed ones and dead letters) when a new one comes.
public struct Recollection: Hashable, Sendable {
    /// The digest that came under the same id.
    public var digestOfSameID: String?
    /// The id under which the same digest came.
    public var idOfSameDigest: String?

    public init(digestOfSameID: String? = nil, idOfSameDigest: String? = nil) {
        self.digestOfSameID = digestOfSameID
        self.idOfSameDigest = idOfSameDigest
    }
}
