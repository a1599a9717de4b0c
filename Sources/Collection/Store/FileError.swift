import Glibc

/// A file that could not be made safe, in words.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// `errno(3)`.
    public var code: Int32
    /// What was being done ("write").
    public var action: String
    public var path: String

    public init(code: Int32, action: String, path: String) {
        self.code = code
        self.action = action
        self.path = path
    }

    /// Whether it concerns this path alone, so that other files can still be stored.
    var isOfOnePath: Bool {
        switch code {
        case ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP, EFBIG, EEXIST, ENOTEMPTY: true
        default: false
        }
    }

    public var description: String { "Cannot \(action) \(path): \(advice)." }

    private var advice: String {
        switch code {
        case ENOSPC: "the disk is full; make room on it"
        case EDQUOT: "this user's share of the disk is used up; make room or raise the quota"
        case EROFS: "the disk may only be read; mount it for writing"
        case EACCES, EPERM: "permission denied; let this user write there, or choose another directory"
        case EMFILE, ENFILE: "too many open files; raise the limit (ulimit -n)"
        case EIO: "the disk reports an error; check it, and replace it if need be"
        case ENOENT: "it is not there; make its directory, or choose another"
        case ENOTDIR: "a part of the path is a file; choose another directory"
        case EWOULDBLOCK: "another collector writes there; give each a directory of its own"
        default: String(cString: strerror(code))
        }
    }
}
