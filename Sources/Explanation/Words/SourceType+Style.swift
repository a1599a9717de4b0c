import Wire

extension SourceType {
    /// An organ of a state, its forces or its media.
    var isOfState: Bool { self == .government || self == .military || self == .stateMedia }

    var barStyle: Style { Style(colour: isOfState ? .red : self == .other ? nil : .green) }
}
