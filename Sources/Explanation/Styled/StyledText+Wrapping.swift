extension StyledText {
    /// Lines of at most so many columns, broken at spaces; a longer word is broken between characters.
    /// - Parameters:
    ///   - first: what the first line begins with.
    ///   - rest: what the others begin with.
    func wrapped(
        to columns: Int, first: StyledText = StyledText(), rest: StyledText = StyledText()
    ) -> [StyledText] {
        var lines: [StyledText] = []
        var line = first
        var used = first.columns
        var isStart = true
        func turn() {
            lines.append(line)
            line = rest
            used = rest.columns
            isStart = true
        }
        for word in words {
            let width = word.columns
            if !isStart, used + 1 + width > columns { turn() }
            if !isStart {
                line.append(" ", line.trailingStyle == word.leadingStyle ? word.leadingStyle : .plain)
                used += 1
            }
            isStart = false
            guard used + width > columns else {
                line.append(word)
                used += width
                continue
            }
            for run in word.runs {
                for character in run.text {
                    if used + character.columns > columns, used > rest.columns { turn() }
                    isStart = false
                    line.append(String(character), run.style)
                    used += character.columns
                }
            }
        }
        lines.append(line)
        return lines
    }

    private var leadingStyle: Style { runs.first?.style ?? .plain }
    private var trailingStyle: Style { runs.last?.style ?? .plain }

    /// The stretches between spaces.
    private var words: [StyledText] {
        var words: [StyledText] = []
        var word = StyledText()
        for run in runs {
            let pieces = run.text.split(separator: " ", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                if index > 0, !word.isEmpty {
                    words.append(word)
                    word = StyledText()
                }
                word.append(String(piece), run.style)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
