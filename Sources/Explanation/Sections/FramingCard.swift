import Wire

/// The framing label, its scores, whose claims the article carries, and the cues.
struct FramingCard {
    let event: ExplainedEvent

    private static let widestBarColumns = 20
    private static let percentColumns = 6
    private static let wordsGap = ", "

    func lines(width: Int) -> [StyledText] {
        let framing = event.framing
        let label = StyledText(framing.label.rawValue, .bold) + StyledText(": \(framing.label.words)")
        var lines = CardField("Framing").lines(label, width: width)
        let scores = Framing.Label.allCases.map { label in
            "\(label.rawValue) \(hundredths(framing.scores[label.rawValue] ?? 0))"
        }
        lines += CardField("Scores").lines(StyledText(scores.joined(separator: ", ")), width: width)
        lines += CardField("Why").lines(StyledText(reasons), width: width)
        let mix = framing.sourceMix.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if mix.isEmpty {
            lines += CardField("Claims of").lines(StyledText("nobody: no claim was found"), width: width)
        }
        for (index, share) in mix.enumerated() {
            let words = framing.sourceMixByWords[share.key].map { "\(percent($0)) of words" }
            let label = index == 0 ? "Claims of" : ""
            lines.append(bar(share.key, share.value, label: label, words: words, width))
        }
        return lines
    }

    /// What the label is reached from: the state's share of the claims, and the cues.
    private var reasons: String {
        let state = event.framing.sourceMix.reduce(0) { sum, share in
            SourceType(rawValue: share.key)?.isOfState == true ? sum + share.value : sum
        }
        let claims = event.claims.count
        guard claims > 0 else { return "no claims; cues: \(cues)" }
        let share = "\(percent(state)) of \(claims) claim\(claims == 1 ? "" : "s")"
        return "\(share) from a state, its forces or its media; cues: \(cues)"
    }

    private var cues: String {
        let counted = Framing.Cue.Kind.allCases.compactMap { kind -> String? in
            let count = event.framing.cues.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.rawValue)"
        }
        return counted.isEmpty ? "none" : counted.joined(separator: ", ")
    }

    private func bar(
        _ type: String, _ share: Double, label: String, words: String?, _ width: Int
    ) -> StyledText {
        let share = min(1, max(0, share))
        let beside = CardField.labelColumns + Self.typeColumns + 1 + Self.percentColumns
        let columns = max(1, min(Self.widestBarColumns, width - beside))
        let filled = Int((share * Double(columns)).rounded())
        let style = (SourceType(rawValue: type) ?? .other).barStyle
        let percent = percent(share)
        let line = StyledText(padded(label, CardField.labelColumns), .faint)
            + StyledText(padded(type, Self.typeColumns) + " ")
            + StyledText(String(repeating: "█", count: filled), style)
            + StyledText(String(repeating: "░", count: columns - filled), .faint)
            + StyledText(String(repeating: " ", count: max(1, Self.percentColumns - percent.count)) + percent)
        // What takes no room is told too.
        guard let words, line.columns + Self.wordsGap.count + words.count <= width else { return line }
        return line + StyledText(Self.wordsGap + words, .faint)
    }

    private func percent(_ share: Double) -> String { "\(Int((min(1, max(0, share)) * 100).rounded())) %" }

    private static let typeColumns = SourceType.allCases.map(\.rawValue.count).max() ?? 0

    private func padded(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - text.count))
    }

    /// A share with two decimals.
    private func hundredths(_ share: Double) -> String {
        let number = Int((min(1, max(0, share)) * 100).rounded())
        return "\(number / 100)." + (number % 100 < 10 ? "0" : "") + "\(number % 100)"
    }
}
