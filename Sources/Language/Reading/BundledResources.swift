import Foundation

/// The resource files of this module.
enum BundledResources {
    static func url(_ file: String) -> URL {
        Bundle.module.bundleURL.appending(path: "Resources").appending(path: file)
    }

    static func table(_ file: String, columns: Int) throws(ResourceError) -> ResourceTable {
        try ResourceTable(contentsOf: url(file), columns: columns...columns)
    }

    /// The first column of a file, as words.
    static func set(_ file: String) throws(ResourceError) -> WordSet {
        WordSet(try table(file, columns: 1).rows.map { WordID($0.fields[0]) })
    }

    static func wordForms() throws(ResourceError) -> WordForms {
        try WordForms(try bytes("words.forms"), file: "words.forms")
    }

    private static func bytes(_ file: String) throws(ResourceError) -> [UInt8] {
        guard let data = try? Data(contentsOf: url(file)) else { throw .missing(file: file) }
        return Array(data)
    }

    static func model(_ file: String) throws(ResourceError) -> ModelFile {
        try ModelFile(try bytes(file), file: file)
    }
}
