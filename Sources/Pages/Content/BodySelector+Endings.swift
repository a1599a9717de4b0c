extension BodySelector {
    /// Cuts at a heading of what follows articles ("Related stories"), where most of the text stands before
    /// it. Above that, takes out the element that such a heading begins.
    func withoutEndings(_ chosen: [Int]) -> [Int] {
        let total = words(chosen)
        var kept: [Int] = []
        var keptWords = 0
        var skippedUntil = 0
        for (position, index) in chosen.enumerated() {
            let block = blocks[index]
            if block.firstNode < skippedUntil { continue }
            if startsBox(index), let section = section(beginningAt: position, chosen),
                section.words <= Self.boxWords, section.words * 2 < total
            {
                skippedUntil = section.end
                continue
            }
            if let scope = ending(block) {
                let isPast = keptWords * 2 > total || (scope == .comments && keptWords >= Self.articleWords)
                if isPast { return kept }
                if let section = section(beginningAt: position, chosen), section.words * 2 < total {
                    skippedUntil = section.end
                    continue
                }
            }
            kept.append(index)
            keptWords += block.words
        }
        return kept
    }

    /// The text of an article has at least so many words.
    private static let articleWords = 15
    private static let headingWords = 12

    /// Boxes between paragraphs are short.
    private static let boxWords = 60

    /// A heading of the site's begins a box of its own.
    private func startsBox(_ index: Int) -> Bool {
        blocks[index].kind == .heading && model.isBoilerplate[index]
    }

    private func ending(_ block: Block) -> BoilerplatePhrases.Scope? {
        guard block.words < Self.headingWords,
            let phrase = model.lexicon.phrases.match(model.text.bytes(block)),
            phrase.scope == .ending || phrase.scope == .comments,
            phrase.isWhole || (block.kind == .heading && phrase.words * 2 > block.words)
        else { return nil }
        return phrase.scope
    }

    /// The largest element in the container whose text begins with a block, and holds more than it.
    private func section(beginningAt position: Int, _ chosen: [Int]) -> (end: Int, words: Int)? {
        let index = chosen[position]
        let previous = index > 0 ? blocks[index - 1].firstNode : -1
        let nodes = model.tree.nodes
        var node = blocks[index].node
        var section: Int?
        while node > container.node, node > previous {
            section = node
            node = Int(nodes[node].parent)
        }
        guard let section else { return nil }
        let end = Int(nodes[section].end)
        let members = chosen[position...].prefix { blocks[$0].firstNode < end }
        return members.count > 1 ? (end, words(members)) : nil
    }

    /// Takes out what follows the text and speaks of its author: the last blocks that begin with the author's
    /// name or give an address for letters.
    /// - Parameter author: names, joined by ", ".
    func withoutAuthorNotes(_ chosen: [Int], author: String?) -> [Int] {
        let names = author?.split(separator: ", ").map { Array($0.utf8) } ?? []
        var chosen = chosen
        while chosen.count > Self.fewestBlocks, let last = chosen.last, isAuthorNote(blocks[last], names) {
            chosen.removeLast()
        }
        return chosen
    }

    private static let fewestBlocks = 3
    private static let noteWords = 60
    private static let addressWords = 40

    private func isAuthorNote(_ block: Block, _ names: [[UInt8]]) -> Bool {
        let text = model.text.bytes(block)
        if block.words <= Self.addressWords, block.kind != .quote, Self.holdsAddress(text) { return true }
        return block.words <= Self.noteWords
            && names.contains { text.starts(with: $0) && $0.contains(0x20) }
    }

    /// A mail address or the name of an account.
    private static func holdsAddress(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { index in
            text[index] == UInt8(ascii: "@") && index + 1 < text.endIndex
                && (text[index + 1] | 0x20) &- 0x61 < 26
        }
    }
}
