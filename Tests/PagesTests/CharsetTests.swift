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

    @Test func aDeclarationThatTheBytesSpeakAgainstIsPassedOver() {
        let head = Array("<meta charset=utf-8><p>".utf8)
        let latin = Array("Caf".utf8) + [0xE9] + Array(" d".utf8) + [0xE9] + Array("j".utf8) + [0xE0]
        let text = Charset.decode(
            head + latin + Array(" vu, le garde champ".utf8) + [0xEA] + Array("tre".utf8))
        #expect(text.contains("Caf\u{E9} d\u{E9}j\u{E0} vu"))
        let chinese: [UInt8] = [0xD6, 0xD0, 0xB9, 0xFA, 0xC8, 0xCB, 0xC3, 0xF1, 0xD2, 0xF8, 0xD0, 0xD0]
        let page =
            Array("<meta charset=iso-8859-1><p>".utf8) + Array(repeatElement(chinese, count: 20).joined())
        #expect(Charset.decode(page).contains("\u{4E2D}\u{56FD}\u{4EBA}\u{6C11}"))
    }

    @Test(arguments: [true, false]) func utf16WithoutAMark(isLittleEndian: Bool) {
        let units = Array("<html><p>The bridge is open.".utf16)
        let bytes = units.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittleEndian ? pair : pair.reversed()
        }
        #expect(Charset.decode(bytes) == "<html><p>The bridge is open.")
    }
}
