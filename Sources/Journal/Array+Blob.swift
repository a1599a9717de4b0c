import FoundationEssentials
import GRDB

extension [UInt8] {
    /// As SQLite stores it.
    var databaseBlob: Data { Data(self) }
}
