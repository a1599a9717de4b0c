public import Wire

extension Framing.Label {
    /// What the label says of an article.
    public var words: String {
        switch self {
        case .state: "claims of a state, its officials or its media make up most; nothing challenges them"
        case .mixed: "a state's claims weigh a third or more, beside other sources, distance or challenge"
        case .independent: "other sources carry the article, or a state's claims are tested throughout"
        case .neutral: "too little is attributed to tell"
        }
    }
}

extension Framing.Cue.Voice {
    public var words: String {
        switch self {
        case .author: "author's voice"
        case .indirect: "in reported words"
        case .direct: "in quoted words"
        }
    }
}
