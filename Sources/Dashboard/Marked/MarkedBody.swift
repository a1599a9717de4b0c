import Wire

/// An article's text cut into paragraphs, and these into pieces over which the same marks hold. Marks may overlap.
struct MarkedBody {
    let body: [UInt8]
    let marks: [BodyMark]
    let paragraphs: [[BodyPiece]]

    /// - Parameter marks: on character boundaries of `body`.
    init(_ body: [UInt8], marks: [BodyMark]) {
        self.body = body
        self.marks = marks
        var cuts = Set(marks.flatMap { [$0.span.start, $0.span.end] })
        let lines = Self.lines(body)
        for line in lines { cuts.formUnion([line.lowerBound, line.upperBound]) }
        let byStart = Dictionary(grouping: marks.indices, by: { marks[$0].span.start })
        let byEnd = Dictionary(grouping: marks.indices, by: { marks[$0].span.end })
        let ordered = cuts.sorted()
        var active: [Int] = []
        var pieces: [BodyPiece] = []
        for (index, start) in ordered.enumerated() {
            let ending = byEnd[start] ?? []
            active.removeAll { ending.contains($0) }
            if !ending.isEmpty, !pieces.isEmpty { pieces[pieces.count - 1].ending = ending }
            let beginning = byStart[start] ?? []
            active += beginning
            guard index + 1 < ordered.count, start < ordered[index + 1] else { continue }
            pieces.append(
                BodyPiece(
                    range: start..<ordered[index + 1],
                    marks: active.sorted { marks[$0].kind < marks[$1].kind },
                    beginning: beginning, ending: []))
        }
        var next = 0
        paragraphs = lines.map { line in
            // What begins at a line's break begins with the text after it.
            var late: [Int] = []
            while next < pieces.count, pieces[next].range.lowerBound < line.lowerBound {
                late += pieces[next].beginning
                next += 1
            }
            let first = next
            while next < pieces.count, pieces[next].range.upperBound <= line.upperBound { next += 1 }
            if first < next { pieces[first].beginning += late.filter(pieces[first].marks.contains) }
            return Array(pieces[first..<next])
        }
    }

    /// Lines that hold text.
    private static func lines(_ body: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in 0...body.count where index == body.count || body[index] == 0x0A {
            if body[start..<index].contains(where: { $0 > 0x20 }) { lines.append(start..<index) }
            start = index + 1
        }
        return lines
    }

    func text(_ range: Range<Int>) -> String { String(decoding: body[range], as: UTF8.self) }
}
