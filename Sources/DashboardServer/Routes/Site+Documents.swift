import Dashboard
import HTTPTypes
import Hummingbird
import Wire

extension Site {
    private static let json = "application/json"

    /// JSON that is no table, and the feed.
    func addDocuments(_ router: Router<Context>) {
        get("/api/stories", router) { request, _ in
            let format = try Self.tableFormat(request)
            let filter = try StoryFilter(Self.query(request))
            return try await kept(request, as: format.rawValue) {
                let list = try await index.stories(filter)
                guard format == .json else { return Self.answer(.stories(list.stories), format, "stories") }
                return Answer(try JSON.encode(StoryListDocument(list)), Self.json)
            }
        }
        get("/api/stories/{story}", router) { request, context in
            _ = try Self.format(request, [Self.json])
            return try await kept(request) {
                Answer(StoryDocument(try await detail(context)).bytes, Self.json)
            }
        }
        get("/api/articles/{article}", router) { request, context in
            _ = try Self.format(request, [Self.json])
            let id = try Self.parameter("article", context, orElse: .noArticle)
            return try await kept(request) {
                guard let article = try await index.article(id) else { throw Problem.noArticle }
                return Answer(article.bytes, Self.json)
            }
        }
        get("/api/events", router) { request, _ in
            let query = try Self.query(request)
            let type = try Self.format(request, [Self.json, DataTable.Format.jsonl.mediaType])
            let limit = try query.number("limit", 1...Self.eventsMaximum, standard: 100)
            let after = try Self.number(query["cursor"])
            return try await kept(request, as: type) {
                let events = try await index.events(after: after, limit: limit)
                return type == Self.json ? Self.page(events, limit: limit) : Self.lines(events)
            }
        }
        get("/api/status", router) { request, _ in
            _ = try Self.format(request, [Self.json])
            let document = StatusDocument(
                hub: await desk.hub(), index: try await index.size(), newest: index.newestNumber,
                listeners: ring.listeners)
            return Answer(try JSON.encode(document), Self.json).response(to: request)
        }
        get("/api/openapi.json", router) { request, _ in
            Answer(Assets.openAPI.bytes, Assets.openAPI.mediaType).response(to: request)
        }
        get("/stories.atom", router) { request, _ in
            _ = try Self.format(request, ["application/atom+xml", "application/xml", "text/xml"])
            var filter = StoryFilter()
            filter.isContestedOnly = true
            let (contested, base) = (filter, "http://\(request.head.authority ?? "localhost")")
            return try await kept(request, as: base) {
                Answer(
                    AtomFeed(try await index.stories(contested).stories, base: base).bytes, AtomFeed.mediaType
                )
            }
        }
    }

    private static let eventsMaximum = 500

    static func number(_ text: String?) throws -> Int64 {
        guard let text else { return 0 }
        guard let number = Int64(text), number >= 0 else {
            throw BadField(field: "cursor", takes: "the 'next' of an earlier answer")
        }
        return number
    }

    /// The events are passed on as they are.
    private static func page(_ events: [(number: Int64, bytes: [UInt8])], limit: Int) -> Answer {
        var bytes = Array(#"{"events":["#.utf8)
        for (index, event) in events.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += event.bytes
        }
        bytes += Array("]".utf8)
        if events.count == limit, let last = events.last {
            bytes += Array(#","next":"\#(last.number)""#.utf8)
        }
        return Answer(bytes + Array("}".utf8), json)
    }

    private static func lines(_ events: [(number: Int64, bytes: [UInt8])]) -> Answer {
        Answer(events.flatMap { $0.bytes + [0x0A] }, DataTable.Format.jsonl.mediaType)
    }
}
