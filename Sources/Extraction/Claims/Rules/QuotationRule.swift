import Language

/// Quoted statements without a cue of their own: they go with the attribution beside them.
struct QuotationRule {
    let passage: Passage

    /// Tokens of an attribution that may stand between two parts of one quotation ("...," he said. "...").
    static let maxInterruptionTokens = 45

    /// Gives every quoted statement of a paragraph to someone: as part of the claim that it continues, or as a claim of
    /// its own.
    /// - Parameters:
    ///   - paragraph: its tokens.
    ///   - found: its attributions so far, in order of their content.
    func completed(_ found: [Attribution], in paragraph: Range<Int>) -> [Attribution] {
        var result = found
        for (index, quotation) in quotations(from: paragraph.lowerBound) {
            guard quotation.tokens.lowerBound < paragraph.upperBound else { break }
            guard quotation.depth == 0, passage.isSpeech[index],
                !result.contains(where: { $0.content.overlaps(quotation.tokens) })
            else { continue }
            if let interrupted = interrupted(by: quotation, in: result) {
                result[interrupted].goOn(with: quotation.tokens)
            } else {
                result.append(attribution(of: quotation, in: paragraph))
            }
        }
        return result
    }

    /// Quotations that begin at or after a token, with their indices.
    private func quotations(from token: Int) -> some Sequence<(Int, Quotation)> {
        let all = passage.document.quotations
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return (low..<all.count).lazy.map { ($0, all[$0]) }
    }

    /// The attribution whose quoted content the quotation goes on with.
    private func interrupted(by quotation: Quotation, in found: [Attribution]) -> Int? {
        let start = quotation.tokens.lowerBound
        return found.indices.last { index in
            let content = found[index].content
            guard content.upperBound <= start, start - content.upperBound <= Self.maxInterruptionTokens,
                passage.isInSpeech(content.upperBound - 1)
            else { return false }
            let between = content.upperBound..<start
            return between.contains(found[index].cue.lowerBound)
                && !found.indices.contains { other in
                    other != index && between.overlaps(found[other].content) && found[other].content.lowerBound >= content.upperBound
                }
        }
    }

    private func attribution(of quotation: Quotation, in paragraph: Range<Int>) -> Attribution {
        let named = named(before: quotation, in: paragraph)
        return Attribution(
            content: quotation.tokens, cue: named?.cue ?? quotation.tokens.lowerBound..<quotation.tokens.lowerBound,
            speaker: named.map { .mention($0.mention) } ?? .previous, rule: .quotation)
    }

    /// "Jane Doe: “...”": a name and a colon.
    private func named(before quotation: Quotation, in paragraph: Range<Int>) -> (mention: Mention, cue: Range<Int>)? {
        let colon = quotation.tokens.lowerBound - 1
        guard colon > paragraph.lowerBound, passage.word(colon) == ":",
            let group = passage.nouns.group(endingAt: colon - 1, from: paragraph.lowerBound),
            passage.tag(group.head).isProperNoun, group.tokens.lowerBound == paragraph.lowerBound
        else { return nil }
        return (Mention(tokens: group.tokens, head: group.head), colon..<colon + 1)
    }
}

extension Attribution {
    /// Widens the content to the quotation that follows the attribution's cue.
    fileprivate mutating func goOn(with quotation: Range<Int>) {
        let start = interruption?.lowerBound ?? content.upperBound
        interruption = start..<(interruption?.upperBound ?? quotation.lowerBound)
        content = content.lowerBound..<quotation.upperBound
    }
}
