import GRDB
import Wire

extension FigureRecord {
    /// The table's columns after `number`, in the order in which a row is read and written.
    static let columns = """
        ordinal, measure, count, low, high, qualifier, counted, speakerKey, speaker, speakerGroup, speakerType,
        isOwnVoice, stance, day, place, country, sentence, markStart, markEnd
        """

    /// - Parameter row: an article's number, then `columns`. `nil` where it was not written by this version.
    init?(_ row: Row) {
        guard let measure = Measure(rawValue: row[2]), let qualifier = Qualifier(rawValue: row[6]) else {
            return nil
        }
        ordinal = row[1]
        self.measure = measure
        count = row[3]
        low = row[4]
        high = row[5]
        self.qualifier = qualifier
        of = row[7]
        speaker = Speaker(
            key: row[8], name: row[9], group: SourceGroup(rawValue: row[10]) ?? .other,
            type: (row[11] as String?).flatMap { SourceType(rawValue: $0) }, isOwnVoice: row[12])
        stance = (row[13] as String?).flatMap { Claim.Stance(rawValue: $0) }
        date = (row[14] as Int?).flatMap { CivilDate(daysSinceEpoch: $0) }
        place = row[15]
        country = row[16]
        sentence = (row[17] as String?).map { text in
            Sentence(text: text, mark: Span(start: row[18] ?? 0, end: row[19] ?? 0))
        }
    }

    func insert(_ database: Database, number: Int64) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO figure (number, \(Self.columns))
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            number, ordinal, measure.rawValue, count, low, high, qualifier.rawValue, of, speaker.key,
            speaker.name, speaker.group.rawValue, speaker.type?.rawValue, speaker.isOwnVoice,
            stance?.rawValue, date?.daysSinceEpoch, place, country, sentence?.text, sentence?.mark.start,
            sentence?.mark.end,
        ])
    }
}
