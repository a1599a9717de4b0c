import Wire

/// What a page says about its article: JSON-LD first, then `meta`, microdata and visible elements.
struct Metadata {
    /// The element of the visible headline.
    private(set) var headlineNode: Int?
    /// The article's text in JSON-LD, where given.
    private(set) var articleBody: String?

    private typealias Field = FieldTable.Field
    private var best: [Field: (value: String, rank: Int)] = [:]
    private var heading: String?
    private var title: String?
    private let lexicon: PageLexicon
    private let dates: DateText

    init(_ tree: PageTree, lexicon: PageLexicon) {
        self.lexicon = lexicon
        dates = DateText(months: lexicon.months)
        for index in tree.nodes.indices { read(index, tree) }
        let declared = [best[.headline]?.value, title].compactMap { $0 }
        if let found = VisibleHeadline(tree, lexicon).find(declared: declared) {
            (headlineNode, heading) = found
        }
        let linked = LinkedData(tree, types: lexicon.articleTypes)
        if let article = linked.article(headline: heading ?? best[.headline]?.value) { read(article, linked) }
    }

    func page(url: String?) -> Page {
        let date = best[.datePublished]?.value ?? url.flatMap(dates.inPath)
        let publisher = best[.publisher]?.value
        return Page(
            headline: headline(url: url, publisher: publisher), author: best[.author]?.value,
            datePublished: date,
            inLanguage: best[.inLanguage]?.value, publisher: publisher,
            canonicalURL: best[.canonicalURL]?.value)
    }

    private func headline(url: String?, publisher: String?) -> String? {
        let address = best[.canonicalURL]?.value ?? url
        let sites = [publisher, address.flatMap(Self.siteLabel)].compactMap { $0 }
        if let declared = best[.headline]?.value {
            let plain = HeadlineText.withoutSite(declared, site: sites, heading: heading)
            if let heading, HeadlineText.agree(plain, heading) {
                return HeadlineText.withoutSite(heading, site: sites, heading: nil)
            }
            return plain == declared && heading == nil ? withoutSuffix(plain) : plain
        }
        if let heading { return HeadlineText.withoutSite(heading, site: sites, heading: nil) }
        guard let title else { return nil }
        let plain = HeadlineText.withoutSite(title, site: sites, heading: nil)
        return plain == title ? HeadlineText.withoutLastPart(title) : plain
    }

    /// Where the page's title and its declared headline agree, the shorter lacks the site's name.
    private func withoutSuffix(_ declared: String) -> String {
        guard let title, HeadlineText.agree(title, declared) else { return declared }
        if title.utf8.count < declared.utf8.count { return title }
        return title == declared ? HeadlineText.withoutLastPart(declared) : declared
    }

    /// "example" of "https://www.example.co.uk/a".
    private static func siteLabel(_ url: String) -> String? {
        let parts = url.utf8.split(separator: UInt8(ascii: "/"))
        guard parts.count >= 2 else { return nil }
        let labels = parts[1].split(separator: UInt8(ascii: ".")).filter { !$0.elementsEqual("www".utf8) }
        return labels.dropLast().max { $0.count < $1.count }.flatMap { String($0) }
    }

    private mutating func offer(_ field: Field, _ value: String?, rank: Int) {
        guard let value, rank < best[field]?.rank ?? .max,
            let clean = FieldText.clean(value, for: field, dates: dates)
        else { return }
        best[field] = (clean, rank)
    }

    private mutating func read(_ article: JSONValue, _ linked: LinkedData) {
        offer(.headline, article["headline"]?.string ?? article["name"]?.string, rank: 1)
        offer(.datePublished, article["datePublished"]?.string ?? article["dateCreated"]?.string, rank: 1)
        var seen: Set<String> = []
        let authors = linked.names(article["author"] ?? article["creator"]).compactMap {
            FieldText.clean($0, for: .author, dates: dates)
        }.filter { seen.insert($0).inserted }
        if !authors.isEmpty { offer(.author, authors.joined(separator: ", "), rank: 1) }
        offer(.publisher, linked.names(article["publisher"] ?? article["sourceOrganization"]).first, rank: 1)
        offer(.inLanguage, article["inLanguage"]?.string, rank: 1)
        articleBody = article["articleBody"]?.string
    }

    private mutating func read(_ index: Int, _ tree: PageTree) {
        switch tree.nodes[index].tag {
        case .text: return
        case .html:
            offer(.inLanguage, tree.string(.lang, of: index) ?? tree.string(.xmlLang, of: index), rank: 2)
        case .title where title == nil:
            title = FieldText.clean(tree.collapsedText(of: index), for: .headline, dates: dates)
        case .meta:
            for name in [AttributeName.property, .name, .itemprop, .httpEquiv] {
                if let key = tree.value(name, of: index), let entry = lexicon.fields.entry(key) {
                    offer(entry.field, tree.string(.content, of: index), rank: entry.rank)
                }
            }
        case .link:
            if let relation = tree.value(.rel, of: index), relation.elementsEqual("canonical".utf8) {
                offer(.canonicalURL, tree.string(.href, of: index), rank: 1)
            }
        case .time:
            offer(.datePublished, tree.string(.datetime, of: index) ?? tree.collapsedText(of: index), rank: 6)
            readProperty(index, tree)
        case .a:
            if let relation = tree.value(.rel, of: index), relation.elementsEqual("author".utf8) {
                offer(.author, tree.collapsedText(of: index), rank: 5)
            }
            readProperty(index, tree)
        default: readProperty(index, tree)
        }
    }

    private mutating func readProperty(_ index: Int, _ tree: PageTree) {
        guard let property = tree.value(.itemprop, of: index), let entry = lexicon.fields.entry(property)
        else { return }
        var value = tree.string(.content, of: index) ?? tree.string(.datetime, of: index)
        if value == nil {
            let inner = (index + 1..<Int(tree.nodes[index].end)).first {
                tree.value(.itemprop, of: $0)?.elementsEqual("name".utf8) ?? false
            }
            value = inner.flatMap { tree.string(.content, of: $0) } ?? tree.collapsedText(of: inner ?? index)
        }
        offer(entry.field, value, rank: entry.rank + 1)
    }
}
