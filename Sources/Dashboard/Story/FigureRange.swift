import Wire

/// The numbers that a figure can mean.
struct FigureRange: Hashable {
    var least: Int
    /// `nil` where there is no upper end.
    var most: Int?

    /// "about 100" means 80 to 120.
    private static let aboutShare = 0.2
    /// "hundreds" ends where the next word begins: ten times its least.
    private static let vagueFactor = 10

    /// `nil` where the figure has no number.
    init?(_ record: FigureRecord) {
        guard let number = record.count ?? record.low else { return nil }
        let bounded = min(max(number, 0), Self.maximum)
        switch record.qualifier {
        case .exactly: self.init(least: bounded, most: record.countsRemains ? nil : bounded)
        case .atLeast: self.init(least: bounded, most: nil)
        case .moreThan: self.init(least: bounded + 1, most: nil)
        case .atMost: self.init(least: 0, most: bounded)
        case .lessThan: self.init(least: 0, most: max(bounded - 1, 0))
        case .about:
            let margin = Int(Double(bounded) * Self.aboutShare)
            self.init(least: bounded - margin, most: bounded + margin)
        case .between:
            self.init(least: bounded, most: max(bounded, min(record.high ?? bounded, Self.maximum)))
        case .dozens, .hundreds, .thousands, .millions:
            self.init(least: bounded, most: bounded * Self.vagueFactor)
        }
    }

    private init(least: Int, most: Int?) {
        self.least = least
        self.most = most
    }

    /// More than there are people or things; keeps sums from overflowing.
    private static let maximum = 1_000_000_000_000

    /// Whether both cannot be true of one count.
    func excludes(_ other: FigureRange) -> Bool {
        (most.map { $0 < other.least } ?? false) || (other.most.map { $0 < least } ?? false)
    }

    /// Where it stands on a scale.
    var middle: Double { most.map { Double(least + $0) / 2 } ?? Double(least) }
}
