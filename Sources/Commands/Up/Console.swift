import Foundation
import Synchronization

/// One terminal for several programs: each line is marked with its program's name.
final class Console: Sendable {
    private let width: Int
    private let hasColour: Bool
    private let colours: [String: Int]
    private let lock = Mutex(())

    /// Distinct on dark and light ground.
    private static let palette = [36, 32, 35, 33, 34, 31]

    init(programs: [String]) {
        width = programs.map(\.count).max() ?? 0
        hasColour = Terminal.hasColour(STDERR_FILENO)
        colours = Dictionary(
            programs.enumerated().map { ($1, Self.palette[$0 % Self.palette.count]) }, uniquingKeysWith: { $1 })
    }

    func write(_ line: String, from program: String) {
        let padded = program + String(repeating: " ", count: max(0, width - program.count))
        let mark = hasColour ? "\u{1B}[\(colours[program] ?? 39)m\(padded)\u{1B}[0m" : padded
        lock.withLock { _ in
            FileHandle.standardError.write(Data("\(mark) | \(line)\n".utf8))
        }
    }
}
