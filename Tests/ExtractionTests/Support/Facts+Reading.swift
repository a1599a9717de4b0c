import Language
import Wire

@testable import Extraction

private let finder = Result { try FactFinder() }

extension FactFinder {
    /// One finder for all tests: it holds the gazetteer.
    static func shared() throws -> FactFinder { try finder.get() }
}

/// A Wednesday.
let wednesday = CivilDate(year: 2015, month: 6, day: 17)

/// The facts of a text published on a Wednesday.
func facts(
    _ text: String, published: CivilDate? = wednesday, claims: [Claim] = []
) throws -> Facts {
    let reader = try Reader.bundled()
    return try FactFinder.shared().facts(
        in: FactInput(body: reader.read(text), claims: claims, published: published))
}

/// A claim of `source` that holds the words from `first` to the end of `last`.
func claim(_ id: String, of source: String, in text: String, _ words: String) -> Claim {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return Claim(
        id: id, text: words, span: Span(start: start, end: start + wanted.count), source: source,
        kind: .indirect, cue: "said")
}

extension Figure {
    /// "killed atLeast 12 people", for comparison.
    var brief: String {
        let number =
            switch (count, low, high) {
            case (let count?, _, _): "\(count)"
            case (nil, let low?, let high?): "\(low)-\(high)"
            case (nil, let low?, nil): "\(low)"
            default: "?"
            }
        return [measure.rawValue, qualifier.rawValue, number, of ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Incident {
    /// "ASSAULT rebels > soldiers", for comparison.
    var brief: String { "\(type.rawValue) \(actor ?? "-") > \(recipient ?? "-")" }
}
