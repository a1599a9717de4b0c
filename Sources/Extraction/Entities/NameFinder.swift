import Language
import Wire

/// Finds runs of capitalized words that name someone or something.
struct NameFinder: Sendable {
    let lexicon: NameLexicon
    let people: WordSet
    let calendar: Calendar

    func names(in document: TextDocument, places: PlaceResolver) -> [Name] {
        var names: [Name] = []
        for paragraph in document.paragraphs where paragraph.role != .heading {
            for sentence in document.sentences[paragraph.sentences] {
                if isTitle(sentence.tokens, in: document) { continue }
                var index = sentence.tokens.lowerBound
                while index < sentence.tokens.upperBound {
                    guard starts(at: index, in: document) else {
                        index += 1
                        continue
                    }
                    let end = max(
                        end(from: index, in: sentence.tokens, of: document),
                        places.end(ofMentionAt: index) ?? 0)
                    let reader = NameReader(
                        document: document, sentence: sentence.tokens, lexicon: lexicon, people: people,
                        places: places)
                    names += reader.names(in: index..<end)
                    index = max(end, index + 1)
                }
            }
        }
        return names
    }

    /// Written like a title, "Storm Hits Northern Coast": capitals there do not tell names.
    private func isTitle(_ sentence: Range<Int>, in document: TextDocument) -> Bool {
        var words = 0
        var capitalized = 0
        for index in sentence where document.tokens[index].shape.contains(.alphabetic) {
            words += 1
            if document.tokens[index].shape.contains(.capitalized) { capitalized += 1 }
        }
        return words >= Self.fewestTitleWords && capitalized * 10 >= words * 8
    }

    /// A shorter line may well be names only.
    private static let fewestTitleWords = 6

    private func starts(at index: Int, in document: TextDocument) -> Bool {
        let token = document.tokens[index]
        guard token.shape.contains(.capitalized), token.shape.contains(.alphabetic),
            !isOfCalendar(index, in: document)
        else { return false }
        switch token.tag {
        case .dt, .in, .cc, .prp, .prpPossessive, .md, .to, .wdt, .wp, .wrb, .ex, .rb, .rbr, .rbs, .uh, .cd:
            return false
        case .nn, .nns, .jj, .vb, .vbd, .vbg, .vbn, .vbp, .vbz, .jjr, .jjs:
            return !token.shape.contains(.sentenceStart) || token.shape.contains(.allCaps)
                || continues(at: index + 1, in: document)
        default: return true
        }
    }

    /// A weekday, or a month that is no first name ("Jan Novak").
    private func isOfCalendar(_ index: Int, in document: TextDocument) -> Bool {
        switch calendar[document.tokens[index].word] {
        case nil: false
        case .month:
            document.bytes(index).last == UInt8(ascii: ".") || !continues(at: index + 1, in: document)
        default: true
        }
    }

    private func continues(at index: Int, in document: TextDocument) -> Bool {
        guard index < document.tokens.count else { return false }
        let token = document.tokens[index]
        return token.shape.contains(.capitalized) && token.tag.isProperNoun && calendar[token.word] == nil
    }

    /// The token after the run that begins at `start`.
    private func end(from start: Int, in sentence: Range<Int>, of document: TextDocument) -> Int {
        var end = start + 1
        var hasHead = isOrganization(start, in: document)
        while end < sentence.upperBound, end - start < Self.longestTokens {
            let token = document.tokens[end]
            if token.shape.contains(.capitalized), token.shape.contains(.alphabetic) {
                if isOfCalendar(end, in: document) { break }
                hasHead = hasHead || isOrganization(end, in: document)
                end += 1
            } else if let next = joined(end, hasHead: hasHead, in: sentence, of: document) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    static let longestTokens = 12

    private func isOrganization(_ index: Int, in document: TextDocument) -> Bool {
        lexicon.is(document.tokens[index].word, [.organization, .site])
    }

    private func isTitle(_ index: Int, in document: TextDocument) -> Bool {
        lexicon.titles.contains(document.tokens[index].word)
    }

    /// "of", "for", "and" go on where an organization's word stands before them or a title right before them
    /// ("Minister of Trade", but "Senator Ada Quill | of Vermont"); "bin", "de" always do.
    private func joined(
        _ index: Int, hasHead: Bool, in sentence: Range<Int>, of document: TextDocument
    ) -> Int? {
        var next = index
        let word = document.tokens[next].word
        guard lexicon.is(word, .joiner), !document.tokens[next].shape.contains(.capitalized) else {
            return nil
        }
        switch word {
        case "of", "for":
            guard hasHead || isTitle(index - 1, in: document) else { return nil }
            if document.word(next + 1, in: sentence) == "the" { next += 1 }
        case "and":
            guard index >= 2, document.tokens[index - 2].word == "of" else { return nil }
            guard hasHead || isTitle(max(0, index - 3), in: document) else { return nil }
        case "the": return nil
        case "'s", "’s":
            // "Riverside Magistrates' Court", "King's College"
            guard sentence.contains(next + 1), isOrganization(next + 1, in: document) else { return nil }
        default: break
        }
        guard sentence.contains(next + 1), document.tokens[next + 1].shape.contains(.capitalized),
            calendar[document.tokens[next + 1].word] == nil
        else { return nil }
        return next + 1
    }
}
