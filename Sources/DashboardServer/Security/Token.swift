import Foundation

/// A secret that lets readers or operators in.
public struct Token: Sendable {
    private let bytes: [UInt8]

    /// A shorter one can be guessed.
    static let bytesMinimum = 16
    private static let fileBytesMaximum = 4_096

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= Self.bytesMinimum else { return nil }
        self.bytes = bytes
    }

    /// Reads a file of one line that its owner only may read.
    /// - Throws: `TokenError`
    public init(file path: String) throws(TokenError) {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let attributes, let data = FileManager.default.contents(atPath: path),
            data.count <= Self.fileBytesMaximum
        else { throw TokenError(path: path, reason: .unreadable) }
        let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
        guard mode & 0o077 == 0 else { throw TokenError(path: path, reason: .exposed) }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let token = Token(text), !text.contains("\n") else {
            throw TokenError(path: path, reason: .weak)
        }
        self = token
    }

    /// Takes as long for a near miss as for any other.
    func matches(_ other: some Collection<UInt8>) -> Bool {
        var difference = UInt8(bytes.count == other.count ? 0 : 1)
        for (left, right) in zip(bytes, other) { difference |= left ^ right }
        return difference == 0
    }
}

/// Why a token's file cannot be used.
public struct TokenError: Error, CustomStringConvertible {
    enum Reason { case unreadable, exposed, weak }

    var path: String
    var reason: Reason

    public var description: String {
        switch reason {
        case .unreadable: "the token file \(path) cannot be read; make it, or give another path."
        case .exposed: "others may read the token file \(path); run chmod 600 on it."
        case .weak: "the token file \(path) must hold one line of at least \(Token.bytesMinimum) bytes."
        }
    }
}
