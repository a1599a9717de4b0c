import Explanation
public import Wire

extension DataTable {
    public static func stories(_ stories: [StorySummary]) -> DataTable {
        var table = DataTable([
            "id", "headline", "first", "newest", "articles", "state", "state_funded", "independent",
            "unknown",
            "contested", "measures", "types", "countries",
        ])
        table.rows = stories.map { story in
            [
                .text(story.id), .text(story.headline), .text(Moment(milliseconds: story.oldest).iso),
                .text(Moment(milliseconds: story.newest).iso), .whole(story.articles),
                .whole(story.count(.state)),
                .whole(story.count(.stateFunded)), .whole(story.count(.independent)),
                .whole(story.count(.unknown)),
                .flag(story.isContested),
                .text(story.disputes.map(\.measure.rawValue).joined(separator: " ")),
                .text(story.types.map(\.rawValue).joined(separator: " ")),
                .text(story.countries.joined(separator: " ")),
            ]
        }
        return table
    }

    public static func figures(_ figures: [ReportedFigure]) -> DataTable {
        var table = DataTable([
            "measure", "count", "low", "high", "qualifier", "of", "source", "source_type", "source_group",
            "own_voice", "stance", "article", "outlet", "outlet_class", "time", "date", "place", "country",
            "sentence",
        ])
        table.rows = figures.map { figure in
            let (record, article) = (figure.record, figure.article)
            return [
                .text(record.measure.rawValue), .whole(record.count), .whole(record.low), .whole(record.high),
                .text(record.qualifier.rawValue), .text(record.of), .text(record.speaker.name),
                .text(record.speaker.type?.rawValue), .text(record.speaker.group.rawValue),
                .flag(record.speaker.isOwnVoice), .text(record.stance?.rawValue), .text(article.id),
                .text(article.outlet), .text(article.group.rawValue), .text(article.moment.iso),
                .text(record.date?.description), .text(record.place), .text(record.country),
                .text(record.sentence?.text),
            ]
        }
        return table
    }

    public static func articles(_ articles: [ArticleRecord]) -> DataTable {
        var table = DataTable([
            "id", "story", "headline", "url", "time", "outlet", "outlet_class", "matrix_class", "country",
            "framing",
            "state_share", "claims", "words", "cues", "duplicate", "of", "contested",
        ])
        table.rows = articles.map { article in
            [
                .text(article.id), .text(article.story), .text(article.headline), .text(article.url),
                .text(article.moment.iso), .text(article.outlet), .text(article.group.rawValue),
                .text(article.matrix.rawValue), .text(article.country), .text(article.label.rawValue),
                .number((article.stateShare * 1_000).rounded() / 1_000), .whole(article.claims),
                .whole(article.words),
                .whole(article.cues), .text(article.status.rawValue), .text(article.original),
                .flag(article.isContested),
            ]
        }
        return table
    }

    public static func outlets(_ outlets: [OutletRecord]) -> DataTable {
        var table = DataTable([
            "key", "name", "class", "matrix_class", "country", "articles", "stories", "words", "cues",
            "claims",
        ])
        table.rows = outlets.map { outlet in
            [
                .text(outlet.key), .text(outlet.name), .text(outlet.class.rawValue),
                .text(outlet.matrix.rawValue),
                .text(outlet.country), .whole(outlet.articles), .whole(outlet.stories), .whole(outlet.words),
                .whole(outlet.cues), .whole(outlet.claims),
            ]
        }
        return table
    }

    public static func comparison(_ comparison: Comparison, _ left: ComparisonSide, _ right: ComparisonSide)
        -> DataTable
    {
        var table = DataTable(["what", left.text, right.text])
        table.rows = [
            [.text("common_stories"), .whole(comparison.commonStories), .whole(comparison.commonStories)],
            [.text("articles"), .whole(comparison.left.articles), .whole(comparison.right.articles)],
            [.text("words"), .whole(comparison.left.words), .whole(comparison.right.words)],
            [.text("cues"), .whole(comparison.left.cues), .whole(comparison.right.cues)],
        ]
        table.rows += SourceType.allCases.map { type in
            [
                .text("claims_" + type.rawValue), .whole(comparison.left.claims[type] ?? 0),
                .whole(comparison.right.claims[type] ?? 0),
            ]
        }
        return table
    }

    public static func deadLetters(_ letters: [DeadLetter]) -> DataTable {
        var table = DataTable([
            "article", "headline", "stage", "attempts", "code", "reason", "accepted", "died", "bytes",
        ])
        table.rows = letters.map { letter in
            [
                .text(letter.article), .text(letter.headline), .text(letter.stage.rawValue),
                .whole(letter.attempts),
                .text(letter.code), .text(letter.reason),
                .text(Moment(milliseconds: letter.acceptedMilliseconds).iso),
                .text(Moment(milliseconds: letter.diedMilliseconds).iso), .whole(letter.bytes),
            ]
        }
        return table
    }
}
