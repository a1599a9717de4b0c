import Language
import Testing

struct ResourceTableTests {
    private func rows(
        _ text: String, columns: ClosedRange<Int>
    ) throws(ResourceError) -> [ResourceTable.Row] {
        try ResourceTable(text.utf8, file: "x.tsv", columns: columns).rows
    }

    @Test func commentsAndBlankLinesAreNoRows() throws {
        let rows = try rows("# word\tkind\r\n\r\n one \tnoun\r\n\t\ntwo\tverb", columns: 2...2)
        #expect(rows.map(\.fields) == [["one", "noun"], ["two", "verb"]])
        #expect(rows.map(\.line) == [3, 5])
    }

    @Test func columnsLeftOutAreEmpty() throws {
        let rows = try rows("one\ntwo\tverb\n", columns: 1...2)
        #expect(rows.map { $0[1] } == ["", "verb"])
    }

    @Test(arguments: [(2...2, "2"), (2...3, "2 to 3")])
    func errorsNameTheLine(columns: ClosedRange<Int>, bounds: String) {
        let reason = "has 1 columns instead of \(bounds)"
        #expect(throws: ResourceError.malformed(file: "x.tsv", line: 4, reason: reason)) {
            try rows("# comment\na\tb\n\nc\n", columns: columns)
        }
    }

    @Test func unknownNamesAreRefused() throws {
        let row = try #require(try rows("# comment\none\t1\n", columns: 2...2).first)
        #expect(try row.value(1, "number") { Int($0) } == 1)
        #expect(throws: ResourceError.malformed(file: "x.tsv", line: 2, reason: "'one' is no number")) {
            try row.value(0, "number") { Int($0) }
        }
    }
}
