/// Tells the blocks that belong to the site: its phrases, its notices to readers, lines of names and dates.
struct SiteText {
    private let tree: PageTree
    private let text: BlockText
    private let lexicon: PageLexicon
    private let bylines: BylineText

    init(tree: PageTree, text: BlockText, lexicon: PageLexicon) {
        self.tree = tree
        self.text = text
        self.lexicon = lexicon
        bylines = BylineText(months: lexicon.months, words: lexicon.bylineWords)
    }

    func isBoilerplate(_ index: Int) -> Bool {
        let block = text.blocks[index]
        return holdsPhrase(block) || isCopyright(block) || lexicon.voice.speaks(in: text.bytes(block))
            || isByline(block)
    }

    /// Begins with, or is, a phrase of the site's.
    private func holdsPhrase(_ block: Block) -> Bool {
        guard let phrase = lexicon.phrases.match(text.bytes(block)) else { return false }
        switch phrase.scope {
        case .whole: return phrase.isWhole
        case .opening, .ending, .comments:
            return phrase.isWhole || block.words <= Self.wordsPerPhraseWord * phrase.words
        case .network:
            return block.words <= Self.networkBlockWords
                && lexicon.phrases.networks(in: text.bytes(block)) >= 2
        }
    }

    private func isCopyright(_ block: Block) -> Bool {
        block.words <= Self.copyrightWords && text.bytes(block).starts(with: [0xC2, 0xA9])
    }

    private static let copyrightWords = 40

    /// The longer the phrase, the longer the block that it can condemn.
    private static let wordsPerPhraseWord = 6
    private static let networkBlockWords = 40

    /// Dates head the parts of chronicles, and fill tables and lists. A time of day may be a paragraph of a
    /// chronicle.
    private func isByline(_ block: Block) -> Bool {
        guard block.words <= Self.bylineWords, block.kind == .paragraph else { return false }
        guard let content = bylines.content(tree.spacedText(of: block)) else { return false }
        return tree.nodes[block.node].tag != .p || content.hasDay || !content.authors.isEmpty
    }

    private static let bylineWords = 24
}
