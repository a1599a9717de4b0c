@testable import Pages

/// Pages made up for these tests.
enum Fixture {
    static let first =
        "The river rose above its banks early on Tuesday, and three villages were cut off by noon."
    static let second = "Rescue teams brought out 42 people by boat, the district office said in a statement."
    static let third =
        "The water is expected to fall by the end of the week, according to the weather service."
    static let body = [first, second, third].joined(separator: "\n\n")

    static func paragraphs(_ texts: [String] = [first, second, third]) -> String {
        texts.map { "<p>\($0)</p>\n" }.joined()
    }

    static func page(head: String = "", _ content: String) -> String {
        """
        <!DOCTYPE html><html lang="en"><head>
        <title>River cuts off villages | Valley Gazette</title>\(head)</head>
        <body><div class="top-bar"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></div>
        \(content)
        <div class="legal"><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></div></body></html>
        """
    }

    static func read(_ html: String, url: String? = nil) throws -> Page {
        try ContentPageReader().read(Array(html.utf8), url: url)
    }
}
