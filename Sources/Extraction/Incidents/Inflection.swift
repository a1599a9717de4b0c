import Language

/// The forms of an English verb.
enum Inflection {
    /// Base, third person, past, participle and "-ing" form of `verb`, written "ban" (regular) or
    /// "take/took/taken" (base, past, participle).
    static func forms(of verb: String) -> [WordID] {
        let parts = verb.split(separator: "/").map(String.init)
        guard let base = parts.first, let last = base.utf8.last else { return [] }
        var forms = parts
        forms.append(third(base, last))
        for stem in stems(base, last) {
            forms.append(stem + "ing")
            if parts.count == 1 { forms.append(past(base, last, stem)) }
        }
        return forms.map { WordID($0) }
    }

    private static func third(_ base: String, _ last: UInt8) -> String {
        if isConsonantAndY(base) { return base.dropLast() + "ies" }
        let hisses = [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "h")]
        if hisses.contains(last), !base.hasSuffix("th") { return base + "es" }
        return base + "s"
    }

    private static func past(_ base: String, _ last: UInt8, _ stem: String) -> String {
        if isConsonantAndY(base) { return base.dropLast() + "ied" }
        if last == UInt8(ascii: "e") { return base + "d" }
        return stem + "ed"
    }

    /// What "-ing" is put to: without a silent "e", a last consonant doubled after one short stressed vowel.
    /// After an unstressed one "l" is doubled in Britain only ("canceled", "cancelled").
    private static func stems(_ base: String, _ last: UInt8) -> [String] {
        if last == UInt8(ascii: "e"), !base.hasSuffix("ee"), !base.hasSuffix("ye") {
            return [String(base.dropLast())]
        }
        guard endsInShortSyllable(base) else { return [base] }
        if isStressedLast(base) { return [base + String(base.suffix(1))] }
        return last == UInt8(ascii: "l") ? [base, base + "l"] : [base]
    }

    /// Consonant, vowel, consonant.
    private static func endsInShortSyllable(_ base: String) -> Bool {
        let letters = Array(base.utf8)
        guard letters.count >= 3, !isVowel(letters[letters.count - 1]),
            isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
        else { return false }
        let last = letters[letters.count - 1]
        return last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != UInt8(ascii: "y")
    }

    private static func isStressedLast(_ base: String) -> Bool {
        Array(base.utf8).count(where: isVowel) == 1 || stressedEndings.contains { base.hasSuffix($0) }
    }

    /// Verbs of two syllables with the stress on the last: "expel", "commit", "deter", "kidnap", "prefer",
    /// not "offer" (by usage).
    private static let stressedEndings = [
        "pel", "mmit", "rmit", "dmit", "ubmit", "efer", "nfer", "sfer", "deter", "nap", "rebel", "cur",
    ]

    private static func isConsonantAndY(_ base: String) -> Bool {
        let letters = Array(base.utf8.suffix(2))
        return letters.count == 2 && letters[1] == UInt8(ascii: "y") && !isVowel(letters[0])
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        default: false
        }
    }
}
