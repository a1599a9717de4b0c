import Language
import Wire

extension Registry {
    static let maxFileBytes = 16 << 20
    /// The columns that `outlets.tsv` documents. A row may leave out empty ones at its end.
    /// Reads a registry file (`outlets.tsv` documents the format).
    /// - Throws: `RegistryError` with every broken line.
    public static func outlets(
        parsing text: some Collection<UInt8>, file: String
    ) throws(RegistryError) -> [Outlet] {
        let rows = try rows(text, file: file)
        var outlets: [Outlet] = []
        var lines: [Int] = []
        var problems: [RegistryError.Problem] = []
        for row in rows {
            do throws(OutletRow.Problem) {
                outlets.append(try OutletRow(row).outlet())
                lines.append(row.line)
            } catch {
                problems.append(RegistryError.Problem(file: file, line: row.line, reason: error.reason))
            }
        }
        problems += duplicates(in: outlets, lines: lines, file: file)
        guard problems.isEmpty else {
            throw RegistryError(problems: problems.sorted { $0.line < $1.line })
        }
        return outlets
    }

    private static func rows(
        _ text: some Collection<UInt8>, file: String
    ) throws(RegistryError) -> [ResourceTable.Row] {
        func refused(_ reason: String) -> RegistryError {
            RegistryError(problems: [RegistryError.Problem(file: file, line: 0, reason: reason)])
        }
        guard text.count <= maxFileBytes else {
            throw refused("the file is larger than \(maxFileBytes) bytes")
        }
        let rows: [ResourceTable.Row]
        do {
            rows = try ResourceTable(text, file: file, columns: 1...Int.max).rows
        } catch {
            throw refused(error.description)
        }
        if rows.isEmpty { throw refused("the file has no entry") }
        return rows
    }

    /// Every reason why a registry file would be refused, in order of its lines; empty for a good one.
    public static func problems(
        in text: some Collection<UInt8>, file: String
    ) -> [RegistryError.Problem] {
        do throws(RegistryError) {
            _ = try outlets(parsing: text, file: file)
            return []
        } catch {
            return error.problems
        }
    }

    /// A host name or full name that two entries claim.
    private static func duplicates(
        in outlets: [Outlet], lines: [Int], file: String
    ) -> [RegistryError.Problem] {
        var firstLine: [String: Int] = [:]
        var problems: [RegistryError.Problem] = []
        for (outlet, line) in zip(outlets, lines) {
            let names = Set(([outlet.name] + outlet.aliases).map { "the name " + NameKey.key($0) })
            for claim in outlet.domains.map({ "the host name " + $0 }) + names.sorted() {
                if let first = firstLine[claim] {
                    let reason = "\(claim) stands in line \(first) already"
                    problems.append(RegistryError.Problem(file: file, line: line, reason: reason))
                } else {
                    firstLine[claim] = line
                }
            }
        }
        return problems
    }
}

extension String {
    /// The parts between `separator`s, empty ones left out.
    func parts(separatedBy separator: UInt8) -> [String] {
        utf8.split(separator: separator).map { String(Substring($0)) }
    }
}
