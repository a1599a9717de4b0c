public import Wire

/// An outlet of the registry, with the reason for its class.
public struct Outlet: Hashable, Sendable {
    /// What kind of medium it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case agency, broadcaster, newspaper, online
    }

    /// From `day` on the outlet has another class.
    public struct Change: Hashable, Sendable {
        public var day: CivilDate
        public var matrixClass: MatrixClass

        public init(day: CivilDate, matrixClass: MatrixClass) {
            self.day = day
            self.matrixClass = matrixClass
        }
    }

    /// As the outlet writes it; brackets at its end tell outlets of one name apart.
    public var name: String
    public var aliases: [String]
    /// Host names in lower case. Each stands for itself and its subdomains.
    public var domains: [String]
    /// ISO 3166-1 alpha-2.
    public var country: String
    /// The class before the first of `changes`.
    public var matrixClass: MatrixClass
    public var kind: Kind
    /// Where class and country come from.
    public var basis: String
    /// `YYYY-MM` or `YYYY-MM-DD`: when the basis held.
    public var asOf: String
    /// In order of their days.
    public var changes: [Change]

    public init(
        name: String, aliases: [String] = [], domains: [String] = [], country: String,
        matrixClass: MatrixClass, kind: Kind, basis: String, asOf: String, changes: [Change] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.domains = domains
        self.country = country
        self.matrixClass = matrixClass
        self.kind = kind
        self.basis = basis
        self.asOf = asOf
        self.changes = changes
    }

    /// The class on a day; the latest known where the day is not.
    public func matrixClass(on day: CivilDate?) -> MatrixClass {
        guard let day else { return changes.last?.matrixClass ?? matrixClass }
        return changes.last { $0.day <= day }?.matrixClass ?? matrixClass
    }
}
