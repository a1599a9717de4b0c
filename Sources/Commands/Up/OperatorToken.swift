import Foundation

/// The secret of who may retry and drop dead letters on the page; browsers ask for it as a password.
enum OperatorToken {
    /// Random bytes; written in hexadecimal.
    private static let bytes = 16

    /// Makes the file, for its owner only, where there is none.
    static func make(at file: URL) throws {
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<bytes).map { _ in
            let byte = String(UInt8.random(in: .min ... .max, using: &generator), radix: 16)
            return byte.count == 1 ? "0" + byte : byte
        }
        let made = FileManager.default.createFile(
            atPath: file.path, contents: Data((digits.joined() + "\n").utf8), attributes: [.posixPermissions: 0o600])
        guard made else { throw CocoaError(.fileWriteUnknown) }
    }
}
