import Dashboard
import HTTPTypes
import Hummingbird

extension Site {
    private static let html = ["text/html", "application/xhtml+xml"]

    /// What people read.
    func addPages(_ router: Router<Context>) {
        get("/", router) { request, _ in
            _ = try Self.format(request, Self.html)
            let filter = try StoryFilter(Self.query(request))
            return try await kept(request) {
                let number = index.newestNumber
                return .page(
                    StoriesView(
                        list: try await index.stories(filter), filter: filter,
                        facets: try await index.facets(),
                        number: number
                    ).page)
            }
        }
        get("/stories/{story}", router) { request, context in
            _ = try Self.format(request, Self.html)
            let id = try Self.parameter("story", context, orElse: .noStory)
            return try await kept(request, of: id) {
                switch try await index.story(id) {
                case .found(let detail): .page(StoryView(detail).page)
                case .moved(let heir): Self.moved(to: .path("stories", heir))
                case nil: throw Problem.noStory
                }
            }
        }
        get("/articles/{article}", router) { request, context in
            _ = try Self.format(request, Self.html)
            let id = try Self.parameter("article", context, orElse: .noArticle)
            return try await kept(request) {
                guard let article = try await index.article(id) else { throw Problem.noArticle }
                return .page(ArticleView(article).page)
            }
        }
        get("/compare", router) { request, _ in
            _ = try Self.format(request, Self.html)
            let sides = try Self.sides(try Self.query(request))
            return try await kept(request) {
                let outlets = try await index.outlets(limit: Self.outletsOffered)
                guard let (left, right) = sides else { return .page(CompareView(nil, outlets: outlets).page) }
                let comparison = try await index.compare(left, right)
                return .page(CompareView((left, right, comparison), outlets: outlets).page)
            }
        }
        get("/pipeline", router) { request, _ in try await pipeline(request) }
    }

    /// The hub's state, with forms for operators.
    func pipeline(_ request: Request) async throws -> Response {
        _ = try Self.format(request, Self.html)
        let view = PipelineView(
            hub: await desk.hub(), size: try await index.size(),
            isOperator: access.role(of: request) == .operator, hasOperators: access.operators != nil)
        return Answer.page(view.page).response(to: request)
    }

    private static let outletsOffered = 200

    static func moved(to link: Link) -> Answer {
        Answer([], "text/plain", status: .movedPermanently, headers: [.location: link.text])
    }

    /// Both sides of a comparison, or none.
    static func sides(_ query: QueryFields) throws -> (ComparisonSide, ComparisonSide)? {
        guard query["a"] != nil || query["b"] != nil else { return nil }
        let takes = "class:CLASS or outlet:KEY, as in class:state"
        guard let left = query["a"].flatMap({ ComparisonSide($0) }) else {
            throw BadField(field: "a", takes: takes)
        }
        guard let right = query["b"].flatMap({ ComparisonSide($0) }) else {
            throw BadField(field: "b", takes: takes)
        }
        return (left, right)
    }
}
