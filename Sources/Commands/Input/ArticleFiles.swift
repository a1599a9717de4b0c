import Foundation
import Pages
import Wire

/// The articles in a list of files, one after the other, read as they are asked for. `-` is standard input.
struct ArticleFiles {
    private let paths: [String]
    private let hints: ArticleHints
    private let maximumArticleBytes: Int
    private var nextPath = 0
    private var lines: ByteLines?
    private var waiting: [InputArticle] = []
    private var current = ""
    private var finishedBytes = 0

    init(_ paths: [String], hints: ArticleHints, maximumArticleBytes: Int) {
        self.paths = paths
        self.hints = hints
        self.maximumArticleBytes = maximumArticleBytes
    }

    /// Bytes of input read up to now.
    var bytesRead: Int { finishedBytes + (lines?.bytesRead ?? 0) }

    /// Bytes of all files, or `nil` where standard input is among them.
    var totalBytes: Int? {
        paths.contains("-") ? nil : paths.reduce(0) { $0 + (Self.size(of: $1) ?? 0) }
    }

    /// The next article, or `nil` at the end.
    /// - Throws: `InputError` for a file that cannot be read or is no article; call again to go on after it.
    mutating func next() throws -> InputArticle? {
        while true {
            if let article = waiting.popLast() { return article }
            if let article = try nextLine() { return article }
            guard nextPath < paths.count else { return nil }
            current = paths[nextPath]
            nextPath += 1
            try open(current)
        }
    }

    private mutating func nextLine() throws -> InputArticle? {
        while let line = try lines?.next() {
            guard line.contains(where: { !InputKind.isSpace($0) }) else { continue }
            let place = "\(current), line \(lines?.lineNumber ?? 0)"
            return InputArticle(place: place, stem: nil, json: completed(line))
        }
        finishedBytes += lines?.bytesRead ?? 0
        lines = nil
        return nil
    }

    private mutating func open(_ path: String) throws {
        let kind = InputKind(path: path)
        if kind == .jsonLines {
            lines = ByteLines(try Self.handle(path), path: path, maximumLineBytes: maximumArticleBytes)
            return
        }
        let content = try Self.content(path, limit: maximumArticleBytes * Self.arrayFactor)
        finishedBytes += content.count
        let stem = path == "-" ? nil : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        switch kind ?? InputKind(content: content) {
        case .text:
            waiting = [InputArticle(place: path, stem: stem, json: try TextArticle.json(content, path: path, hints: hints))]
        case .html:
            waiting = [InputArticle(place: path, stem: stem, json: try html(content))]
        case .json, .jsonLines:
            waiting = try json(content, path: path, stem: stem)
        }
    }

    /// An array may hold more than one article.
    private static let arrayFactor = 64

    private func html(_ content: [UInt8]) throws -> [UInt8] {
        var members = hints.members
        members["html"] = .string(Charset.decode(content, declared: nil))
        return try JSON.encode(JSONValue.object(members))
    }

    private func json(_ content: [UInt8], path: String, stem: String?) throws -> [InputArticle] {
        guard let value = try? JSON.decode(JSONValue.self, from: content) else {
            // Perhaps JSON Lines under another name; a line that is none is refused with its number.
            return content.split(separator: UInt8(ascii: "\n")).enumerated()
                .filter { $0.element.contains { !InputKind.isSpace($0) } }
                .map { InputArticle(place: "\(path), line \($0.offset + 1)", stem: nil, json: completed(Array($0.element))) }
                .reversed()
        }
        guard case .array(let values) = value else {
            return [InputArticle(place: path, stem: stem, json: completed(content))]
        }
        return try values.enumerated().map { index, value in
            InputArticle(
                place: "\(path), article \(index + 1)", stem: nil, json: completed(try JSON.encode(value)))
        }.reversed()
    }

    /// Adds the hints that an article lacks; what cannot be read is left for intake to refuse.
    private func completed(_ json: [UInt8]) -> [UInt8] {
        guard !hints.isEmpty, case .object(var members)? = try? JSON.decode(JSONValue.self, from: json) else {
            return json
        }
        members.merge(hints.members) { own, _ in own }
        return (try? JSON.encode(JSONValue.object(members))) ?? json
    }

    private static func size(of path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue
    }

    private static func handle(_ path: String) throws -> FileHandle {
        if path == "-" { return .standardInput }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw InputError(path: path, line: nil, reason: "cannot be opened; check the name and your rights")
        }
        return handle
    }

    private static func content(_ path: String, limit: Int) throws -> [UInt8] {
        do {
            let content = try handle(path).read(upToCount: limit + 1) ?? Data()
            guard content.count <= limit else {
                throw InputError(
                    path: path, line: nil,
                    reason: "has more than \(limit) bytes; split it, or send JSON Lines (.jsonl)")
            }
            return Array(content)
        } catch let error as InputError {
            throw error
        } catch {
            throw InputError(path: path, line: nil, reason: "cannot be read: \(error.localizedDescription)")
        }
    }
}
