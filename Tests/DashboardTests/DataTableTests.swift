import Testing

@testable import Dashboard

struct DataTableTests {
    private var table: DataTable {
        var table = DataTable(["name", "count"])
        table.rows = [
            [.text("a \"b\", c\nd"), .whole(3)], [.text("=HYPERLINK(1)"), .none], [.text("+1"), .flag(true)],
        ]
        return table
    }

    @Test func csvIsQuotedAndHoldsNoFormula() {
        #expect(
            String(decoding: table.bytes(.csv), as: UTF8.self)
                == "name,count\r\n\"a \"\"b\"\", c\nd\",3\r\n\"'=HYPERLINK(1)\",\r\n\"'+1\",true\r\n")
    }

    @Test func jsonLinesHoldOneObjectEach() {
        #expect(
            String(decoding: table.bytes(.jsonl), as: UTF8.self)
                == #"{"name":"a \"b\", c\nd","count":3}"# + "\n" + #"{"name":"=HYPERLINK(1)","count":null}"#
                + "\n"
                + #"{"name":"+1","count":true}"# + "\n")
        #expect(String(decoding: DataTable(["a"]).bytes(.json), as: UTF8.self) == "[]")
    }
}
