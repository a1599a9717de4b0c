public import Wire

/// Reads facts from an article. Make one and share it: it holds the lexicons and the gazetteer.
public struct FactFinder: Sendable {
    /// Throws `ResourceError` where a resource file is missing or malformed.
    public init() throws {}

    public func facts(in input: FactInput) -> Facts {
        Facts()
    }
}
