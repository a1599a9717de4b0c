/// A label and its value beside it.
struct CardField {
    private let label: String

    static let labelColumns = 12

    init(_ label: String) { self.label = label }

    func lines(_ value: StyledText, width: Int) -> [StyledText] {
        let padding = String(repeating: " ", count: max(1, Self.labelColumns - label.count))
        return value.wrapped(
            to: width, first: StyledText(label, .faint) + StyledText(padding),
            rest: StyledText(String(repeating: " ", count: Self.labelColumns)))
    }
}
