/// Two columns of text under headings, for what stands against each other.
struct SideBySide {
    private(set) var lines: [String]
    private let width: Int

    private static let gap = " | "
    private static let narrowestColumns = 20

    /// - Parameter columns: of the page.
    init(left: String, right: String, columns: Int) {
        width = max(Self.narrowestColumns, (columns - Self.gap.count) / 2)
        lines = []
        addRow(left, right)
        let rule = String(repeating: "-", count: width)
        addRow(rule, rule)
    }

    /// - Parameters:
    ///   - left: entries, each in lines; the same for `right`.
    mutating func add(title: String, left: [[String]], right: [[String]]) {
        let sides = [left, right].map { entries in entries.flatMap { $0.flatMap(wrapped) } }
        let titles = wrapped(title)
        lines += titles
        for row in 0..<max(sides[0].count, sides[1].count) {
            addRow(row < sides[0].count ? sides[0][row] : "", row < sides[1].count ? sides[1][row] : "")
        }
        lines.append("")
    }

    private mutating func addRow(_ left: String, _ right: String) {
        let padding = String(repeating: " ", count: max(0, width - left.count))
        var line = left + padding + Self.gap + right
        while line.last == " " { line.removeLast() }
        lines.append(line)
    }

    /// Cut between words; what follows is indented like the first line and a little more.
    private func wrapped(_ text: String) -> [String] {
        let indent = String(text.prefix { $0 == " " })
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let isFirst = line.isEmpty
            if !isFirst, line.count + 1 + word.count > width {
                lines.append(line)
                line = indent + "    " + word
            } else {
                line += isFirst ? indent + word : " " + word
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
