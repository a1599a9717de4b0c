import ArgumentParser

/// What articles that do not say it themselves come from.
struct HintOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who published the articles that do not say it.", valueName: "name"))
    var publisher: String?

    @Option(help: ArgumentHelp("The address of an article that does not say it.", valueName: "address"))
    var url: String?

    @Option(name: .customLong("date"), help: ArgumentHelp("The day of publication, YYYY-MM-DD.", valueName: "day"))
    var datePublished: String?

    var hints: ArticleHints {
        ArticleHints(publisher: publisher, url: url, datePublished: datePublished)
    }
}
