import Foundation
import Language

/// The module's resource files.
enum Resource {
    /// The rows of a tab-separated file.
    static func table(_ file: String, columns: ClosedRange<Int>) throws -> ResourceTable {
        try ResourceTable(contentsOf: url(file), columns: columns)
    }

    /// The bytes of a file that is too large to be read as rows of strings.
    static func bytes(_ file: String) throws -> [UInt8] {
        do { return [UInt8](try Data(contentsOf: url(file))) } catch let error as ResourceError {
            throw error
        } catch { throw ResourceError.missing(file: file) }
    }

    private static func url(_ file: String) throws -> URL {
        guard
            let url = Bundle.module.url(
                forResource: file, withExtension: nil, subdirectory: "Resources")
        else { throw ResourceError.missing(file: file) }
        return url
    }

    /// The words of a phrase as the tokenizer cuts them: at spaces, and before "'s".
    static func words(_ phrase: some Collection<UInt8>) -> [WordID] {
        phrase.split(separator: UInt8(ascii: " ")).flatMap { word -> [WordID] in
            if word.count > 2, word.suffix(2).elementsEqual("'s".utf8) {
                return [WordID(word.dropLast(2)), "'s"]
            }
            return [WordID(word)]
        }
    }

    /// The words of a field that lists several, separated by spaces.
    static func words(_ field: String) -> [WordID] {
        words(Array(field.utf8))
    }
}
