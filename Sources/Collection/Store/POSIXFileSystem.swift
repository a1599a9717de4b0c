import Glibc

/// The system's own files.
struct POSIXFileSystem: FileSystem {
    static let directoryMode: mode_t = 0o755
    static let fileMode: mode_t = 0o644

    func makeDirectory(_ path: String) throws(FileError) -> Bool {
        if mkdir(path, Self.directoryMode) == 0 { return true }
        guard errno == EEXIST else { throw FileError(code: errno, action: "make the directory", path: path) }
        return false
    }

    func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let file = try open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, "write")
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw FileError(code: count < 0 ? errno : EIO, action: "write", path: path)
            }
            written += count
        }
    }

    func synchronize(directory: String) throws(FileError) {
        try synchronize(directory, O_RDONLY | O_DIRECTORY)
    }

    func rename(_ old: String, to new: String) throws(FileError) {
        guard Glibc.rename(old, new) == 0 else {
            throw FileError(code: errno, action: "rename to", path: new)
        }
    }

    func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw FileError(code: errno, action: "remove", path: path)
        }
    }

    func names(in directory: String) throws(FileError) -> [String] {
        guard let stream = opendir(directory) else {
            throw FileError(code: errno, action: "list", path: directory)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    func read(_ path: String, maximumBytes: Int) throws(FileError) -> [UInt8] {
        let file = try open(path, O_RDONLY | O_CLOEXEC, "read")
        defer { close(file) }
        var information = stat()
        guard fstat(file, &information) == 0 else { throw FileError(code: errno, action: "read", path: path) }
        guard information.st_size <= maximumBytes else {
            throw FileError(code: EFBIG, action: "read", path: path)
        }
        var bytes = [UInt8](repeating: 0, count: Int(information.st_size))
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw FileError(code: errno, action: "read", path: path) }
            if more == 0 { break }
            count += more
        }
        return Array(bytes.prefix(count))
    }

    func synchronize(_ path: String, _ flags: Int32) throws(FileError) {
        let file = try open(path, flags | O_CLOEXEC, "save")
        defer { close(file) }
        while fsync(file) != 0 {
            guard errno == EINTR else { throw FileError(code: errno, action: "save", path: path) }
        }
    }

    private func open(_ path: String, _ flags: Int32, _ action: String) throws(FileError) -> Int32 {
        while true {
            let file = Glibc.open(path, flags, Self.fileMode)
            if file >= 0 { return file }
            guard errno == EINTR else { throw FileError(code: errno, action: action, path: path) }
        }
    }
}
