import Language
import Wire

/// Finds dates with day precision: full, without a year, weekdays and relative ones.
struct DateFinder: Sendable {
    let calendar: Calendar
    let numerals: NumeralReader

    /// Dates in order of the text. Without `published` only dates with a year are found.
    func dates(in document: TextDocument, published: CivilDate?) -> [FoundDate] {
        var found: [FoundDate] = []
        for paragraph in document.paragraphs where paragraph.role != .heading {
            for sentence in document.sentences[paragraph.sentences] {
                let reader = DateReader(
                    document: document, sentence: sentence.tokens, published: published,
                    calendar: calendar, numerals: numerals)
                var index = sentence.tokens.lowerBound
                while index < sentence.tokens.upperBound {
                    if let date = reader.date(at: index) {
                        found.append(date)
                        index = max(index + 1, date.tokens.upperBound)
                    } else {
                        index += 1
                    }
                }
            }
        }
        return found
    }
}
