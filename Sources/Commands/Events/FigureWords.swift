import Wire

/// A figure with its qualifier in words: "at least 50", "between 10 and 12", "dozens".
struct FigureWords {
    let text: String

    init(_ value: Contested.Value) {
        let count = value.count.map { String($0) } ?? value.low.map { String($0) } ?? "an unknown number"
        text =
            switch value.qualifier {
            case .exactly: count
            case .atLeast: "at least \(count)"
            case .moreThan: "more than \(count)"
            case .atMost: "at most \(count)"
            case .lessThan: "fewer than \(count)"
            case .about: "about \(count)"
            case .between: "between \(count) and \(value.high.map { String($0) } ?? "more")"
            case .dozens, .hundreds, .thousands, .millions: value.qualifier.rawValue
            }
    }
}
