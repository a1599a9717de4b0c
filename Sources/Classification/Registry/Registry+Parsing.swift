import Language
import Wire

extension Registry {
    static let maxFileBytes = 16 << 20
    /// The columns that `outlets.tsv` documents. A row may leave out empty ones at its end.
    static let columns = [
        "name", "aliases", "domains", "country", "class", "kind", "basis", "asOf", "history",
    ]

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
            do throws(RowProblem) {
                outlets.append(try outlet(from: row))
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
            RegistryError(problems: [RegistryError.Problem(file: file, line: 1, reason: reason)])
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

    private struct RowProblem: Error {
        var reason: String
    }

    private static func outlet(from raw: ResourceTable.Row) throws(RowProblem) -> Outlet {
        guard raw.fields.count <= columns.count else {
            throw RowProblem(reason: "\(raw.fields.count) fields stand where \(columns.count) are known")
        }
        let row = raw.fields + Array(repeating: "", count: columns.count - raw.fields.count)
        let name = row[0]
        if NameKey.key(name).isEmpty { throw RowProblem(reason: "the outlet has no name") }
        let domains = row[2].parts(separatedBy: UInt8(ascii: "|"))
        for domain in domains where Host(address: domain)?.name != domain {
            throw RowProblem(reason: "'\(domain)' is not a host name in lower case")
        }
        guard isCountryCode(row[3]) else {
            throw RowProblem(reason: "country '\(row[3])' is not two capital letters (ISO 3166-1)")
        }
        guard let kind = Outlet.Kind(rawValue: row[5]) else {
            let known = Outlet.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw RowProblem(reason: "kind '\(row[5])' is none of \(known)")
        }
        if row[6].isEmpty { throw RowProblem(reason: "the entry gives no basis") }
        guard isDate(row[7]) else {
            throw RowProblem(reason: "asOf '\(row[7])' is not written YYYY-MM or YYYY-MM-DD")
        }
        return Outlet(
            name: name, aliases: row[1].parts(separatedBy: UInt8(ascii: "|")), domains: domains,
            country: row[3], matrixClass: try matrixClass(row[4]), kind: kind, basis: row[6],
            asOf: row[7], changes: try changes(row[8]))
    }

    private static func matrixClass(_ code: String) throws(RowProblem) -> MatrixClass {
        guard let value = MatrixClass(rawValue: code), value != .unknown else {
            let known = MatrixClass.allCases.filter { $0 != .unknown }.map(\.rawValue)
            throw RowProblem(reason: "class '\(code)' is none of \(known.joined(separator: ", "))")
        }
        return value
    }

    private static func changes(_ field: String) throws(RowProblem) -> [Outlet.Change] {
        var changes: [Outlet.Change] = []
        for part in field.parts(separatedBy: UInt8(ascii: "|")) {
            let sides = part.parts(separatedBy: UInt8(ascii: "="))
            guard sides.count == 2, sides[0].utf8.count == 10, let day = CivilDate(iso: sides[0]) else {
                throw RowProblem(reason: "history '\(part)' is not written YYYY-MM-DD=CLASS")
            }
            if let last = changes.last, last.day >= day {
                throw RowProblem(reason: "history is not in order of its days at '\(part)'")
            }
            changes.append(Outlet.Change(day: day, matrixClass: try matrixClass(sides[1])))
        }
        return changes
    }

    private static func isCountryCode(_ code: String) -> Bool {
        code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    private static func isDate(_ text: String) -> Bool {
        CivilDate(iso: text.utf8.count == 7 ? text + "-01" : text) != nil && text.utf8.count <= 10
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
