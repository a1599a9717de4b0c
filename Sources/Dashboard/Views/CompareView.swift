import Explanation
import Wire

/// Two outlets or classes over the stories that both tell.
public struct CompareView {
    var sides: (ComparisonSide, ComparisonSide)?
    var comparison: Comparison?
    var outlets: [OutletRecord]

    private static let maximumOutlets = 200
    private static let maximumFigures = 8

    /// - Parameters:
    ///   - sides: with their comparison; `nil` before the reader has chosen.
    ///   - outlets: that can be chosen.
    public init(_ comparison: (ComparisonSide, ComparisonSide, Comparison)?, outlets: [OutletRecord]) {
        sides = comparison.map { ($0.0, $0.1) }
        self.comparison = comparison?.2
        self.outlets = outlets
    }

    public var page: [UInt8] {
        PageFrame(title: "Compare", section: .compare, isSectionPage: sides == nil).page { html in
            html.element(.header, .class("heading")) { html in
                html.element(.h1, text: "Compare")
                html.element(
                    .p, .class("standfirst"),
                    text: "Two outlets, or two classes of outlets, over the stories that both tell.")
            }
            form(&html)
            if let sides, let comparison { result(sides, comparison, &html) }
        }
    }

    private func form(_ html: inout HTML) {
        html.element(.form, .class("filters"), .method("get"), .action(.path("compare"))) { html in
            choice("a", .name("a"), "This", sides?.0 ?? .group(.state), &html)
            choice("b", .name("b"), "with", sides?.1 ?? .group(.independent), &html)
            html.element(.div, .class("field buttons")) {
                $0.element(.button, .type("submit"), text: "Compare")
            }
        }
    }

    private func choice(
        _ id: String, _ name: Attribute, _ label: String, _ chosen: ComparisonSide, _ html: inout HTML
    ) {
        var offered = OutletGroup.allCases.map {
            (ComparisonSide.group($0), "All \($0.words.lowercased()) outlets")
        }
        var seen = Set<String>()
        offered += outlets.prefix(Self.maximumOutlets).filter { seen.insert($0.key).inserted }
            .map { (.outlet($0.key), "\($0.name) (\($0.class.words.lowercased()))") }
        if !offered.contains(where: { $0.0 == chosen }) { offered.append((chosen, self.name(chosen))) }
        html.element(.div, .class("field wide")) { html in
            html.element(.label, .for(id), text: label)
            html.element(.select, .id(id), name) { html in
                for (side, words) in offered {
                    html.element(.option, .value(side.text), side == chosen ? .selected : nil, text: words)
                }
            }
        }
    }

    private func name(_ side: ComparisonSide) -> String {
        switch side {
        case .group(let group): "\(group.words) outlets"
        case .outlet(let key): outlets.first { $0.key == key }?.name ?? key
        }
    }

    private func result(
        _ sides: (ComparisonSide, ComparisonSide), _ comparison: Comparison, _ html: inout HTML
    ) {
        let names = (name(sides.0), name(sides.1))
        guard comparison.commonStories > 0 else {
            html.element(.p, .class("empty"), text: "No story is told by both.")
            return
        }
        totals(names, comparison, &html)
        html.section("stories", "What each says", note: storiesNote(comparison)) { html in
            for story in comparison.stories { self.story(story, names, &html) }
            html.exports(["api", "compare"], query: [("a", sides.0.text), ("b", sides.1.text)])
        }
    }

    private func storiesNote(_ comparison: Comparison) -> String? {
        comparison.commonStories > comparison.stories.count
            ? "The \(comparison.stories.count) newest of \(Counted.digits(comparison.commonStories)) common stories."
            : nil
    }

    private func totals(_ names: (String, String), _ comparison: Comparison, _ html: inout HTML) {
        html.section("sources", "Whom each quotes") { html in
            html.element(.div, .class("scroll"), .role("region"), .labelledBy("sources-heading"), .focusable)
            { html in
                html.element(.table, .class("ruled compare")) { html in
                    html.element(.thead) { html in
                        html.element(.tr) { html in
                            html.element(.td)
                            for name in [names.0, names.1] {
                                html.element(.th, .scope("col"), .class("number")) { $0.name(name) }
                            }
                        }
                    }
                    html.element(.tbody) { html in
                        let (left, right) = (comparison.left, comparison.right)
                        row(
                            "Common stories", Counted.digits(comparison.commonStories),
                            Counted.digits(comparison.commonStories), &html)
                        row(
                            "Articles in them", Counted.digits(left.articles), Counted.digits(right.articles),
                            &html)
                        row("Claims", Counted.digits(left.allClaims), Counted.digits(right.allClaims), &html)
                        row(
                            "Cues per 1,000 words", Counted.tenths(left.cuesPerThousandWords),
                            Counted.tenths(right.cuesPerThousandWords), &html)
                        row("Share of claims by kind of source", "", "", &html)
                        for type in SourceType.allCases where left.share(type) + right.share(type) > 0 {
                            shares(type, left.share(type), right.share(type), &html)
                        }
                    }
                }
            }
        }
    }

    private func row(_ label: String, _ left: String, _ right: String, _ html: inout HTML) {
        html.element(.tr) { html in
            html.element(.th, .scope("row"), text: label)
            html.element(.td, .class("number"), text: left)
            html.element(.td, .class("number"), text: right)
        }
    }

    private func shares(_ type: SourceType, _ left: Double, _ right: Double, _ html: inout HTML) {
        html.element(.tr) { html in
            html.element(.th, .scope("row"), .class("indented"), text: type.words)
            for share in [left, right] {
                html.element(.td, .class("number")) { html in
                    ShareBar(share: share, isOfState: SourceGroup(type) == .state).write(&html)
                    html.element(.span, .class("share-words"), text: Counted.share(share))
                }
            }
        }
    }

    private func story(_ story: Comparison.Story, _ names: (String, String), _ html: inout HTML) {
        html.element(.section, .class("pair")) { html in
            html.element(.h3) { html in
                html.element(
                    .a, .href(.path("stories", story.summary.id)), .automaticDirection,
                    text: story.summary.headline)
            }
            html.element(.div, .class("sides")) { html in
                for (name, figures) in [(names.0, story.left), (names.1, story.right)] {
                    html.element(.div) { html in
                        html.element(.p, .class("side")) { $0.name(name) }
                        self.figures(figures, &html)
                    }
                }
            }
        }
    }

    private func figures(_ figures: [ReportedFigure], _ html: inout HTML) {
        guard !figures.isEmpty else {
            html.element(.p, .class("empty"), text: "No figures.")
            return
        }
        html.element(.ul) { html in
            for figure in figures.prefix(Self.maximumFigures) {
                html.element(.li) { html in
                    html.text("\(figure.record.measure.words): ")
                    html.element(
                        .a, .href(figure.link), .class("number"), text: FigureWords(figure.record.value).text)
                    if let counted = figure.record.narrowWords { html.text(" \(counted)") }
                    if !figure.record.speaker.isOwnVoice {
                        html.text(", says ")
                        html.name(figure.record.speaker.name)
                    } else {
                        html.text(", in its own voice")
                    }
                }
            }
            if figures.count > Self.maximumFigures {
                html.element(.li, text: "and \(figures.count - Self.maximumFigures) more")
            }
        }
    }
}
