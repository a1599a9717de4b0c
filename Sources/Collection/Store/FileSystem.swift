/// What an event store asks of a disk. Every call throws `FileError`.
protocol FileSystem: Sendable {
    /// Makes one directory; one that exists is fine.
    /// - Returns: whether it is new.
    func makeDirectory(_ path: String) throws(FileError) -> Bool
    /// Writes a whole file, new or over an old one. It is not yet safe on disk.
    func write(_ bytes: [UInt8], to path: String) throws(FileError)
    /// Makes the content of files safe on disk.
    func synchronize(files: [String]) throws(FileError)
    /// Makes a directory's entries safe on disk.
    func synchronize(directory: String) throws(FileError)
    /// Gives a file another name on the same file system, in one step, in place of one that may be there.
    func rename(_ old: String, to new: String) throws(FileError)
    func remove(_ path: String) throws(FileError)
    /// Names in a directory, without `.` and `..`.
    func names(in directory: String) throws(FileError) -> [String]
    func read(_ path: String, maximumBytes: Int) throws(FileError) -> [UInt8]
}
