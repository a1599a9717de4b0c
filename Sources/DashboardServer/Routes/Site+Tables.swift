import Dashboard
import HTTPTypes
import Hummingbird

extension Site {
    /// Tables in every format.
    func addTables(_ router: Router<Context>) {
        table("/api/stories/{story}/figures", "figures", router) { _, context in
            .figures(try await detail(context).figures)
        }
        table("/api/stories/{story}/articles", "articles", router) { _, context in
            .articles(try await detail(context).articles)
        }
        table("/api/outlets", "outlets", router) { _, _ in .outlets(try await index.outlets()) }
        table("/api/compare", "comparison", router) { request, _ in
            guard let (left, right) = try Self.sides(try Self.query(request)) else {
                throw BadField(field: "a", takes: "one side and 'b' the other, as in class:state")
            }
            return .comparison(try await index.compare(left, right), left, right)
        }
        get("/api/dead-letters", router) { request, _ in
            let format = try Self.tableFormat(request)
            guard case .status(_, _, let letters) = await desk.hub() else { throw Self.noHub }
            return Self.answer(.deadLetters(letters), format, "dead-letters").response(to: request)
        }
    }

    static let noHub = Problem(
        503, "The hub does not answer", "Start it, or give the dashboard its address with --hub.")

    private func table(
        _ path: String, _ name: String, _ router: Router<Context>,
        _ make: @escaping @Sendable (Request, Context) async throws -> DataTable
    ) {
        get(path, router) { request, context in
            let format = try Self.tableFormat(request)
            return try await kept(request, as: format.rawValue) {
                Self.answer(try await make(request, context), format, name)
            }
        }
    }

    /// `format` in the query, else what the client takes.
    static func tableFormat(_ request: Request) throws -> DataTable.Format {
        if let name = try query(request)["format"] {
            guard let format = DataTable.Format(rawValue: name) else {
                throw BadField(field: "format", takes: "json, csv or jsonl")
            }
            return format
        }
        let best = try format(request, DataTable.Format.allCases.map(\.mediaType))
        return DataTable.Format.allCases.first { $0.mediaType == best } ?? .json
    }

    static func answer(_ table: DataTable, _ format: DataTable.Format, _ name: String) -> Answer {
        var headers: HTTPFields = [:]
        if format != .json {
            headers[.contentDisposition] = "attachment; filename=\"dateline-\(name).\(format.rawValue)\""
        }
        return Answer(table.bytes(format), format.mediaType, headers: headers)
    }

    /// The story of a path.
    func detail(_ context: Context) async throws -> StoryDetail {
        let id = try Self.parameter("story", context, orElse: .noStory)
        switch try await index.story(id) {
        case .found(let detail): return detail
        case .moved(let heir):
            // Programs need no redirect: the heir is what the id means.
            guard case .found(let detail) = try await index.story(heir) else { throw Problem.noStory }
            return detail
        case nil: throw Problem.noStory
        }
    }
}
