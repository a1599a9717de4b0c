import Language
import Wire

/// Reads the patterns of a lexicon of wordings, and numbers their words.
struct CuePatternReader {
    private(set) var vocabulary = WordTable<UInt16>()
    private(set) var elements: [CuePattern.Element] = []
    private(set) var members: [UInt16] = []
    /// By a word's number: the patterns that begin with it.
    private(set) var starting: [[CuePattern]] = [[]]

    /// Adds the patterns of a file, whose second column holds them.
    mutating func read(
        _ file: String, mark: (ResourceTable.Row) throws(ResourceError) -> CueMark
    ) throws(ResourceError) {
        var sets: [String: [WordID]] = [:]
        for row in try ResourceFolder.module.rows(file, columns: 2...3) {
            if row[0].utf8.first == UInt8(ascii: "@") {
                sets[row[0]] = row[1].parts(separatedBy: UInt8(ascii: "|")).map { WordID($0) }
            } else {
                try add(row, mark: mark(row), sets: sets)
            }
        }
    }

    private mutating func add(
        _ row: ResourceTable.Row, mark: CueMark, sets: [String: [WordID]]
    ) throws(ResourceError) {
        let start = elements.count
        for part in row[1].parts(separatedBy: UInt8(ascii: " ")) {
            elements.append(try element(part, row: row, sets: sets))
        }
        guard elements.count > start else { throw row.malformed("the pattern is empty") }
        guard elements[start].form == .word else {
            throw row.malformed("a pattern begins with a word that may not be left out")
        }
        let pattern = CuePattern(mark: mark, elements: start..<elements.count)
        for number in Set(members[elements[start].members]) { starting[Int(number)].append(pattern) }
    }

    private mutating func element(
        _ text: String, row: ResourceTable.Row, sets: [String: [WordID]]
    ) throws(ResourceError) -> CuePattern.Element {
        let bytes = text.utf8
        if bytes.starts(with: "..".utf8) {
            guard let most = Int(String(Substring(bytes.dropFirst(2)))),
                (1...CuePattern.maxGapTokens).contains(most)
            else {
                throw row.malformed("'\(text)' is no gap of 1 to \(CuePattern.maxGapTokens) tokens")
            }
            return CuePattern.Element(form: .gap, most: most)
        }
        let isOptional = bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
        let inner = isOptional ? String(Substring(bytes.dropFirst().dropLast())) : text
        let start = members.count
        for part in inner.parts(separatedBy: UInt8(ascii: "|")) {
            if part.utf8.first == UInt8(ascii: "@") {
                guard let set = sets[part] else { throw row.malformed("no set is named '\(part)'") }
                for word in set { members.append(number(of: word)) }
            } else {
                members.append(number(of: WordID(part)))
            }
        }
        return CuePattern.Element(form: isOptional ? .optional : .word, members: start..<members.count)
    }

    private mutating func number(of word: WordID) -> UInt16 {
        if let number = vocabulary[word] { return number }
        let number = UInt16(starting.count)
        vocabulary[word] = number
        starting.append([])
        return number
    }
}
