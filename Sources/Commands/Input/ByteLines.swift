import Foundation

/// Reads a file line by line in bounded memory.
struct ByteLines {
    private let handle: FileHandle
    private let path: String
    private let maximumLineBytes: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private(set) var lineNumber = 0
    private(set) var bytesRead = 0

    private static let chunkBytes = 1 << 20

    init(_ handle: FileHandle, path: String, maximumLineBytes: Int) {
        self.handle = handle
        self.path = path
        self.maximumLineBytes = maximumLineBytes
    }

    /// The next line without its end, or `nil` at the end.
    /// - Throws: `InputError` for a line over the limit or a file that cannot be read.
    mutating func next() throws -> [UInt8]? {
        while true {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                return take(upTo: end, skipping: 1)
            }
            guard buffer.count - position <= maximumLineBytes else {
                try skipLine()
                throw InputError(
                    path: path, line: lineNumber,
                    reason: "the line has more than \(maximumLineBytes) bytes; one article a line is expected")
            }
            if isAtEnd { return position < buffer.count ? take(upTo: buffer.count, skipping: 0) : nil }
            try fill()
        }
    }

    private mutating func take(upTo end: Int, skipping separator: Int) -> [UInt8] {
        var line = buffer[position..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        position = end + separator
        lineNumber += 1
        return Array(line)
    }

    /// Passes over a line that is too long, so that the next one can be read.
    private mutating func skipLine() throws {
        while !isAtEnd {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                position = end + 1
                break
            }
            position = buffer.count
            try fill()
        }
        lineNumber += 1
    }

    private mutating func fill() throws {
        buffer.removeSubrange(..<position)
        position = 0
        do {
            guard let chunk = try handle.read(upToCount: Self.chunkBytes), !chunk.isEmpty else {
                isAtEnd = true
                return
            }
            buffer.append(contentsOf: chunk)
            bytesRead += chunk.count
        } catch {
            throw InputError(path: path, line: nil, reason: "cannot be read: \(error.localizedDescription)")
        }
    }
}
