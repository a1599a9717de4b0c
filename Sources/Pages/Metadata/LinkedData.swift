import Language
import Wire

/// The article of a page's JSON-LD.
struct LinkedData {
    private var articles: [JSONValue] = []
    /// Objects by `@id`, for the references of a graph.
    private var identified: [String: JSONValue] = [:]
    private let types: WordSet

    init(_ tree: PageTree, types: WordSet) {
        self.types = types
        for (index, node) in tree.nodes.enumerated() where node.tag == .script && Int(node.end) > index + 1 {
            for value in LenientJSON.values(in: tree.bytes(tree.nodes[index + 1].content)) {
                collect(value, depth: 0)
            }
        }
    }

    /// The article about the page's headline, else the first.
    func article(headline: String?) -> JSONValue? {
        let named = articles.first { article in
            guard let name = headline, let own = article["headline"]?.string ?? article["name"]?.string else {
                return false
            }
            return HeadlineText.agree(own, name)
        }
        return named ?? articles.first
    }

    /// The names of persons or organizations: strings, objects with a name, references, arrays of these.
    func names(_ value: JSONValue?, depth: Int = 0) -> [String] {
        guard let value, depth < 8 else { return [] }
        switch value {
        case .string(let name): return [name]
        case .array(let values): return values.flatMap { names($0, depth: depth + 1) }
        case .object:
            if let name = value["name"] { return names(name, depth: depth + 1) }
            guard let id = value["@id"]?.string, let object = identified[id] else { return [] }
            return names(object["name"], depth: depth + 1)
        default: return []
        }
    }

    private mutating func collect(_ value: JSONValue, depth: Int) {
        guard depth < PageLimits.jsonDepth else { return }
        switch value {
        case .array(let values): for value in values { collect(value, depth: depth + 1) }
        case .object(let members):
            if let id = members["@id"]?.string { identified[id] = value }
            if isArticle(members["@type"]) { articles.append(value) }
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"] {
                if let inner = members[key] { collect(inner, depth: depth + 1) }
            }
        default: return
        }
    }

    private func isArticle(_ type: JSONValue?) -> Bool {
        switch type {
        case .string(let name):
            name.utf8.split(separator: UInt8(ascii: "/")).last.map { types.contains(WordID($0)) } ?? false
        case .array(let values): values.contains { isArticle($0) }
        default: false
        }
    }
}
