/// How an abbreviation's full stop is to be read.
enum Abbreviation: String, Sendable {
    /// Stands before a name: never ends a sentence ("Gen.", "Mr.").
    case title
    /// An abbreviation only before a number ("No.", "p.").
    case number
    /// A month or weekday: never ends a sentence before a number ("Aug.").
    case date
    /// Ends a sentence only where a usual first word follows ("Inc.", "U.S.").
    case plain
}
