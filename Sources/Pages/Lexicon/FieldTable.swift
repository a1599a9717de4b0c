import Language

/// Which `meta` names and microdata properties carry which field, with a rank: 1 is believed first.
struct FieldTable: Sendable {
    enum Field: String, Sendable {
        case headline, author, datePublished, inLanguage, publisher, canonicalURL
    }

    private var entries: [WordID: (field: Field, rank: Int)] = [:]

    mutating func add(name: String, _ field: Field, rank: Int) {
        entries[WordID(name)] = (field, rank)
    }

    func entry(_ name: ArraySlice<UInt8>) -> (field: Field, rank: Int)? { entries[WordID(name)] }
}
