/// An attributed statement.
public struct Claim: Codable, Hashable, Sendable {
    /// How the words are reported.
    public enum Kind: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
        /// Only quoted words.
        case direct
        /// A paraphrase.
        case indirect
        /// A paraphrase that holds a quoted part.
        case mixed
    }

    /// How firmly the source stands behind the statement.
    public enum Stance: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
        case asserted, hedged, denied
    }

    /// Unique inside the event: `c1`, `c2`, in order of the text.
    public var id: String
    /// The bytes of `span`, as text.
    public var text: String
    public var span: Span
    /// `id` of the source, or `nil` where the text attributes to nobody nameable.
    public var source: String?
    /// `id`s of the other sources that say it together with the first; absent where there are none.
    public var with: [String]?
    /// `id`s of the sources that relay it, the outermost first.
    public var via: [String]
    public var kind: Kind
    /// The attributing word or words, as written ("said", "according to").
    public var cue: String
    public var stance: Stance

    public init(
        id: String, text: String, span: Span, source: String?, with: [String]? = nil, via: [String] = [],
        kind: Kind, cue: String, stance: Stance = .asserted
    ) {
        self.id = id
        self.text = text
        self.span = span
        self.source = source
        self.with = with
        self.via = via
        self.kind = kind
        self.cue = cue
        self.stance = stance
    }
}

extension Claim: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("cue", cue)
            json.member("id", id)
            json.member("kind", kind)
            json.member("source", source)
            json.member("span", span)
            json.member("stance", stance)
            json.member("text", text)
            json.member("via", via)
            json.member("with", with)
        }
    }
}
