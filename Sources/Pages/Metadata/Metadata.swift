/// What a page says about its article.
struct Metadata {
    private(set) var headlineNode: Int?
    private var headline: String?

    init(_ tree: PageTree, lexicon: PageLexicon) {
        headlineNode = tree.nodes.indices.first { tree.nodes[$0].tag == .h1 && !tree.collapsedText(of: $0).isEmpty }
        headline = headlineNode.map { tree.collapsedText(of: $0) }
    }

    func page(url: String?) -> Page { Page(headline: headline) }
}
