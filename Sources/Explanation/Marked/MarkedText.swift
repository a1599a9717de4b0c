import Wire

/// A paragraph with its marks set into it.
///
/// Spans may nest, cross, reach over paragraphs or lie outside the text; a mark that begins or ends inside
/// a character takes in the whole character.
struct MarkedText {
    private(set) var text = StyledText()
    private var open: [Mark] = []

    /// - Parameters:
    ///   - index: of the paragraph.
    ///   - marks: in order of their starts, those of other paragraphs among them.
    init(_ index: Int, of paragraphs: Paragraphs, marks: [Mark]) {
        let range = paragraphs.ranges[index]
        let before = index > 0 ? paragraphs.ranges[index - 1].upperBound : Int.min
        let after = index + 1 < paragraphs.ranges.count ? paragraphs.ranges[index + 1].lowerBound : Int.max
        let here = marks.filter { $0.span.start < range.upperBound && $0.span.end > range.lowerBound }
        var next = 0
        var position = range.lowerBound
        for character in paragraphs.text(range) {
            close(endingBy: position)
            let end = position + character.utf8.count
            while next < here.count, here[next].span.start < end {
                push(here[next], continues: here[next].span.start < before)
                next += 1
            }
            let style = open.reduce(Style.plain) { $0.under($1.textStyle) }
            text.append(String(character), style)
            position = end
        }
        close(endingBy: range.upperBound)
        while let mark = open.popLast() {
            text.append(mark.closing(isInnermost: true, continues: mark.span.end > after), mark.signStyle)
        }
    }

    private mutating func push(_ mark: Mark, continues: Bool) {
        text.append(mark.opening(continues: continues), mark.signStyle)
        open.append(mark)
    }

    /// Closes what ends here, the innermost first. One that others opened inside of outlive says its name.
    private mutating func close(endingBy position: Int) {
        for index in open.indices.reversed() where open[index].span.end <= position {
            let mark = open.remove(at: index)
            let isInnermost = !open[index...].contains(where: \.hasBrackets)
            text.append(mark.closing(isInnermost: isInnermost, continues: false), mark.signStyle)
        }
    }
}
