import Language
import Testing

struct TokenizerTests {
    @Test("Clitics are tokens of their own", arguments: [
        ("He doesn't know.", "He does n't know ."),
        ("Kenya's ports, they’re closed", "Kenya 's ports , they ’re closed"),
        ("We can't and cannot wait; won’t", "We ca n't and can not wait ; wo n’t"),
        ("I'd, you'll, we've, I'm", "I 'd , you 'll , we 've , I 'm"),
        ("O'Brien's Qur'an o'clock", "O'Brien 's Qur'an o'clock"),
        ("the residents' homes", "the residents ' homes"),
    ])
    func clitics(text: String, expected: String) throws { #expect(try tokens(text) == expected) }

    @Test("Numbers keep their separators", arguments: [
        ("10,000 people and 2.5 million", "10,000 people and 2.5 million"),
        ("$1.2 million, £3bn, US$5", "$ 1.2 million , £ 3bn , US$ 5"),
        ("at 7:30 p.m. on 9/11", "at 7:30 p.m. on 9/11"),
        ("10-15 dead, 20–30 hurt", "10 - 15 dead , 20 – 30 hurt"),
        ("on 2015-09-12, aged 7-year", "on 2015-09-12 , aged 7-year"),
        ("45% of 1,2,3", "45 % of 1 , 2 , 3"),
        ("In the '90s, 1990's", "In the '90s , 1990 's"),
        ("12,2015 and 1,234.5", "12 , 2015 and 1,234.5"),
    ])
    func numbers(text: String, expected: String) throws { #expect(try tokens(text) == expected) }

    @Test("Hyphens join, dashes part", arguments: [
        ("state-run Antonov-74 al-Qaeda", "state-run Antonov-74 al-Qaeda"),
        ("the aircraft Antonov- 74", "the aircraft Antonov - 74"),
        ("he said -- again--and left—fast – ok", "he said -- again -- and left — fast – ok"),
        ("wait... what… no", "wait ... what … no"),
        ("pre- and post-war", "pre - and post-war"),
    ])
    func hyphens(text: String, expected: String) throws { #expect(try tokens(text) == expected) }

    @Test("Abbreviations keep their stops", arguments: [
        ("Gen. Ruiz of the U.S. Army", "Gen. Ruiz of the U.S. Army"),
        ("J. R. Smith, Ph.D., Inc.", "J. R. Smith , Ph.D. , Inc."),
        ("On Aug. 7 in Aug.", "On Aug. 7 in Aug ."),
        ("No. 5? No.", "No. 5 ? No ."),
        ("plan B.", "plan B ."),
    ])
    func abbreviations(text: String, expected: String) throws { #expect(try tokens(text) == expected) }

    @Test("Addresses are one token", arguments: [
        ("See https://example.org/a?b=c, now", "See https://example.org/a?b=c , now"),
        ("mail jane.doe@example.com.", "mail jane.doe@example.com ."),
        ("Example.Net, example.co.uk/path today.Then", "Example.Net , example.co.uk/path today . Then"),
        ("@handle said #topic_one", "@handle said #topic_one"),
    ])
    func addresses(text: String, expected: String) throws { #expect(try tokens(text) == expected) }

    @Test("Slashes and brackets part, AT&T stays", arguments: [
        ("Agency/Daily (file)", "Agency / Daily ( file )"),
        ("AT&T and R&D & co", "AT&T and R&D & co"),
    ])
    func marks(text: String, expected: String) throws { #expect(try tokens(text) == expected) }

    @Test func shapes() throws {
        let document = try Reader.bundled().read("NATO's 10,000 state-run U.S. troops")
        let shapes = document.tokens.map(\.shape)
        #expect(shapes[0].isSuperset(of: [.allCaps, .capitalized, .alphabetic, .sentenceStart]))
        #expect(!shapes[1].contains(.spaceBefore))
        #expect(shapes[2].isSuperset(of: [.number, .digit, .spaceBefore]))
        #expect(shapes[3].contains(.hyphenated) && !shapes[3].contains(.capitalized))
        #expect(shapes[4].contains(.allCaps))
    }

    @Test func wordsFoldCaseAndTypography() throws {
        let document = try Reader.bundled().read("DON’T don't É é")
        #expect(document.tokens[0].word == document.tokens[2].word)
        #expect(document.tokens[1].word == document.tokens[3].word)
        #expect(document.tokens[1].word == "n't")
        #expect(document.tokens[4].word == document.tokens[5].word)
    }

    @Test func invalidBytesPartTokens() throws {
        let document = try Reader.bundled().read([0x61, 0xFF, 0x62, 0xC3, 0x20, 0xE2, 0x80, 0x63, 0x00, 0x64])
        #expect(document.tokens.indices.map { document.text(at: $0) } == ["a", "b", "c", "d"])
    }
}
