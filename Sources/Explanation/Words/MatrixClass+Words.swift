public import Wire

extension MatrixClass {
    /// The class as the State Media Matrix names it.
    public var words: String {
        switch self {
        case .stateControlled: "state-controlled media"
        case .capturedPublic: "captured public media"
        case .capturedPrivate: "captured private media"
        case .independentFundedManaged: "independent state-funded and state-managed media"
        case .independentFunded: "independent state-funded media"
        case .independentManaged: "independent state-managed media"
        case .independentPublic: "independent public media"
        case .outside: "known, outside state media (which says nothing about reliability)"
        case .unknown: "never read as independent"
        }
    }
}
