public import Wire

/// The four groups in which pages set outlets side by side.
public enum OutletGroup: String, Codable, Hashable, Sendable, CaseIterable {
    case state
    case stateFunded = "state-funded"
    case independent
    /// No registry entry. Never read as independent.
    case unknown

    public init(_ matrix: MatrixClass) {
        self =
            switch matrix {
            case .stateControlled, .capturedPublic, .capturedPrivate: .state
            case .independentFundedManaged, .independentFunded, .independentManaged: .stateFunded
            // Public media with none of the matrix's three answers, and outlets outside it.
            case .independentPublic, .outside: .independent
            case .unknown: .unknown
            }
    }

    /// As a label.
    public var words: String {
        switch self {
        case .state: "State"
        case .stateFunded: "State-funded"
        case .independent: "Independent"
        case .unknown: "Unknown"
        }
    }

    /// Chooses mark and colour together, in style sheet and charts.
    var styleClass: String { "o-" + rawValue }
}
