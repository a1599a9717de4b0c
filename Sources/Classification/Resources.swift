import Foundation
import Language

/// The module's resource files.
enum Resources {
    /// Throws `ResourceError` where the file is missing or a row has other columns.
    static func table(_ file: String, columns: ClosedRange<Int>) throws(ResourceError) -> ResourceTable {
        try ResourceTable(contentsOf: url(file), columns: columns)
    }

    static func bytes(_ file: String) throws(ResourceError) -> [UInt8] {
        do { return Array(try Data(contentsOf: url(file))) } catch { throw .missing(file: file) }
    }

    private static func url(_ file: String) -> URL {
        Bundle.module.bundleURL.appendingPathComponent("Resources").appendingPathComponent(file)
    }
}
