import Glibc
import Testing

/// A directory that goes away with its last user.
final class TemporaryDirectory: Sendable {
    private let root: String

    init() throws {
        var template = Array("/tmp/dateline-test-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        guard let entries = opendir(root) else { return }
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            unlink(path(name))
        }
        closedir(entries)
        rmdir(root)
    }

    func path(_ name: String) -> String { "\(root)/\(name)" }

    func mode(of path: String) throws -> mode_t {
        var status = stat()
        try #require(stat(path, &status) == 0)
        return status.st_mode & 0o777
    }

    /// Writes a file that only its owner may read.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let descriptor = open(path(name), O_WRONLY | O_CREAT, 0o600)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var text = text
        text.withUTF8 { _ = Glibc.write(descriptor, $0.baseAddress, $0.count) }
        return path(name)
    }
}
