import Language
import Testing

/// Documents of mangled texts keep the promises of `TextDocument`.
struct DocumentInvariantTests {
    private static let seed: UInt64 = 20_260_711
    private static let text = """
        PORT AMITY (AP) — “We can’t stay,” said Gen. O'Brien's aide, 'not in the U.S. – or here'.

        - At least 10,000 people ($1.2 million) were \"displaced\"; see www.example.org/x … don't!

        «Ça va», he said. ‘The residents’ homes burned’ at 7:30 p.m. 10-15 Überlebende, 例え 😀.
        """

    @Test func mutatedTexts() throws {
        var random = SplitMix64(state: Self.seed)
        let reader = try Reader.bundled()
        for round in 0..<400 {
            var bytes = Array(Self.text.utf8)
            for _ in 0..<Int.random(in: 1...30, using: &random) { mutate(&bytes, &random) }
            let document = reader.read(bytes, as: round % 5 == 0 ? .headline : .body)
            #expect(violation(of: document) == nil, "seed \(Self.seed), round \(round)")
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        guard bytes.count > 2 else { return }
        let index = Int.random(in: 0..<bytes.count, using: &random)
        let marks = Array("\"'“”‘’.!?\n()-_ $&@:/,".utf8)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(marks.randomElement(using: &random) ?? 0, at: index)
        case 3: bytes.removeSubrange(index..<min(bytes.count, index + 20))
        default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 30)], at: 0)
        }
    }

    /// What is wrong with the document, in words.
    private func violation(of document: TextDocument) -> String? {
        var end = 0
        for (index, token) in document.tokens.enumerated() {
            guard token.start >= end, token.end > token.start, token.end <= document.bytes.count else {
                return "token \(index) is out of order"
            }
            end = Int(token.end)
            let bytes = document.bytes[Int(token.start)..<end]
            if String(validating: bytes, as: UTF8.self) == nil { return "token \(index) is no UTF-8" }
            let sentence = document.sentences[Int(token.sentence)]
            if !sentence.tokens.contains(index) { return "token \(index) is not in its sentence" }
        }
        var next = 0
        for (index, sentence) in document.sentences.enumerated() {
            let isJoined = sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty
            if !isJoined { return "sentence \(index) has a gap" }
            next = sentence.tokens.upperBound
            if !document.paragraphs[sentence.paragraph].sentences.contains(index) {
                return "sentence \(index) is not in its paragraph"
            }
        }
        if next != document.tokens.count { return "sentences end early" }
        for (index, quotation) in document.quotations.enumerated() {
            if quotation.tokens.isEmpty || quotation.tokens.upperBound > next { return "quotation \(index)" }
            if index > 0, document.quotations[index - 1].tokens.lowerBound >= quotation.tokens.lowerBound {
                return "quotation \(index) is out of order"
            }
        }
        return nil
    }
}

/// Steele, Lea and Flood 2014.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
