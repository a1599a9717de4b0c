import Language
import Testing

struct TableTests {
    @Test func wordTableGrows() {
        var table = WordTable<Int>()
        for number in 0..<5000 { table[WordID("word\(number)")] = number }
        table["word7"] = -7
        #expect(table.count == 5000)
        #expect(table["WORD4999"] == 4999)
        #expect(table["word7"] == -7)
        #expect(table["absent"] == nil)
    }

    @Test func phrasesMatchLongest() throws {
        let reader = try Reader.bundled()
        var table = PhraseTable<Int>()
        table.insert(reader.words(of: "foreign ministry"), 1)
        table.insert(reader.words(of: "Foreign Ministry's spokesman"), 2)
        table.insert(reader.words(of: "foreign"), 3)
        let tokens = reader.read("The foreign ministry's envoy").tokens
        #expect(table.longestMatch(in: tokens, at: 1)?.value == 1)
        #expect(table.longestMatch(in: tokens, at: 1)?.tokens == 1..<3)
        #expect(table.longestMatch(in: tokens, at: 1, before: 2)?.value == 3)
        #expect(table.longestMatch(in: tokens, at: 2) == nil)
        #expect(table[reader.words(of: "foreign ministry")] == 1)
        #expect(table.count == 3)
    }

    @Test func phrasesBeginLists() {
        var table = PhraseTable<Int>()
        table.insert(["read", "more"], 1)
        table.insert(["read"], 2)
        #expect(table.longestPrefix(of: ["read", "more", "news"])?.value == 1)
        #expect(table.longestPrefix(of: ["read", "more", "news"])?.words == 2)
        #expect(table.longestPrefix(of: ["read", "less"])?.value == 2)
        #expect(table.longestPrefix(of: ["more"]) == nil)
    }
}
