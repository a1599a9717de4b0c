import Language
import Wire

extension FactFinder {
    /// A longer sentence, or what was taken for one, is read in pieces of this length, so that the work stays
    /// in proportion to the text.
    static let longestSentenceTokens = 250

    /// Every sentence of the body's paragraphs; captions, bylines and headings are left out.
    func analyses(
        of document: TextDocument, dates: [FoundDate], published: CivilDate?
    ) -> [SentenceAnalysis] {
        var analyses: [SentenceAnalysis] = []
        var nextDate = 0
        var position = 0
        for paragraph in document.paragraphs where paragraph.role == .body {
            var carried: CivilDate?
            for index in paragraph.sentences {
                for range in Self.pieces(document.sentences[index].tokens) {
                    while nextDate < dates.count, dates[nextDate].tokens.lowerBound < range.lowerBound {
                        nextDate += 1
                    }
                    var own: [FoundDate] = []
                    while nextDate < dates.count, range.contains(dates[nextDate].tokens.lowerBound) {
                        own.append(dates[nextDate])
                        nextDate += 1
                    }
                    var analysis = analysis(of: document, range, dates: own)
                    analysis.carried = carried
                    analysis.eras = eras.eras(in: document, range, dates: own, published: published)
                    analysis.sentence = index
                    analysis.paragraph = position
                    analyses.append(analysis)
                    if let first = own.first, first.tokens.lowerBound - range.lowerBound <= 2 {
                        carried = first.date
                    }
                }
            }
            position += 1
        }
        return analyses
    }

    private static func pieces(_ sentence: Range<Int>) -> [Range<Int>] {
        stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentenceTokens).map {
            $0..<min($0 + longestSentenceTokens, sentence.upperBound)
        }
    }

    private func analysis(
        of document: TextDocument, _ range: Range<Int>, dates: [FoundDate]
    ) -> SentenceAnalysis {
        let quantities = quantities.quantities(in: document, sentence: range, dates: dates)
        let chunker = PhraseChunker(
            document: document, sentence: range, calendar: calendar, roles: roles, quantities: quantities)
        let clauses = Clauses(
            document: document, sentence: range, phrases: chunker.phrases(), roles: roles)
        return SentenceAnalysis(
            clauses: clauses, quantities: quantities, dates: dates, isHabitual: clauses.isHabitual)
    }
}
