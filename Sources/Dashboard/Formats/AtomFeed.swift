/// The newest contested stories as an Atom feed (RFC 4287).
public struct AtomFeed {
    var stories: [StorySummary]
    /// Where this server is, as its readers write it: "http://127.0.0.1:7400".
    var base: String

    public static let mediaType = "application/atom+xml; charset=utf-8"

    public init(_ stories: [StorySummary], base: String) {
        self.stories = stories
        self.base = base
    }

    public var bytes: [UInt8] {
        var xml = HTML()
        xml.xmlDeclaration()
        xml.element(.feed, .xmlns("http://www.w3.org/2005/Atom")) { xml in
            xml.element(.title, text: "Dateline: contested stories")
            xml.element(.id, text: base + "/stories.atom")
            xml.element(.updated, text: Moment(milliseconds: stories.first?.newest ?? 0).iso)
            xml.element(.author) { $0.element(.name, text: "Dateline") }
            for story in stories { entry(story, &xml) }
        }
        return xml.bytes
    }

    private func entry(_ story: StorySummary, _ xml: inout HTML) {
        let address = base + Link.path("stories", story.id).text
        xml.element(.entry) { xml in
            xml.element(.title, text: story.headline)
            xml.element(.id, text: address)
            xml.emptyLink(address)
            xml.element(.updated, text: Moment(milliseconds: story.newest).iso)
            xml.element(.content, .type("text"), text: story.disputes.map(Self.words).joined(separator: " "))
        }
    }

    private static func words(_ dispute: Dispute) -> String {
        let values = dispute.values.map { "\($0.figure), says \($0.source)" }
        return "\(dispute.measure.words): \(values.joined(separator: "; "))."
    }
}
