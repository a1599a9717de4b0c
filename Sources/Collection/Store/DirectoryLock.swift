import Glibc

/// Keeps a second collector out of a directory, until it is freed or its process ends.
final class DirectoryLock: Sendable {
    private let file: Int32

    init(_ path: String) throws(FileError) {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, POSIXFileSystem.fileMode)
        guard file >= 0 else { throw FileError(code: errno, action: "lock", path: path) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(file)
            throw FileError(code: code, action: "lock", path: path)
        }
    }

    deinit { close(file) }
}
