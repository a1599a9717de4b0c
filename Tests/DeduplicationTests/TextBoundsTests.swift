import Testing

@testable import Deduplication

struct TextBoundsTests {
    private func body(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: bytes[TextBounds.body(of: bytes)], as: UTF8.self)
    }

    @Test(arguments: ["TARVO, May 17 (Northern News) - ", "TARVO -- ", "OLD TARVO, Estmark — "])
    func aDatelineIsLeftOut(dateline: String) {
        #expect(body(dateline + "A ferry sank.") == "A ferry sank.")
    }

    @Test(arguments: [
        "A ferry sank - nobody knows why.", "TARVO is small.", "ABC-TV said so.", "", "TARVO -",
    ])
    func otherBeginningsStay(text: String) {
        #expect(body(text) == text)
    }

    @Test func aClosingCreditIsLeftOut() {
        #expect(body("A ferry sank.\n\nNorthern News\n") == "A ferry sank.\n")
        #expect(body("A ferry sank.\nNobody died.") == "A ferry sank.\nNobody died.")
        #expect(body("Northern News") == "Northern News")
    }
}
