import Language
import Wire

/// The patterns of `cues.tsv` and `register.tsv` by their first words, and the word lists that quotations and
/// contrasts need.
struct CueLexicon: Sendable {
    /// Grouped by their first words.
    private var patterns: [CuePattern] = []
    /// First word to its range in `patterns`.
    private var starts = WordTable<Range<Int>>()
    /// Words before a quotation that make it a title or name.
    let naming: WordSet
    /// Words inside a quotation that make it speech.
    let clause: WordSet

    init() throws(ResourceError) {
        let quotations = try ResourceFolder.module.rows("quotations.tsv", columns: 2)
        func words(_ kind: String) -> WordSet {
            WordSet(quotations.filter { $0[1] == kind }.map { WordID($0[0]) })
        }
        naming = words("naming")
        clause = words("clause")
        var found: [WordID: [CuePattern]] = [:]
        try Self.read("cues.tsv", into: &found) { row throws(ResourceError) in
            .cue(try row.value(0, "kind of cue", Framing.Cue.Kind.init(rawValue:)))
        }
        try Self.read("register.tsv", into: &found) { row throws(ResourceError) in
            try row.value(0, "side", CueMark.init(side:))
        }
        for (word, group) in found {
            starts[word] = patterns.count..<(patterns.count + group.count)
            patterns += group
        }
    }

    /// The patterns that begin with a word, in the order of the file.
    func patterns(from word: WordID) -> ArraySlice<CuePattern> { patterns[starts[word] ?? 0..<0] }

    private static func read(
        _ file: String, into found: inout [WordID: [CuePattern]],
        mark: (ResourceTable.Row) throws(ResourceError) -> CueMark
    ) throws(ResourceError) {
        var sets: [String: [WordID]] = [:]
        for row in try ResourceFolder.module.rows(file, columns: 2...3) {
            if row[0].utf8.first == UInt8(ascii: "@") {
                sets[row[0]] = alternatives(row[1])
            } else {
                let (pattern, first) = try pattern(row, mark: mark(row), sets: sets)
                for word in Set(first) { found[word, default: []].append(pattern) }
            }
        }
    }

    private static func pattern(
        _ row: ResourceTable.Row, mark: CueMark, sets: [String: [WordID]]
    ) throws(ResourceError) -> (CuePattern, first: [WordID]) {
        var elements: [CuePattern.Element] = []
        var first: [WordID] = []
        for part in row[1].parts(separatedBy: UInt8(ascii: " ")) {
            let element = try element(part, row: row, sets: sets)
            if elements.isEmpty {
                guard case .words(let words) = element else {
                    throw row.malformed("a pattern begins with a word that may not be left out")
                }
                first = words
            }
            elements.append(element.compiled)
        }
        guard !elements.isEmpty else { throw row.malformed("the pattern is empty") }
        return (CuePattern(mark: mark, elements: elements), first)
    }

    private enum Parsed {
        case words([WordID])
        case optional([WordID])
        case gap(Int)

        var compiled: CuePattern.Element {
            switch self {
            case .words(let words): .word(WordSet(words))
            case .optional(let words): .optional(WordSet(words))
            case .gap(let most): .gap(most)
            }
        }
    }

    private static func element(
        _ text: String, row: ResourceTable.Row, sets: [String: [WordID]]
    ) throws(ResourceError) -> Parsed {
        let bytes = text.utf8
        if bytes.starts(with: "..".utf8) {
            guard let most = Int(String(Substring(bytes.dropFirst(2)))),
                (1...CuePattern.maxGapTokens).contains(most)
            else {
                throw row.malformed("'\(text)' is no gap of 1 to \(CuePattern.maxGapTokens) tokens")
            }
            return .gap(most)
        }
        let isOptional = bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
        let inner = isOptional ? String(Substring(bytes.dropFirst().dropLast())) : text
        var words: [WordID] = []
        for part in inner.parts(separatedBy: UInt8(ascii: "|")) {
            if part.utf8.starts(with: "..".utf8) { continue }
            if part.utf8.first == UInt8(ascii: "@") {
                guard let set = sets[part] else { throw row.malformed("no set is named '\(part)'") }
                words += set
            } else {
                words.append(WordID(part))
            }
        }
        return isOptional ? .optional(words) : .words(words)
    }

    private static func alternatives(_ text: String) -> [WordID] {
        text.parts(separatedBy: UInt8(ascii: "|")).map { WordID($0) }
    }
}
