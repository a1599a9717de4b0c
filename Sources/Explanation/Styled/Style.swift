/// How a stretch of text looks on a terminal with colour. It never carries meaning alone.
struct Style: Hashable, Sendable {
    /// The eight colours that every terminal has, by their SGR parameter (ECMA-48).
    enum Colour: Int, Hashable, Sendable {
        case red = 31, green = 32, yellow = 33, blue = 34, magenta = 35, cyan = 36
    }

    struct Attributes: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        static let bold = Attributes(rawValue: 1)
        static let faint = Attributes(rawValue: 2)
        static let underline = Attributes(rawValue: 4)
    }

    var colour: Colour?
    var attributes: Attributes = []

    static let plain = Style()
    static let bold = Style(attributes: .bold)
    static let faint = Style(attributes: .faint)
    static let claim = Style(colour: .green)
    static let claimMark = Style(colour: .green, attributes: .bold)
    static let source = Style(colour: .cyan, attributes: .bold)
    static let figure = Style(attributes: [.bold, .underline])
    static let incident = Style(colour: .blue, attributes: .bold)
    static let cue = Style(colour: .yellow, attributes: .bold)

    /// This style with another laid over it: the upper colour wins, attributes add up.
    func under(_ upper: Style) -> Style {
        Style(colour: upper.colour ?? colour, attributes: attributes.union(upper.attributes))
    }

    /// The parameters of the control sequence that turns the style on, empty for plain text.
    var parameters: [Int] {
        var parameters: [Int] = []
        if attributes.contains(.bold) { parameters.append(1) }
        if attributes.contains(.faint) { parameters.append(2) }
        if attributes.contains(.underline) { parameters.append(4) }
        if let colour { parameters.append(colour.rawValue) }
        return parameters
    }
}
