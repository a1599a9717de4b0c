import Wire

extension MatrixClass {
    /// What an outlet of this class is as a source. Unknown is never independent.
    var sourceType: SourceType {
        switch self {
        case .stateControlled, .capturedPublic, .capturedPrivate: .stateMedia
        case .independentFundedManaged, .independentFunded, .independentManaged, .independentPublic:
            .stateFundedMedia
        case .outside: .independentMedia
        case .unknown: .other
        }
    }
}
