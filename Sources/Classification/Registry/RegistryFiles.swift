import Foundation
import Wire

/// The registry files of a user, which are laid over Dateline's own; the last one wins.
public struct RegistryFiles: Hashable, Sendable {
    public var paths: [String]

    public init(_ paths: [String] = []) { self.paths = paths }

    /// Reads everything anew.
    /// - Throws: `RegistryError` with every broken line of every file, or `ResourceError` where a file of
    ///   ours is missing.
    public func registry() throws -> Registry {
        var layers: [[Outlet]] = []
        var problems: [RegistryError.Problem] = []
        for path in paths {
            do throws(RegistryError) { layers.append(try Self.outlets(at: path)) } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw RegistryError(problems: problems) }
        return try Registry.bundled(adding: layers)
    }

    /// The entries of one file.
    /// - Throws: `RegistryError` with every broken line.
    public static func outlets(at path: String) throws(RegistryError) -> [Outlet] {
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: Registry.maxFileBytes + 1)
        else {
            let reason = "the file is missing, empty or unreadable"
            throw RegistryError(problems: [RegistryError.Problem(file: path, line: 0, reason: reason)])
        }
        return try Registry.outlets(parsing: data, file: path)
    }
}
