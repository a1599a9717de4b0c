/// What the filters offer, with how many stories each has.
public struct FacetCounts: Hashable, Sendable {
    public struct Value: Hashable, Sendable {
        public var value: String
        public var stories: Int
    }

    public var countries: [Value] = []
    public var types: [Value] = []
}
