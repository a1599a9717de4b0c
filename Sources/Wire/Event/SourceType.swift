/// What kind of speaker a source is. The list is closed.
public enum SourceType: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
    /// Any organ or official of a state, sub-state bodies, courts and police included.
    case government
    case military
    case armedGroup = "armed-group"
    /// A party or an opposition figure.
    case politicalParty = "political-party"
    /// An international governmental organisation: UN, WHO, EU, African Union.
    case igo
    case rightsGroup = "rights-group"
    /// Any other non-profit organisation.
    case ngo
    case stateMedia = "state-media"
    case stateFundedMedia = "state-funded-media"
    case independentMedia = "independent-media"
    case company
    /// An analyst, academic or doctor speaking as one.
    case expert
    /// A person present: resident, relative, victim.
    case witness
    /// A source the article does not name.
    case anonymous
    /// A report, study or poll with no clearer owner.
    case document
    /// No rule covers the source. Never read as "independent".
    case other

    /// An organ of a state, its forces or its media: whose account framing weighs. What a state funds without
    /// a say is not its voice.
    public var isOfState: Bool { self == .government || self == .military || self == .stateMedia }
}
