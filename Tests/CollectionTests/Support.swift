import Foundation
import Wire

@testable import Collection

/// A directory that goes with its owner.
final class ScratchDirectory: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/collection-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Paths of all files below, sorted, but for the store's own.
    func files(below directory: String = "events") -> [String] {
        let names = FileManager.default.enumerator(atPath: path + "/" + directory)?.allObjects as? [String]
        return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
    }

    func bytes(_ name: String) -> [UInt8] {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) } ?? []
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014): small, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

func part(_ name: PartName, _ json: String) -> Part { Part(name: name, bytes: Array(json.utf8)) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// 2026-03-01T12:00:00.250Z
let noonMilliseconds: Int64 = 1_772_366_400_250

func job(_ article: String = "a1", _ parts: [Part]? = nil) -> Job {
    Job(
        article: article, stage: .collect, acceptedMilliseconds: noonMilliseconds,
        parts: parts ?? [part(.article, #"{"id":"\#(article)","headline":"Bridge reopens"}"#)])
}
