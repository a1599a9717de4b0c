import Synchronization

/// Event files in folders by day, each written whole or not at all.
///
/// A batch costs one wait for the disk for its files and one for each folder: all files are written beside
/// (`.incoming`), made safe, then renamed to their places, and the folders made safe. After a crash at any
/// moment a file at its place is whole; what stands in `.incoming` is removed at the next start.
final class EventStore: Sendable {
    /// A file to write.
    struct File: Hashable, Sendable {
        /// Below the store's directory, as `EventPath` makes it.
        var path: String
        var bytes: [UInt8]
    }

    static let incoming = ".incoming"
    static let lockName = "lock"
    /// Folders known to exist and to be safe; beyond it they are looked at again.
    static let knownDirectoriesMaximum = 4096

    let directory: String
    private let files: any FileSystem
    private let lock: DirectoryLock?
    private let knownDirectories = Mutex<Set<String>>([])
    private let lastNumber = Atomic(0)

    /// Makes the directory where need be, and removes what an earlier process left half done.
    /// - Throws: `FileError`, also where another collector writes there.
    init(directory: String, files: any FileSystem = POSIXFileSystem(), locks: Bool = true) throws(FileError) {
        self.directory = directory
        self.files = files
        let incoming = directory + "/" + Self.incoming
        _ = try files.makeDirectory(directory)
        _ = try files.makeDirectory(incoming)
        lock = locks ? try DirectoryLock(incoming + "/" + Self.lockName) : nil
        for name in try files.names(in: incoming) where name != Self.lockName {
            try files.remove(incoming + "/" + name)
        }
    }

    /// Puts files at their places; when this returns they survive a loss of power.
    /// - Throws: `FileError`: some may be at their places, whole, and all may be written again.
    func store(_ batch: [File]) throws(FileError) {
        guard !batch.isEmpty else { return }
        let directories = Set(batch.map { Self.parent(of: $0.path) })
        for directory in directories.sorted() { try prepare(directory) }
        var temporaries: [String] = []
        do {
            for file in batch {
                let number = lastNumber.add(1, ordering: .relaxed).newValue
                let temporary = "\(directory)/\(Self.incoming)/\(number).json"
                temporaries.append(temporary)
                try files.write(file.bytes, to: temporary)
            }
            try files.synchronize(files: temporaries)
            for (temporary, file) in zip(temporaries, batch) {
                try files.rename(temporary, to: directory + "/" + file.path)
            }
        } catch {
            // A full disk gets its room back; what cannot be removed goes at the next start.
            for temporary in temporaries { try? files.remove(temporary) }
            knownDirectories.withLock { $0.removeAll() }
            throw error
        }
        for folder in directories.sorted() { try files.synchronize(directory: directory + "/" + folder) }
    }

    /// - Throws: `FileError` where the file is gone or larger than `maximumBytes`.
    func read(_ path: String, maximumBytes: Int) throws(FileError) -> [UInt8] {
        try files.read(directory + "/" + path, maximumBytes: maximumBytes)
    }

    /// Makes a folder and those above it. A new one's own entry must be safe before a file in it counts as
    /// stored.
    private func prepare(_ folder: String) throws(FileError) {
        guard !knownDirectories.withLock({ $0.contains(folder) }) else { return }
        var path = directory
        for name in folder.split(separator: "/") {
            let parent = path
            path += "/" + name
            // A directory that is there may have been made a moment before a crash: its entry is saved
            // anyway.
            _ = try files.makeDirectory(path)
            try files.synchronize(directory: parent)
        }
        knownDirectories.withLock { known in
            if known.count >= Self.knownDirectoriesMaximum { known.removeAll() }
            known.insert(folder)
        }
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
