import Foundation
import ZeroMQ

/// Shows on a terminal how far a long piece of work is; silent elsewhere.
struct ProgressBar {
    private let isShown = Terminal.isTerminal(STDERR_FILENO)
    private let label: String
    /// Bytes of the whole input, where they are known.
    private let totalBytes: Int?
    private var lastDrawnMilliseconds: Int64 = 0
    private let startedMilliseconds = MonotonicClock.nowMilliseconds

    /// Redrawing more often than this is noise.
    private static let intervalMilliseconds: Int64 = 100

    init(_ label: String, totalBytes: Int?) {
        self.label = label
        self.totalBytes = totalBytes
    }

    mutating func show(bytes: Int, articles: Int) {
        let now = MonotonicClock.nowMilliseconds
        guard isShown, now - lastDrawnMilliseconds >= Self.intervalMilliseconds else { return }
        lastDrawnMilliseconds = now
        draw(bytes: bytes, articles: articles, now: now)
    }

    /// Clears the line, so that what follows stands alone.
    func clear() {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }

    private func draw(bytes: Int, articles: Int, now: Int64) {
        let seconds = max(0.001, Double(now - startedMilliseconds) / 1_000)
        var line = "\(label) \(articles) articles, \(Int(Double(articles) / seconds)) a second"
        if let totalBytes, totalBytes > 0 {
            let width = 24
            let filled = min(width, bytes * width / totalBytes)
            let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
            line = "[\(bar)] \(min(100, bytes * 100 / totalBytes)) %  " + line
        }
        let visible = String(line.prefix(Terminal.columns(STDERR_FILENO) - 1))
        FileHandle.standardError.write(Data("\r\(visible)\u{1B}[K".utf8))
    }
}
