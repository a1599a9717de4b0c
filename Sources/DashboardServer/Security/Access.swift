import Foundation
import HTTPTypes
import Hummingbird

/// Who may read and who may operate.
struct Access: Sendable {
    /// `nil` where everybody who reaches the address may read.
    var reader: Token?
    /// `nil` where nobody may operate.
    var operators: Token?

    func role(of request: Request) -> Role {
        if let secret = Self.secret(request) {
            if operators?.matches(secret) ?? false { return .operator }
            if reader?.matches(secret) ?? false { return .reader }
        }
        return reader == nil ? .reader : .nobody
    }

    /// From `Authorization`: a bearer token, or the password of Basic.
    private static func secret(_ request: Request) -> [UInt8]? {
        guard let header = request.headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        switch parts[0].lowercased() {
        case "bearer": return Array(parts[1].utf8)
        case "basic":
            guard let data = Data(base64Encoded: String(parts[1])),
                let colon = data.firstIndex(of: UInt8(ascii: ":"))
            else { return nil }
            return Array(data[data.index(after: colon)...])
        default: return nil
        }
    }

    /// Whether a request that changes something comes from this page or from a program, not from another site's page
    /// in the same browser.
    static func isOwn(_ request: Request) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
            return site == "same-origin"
        }
        if let origin = request.headers[.origin] {
            guard let authority = request.head.authority else { return false }
            return origin == "http://\(authority)" || origin == "https://\(authority)"
        }
        return request.headers[.authorization]?.lowercased().hasPrefix("bearer ") ?? false
    }
}
