import Glibc
import Synchronization

@testable import Collection

/// The system's files, until the step at which the disk fails or the process dies.
final class FailingFileSystem: FileSystem {
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
