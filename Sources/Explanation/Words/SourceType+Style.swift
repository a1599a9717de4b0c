import Wire

extension SourceType {
    var barStyle: Style { Style(colour: isOfState ? .red : self == .other ? nil : .green) }
}
