import Foundation
import Glibc
import Testing

@testable import Collection

struct EventStoreTests {
    private let scratch: ScratchDirectory

    init() throws { scratch = try ScratchDirectory() }

    private var directory: String { scratch.path + "/events" }

    private static let batch = [
        EventStore.File(path: "2026/03/01/a.json", bytes: Array("{\"a\":1}\n".utf8)),
        EventStore.File(path: "2026/03/01/b.json", bytes: Array("{\"b\":2}\n".utf8)),
        EventStore.File(path: "2026/02/28/c.json", bytes: []),
    ]

    private func incoming() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory + "/.incoming").filter { $0 != "lock" }
    }

    @Test func `puts files at their places, and leaves nothing else`() throws {
        let store = try EventStore(directory: directory)
        try store.store(Self.batch)
        #expect(scratch.files() == ["2026/02/28/c.json", "2026/03/01/a.json", "2026/03/01/b.json"])
        #expect(scratch.bytes("events/2026/03/01/a.json") == Self.batch[0].bytes)
        #expect(try incoming().isEmpty)
        #expect(try store.read("2026/03/01/b.json", maximumBytes: 100) == Self.batch[1].bytes)
        #expect(throws: FileError.self) { try store.read("2026/03/01/b.json", maximumBytes: 3) }
        try store.store([])
    }

    @Test func `writing again is harmless`() throws {
        let store = try EventStore(directory: directory)
        try store.store(Self.batch)
        try store.store(Self.batch + Self.batch)
        let other = EventStore.File(path: "2026/03/01/a.json", bytes: Array("{}".utf8))
        try store.store([other])
        #expect(scratch.files().count == 3)
        #expect(scratch.bytes("events/2026/03/01/a.json") == other.bytes)
    }

    @Test func `waits once for each file and each folder, in the right order`() throws {
        let files = FailingFileSystem()
        let store = try EventStore(directory: directory, files: files)
        try store.store(Self.batch)
        let before = files.steps.count
        try store.store(Self.batch)
        let expected =
            Array(repeating: "write", count: 3) + Array(repeating: "synchronize", count: 3)
            + Array(repeating: "rename", count: 3) + Array(repeating: "synchronize directory", count: 2)
        #expect(Array(files.steps.dropFirst(before)) == expected)
    }

    /// Dies at every step in turn; what stands at its place is whole, and the next process makes it complete.
    @Test func `a crash at any step leaves whole files and no litter`() throws {
        let full = FailingFileSystem()
        _ = try EventStore(directory: directory, files: full).store(Self.batch)
        for steps in 0..<full.steps.count {
            let scratch = try ScratchDirectory()
            let directory = scratch.path + "/events"
            #expect(throws: FileError.self, "step \(steps)") {
                let files = FailingFileSystem(failAfter: steps, code: EIO)
                try EventStore(directory: directory, files: files).store(Self.batch)
            }
            for file in Self.batch where scratch.files().contains(file.path) {
                #expect(scratch.bytes("events/" + file.path) == file.bytes, "step \(steps)")
            }
            let store = try EventStore(directory: directory)
            let litter = try FileManager.default.contentsOfDirectory(atPath: directory + "/.incoming")
            #expect(litter == ["lock"], "step \(steps)")
            try store.store(Self.batch)
            #expect(scratch.files().count == 3, "step \(steps)")
        }
    }

    @Test(arguments: [
        (ENOSPC, "the disk is full"), (EACCES, "permission denied"), (EROFS, "only be read"),
        (EIO, "disk reports an error"),
    ])
    func `errors say what to do`(_ code: Int32, _ words: String) throws {
        let made = FailingFileSystem()
        _ = try EventStore(directory: directory, files: made, locks: false)
        let files = FailingFileSystem(failAfter: made.steps.count, code: code)
        let store = try EventStore(directory: directory, files: files)
        let error = #expect(throws: FileError.self) { try store.store(Self.batch) }
        #expect(error?.description.contains(words) == true)
    }

    @Test func `a second collector is kept out`() throws {
        let first = try EventStore(directory: directory)
        let error = #expect(throws: FileError.self) { try EventStore(directory: directory) }
        #expect(error?.description.contains("another collector") == true)
        withExtendedLifetime(first) {}
    }

    @Test func `a path that is a file is refused in words`() throws {
        #expect(FileManager.default.createFile(atPath: directory, contents: Data()))
        let error = #expect(throws: FileError.self) { try EventStore(directory: directory) }
        #expect(error?.description.contains("part of the path is a file") == true)
    }
}
