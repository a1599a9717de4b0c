import Language
import Wire

/// Finds the agencies and outlets that a text credits, apart from its publisher: "(AFP)" in the dateline or
/// at the end, "Reuters/China Daily" under a picture, "By X, Associated Press" in a byline.
struct CreditFinder {
    /// How many tokens at the beginning of a text can be its dateline.
    static let maxDatelineTokens = 14
    static let maxCreditTokens = 6
    static let maxCredits = 8

    let registry: Registry
    let lexicon: SourceLexicon

    func find(in document: TextDocument, author: TextDocument?, captions: [TextDocument]) -> [String] {
        var credits: [String] = []
        func add(_ outlet: Outlet?) {
            guard let outlet, !credits.contains(outlet.name), credits.count < Self.maxCredits else { return }
            credits.append(outlet.name)
        }
        for paragraph in document.paragraphs {
            let tokens = document.tokens(of: paragraph)
            switch paragraph.role {
            case .body:
                if let dateline = paragraph.dateline {
                    let span = Span(start: dateline.lowerBound, end: dateline.upperBound)
                    outlets(in: document, document.tokens(in: span), agenciesOnly: true).forEach(add)
                } else {
                    add(bracketed(in: document, tokens))
                }
            case .byline: outlets(in: document, tokens, agenciesOnly: true).forEach(add)
            case .caption:
                outlets(in: document, tokens.suffix(Self.maxCreditTokens), agenciesOnly: false).forEach(add)
            case .heading: break
            }
        }
        for caption in captions {
            outlets(in: caption, (0..<caption.tokens.count).suffix(Self.maxCreditTokens), agenciesOnly: false)
                .forEach(add)
        }
        if let author { outlets(in: author, 0..<author.tokens.count, agenciesOnly: true).forEach(add) }
        return credits
    }

    /// Outlets named in a short stretch.
    private func outlets(in document: TextDocument, _ range: Range<Int>, agenciesOnly: Bool) -> [Outlet] {
        var found: [Outlet] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if document.tokens[index].shape.contains(.capitalized),
                let match = lexicon.outlet(in: document.tokens, at: index, before: range.upperBound),
                !agenciesOnly || registry.outlets[match.value].kind == .agency
            {
                found.append(registry.outlets[match.value])
                index = match.tokens.upperBound
            } else {
                // One token may hold both: "Reuters/China".
                index += 1
            }
        }
        return found
    }

    /// An agency alone in brackets near the beginning, or at the end of a paragraph.
    private func bracketed(in document: TextDocument, _ range: Range<Int>) -> Outlet? {
        let starts = Array(range.prefix(Self.maxDatelineTokens)) + Array(range.suffix(Self.maxCreditTokens))
        for index in starts where isMark(document, index, UInt8(ascii: "(")) {
            guard
                let match = lexicon.outlet(in: document.tokens, at: index + 1, before: range.upperBound),
                match.tokens.upperBound < range.upperBound,
                isMark(document, match.tokens.upperBound, UInt8(ascii: ")"))
            else { continue }
            let outlet = registry.outlets[match.value]
            if outlet.kind == .agency { return outlet }
        }
        return nil
    }

    private func isMark(_ document: TextDocument, _ token: Int, _ mark: UInt8) -> Bool {
        document.bytes[Int(document.tokens[token].start)] == mark
    }
}
