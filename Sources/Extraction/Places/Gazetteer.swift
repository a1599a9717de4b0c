import Language

/// Names of places, with every place that bears them.
struct Gazetteer: Sendable {
    private var places: [Place] = []
    private var names = PhraseTable<Range<Int32>>()

    /// Words before a name that do not make it a person's.
    private(set) var modifiers: WordSet = []

    /// Reads `gazetteer.tsv`, `place-aliases.tsv`, `demonyms.tsv` and `place-modifiers.tsv`.
    init() throws {
        modifiers = try ResourceFolder.module.words("place-modifiers.tsv")
        for file in ["place-aliases.tsv", "demonyms.tsv", "gazetteer.tsv"] {
            try add(file)
        }
    }

    /// The longest name that begins at `index` and ends before `limit`, with the places that bear it.
    func match(
        in tokens: [Token], at index: Int, before limit: Int
    ) -> (places: ArraySlice<Place>, tokens: Range<Int>)? {
        guard let match = names.longestMatch(in: tokens, at: index, before: limit) else {
            return nil
        }
        return (places[match.value.asRange], match.tokens)
    }

    func places(named words: some Sequence<WordID>) -> ArraySlice<Place> {
        names[words].map { places[$0.asRange] } ?? []
    }

    /// Adds the rows of one file. Rows of one name stand together, and the first file that has a name wins.
    private mutating func add(_ file: String) throws {
        let text = try ResourceFolder.module.bytes(file)
        names.reserve(phrases: text.count / Self.bytesPerName)
        var name: [UInt8] = []
        var words: [WordID] = []
        var isKnown = false
        var first = places.count
        try ResourceTable.forEachRow(of: text, file: file, columns: 4...4) {
            line, fields throws(ResourceError) in
            guard let place = Place(kind: fields[1], country: fields[2], thousands: fields[3]) else {
                throw .malformed(file: file, line: line, reason: "is no name, kind, country and number")
            }
            if !fields[0].elementsEqual(name) {
                close(words, from: first)
                name.replaceSubrange(name.indices, with: fields[0])
                words.removeAll(keepingCapacity: true)
                WordID.append(wordsOf: fields[0], to: &words)
                first = places.count
                isKnown = names[words] != nil
            }
            if !isKnown { places.append(place) }
        }
        close(words, from: first)
    }

    /// Bytes of the files for each name in them, about.
    private static let bytesPerName = 24

    /// Enters a name with the places added since `first`.
    private mutating func close(_ words: [WordID], from first: Int) {
        guard first < places.count else { return }
        names.insert(words, Int32(first)..<Int32(places.count))
    }
}

extension Range<Int32> {
    fileprivate var asRange: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
