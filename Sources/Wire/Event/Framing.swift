/// Whose account the article carries, read from its text alone.
public struct Framing: Codable, Hashable, Sendable {
    /// Whose account it is, on the whole.
    public enum Label: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
        /// Claims of a state, its officials or its media make up most of what is attributed; nothing
        /// challenges them.
        case state
        /// They weigh at least a third, and the article distances itself, challenges them or gives other
        /// sources.
        case mixed
        /// Other sources carry the article, or the state's claims are tested throughout.
        case independent
        /// Too little is attributed to tell.
        case neutral
    }

    /// A place in the text that speaks for or against a label.
    public struct Cue: Codable, Hashable, Sendable {
        /// What the place does in the text.
        public enum Kind: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
            case scareQuotes, loadedLabel, challenge, denial, unverified, unelaborated, noComment
            case reportingDelay, officialVoice, accessLimits
        }

        /// Whose words the cue stands in.
        public enum Voice: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
            case author, indirect, direct
        }

        public var kind: Kind
        /// The bytes of `span`, as text.
        public var text: String
        public var span: Span
        public var voice: Voice

        public init(kind: Kind, text: String, span: Span, voice: Voice) {
            self.kind = kind
            self.text = text
            self.span = span
            self.voice = voice
        }
    }

    public var label: Label
    /// By label (raw value), each 0 to 1, summing to 1.
    public var scores: [String: Double]
    public var cues: [Cue]
    /// Share of claims by source type (raw value), summing to 1 where there are claims.
    public var sourceMix: [String: Double]
    /// Share of the words inside claims by source type (raw value); empty in events of older versions.
    public var sourceMixByWords: [String: Double]

    public init(
        label: Label, scores: [String: Double], cues: [Cue], sourceMix: [String: Double],
        sourceMixByWords: [String: Double] = [:]
    ) {
        self.label = label
        self.scores = scores
        self.cues = cues
        self.sourceMix = sourceMix
        self.sourceMixByWords = sourceMixByWords
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            label: try members.decode(Label.self, forKey: .label),
            scores: try members.decode([String: Double].self, forKey: .scores),
            cues: try members.decode([Cue].self, forKey: .cues),
            sourceMix: try members.decode([String: Double].self, forKey: .sourceMix),
            sourceMixByWords: try members.decodeIfPresent([String: Double].self, forKey: .sourceMixByWords)
                ?? [:])
    }
}

extension Framing: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("cues", cues)
            json.member("label", label)
            json.member("scores", scores)
            json.member("sourceMix", sourceMix)
            json.member("sourceMixByWords", sourceMixByWords)
        }
    }
}

extension Framing.Cue: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", kind)
            json.member("span", span)
            json.member("text", text)
            json.member("voice", voice)
        }
    }
}
