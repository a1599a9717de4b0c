import Foundation
import Language
import Wire

/// A row of a registry file, read column by column (`outlets.tsv` documents them).
struct OutletRow {
    struct Problem: Error {
        var reason: String
    }

    /// In the order of the file. A row may leave out empty ones at its end.
    enum Column: Int, CaseIterable {
        case name, aliases, domains, country, matrixClass, funding, ownership, editorialControl, kind, basis
        case asOf, history
    }

    private let fields: [String]

    init(_ row: ResourceTable.Row) { fields = row.fields }

    private subscript(column: Column) -> String {
        column.rawValue < fields.count ? fields[column.rawValue] : ""
    }

    func outlet() throws(Problem) -> Outlet {
        guard fields.count <= Column.allCases.count else {
            throw Problem(reason: "\(fields.count) fields stand where \(Column.allCases.count) are known")
        }
        if NameKey.key(self[.name]).isEmpty { throw Problem(reason: "the outlet has no name") }
        if self[.basis].isEmpty { throw Problem(reason: "the entry gives no basis") }
        let matrixClass = try Self.matrixClass(self[.matrixClass])
        return Outlet(
            name: self[.name], aliases: self[.aliases].parts(separatedBy: UInt8(ascii: "|")),
            domains: try domains(), country: try country(), matrixClass: matrixClass,
            answers: try answers(for: matrixClass), kind: try kind(), basis: self[.basis], asOf: try asOf(),
            changes: try changes())
    }

    private func domains() throws(Problem) -> [String] {
        var domains: [String] = []
        for domain in self[.domains].parts(separatedBy: UInt8(ascii: "|")) {
            let isASCII = domain.utf8.allSatisfy { $0 < 0x80 }
            guard let host = Host(address: domain), host.name == domain || !isASCII else {
                throw Problem(reason: "'\(domain)' is not a host name in lower case")
            }
            if DomainName.isPublicSuffix(host.name) {
                throw Problem(reason: "'\(domain)' is a public suffix: everybody's sites stand below it")
            }
            domains.append(host.name)
        }
        return domains
    }

    private func country() throws(Problem) -> String {
        let code = self[.country]
        let isPlain = code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        // Kosovo's code is in use and in no standard.
        guard isPlain, code == "XK" || Locale.Region(code).isISORegion else {
            throw Problem(reason: "country '\(code)' is no code of ISO 3166-1 (two capital letters)")
        }
        return code
    }

    private func kind() throws(Problem) -> Outlet.Kind {
        guard let kind = Outlet.Kind(rawValue: self[.kind]) else {
            let known = Outlet.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(reason: "kind '\(self[.kind])' is none of \(known)")
        }
        return kind
    }

    private func answers(for matrixClass: MatrixClass) throws(Problem) -> MatrixAnswers {
        let answers = MatrixAnswers(
            funding: try answer(.funding), ownership: try answer(.ownership),
            editorialControl: try answer(.editorialControl))
        guard answers.agrees(with: matrixClass.answers) else {
            throw Problem(reason: "the answers do not make class \(matrixClass.rawValue)")
        }
        return answers
    }

    private func answer(_ column: Column) throws(Problem) -> Bool? {
        switch self[column] {
        case "yes": return true
        case "no": return false
        case "": return nil
        default: throw Problem(reason: "'\(self[column])' is neither yes nor no nor empty")
        }
    }

    private func asOf() throws(Problem) -> String {
        let text = self[.asOf]
        let day = text.utf8.count == 7 ? text + "-01" : text
        guard text.utf8.count <= 10, CivilDate(iso: day) != nil else {
            throw Problem(reason: "asOf '\(text)' is not written YYYY-MM or YYYY-MM-DD")
        }
        return text
    }

    private static func matrixClass(_ code: String) throws(Problem) -> MatrixClass {
        guard let value = MatrixClass(rawValue: code), value != .unknown else {
            let known = MatrixClass.allCases.filter { $0 != .unknown }.map(\.rawValue)
            throw Problem(reason: "class '\(code)' is none of \(known.joined(separator: ", "))")
        }
        return value
    }

    private func changes() throws(Problem) -> [Outlet.Change] {
        var changes: [Outlet.Change] = []
        for part in self[.history].parts(separatedBy: UInt8(ascii: "|")) {
            let sides = part.parts(separatedBy: UInt8(ascii: "="))
            guard sides.count == 2, sides[0].utf8.count == 10, let day = CivilDate(iso: sides[0]) else {
                throw Problem(reason: "history '\(part)' is not written YYYY-MM-DD=CLASS")
            }
            if let last = changes.last, last.day >= day {
                throw Problem(reason: "history is not in order of its days at '\(part)'")
            }
            changes.append(Outlet.Change(day: day, matrixClass: try Self.matrixClass(sides[1])))
        }
        return changes
    }
}
