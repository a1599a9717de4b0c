/// A statement that the headline attributes: "Police: 12 dead", "Toll is higher, says union".
public struct HeadlineClaim: Codable, Hashable, Sendable {
    /// The words of the headline that are attributed. They have no span: spans point into the body.
    public var text: String
    /// The speaker as the headline names them; `nil` where it names none.
    public var speaker: String?
    /// `id` of the source of the body that the speaker is; `nil` where the body cites no such source.
    public var source: String?
    public var kind: Claim.Kind
    /// The attributing word, colon or dash, as written.
    public var cue: String
    public var stance: Claim.Stance

    public init(
        text: String, speaker: String?, source: String? = nil, kind: Claim.Kind, cue: String,
        stance: Claim.Stance = .asserted
    ) {
        self.text = text
        self.speaker = speaker
        self.source = source
        self.kind = kind
        self.cue = cue
        self.stance = stance
    }
}

extension HeadlineClaim: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("cue", cue)
            json.member("kind", kind)
            json.member("source", source)
            json.member("speaker", speaker)
            json.member("stance", stance)
            json.member("text", text)
        }
    }
}
