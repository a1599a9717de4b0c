import Testing

@testable import Deduplication

struct WordScannerTests {
    private func words(_ text: String) -> [WordScanner.Word] {
        var words: [WordScanner.Word] = []
        WordScanner.scan(text) { words.append($0) }
        return words
    }

    private func scan(_ text: String) -> [UInt64] { words(text).map(\.hash) }

    @Test func marksAndCaseDoNotCount() {
        #expect(scan("“Five died,” he said — twice.") == scan("five DIED he said twice"))
        #expect(scan("a\u{A0}b") == scan("a b"))
        #expect(scan("") == [])
        #expect(scan("Łódź") != scan("Lodz"))
    }

    @Test func numbersStayWhole() {
        let numbers = words("10,000 people, 2.5 tonnes, in 2024. B52").filter(\.isNumber)
        #expect(numbers.count == 3)
        #expect(scan("10,000").count == 1)
        #expect(scan("10, 000").count == 2)
        #expect(words("May 17").map(\.value) == [0, 17])
    }

    @Test func capitalsInsideASentenceAreNames() {
        let names = words("The ferry left Aberg. It sank off “Kolm Head”, Mara Lind said.\n\nDivers came.")
            .filter(\.isName).map(\.hash)
        #expect(names == scan("Aberg Kolm Head Mara Lind"))
    }

    @Test func scriptsWithoutSpacesAreCutIntoCharacters() {
        #expect(scan("渡轮沉没。31人").count == 6)
        #expect(scan("เรือ").count == 4)
        #expect(scan("паром утонул").count == 2)
    }

    @Test(arguments: [[0xE2, 0x80], [0x80, 0xBF, 0xFF, 0xC2], [0xF0, 0xA0, 0xE3]])
    func anyBytesScan(text: [UInt8]) {
        WordScanner.scan(text.span) { #expect($0.byteCount <= text.count) }
    }
}
