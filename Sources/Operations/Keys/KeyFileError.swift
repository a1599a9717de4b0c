import Glibc

/// Why a key could not be read or written.
public struct KeyFileError: Error, Hashable {
    /// Why the file cannot serve.
    public enum Reason: Sendable, Hashable {
        /// Others than the owner may read or write the file; these are its permission bits.
        case exposed(mode: UInt32)
        /// The file belongs to another user, who could change it.
        case foreignOwner
        /// The file is there already.
        case exists
        /// The path names a directory, a device or the like.
        case notAFile
        /// The file holds no key.
        case malformed
        /// The file holds the other half of a pair.
        case otherKind(wanted: String)
        /// The system refused, with this error number.
        case system(Int32)
    }

    public let reason: Reason
    public let path: String

    init(_ reason: Reason, _ path: String) {
        self.reason = reason
        self.path = path
    }
}

extension KeyFileError: CustomStringConvertible {
    /// One sentence: what is wrong with the file, and what to do.
    public var description: String {
        switch reason {
        case .exposed(let mode):
            """
            the secret key \(path) can be read or changed by others (mode \(String(mode, radix: 8))); \
            run chmod 600 on it, or make a new key if others may have read it
            """
        case .foreignOwner:
            "the secret key \(path) belongs to another user; copy it to a file of your own"
        case .exists:
            "\(path) exists; remove it if the key is no longer used, or choose another name"
        case .notAFile: "\(path) is not a file; give the path of a key file"
        case .malformed: "\(path) holds no key; make one anew, or copy the whole file again"
        case .otherKind(let wanted): "\(path) holds no \(wanted); give the other file of the pair"
        case .system(ENOENT): "there is no key file \(path); check the path, or make the key first"
        case .system(EACCES): "\(path) may not be read or written by this user; change its permissions"
        case .system(let code): "cannot use the key file \(path): \(String(cString: strerror(code)))"
        }
    }
}
