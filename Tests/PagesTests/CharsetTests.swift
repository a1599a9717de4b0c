import Testing

@testable import Pages

struct CharsetTests {
    @Test func utf8AndByteOrderMarks() {
        #expect(Charset.decode(Array("Zürich".utf8)) == "Zürich")
        #expect(Charset.decode([0xEF, 0xBB, 0xBF] + Array("Zürich".utf8)) == "Zürich")
        #expect(Charset.decode([0xFF, 0xFE, 0x5A, 0x00, 0xFC, 0x00]) == "Zü")
        #expect(Charset.decode([0xFE, 0xFF, 0x00, 0x5A, 0x00, 0xFC]) == "Zü")
    }

    @Test func theDeclarationDecides() {
        let meta = Array("<meta charset=\"iso-8859-1\"><p>Z".utf8) + [0xFC, 0x93]
        #expect(Charset.decode(meta).hasSuffix("Zü\u{201C}"))
        #expect(Charset.decode([0xCF, 0xF0, 0xE8], declared: "windows-1251") == "При")
        let old = Array("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>".utf8)
        #expect(Charset.decode(old + [0x93, 0xFA, 0x96, 0x7B]).hasSuffix("日本"))
    }

    @Test func utf8GoesBeforeAWrongDeclaration() {
        #expect(Charset.decode(Array("Zürich".utf8), declared: "iso-8859-1") == "Zürich")
    }

    @Test func detectionComesLast() {
        // "The weather will be good today and tomorrow, the forecasters say." in Windows-1251.
        let sentence = "Погода сегодня и завтра будет хорошая, говорят синоптики."
        let bytes = sentence.unicodeScalars.map { scalar -> UInt8 in
            (0x410...0x44F).contains(scalar.value)
                ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(scalar.value & 0x7F)
        }
        #expect(Charset.decode(bytes) == sentence)
    }

    @Test func anythingBecomesText() {
        let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }
        for label in [nil, "utf-8", "gb18030", "euc-jp", "no-such-charset", "../../etc"] as [String?] {
            #expect(!Charset.decode(noise, declared: label).isEmpty)
        }
    }
}
