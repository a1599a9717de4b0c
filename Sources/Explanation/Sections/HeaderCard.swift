import Wire

/// The headline, and what kind of outlet published it with the evidence.
struct HeaderCard {
    let event: ExplainedEvent

    func lines(width: Int) -> [StyledText] {
        let article = event.article
        let publisher = event.publisher
        var lines = StyledText(article.headline.isEmpty ? "(no headline)" : article.headline, .bold)
            .wrapped(to: width)
        lines.append(StyledText())
        for claim in event.headlineClaims ?? [] {
            let speaker = claim.speaker ?? "nobody named"
            let id = claim.source.map { " (\($0))" } ?? ""
            lines += field("Headline", "\(speaker)\(id), “\(claim.cue)”: \(claim.text)", width)
        }
        let name = publisher.name ?? article.publisher?.name ?? "not given"
        let outlet = [name, publisher.domain, publisher.country]
        lines += field("Publisher", outlet.compactMap { $0 }.joined(separator: ", "), width)
        lines += field("Class", "\(publisher.class.rawValue): \(publisher.class.words)", width)
        lines += field("Basis", publisher.basis, width)
        if !publisher.credits.isEmpty {
            lines += field("Credits", publisher.credits.joined(separator: ", "), width)
        }
        let published = [
            article.datePublished, article.author.map { "by \($0)" }, article.inLanguage,
            "\(article.wordCount) words",
        ]
        lines += field("Article", published.compactMap { $0 }.joined(separator: ", "), width)
        if let language = event.unsupportedLanguage {
            let note = "nothing was extracted: texts in this language (\(language)) are not read"
            lines += field("Note", note, width)
        }
        return lines
    }

    private func field(_ label: String, _ value: String, _ width: Int) -> [StyledText] {
        CardField(label).lines(StyledText(value), width: width)
    }
}
