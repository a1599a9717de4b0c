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
        let roles = ElementRoles(tree, headline: metadata.headlineNode, lexicon: lexicon)
        let text = Segmenter.blocks(of: tree, roles: roles.roles)
        page.captions = text.captions.map(text.string)
        let body = body(
            ContentModel(tree: tree, roles: roles, text: text, lexicon: lexicon), metadata, page.headline)
        page.body = metadata.articleBody.map { longer(body, $0) } ?? body
        return page
    }

    private func body(_ model: ContentModel, _ metadata: Metadata, _ headline: String?) -> String {
        guard let container = model.container() else { return "" }
        let selector = BodySelector(
            model: model, container: container, headline: headline, headlineNode: metadata.headlineNode)
        return selector.selection().map { model.text.string(model.text.blocks[$0]) }.joined(separator: "\n\n")
    }

    /// The visible text, unless it is a small part of what JSON-LD gives: some pages build their text by
    /// script.
    private func longer(_ visible: String, _ declared: String) -> String {
        guard visible.utf8.count * 4 < declared.utf8.count else { return visible }
        let paragraphs = declared.split(whereSeparator: \.isNewline).map { PlainText.plain(String($0)) }
        return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
