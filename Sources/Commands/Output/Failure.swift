import Foundation

/// How a command ends when something went wrong: one sentence on standard error, and an exit code.
enum Failure {
    /// Something was refused or failed; the rest was done.
    static let some: Int32 = 1
    /// Wrong arguments or unreadable input (`EX_USAGE`).
    static let usage: Int32 = 64
    /// Nobody answers at the other end (`EX_UNAVAILABLE`).
    static let unavailable: Int32 = 69
    /// The output cannot be written (`EX_CANTCREAT`).
    static let cannotCreate: Int32 = 73

    static func say(_ sentence: String) {
        FileHandle.standardError.write(Data("dateline: \(sentence)\n".utf8))
    }
}
