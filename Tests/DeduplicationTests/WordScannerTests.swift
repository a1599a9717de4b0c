import Testing

@testable import Deduplication

struct WordScannerTests {
    private func scan(_ text: String) -> [UInt64] {
        var words: [UInt64] = []
        WordScanner.scan(Array(text.utf8)) { words.append($0.hash) }
        return words
    }

    @Test func marksAndCaseDoNotCount() {
        #expect(scan("“Five died,” he said — twice.") == scan("five DIED he said twice"))
        #expect(scan("a\u{A0}b") == scan("a b"))
        #expect(scan("") == [])
        #expect(scan("Łódź") != scan("Lodz"))
    }

    @Test func numbersStayWhole() {
        var numbers = 0
        WordScanner.scan(Array("10,000 people, 2.5 tonnes, in 2024. B52".utf8)) { if $0.isNumber { numbers += 1 } }
        #expect(numbers == 3)
        #expect(scan("10,000").count == 1)
        #expect(scan("10, 000").count == 2)
    }

    @Test func anyBytesScan() {
        WordScanner.scan([0xE2, 0x80], { _ in })
        WordScanner.scan([0x80, 0xBF, 0xFF, 0xC2], { _ in })
    }
}
