import Language
import Testing

struct ParagraphRoleTests {
    private static let body = "Officials met on Monday to talk about the flood, a spokesman said."

    private func role(_ paragraph: String) throws -> Paragraph.Role? {
        try roles(paragraph + "\n\n" + Self.body + "\n\n" + Self.body).first
    }

    @Test("Captions", arguments: [
        "A fisherman mends his net in Port Amity, May 3. The storm sank forty boats Reuters/Island Daily",
        "Children queue for water in the camp. (Photo: Ana Ruiz)",
        "File photo: the bridge before it fell.",
        "The minister, pictured in 2012, leaves the court. (AFP/Ana Ruiz)",
        "Soldiers stand guard near the dam in this file picture.",
    ])
    func captions(text: String) throws { #expect(try role(text) == .caption) }

    @Test func fragmentNearTheTopIsCaption() throws {
        let text = Self.body + "\n\nvillagers at the old market of Port Amity in 2011.\n\n" + Self.body
        #expect(try roles(text) == [.body, .caption, .body])
    }

    @Test("Bylines and date lines", arguments: [
        "By Ana Ruiz", "By Ana Ruiz and Tom de Witt, Port Amity", "Saturday, September 12, 2015",
        "Updated 10:45 GMT, 3 May 2012", "(Reporting by Ana Ruiz; Editing by Tom Witt)",
    ])
    func bylines(text: String) throws { #expect(try role(text) == .byline) }

    @Test("Headings", arguments: ["Prisoner exchange", "What did the minister say?", "A town in mourning"])
    func headings(text: String) throws { #expect(try role(text) == .heading) }

    @Test("Body text", arguments: [
        "By Monday the water had reached the town.",
        "The ministry said in a statement to Reuters that it had no comment.",
        "\"We have lost everything,\" she said.", "Three people died.", "He listed three demands:",
    ])
    func bodyText(text: String) throws { #expect(try role(text) == .body) }
}
