import Foundation
import Wire

/// An endless stream of made-up articles, each a function of its number alone: several articles an event,
/// some of them copies of an earlier one.
struct Corpus {
    /// Words of an article's body.
    var words = 400
    /// Copies are of one of so many articles before.
    static let copiedFromLast = 20_000
    static let articlesPerEvent = 5
    /// Events that are told of at the same time.
    static let eventsAtOnce = 4_000
    static let wordsPerEvent = 40
    static let namesPerEvent = 6
    static let wordsPerSentence = 18
    static let sentencesPerParagraph = 3

    private enum Kind { case own, exact, edited, abridged }

    /// - Parameter day: since 1970, when it is accepted and was published.
    func article(_ number: Int, day: Int) -> ExtractionPart {
        let event = Event(Self.event(of: number))
        return ExtractionPart(
            article: EventArticle(
                id: Self.id(number), url: nil, headline: event.headline, publisher: nil, author: nil,
                datePublished: CivilDate(daysSinceEpoch: day)?.description, inLanguage: "en",
                articleBody: String(decoding: body(number), as: UTF8.self), captions: [], wordCount: words,
                digest: ""),
            entities: event.names.map { Entity(type: .organization, name: $0, mentions: 2) })
    }

    static func id(_ number: Int) -> String { "article-\(number)-of-the-growth-run" }

    private static func event(of number: Int) -> Int {
        var dice = SeededGenerator(state: UInt64(number) &* 3)
        return number / articlesPerEvent + Int.random(in: 0..<eventsAtOnce, using: &dice)
    }

    /// The article that an article copies, itself or by way of others; itself where it is no copy.
    func original(of number: Int) -> Int {
        var dice = SeededGenerator(state: UInt64(number) &* 5)
        return copied(number, &dice).map { original(of: $0.number) } ?? number
    }

    private func body(_ number: Int) -> [UInt8] {
        var dice = SeededGenerator(state: UInt64(number) &* 5)
        guard let copied = copied(number, &dice) else { return ownBody(number, &dice) }
        let text = body(copied.number)
        switch copied.kind {
        case .edited: return edited(text, &dice)
        case .abridged: return Array(text.prefix(text.count / 2))
        case .own, .exact: return text
        }
    }

    private func copied(_ number: Int, _ dice: inout SeededGenerator) -> (number: Int, kind: Kind)? {
        let kind: Kind =
            switch Int.random(in: 0..<100, using: &dice) {
            case 0..<5: .exact
            case 5..<10: .edited
            case 10..<13: .abridged
            default: .own
            }
        guard number > Self.copiedFromLast, kind != .own else { return nil }
        return (number - Int.random(in: 1...Self.copiedFromLast, using: &dice), kind)
    }

    /// One word in four is the event's, one in forty a number.
    private func ownBody(_ number: Int, _ dice: inout SeededGenerator) -> [UInt8] {
        let event = Event(Self.event(of: number))
        var text: [UInt8] = []
        for position in 0..<words {
            switch Int.random(in: 0..<40, using: &dice) {
            case 0: text += String(Int.random(in: 2..<200, using: &dice)).utf8
            case 1..<3: text += (event.names.randomElement(using: &dice) ?? "").utf8
            case 3..<11: text += event.words.randomElement(using: &dice) ?? []
            default: text += MadeUpText.word(MadeUpText.rank(&dice))
            }
            text += Self.mark(after: position).utf8
        }
        return text
    }

    private static func mark(after position: Int) -> String {
        guard position % wordsPerSentence == wordsPerSentence - 1 else { return " " }
        let sentence = position / wordsPerSentence
        return sentence % sentencesPerParagraph == sentencesPerParagraph - 1 ? ".\n\n" : ". "
    }

    /// One word in twenty is another.
    private func edited(_ text: [UInt8], _ dice: inout SeededGenerator) -> [UInt8] {
        let words = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        let changed = words.map { word -> [UInt8] in
            Int.random(in: 0..<20, using: &dice) == 0 ? MadeUpText.word(MadeUpText.rank(&dice)) : Array(word)
        }
        return Array(changed.joined(separator: [UInt8(ascii: " ")]))
    }
}
