import Foundation

/// A place in the list of stories: after the one with this time and id.
public struct StoryCursor: Hashable, Sendable {
    /// Milliseconds since 1970.
    var newest: Int64
    var id: String

    init(newest: Int64, id: String) {
        self.newest = newest
        self.id = id
    }

    /// Reads what `text` gave. `nil` for anything else.
    init?(_ text: String) {
        guard text.utf8.count <= Self.maximumBytes, let data = Data(base64Encoded: Self.padded(text)),
            let plain = String(validating: data, as: UTF8.self), let end = plain.firstIndex(of: "~"),
            let newest = Int64(plain[..<end])
        else { return nil }
        self.init(newest: newest, id: String(plain[plain.index(after: end)...]))
        guard !id.isEmpty, self.text == text else { return nil }
    }

    /// Opaque, safe in an address.
    public var text: String {
        Data("\(newest)~\(id)".utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    private static let maximumBytes = 512

    private static func padded(_ text: String) -> String {
        text.replacing("-", with: "+").replacing("_", with: "/")
            + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }
}
