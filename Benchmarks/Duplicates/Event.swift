import Foundation

/// What the articles on one made-up event share.
struct Event {
    var headline: String
    var names: [String]
    var words: [[UInt8]]

    init(_ number: Int) {
        var dice = SeededGenerator(state: UInt64(number) &* 7)
        words = (0..<Corpus.wordsPerEvent).map { _ in
            MadeUpText.word(MadeUpText.rank(from: MadeUpText.topicalRanks, &dice))
        }
        let spelled = words.map { String(decoding: $0, as: UTF8.self) }
        names = spelled.prefix(Corpus.namesPerEvent).map { $0.capitalized }
        headline = spelled.prefix(8).joined(separator: " ")
    }
}
