public import Foundation

/// The resource files of a module, in the folder `Resources` of its bundle. The tables among them are
/// tab-separated, and a comment at their head names their columns.
public struct ResourceFolder: Sendable {
    private let url: URL

    public init(_ bundle: Bundle) { url = bundle.bundleURL.appending(path: "Resources") }

    /// The rows of a table whose last columns may be left out.
    /// - Throws: `ResourceError` where the file is missing or a row has other columns.
    public func rows(
        _ file: String, columns: ClosedRange<Int>
    ) throws(ResourceError) -> [ResourceTable.Row] {
        try ResourceTable(bytes(file), file: file, columns: columns).rows
    }

    /// The rows of a table.
    /// - Throws: `ResourceError` where the file is missing or a row has other columns.
    public func rows(_ file: String, columns: Int) throws(ResourceError) -> [ResourceTable.Row] {
        try rows(file, columns: columns...columns)
    }

    /// The first column of a table, as words.
    /// - Throws: `ResourceError` where the file is missing or a row has other columns.
    public func words(_ file: String, columns: Int = 1) throws(ResourceError) -> WordSet {
        WordSet(try rows(file, columns: columns).map { WordID($0[0]) })
    }

    /// - Throws: `ResourceError.missing` where the file cannot be read.
    public func bytes(_ file: String) throws(ResourceError) -> [UInt8] {
        do { return Array(try Data(contentsOf: url.appending(path: file))) } catch {
            throw .missing(file: file)
        }
    }
}
