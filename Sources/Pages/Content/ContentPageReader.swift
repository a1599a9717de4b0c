/// Reads a page by its metadata and a content model over its parsed tree.
public struct ContentPageReader: PageReader {
    private let parser: any MarkupParser
    private let lexicon: PageLexicon

    public init() { self.init(parser: LibXML2Parser()) }

    init(parser: any MarkupParser, lexicon: PageLexicon = .standard) {
        self.parser = parser
        self.lexicon = lexicon
    }

    public func read(_ html: [UInt8], url: String?) throws -> Page {
        guard html.count <= PageLimits.pageBytes else {
            throw PageError.tooLarge(bytes: html.count, limitBytes: PageLimits.pageBytes)
        }
        let tree = try parser.parse(MarkupFilter.filtered(html))
        guard !tree.nodes.isEmpty else { return Page() }
        let metadata = Metadata(tree, lexicon: lexicon)
        var page = metadata.page(url: url)
        let declared = metadata.articleBody.map(DeclaredBody.init)
        var model = self.model(tree, metadata, keepsAll: false)
        var selection = self.selection(model, metadata, &page, declared)
        if selection.body.isEmpty {
            model = self.model(tree, metadata, keepsAll: true)
            selection = self.selection(model, metadata, &page, declared)
        }
        page.captions = captions(model, selection)
        page.body = selection.body.map { model.text.string(model.text.blocks[$0]) }.joined(separator: "\n\n")
        if let declared, isLonger(declared, model, selection.body) {
            page.body = declared.paragraphs.joined(separator: "\n\n")
        }
        if page.body.isEmpty { page.body = sentences(of: model.text).joined(separator: "\n\n") }
        return page
    }

    private func model(_ tree: PageTree, _ metadata: Metadata, keepsAll: Bool) -> ContentModel {
        let roles = ElementRoles(tree, headline: metadata.headlineNode, lexicon: lexicon, keepsAll: keepsAll)
        let text = Segmenter.blocks(of: tree, roles: roles.roles)
        return ContentModel(tree: tree, roles: roles, text: text, lexicon: lexicon)
    }

    /// The article's blocks; the author and day beside them go into the page, where it declares none.
    private func selection(
        _ model: ContentModel, _ metadata: Metadata, _ page: inout Page, _ declared: DeclaredBody?
    ) -> BodySelector.Selection {
        guard let container = model.container() else { return BodySelector.Selection() }
        let selector = BodySelector(
            model: model, container: container, headline: page.headline, headlineNode: metadata.headlineNode,
            declared: declared)
        var selection = selector.selection()
        if page.headline == nil { page.headline = selector.lineAbove(selection.body) }
        addVisibleByline(to: &page, model, metadata, selection.body)
        selection.body = selector.withoutAuthorNotes(selection.body, author: page.author)
        return selection
    }

    /// The captions of a page that holds pictures and nothing else.
    private func sentences(of text: BlockText) -> [String] {
        text.captions.filter { $0.endsSentence && $0.words >= Self.sentenceWords }.map(text.string)
    }

    private static let sentenceWords = 5

    private func captions(_ model: ContentModel, _ selection: BodySelector.Selection) -> [String] {
        let unmarked = selection.captions.map { model.text.blocks[$0] }
        let captions = (model.text.captions + unmarked).sorted { $0.firstNode < $1.firstNode }
        return captions.prefix(PageLimits.captions).map(model.text.string)
    }

    private func addVisibleByline(
        to page: inout Page, _ model: ContentModel, _ metadata: Metadata, _ chosen: [Int]
    ) {
        guard page.author == nil || page.datePublished == nil, let first = chosen.first,
            let last = chosen.last
        else { return }
        let blocks = model.text.blocks
        let byline = VisibleByline(
            model, headline: metadata.headlineNode, body: blocks[first].firstNode..<blocks[last].firstNode + 1
        )
        page.author = page.author ?? byline.author
        page.datePublished = page.datePublished ?? byline.datePublished
    }

    /// Some pages build their text by script, or show only its beginning: the declared text stands in where
    /// it is four times as long, or begins with the visible text and goes on for at least half as long again.
    private func isLonger(_ declared: DeclaredBody, _ model: ContentModel, _ chosen: [Int]) -> Bool {
        let blocks = chosen.map { model.text.blocks[$0] }
        let words = blocks.reduce(0) { $0 + $1.words }
        if words * 4 < declared.words { return true }
        let repeated = blocks.filter { (declared.share(of: model.text.bytes($0)) ?? 0) > 0.5 }
        return words * 3 < declared.words * 2 && repeated.reduce(0) { $0 + $1.words } * 5 > words * 4
    }
}
