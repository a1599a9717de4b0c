import Collection
import Foundation

/// Where `enrich` writes: a folder with a file an event, a file of JSON Lines, or standard output.
struct EventOutput {
    private enum Place {
        case folder(URL)
        case lines(FileHandle)
    }

    private let place: Place
    private let path: String
    private let isPretty: Bool
    private var stems: Set<String> = []

    /// - Parameter path: ends in `.jsonl` for a file of lines; `-` for standard output.
    /// - Throws: `OutputError`.
    init(_ path: String, pretty: Bool) throws {
        self.path = path
        isPretty = pretty
        if path == "-" {
            place = .lines(.standardOutput)
        } else if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") {
            guard FileManager.default.createFile(atPath: path, contents: nil),
                let handle = FileHandle(forWritingAtPath: path)
            else { throw OutputError(path: path, reason: "cannot be written; check the folder and your rights") }
            place = .lines(handle)
        } else {
            let folder = URL(fileURLWithPath: path, isDirectory: true)
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            } catch {
                throw OutputError(path: path, reason: error.localizedDescription)
            }
            place = .folder(folder)
        }
    }

    /// - Parameter stem: the file's name in a folder; the article's id where there is none or it is taken.
    mutating func write(_ event: AssembledEvent, stem: String?) throws {
        do {
            switch place {
            case .lines(let handle):
                try handle.write(contentsOf: event.json + [UInt8(ascii: "\n")])
            case .folder(let folder):
                let name = stem.flatMap { stems.insert($0).inserted ? $0 : nil } ?? event.article
                let json = isPretty ? JSONIndenter.indent(event.json) : event.json + [UInt8(ascii: "\n")]
                try Data(json).write(to: folder.appendingPathComponent(name + ".json"))
            }
        } catch {
            throw OutputError(path: path, reason: error.localizedDescription)
        }
    }
}
