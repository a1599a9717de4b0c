/// Text in runs of one style each.
///
/// Control characters and marks that turn the direction of writing never get in: what an article holds
/// cannot steer the reader's terminal.
public struct StyledText: Hashable, Sendable {
    struct Run: Hashable, Sendable {
        var text: String
        var style: Style
    }

    private(set) var runs: [Run] = []

    init(_ text: String = "", _ style: Style = .plain) { append(text, style) }

    mutating func append(_ text: String, _ style: Style = .plain) {
        add(text.unicodeScalars.allSatisfy(Self.isHarmless) ? text : Self.harmless(text), style)
    }

    mutating func append(_ other: StyledText) {
        for run in other.runs { add(run.text, run.style) }
    }

    static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum.append(right)
        return sum
    }

    private mutating func add(_ text: String, _ style: Style) {
        guard !text.isEmpty else { return }
        if runs.last?.style == style {
            runs[runs.count - 1].text += text
        } else {
            runs.append(Run(text: text, style: style))
        }
    }

    var isEmpty: Bool { runs.isEmpty }

    /// Columns of a terminal.
    var columns: Int {
        runs.reduce(0) { sum, run in run.text.reduce(sum) { $0 + $1.columns } }
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: true
        case ..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
        default: true
        }
    }

    /// White space of every kind becomes a space, any other harmful character nothing.
    private static func harmless(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isHarmless(scalar) {
                result.append(scalar)
            } else if scalar.properties.isWhitespace {
                result.append(" ")
            }
        }
        return String(result)
    }
}
