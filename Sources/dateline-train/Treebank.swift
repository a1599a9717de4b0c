import Foundation

/// Sentences of a treebank in CoNLL-U format (<https://universaldependencies.org/format.html>).
struct Treebank {
    struct Word {
        var form: String
        /// Penn tag (XPOS).
        var tag: String
        /// From 1; 0 for the root.
        var head: Int
        var relation: String
        var hasSpaceAfter: Bool
    }

    struct Sentence {
        var words: [Word]
        /// Second part of the document's name: "news".
        var genre: String
    }

    var sentences: [Sentence] = []

    init(contentsOf url: URL) throws {
        var genre = ""
        var words: [Word] = []
        // A multiword token's SpaceAfter stands on its own line, before its words.
        var multiword: (end: Int, hasSpaceAfter: Bool)?
        func isNewDocument(_ line: Substring) -> Bool { line.hasPrefix("# newdoc id") }
        let text = try String(contentsOf: url, encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                if !words.isEmpty { sentences.append(Sentence(words: words, genre: genre)) }
                words = []
                multiword = nil
            } else if isNewDocument(line) {
                let name = line.split(separator: "_")
                genre = name.count > 1 ? String(name[1]) : ""
            } else if !line.hasPrefix("#") {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count == 10 else { throw TrainingError.malformed(String(line)) }
                let hasSpace = !fields[9].contains("SpaceAfter=No")
                let range = fields[0].split(separator: "-")
                if range.count == 2, let end = Int(range[1]) {
                    multiword = (end, hasSpace)
                    continue
                }
                // An empty node ("8.1") has no head.
                guard let number = Int(fields[0]), let head = Int(fields[6]) else { continue }
                var hasSpaceAfter = hasSpace
                if let open = multiword, number <= open.end {
                    hasSpaceAfter = number == open.end && open.hasSpaceAfter
                }
                words.append(
                    Word(
                        form: String(fields[1]), tag: String(fields[4]), head: head,
                        relation: String(fields[7]), hasSpaceAfter: hasSpaceAfter))
            }
        }
        if !words.isEmpty { sentences.append(Sentence(words: words, genre: genre)) }
    }
}
