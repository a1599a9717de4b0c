import Explanation
import Foundation

/// An explanation as it is written to a stream.
struct ExplanationPage {
    /// None for the whole explanation.
    var sections: [Section]
    var columns: Int
    var hasColour: Bool

    /// - Parameter event: the JSON of one event.
    /// - Throws: `DecodingError` where the bytes are no event of Dateline.
    func text(of event: [UInt8]) throws -> Data {
        var text = Data()
        for line in try ArticleExplanation(event).lines(sections, width: columns) {
            text.append(contentsOf: (hasColour ? line.coloured : line.plain).utf8)
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }
}
