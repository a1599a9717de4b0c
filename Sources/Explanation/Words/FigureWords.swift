public import Wire

/// A figure with its qualifier in words: "at least 50", "between 10 and 12", "dozens".
public struct FigureWords: Hashable, Sendable {
    public let text: String

    public init(_ value: Contested.Value) {
        self.init(value.count, low: value.low, high: value.high, value.qualifier)
    }

    /// With what is counted: "at least 50 people", "dozens of houses".
    public init(_ figure: Figure) {
        let number = FigureWords(figure.count, low: figure.low, high: figure.high, figure.qualifier).text
        guard let of = figure.of, !of.isEmpty else {
            text = number
            return
        }
        let first = of.lowercased().prefix { $0 != " " }
        let isPart = figure.qualifier.isVaguePlural || Self.determiners.contains(String(first))
        text = isPart ? "\(number) of \(of)" : "\(number) \(of)"
    }

    /// Words that a number reaches only by "of".
    private static let determiners: Set<String> = ["the", "them", "these", "those"]

    private init(_ count: Int?, low: Int?, high: Int?, _ qualifier: Qualifier) {
        let number = (count ?? low).map(Self.grouped) ?? "an unknown number"
        text =
            switch qualifier {
            case .exactly: number
            case .atLeast: "at least \(number)"
            case .moreThan: "more than \(number)"
            case .atMost: "at most \(number)"
            case .lessThan: "fewer than \(number)"
            case .about: "about \(number)"
            case .between: "between \(number) and \(high.map(Self.grouped) ?? "more")"
            case .dozens, .hundreds, .thousands, .millions: qualifier.rawValue
            }
    }

    /// Digits in threes: "5,700".
    private static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }
}

extension Qualifier {
    fileprivate var isVaguePlural: Bool {
        switch self {
        case .dozens, .hundreds, .thousands, .millions: true
        case .exactly, .atLeast, .moreThan, .atMost, .lessThan, .about, .between: false
        }
    }
}
