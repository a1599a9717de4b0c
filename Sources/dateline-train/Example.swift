import Language

/// A treebank sentence with the tokens that the reader makes of it.
struct Example {
    var bytes: [UInt8]
    var tokens: [Token]
    /// Gold tags, by token.
    var tags: [Tag]
    var genre: String
}

extension Example {
    /// Aligns our tokens with the treebank's by their characters. One of ours may cover several of theirs
    /// ("Eye-Tracking") or be a part of one; nil where the boundaries cross.
    init?(_ sentence: Treebank.Sentence, tokenizer: Tokenizer) {
        bytes = []
        var starts: [Int] = []
        for word in sentence.words {
            starts.append(bytes.count)
            bytes.append(contentsOf: word.form.utf8)
            if word.hasSpaceAfter { bytes.append(0x20) }
        }
        genre = sentence.genre
        tokens = tokenizer.sentence(bytes)
        let ends = zip(starts, sentence.words).map { $0 + $1.form.utf8.count }

        // Which of our tokens each word of theirs begins in, and the words that each of ours holds.
        var owner = Array(repeating: -1, count: starts.count)
        var members = Array(repeating: [Int](), count: tokens.count)
        var word = 0
        for (index, token) in tokens.enumerated() {
            while word < starts.count, ends[word] <= token.start { word += 1 }
            var next = word
            while next < starts.count, starts[next] < token.end {
                members[index].append(next)
                if owner[next] < 0 { owner[next] = index }
                next += 1
            }
            guard !members[index].isEmpty else { return nil }
            let last = members[index][members[index].count - 1]
            let isWhole = starts[members[index][0]] >= token.start && ends[last] <= token.end
            guard isWhole || members[index].count == 1 else { return nil }
        }
        guard owner.allSatisfy({ $0 >= 0 }) else { return nil }

        tags = []
        for (index, words) in members.enumerated() {
            let first = words[0]
            if words.count == 1, owner[first] != index {  // A later part of one word of theirs.
                let tag = Tag(mark: tokens[index], bytes: bytes) ?? Tag(penn: sentence.words[first].tag)
                tags.append(tag ?? .nn)
                continue
            }
            let outer = words.filter { !words.contains(sentence.words[$0].head - 1) }
            let top = sentence.words[outer.first ?? first]
            tags.append(Self.tag(of: words.map { sentence.words[$0] }, relation: top.relation))
        }
    }

    /// The tag of a hyphenated word from its parts: "state-run" is an adjective, "eye-tracking" a noun.
    private static func tag(of words: [Treebank.Word], relation: String) -> Tag {
        let tags = words.compactMap { Tag(penn: $0.tag) }
        guard tags.count > 1, let last = tags.last, let first = tags.first else { return tags.first ?? .nn }
        if words[words.count - 1].form == "." { return first }
        if tags.contains(where: \.isProperNoun), last.isProperNoun || last == .cd { return .nnp }
        if relation == "amod" || relation == "acl" { return .jj }
        if first == .cd, last.isNoun, relation == "compound" || relation.hasPrefix("nmod") { return .jj }
        if last == .vbn || last == .vbg, relation == "compound" { return .jj }
        return last
    }

    /// The same sentence as a headline writes it, every longer word capitalised; nil where that changes the
    /// tokens.
    func titled(tokenizer: Tokenizer) -> Example? {
        var example = self
        for token in tokens where token.end - token.start > 3 || tags[0].isNoun {
            let start = Int(token.start)
            if bytes[start] &- 0x61 < 26 { example.bytes[start] = bytes[start] & ~0x20 }
        }
        example.tokens = tokenizer.sentence(example.bytes)
        return example.tokens.map(\.start) == tokens.map(\.start) ? example : nil
    }
}
