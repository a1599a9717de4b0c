import Language
import Wire

/// Another time than the news: "in 2005", "last year", "two decades ago".
struct Era: Hashable, Sendable {
    /// `nil` where only the distance is known ("last month").
    var year: Int?
    /// The token that tells it.
    var token: Int
}

/// Finds the times of a sentence that have no day but set what it tells apart from the news.
struct EraFinder: Sendable {
    let numerals: NumeralReader

    func eras(
        in document: TextDocument, _ sentence: Range<Int>, dates: [FoundDate], published: CivilDate?
    ) -> [Era] {
        var eras: [Era] = []
        for index in sentence where !dates.contains(where: { $0.tokens.contains(index) }) {
            if let year = year(at: index, in: sentence, of: document) {
                if year != published?.year { eras.append(Era(year: year, token: index)) }
            } else if let unit = document.word(index, in: sentence).flatMap(Self.unitYears),
                let era = era(of: unit, at: index, in: sentence, of: document, published)
            {
                eras.append(era)
            }
        }
        return eras
    }

    /// "in 2005", "the 2005 crash", "May 2005"; "since 2005" reaches to the present.
    private func year(at index: Int, in sentence: Range<Int>, of document: TextDocument) -> Int? {
        guard document.tokens[index].shape.contains(.number), document.bytes(index).count == 4,
            let year = DateReader.digits(document.bytes(index), atMost: 4), (1800...2100).contains(year),
            let before = document.word(index - 1, in: sentence)
        else { return nil }
        switch before {
        case "in", "of", "during", "a", "an", "the", "early", "late", "mid", "and", "from": return year
        default: return document.tokens[index - 1].shape.contains(.capitalized) ? year : nil
        }
    }

    /// Years in a unit of time; 0 for units shorter than a year.
    private static func unitYears(_ word: WordID) -> Int? {
        switch word {
        case "year", "years": 1
        case "decade", "decades": 10
        case "month", "months", "week", "weeks": 0
        default: nil
        }
    }

    /// "last month", "two years ago", "three weeks earlier".
    private func era(
        of unit: Int, at index: Int, in sentence: Range<Int>, of document: TextDocument,
        _ published: CivilDate?
    ) -> Era? {
        let before = document.word(index - 1, in: sentence)
        let after = document.word(index + 1, in: sentence)
        let isAgo = after == "ago" || after == "earlier" || after == "before"
        let isLast = before == "last" || before == "previous"
        guard isAgo || (isLast && document.word(index - 2, in: sentence) != "the") else { return nil }
        guard unit > 0, let published else { return Era(year: nil, token: index) }
        let number = numerals.numeral(at: index - 1, in: sentence, of: document)?.value ?? 1
        return Era(year: published.year - min(max(number, 1), 1000) * unit, token: index)
    }
}
