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
    /// Host names in lower case and ASCII. Each stands for itself and its subdomains.
    public var domains: [String]
    /// ISO 3166-1 alpha-2.
    public var country: String
    /// The class before the first of `changes`.
    public var matrixClass: MatrixClass
    /// Why it has that class, as far as the answers are known.
    public var answers: MatrixAnswers
    public var kind: Kind
    /// Where class and country come from.
    public var basis: String
    /// `YYYY-MM` or `YYYY-MM-DD`: when the basis held.
    public var asOf: String
    /// In order of their days.
    public var changes: [Change]

    public init(
        name: String, aliases: [String] = [], domains: [String] = [], country: String,
        matrixClass: MatrixClass, answers: MatrixAnswers = MatrixAnswers(), kind: Kind, basis: String,
        asOf: String, changes: [Change] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.domains = domains
        self.country = country
        self.matrixClass = matrixClass
        self.answers = answers
        self.kind = kind
        self.basis = basis
        self.asOf = asOf
        self.changes = changes
    }

    /// The class on a day; the latest known where the day is not.
    public func matrixClass(on day: CivilDate?) -> MatrixClass {
        change(on: day)?.matrixClass ?? matrixClass
    }

    /// The change that holds on a day, the latest where the day is not known; `nil` before the first.
    func change(on day: CivilDate?) -> Change? {
        guard let day else { return changes.last }
        return changes.last { $0.day <= day }
    }
}
