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
        let tree = try parser.parse(MarkupBounds.bounded(html))
        guard !tree.nodes.isEmpty else { return Page() }
        let metadata = Metadata(tree, lexicon: lexicon)
        var page = metadata.page(url: url)
        let roles = ElementRoles(tree, headline: metadata.headlineNode, lexicon: lexicon)
        let text = Segmenter.blocks(of: tree, roles: roles.roles)
        let model = ContentModel(tree: tree, roles: roles, text: text, lexicon: lexicon)
        page.captions = text.captions.map(text.string)
        guard let container = model.container() else { return page }
        let chosen = BodySelector(
            model: model, container: container, headline: page.headline, headlineNode: metadata.headlineNode
        ).selection()
        page.body = chosen.map { text.string(text.blocks[$0]) }.joined(separator: "\n\n")
        return page
    }
}
