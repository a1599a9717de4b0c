import Glibc

/// Small files whole, with the permissions that keys need.
enum FileAccess {
    /// Creates `path` and returns when its content is on disk. Leaves nothing behind when it fails.
    static func create(_ path: String, mode: mode_t, _ text: String) throws(KeyFileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw KeyFileError(errno == EEXIST ? .exists : .system(errno), path)
        }
        defer { close(descriptor) }
        do throws(KeyFileError) {
            // Whatever the process's umask says.
            guard fchmod(descriptor, mode) == 0 else { throw KeyFileError(.system(errno), path) }
            try write(Array(text.utf8), to: descriptor, path)
            guard fsync(descriptor) == 0 else { throw KeyFileError(.system(errno), path) }
        } catch {
            remove(path)
            throw error
        }
    }

    /// - Parameter ownerOnly: refuse a file that others may read or write, or that belongs to another user
    ///   than this one or root.
    static func read(
        _ path: String, upTo maximumBytes: Int, ownerOnly: Bool
    ) throws(KeyFileError) -> String {
        // A pipe would keep a plain open() waiting.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw KeyFileError(.system(errno), path) }
        defer { close(descriptor) }
        try check(descriptor, path, ownerOnly: ownerOnly)

        var bytes = [UInt8](repeating: 0, count: maximumBytes + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { bytes in
                Glibc.read(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
            }
            if got < 0 {
                guard errno == EINTR else { throw KeyFileError(.system(errno), path) }
            } else if got == 0 {
                break
            } else {
                count += got
            }
        }
        guard count <= maximumBytes, let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
            throw KeyFileError(.malformed, path)
        }
        return text
    }

    static func remove(_ path: String) {
        unlink(path)
    }

    /// Looks at the open file, not at the path, which could name another by now.
    private static func check(
        _ descriptor: Int32, _ path: String, ownerOnly: Bool
    ) throws(KeyFileError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw KeyFileError(.system(errno), path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw KeyFileError(.notAFile, path) }
        guard ownerOnly else { return }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            throw KeyFileError(.foreignOwner, path)
        }
        guard status.st_mode & 0o077 == 0 else {
            throw KeyFileError(.exposed(mode: status.st_mode & 0o777), path)
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(KeyFileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                guard errno == EINTR else { throw KeyFileError(.system(errno), path) }
            } else {
                rest = rest.dropFirst(count)
            }
        }
    }
}
