import Foundation
import Glibc
import Synchronization
import Testing
import Wire

@testable import Collection

/// The system's files, until the step at which the disk fails or the process dies.
private final class FailingFileSystem: FileSystem {
    private let system = POSIXFileSystem()
    private let stepsLeft: Atomic<Int>
    private let code: Int32
    private let journal = Mutex<[String]>([])

    init(failAfter steps: Int = .max, code: Int32 = ENOSPC) {
        stepsLeft = Atomic(steps)
        self.code = code
    }

    /// The kinds of steps taken, in order.
    var steps: [String] { journal.withLock { $0 } }

    private func step(_ action: String, _ path: String) throws(FileError) {
        // Once it has failed, everything fails: a process that died cleans nothing up either.
        guard stepsLeft.subtract(1, ordering: .relaxed).oldValue > 0 else {
            throw FileError(code: code, action: action, path: path)
        }
        journal.withLock { $0.append(action) }
    }

    func makeDirectory(_ path: String) throws(FileError) -> Bool {
        try step("make", path)
        return try system.makeDirectory(path)
    }

    func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        do {
            try step("write", path)
        } catch {
            // Half a file, as a full disk or a dead process leaves it.
            try system.write(Array(bytes.prefix(bytes.count / 2)), to: path)
            throw error
        }
        try system.write(bytes, to: path)
    }

    func synchronize(files: [String]) throws(FileError) {
        for file in files {
            try step("synchronize", file)
            try system.synchronize(files: [file])
        }
    }

    func synchronize(directory: String) throws(FileError) {
        try step("synchronize directory", directory)
        try system.synchronize(directory: directory)
    }

    func rename(_ old: String, to new: String) throws(FileError) {
        try step("rename", new)
        try system.rename(old, to: new)
    }

    func remove(_ path: String) throws(FileError) {
        try step("remove", path)
        try system.remove(path)
    }

    func names(in directory: String) throws(FileError) -> [String] { try system.names(in: directory) }

    func read(_ path: String, maximumBytes: Int) throws(FileError) -> [UInt8] {
        try system.read(path, maximumBytes: maximumBytes)
    }
}

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
        (ENOSPC, "the disk is full"), (EACCES, "permission denied"), (EROFS, "only be read"), (EIO, "disk reports an error"),
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
