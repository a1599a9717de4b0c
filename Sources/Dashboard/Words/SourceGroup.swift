public import Wire

/// The groups in which the contested table sets sources side by side, in the order of its columns.
public enum SourceGroup: String, Codable, Hashable, Sendable, CaseIterable {
    case state, parties, organisations, media, people, other

    public init(_ type: SourceType?) {
        self =
            switch type {
            case let type? where type.isOfState: .state
            case .armedGroup, .politicalParty: .parties
            case .igo, .rightsGroup, .ngo, .company: .organisations
            case .stateFundedMedia, .independentMedia: .media
            case .expert, .witness: .people
            default: .other
            }
    }

    /// Where an outlet's own voice stands.
    init(_ outlet: OutletGroup) {
        self =
            switch outlet {
            case .state: .state
            case .stateFunded, .independent: .media
            case .unknown: .other
            }
    }

    public var words: String {
        switch self {
        case .state: "The state and its media"
        case .parties: "Parties to the conflict"
        case .organisations: "Organisations"
        case .media: "Other media"
        case .people: "People"
        case .other: "Other sources"
        }
    }

    var styleClass: String { "s-" + rawValue }
}
