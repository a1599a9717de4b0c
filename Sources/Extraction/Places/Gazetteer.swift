import Language

/// Names of places, with every place that bears them.
struct Gazetteer: Sendable {
    private var places: [Place] = []
    private var names = PhraseTable<Range<Int32>>()

    /// Reads `gazetteer.tsv`, `place-aliases.tsv` and `demonyms.tsv`.
    init() throws {
        for file in ["place-aliases.tsv", "demonyms.tsv", "gazetteer.tsv"] {
            try add(Resource.bytes(file), file: file)
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

    func places(named words: [WordID]) -> ArraySlice<Place> {
        names[words].map { places[$0.asRange] } ?? []
    }

    /// Adds the rows of one file. Rows of one name stand together, and the first file that has a name wins.
    private mutating func add(_ bytes: [UInt8], file: String) throws {
        var line = 0
        var index = 0
        var name: ArraySlice<UInt8> = []
        var words: [WordID] = []
        var isKnown = false
        var first = places.count
        try bytes.withUnsafeBufferPointer { buffer in
            while index < buffer.count {
                line += 1
                let start = index
                var ends = (0, 0, 0)
                var fields = 0
                while index < buffer.count, buffer[index] != UInt8(ascii: "\n") {
                    if buffer[index] == UInt8(ascii: "\t") {
                        fields += 1
                        switch fields {
                        case 1: ends.0 = index
                        case 2: ends.1 = index
                        default: ends.2 = index
                        }
                    }
                    index += 1
                }
                let end = index
                index += 1
                if end == start || buffer[start] == UInt8(ascii: "#") { continue }
                guard fields == 3,
                    let place = Self.place(
                        kind: buffer[(ends.0 + 1)..<ends.1],
                        country: buffer[(ends.1 + 1)..<ends.2],
                        thousands: buffer[(ends.2 + 1)..<end])
                else {
                    throw ResourceError.malformed(
                        file: file, line: line, reason: "is no name, kind, country and number")
                }
                let current = bytes[start..<ends.0]
                if current != name {
                    close(words, from: first)
                    name = current
                    words = Resource.words(current)
                    first = places.count
                    isKnown = names[words] != nil
                }
                if !isKnown { places.append(place) }
            }
            close(words, from: first)
        }
    }

    /// Enters a name with the places added since `first`.
    private mutating func close(_ words: [WordID], from first: Int) {
        guard first < places.count else { return }
        names.insert(words, Int32(first)..<Int32(places.count))
    }

    private static func place(
        kind: Slice<UnsafeBufferPointer<UInt8>>, country: Slice<UnsafeBufferPointer<UInt8>>,
        thousands: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Place? {
        let found: Place.Kind
        switch (kind.first, kind.count) {
        case (UInt8(ascii: "c"), 7) where kind.last == UInt8(ascii: "y"): found = .country
        case (UInt8(ascii: "c"), 7): found = .capital
        case (UInt8(ascii: "c"), 4): found = .city
        case (UInt8(ascii: "r"), 6): found = .region
        case (UInt8(ascii: "a"), 4): found = .area
        case (UInt8(ascii: "d"), 7): found = .demonym
        default: return nil
        }
        var code: UInt16 = 0
        if country.count == 2 {
            for byte in country { code = code << 8 | UInt16(byte) }
        } else if !country.isEmpty {
            return nil
        }
        var people: Int32 = 0
        for byte in thousands {
            guard NumeralReader.isDigit(byte), people < 100_000_000 else { return nil }
            people = people * 10 + Int32(byte - UInt8(ascii: "0"))
        }
        return Place(kind: found, country: code, thousands: people)
    }
}

extension Range<Int32> {
    fileprivate var asRange: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
