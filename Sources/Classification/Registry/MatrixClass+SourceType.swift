import Wire

extension MatrixClass {
    /// What an outlet of this class is as a source, by the matrix's three answers: media that a state
    /// controls, else those that it funds or owns, else (public media with none of the three) independent
    /// ones. Unknown is never independent.
    var sourceType: SourceType {
        switch self {
        case .stateControlled, .capturedPublic, .capturedPrivate: .stateMedia
        case .independentFundedManaged, .independentFunded, .independentManaged: .stateFundedMedia
        case .independentPublic, .outside: .independentMedia
        case .unknown: .other
        }
    }
}
