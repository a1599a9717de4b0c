import Language
import Wire

/// What the number of a noun phrase is, and what it counts.
extension FigureReader {
    func quantity(of index: Int) -> Quantity? {
        let tokens = phrases[index].tokens
        if let quantity = quantities[tokens.lowerBound] { return quantity }
        if let quantity = further(before: index) { return quantity }
        // "all 20 on board", "the nine men", "those 12"
        guard tokens.count > 1, document.tokens[tokens.lowerBound].tag == .dt else { return nil }
        return quantities[tokens.lowerBound + 1]
    }

    /// The "eight" of "eight more bodies".
    func isCutOff(_ index: Int) -> Bool {
        index + 2 < phrases.count && phrases[index + 2].kind == .noun && further(before: index + 2) != nil
    }

    /// "eight more bodies": the chunker ends the number's phrase before "more".
    func further(before index: Int) -> Quantity? {
        guard index >= 2, phrases[index - 1].tokens.count == 1, clauses.headWord(index - 1) == "more",
            var quantity = quantities[phrases[index - 2].tokens.lowerBound],
            quantity.tokens == phrases[index - 2].tokens
        else { return nil }
        quantity.isFurther = true
        // The counted is what this phrase holds.
        quantity.tokens = quantity.tokens.lowerBound..<phrases[index].tokens.lowerBound
        return quantity
    }

    /// "a doctor" counts one where somebody is hit.
    func single(_ index: Int) -> Quantity? {
        let tokens = phrases[index].tokens
        guard let first = document.word(tokens.lowerBound, in: tokens), first == "a" || first == "an",
            document.tokens[phrases[index].head].tag == .nn,
            lexicon.people.contains(document.tokens[phrases[index].head].word)
        else { return nil }
        let start = tokens.lowerBound
        return Quantity(count: 1, qualifier: .exactly, tokens: start..<start + 1, numeral: start)
    }

    /// What is counted, as written.
    func counted(_ index: Int, _ quantity: Quantity) -> String? {
        let rest =
            quantity.tokens.upperBound..<max(quantity.tokens.upperBound, phrases[index].tokens.upperBound)
        var tokens = rest
        while let first = tokens.first, document.tokens[first].shape.contains(.punctuation) {
            tokens = tokens.dropFirst()
        }
        return tokens.isEmpty ? nil : document.text(tokens)
    }

    /// "including five police officers", "one of them seriously".
    func isPart(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = phrases[index - 1]
        let word = document.tokens[before.tokens.lowerBound].word
        if word == "including" || word == "include" || word == "among" { return true }
        if before.kind == .comma, let quantity = quantity(of: index),
            document.tokens[quantity.tokens.upperBound - 1].word == "of"
        {
            return rightVerb(of: index) == nil
        }
        return false
    }
}
