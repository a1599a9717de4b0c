import Foundation

/// Word lists of the dashboard, one word a line, `#` for comments.
enum WordFile {
    /// Words for people in general.
    static let anybody = words(in: "anybody.txt")
    /// Words for the dead that somebody saw.
    static let remains = words(in: "remains.txt")

    /// Words for people who bear arms, and for people who do not.
    static let armed = words(in: "armed.txt")
    static let civilians = words(in: "civilians.txt")

    private static func words(in name: String) -> Set<String> {
        let file = Bundle.module.url(forResource: "Resources/" + name, withExtension: nil)
        let text = file.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        return Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
    }
}
