import Dashboard
import HTTPTypes
import Hummingbird

/// The addresses of the dashboard and what stands behind them.
struct Site: Sendable {
    typealias Context = BasicRequestContext

    let index: EventIndex
    let ring: ChangeRing
    let desk: HubDesk
    let access: Access
    let cache = AnswerCache()

    func router(hosts: HostNames) -> Router<Context> {
        let router = Router(context: Context.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Gate(hosts: hosts, access: access))
        addPages(router)
        addTables(router)
        addDocuments(router)
        addStream(router)
        addOperator(router)
        addAssets(router)
        return router
    }

    /// A route that is read only; other methods are refused in words.
    func get(
        _ path: String, _ router: Router<Context>,
        _ handler: @escaping @Sendable (Request, Context) async throws -> Response
    ) {
        router.on(RouterPath(path), method: .get) { request, context in try await handler(request, context) }
        refuseOthers(path, allowed: "GET, HEAD", [.post, .put, .delete, .patch, .options], router)
    }

    func refuseOthers(
        _ path: String, allowed: String, _ methods: [HTTPRequest.Method], _ router: Router<Context>
    ) {
        for method in methods {
            router.on(RouterPath(path), method: method) { _, _ -> Response in
                throw Refusal(
                    problem: Problem(405, "Not with this method", "This address takes \(allowed)."),
                    headers: [(.allow, allowed)])
            }
        }
    }

    /// An answer made from the index alone, kept until that changes.
    /// - Parameter story: where the answer shows nothing but this story; then it is kept until that changes.
    func kept(
        _ request: Request, as format: String = "", of story: String? = nil,
        _ make: @escaping @Sendable () async throws -> Answer
    ) async throws -> Response {
        // The number is taken first: what is made from a newer state is replaced once more, which is harmless.
        let number = index.newestNumber
        let valid = story.map { index.version(ofStory: $0) } ?? number
        let key = format + " " + request.uri.string
        return try await cache.answer(key, number: number, valid: valid, make: make).response(to: request)
    }

    static func query(_ request: Request) throws -> QueryFields {
        try QueryFields(text: request.uri.query ?? "")
    }

    /// A part of the path.
    static func parameter(_ name: String, _ context: Context, orElse problem: Problem) throws -> String {
        guard let raw = context.parameters.get(name), let text = PercentEncoding.decoded(raw.utf8),
            !text.isEmpty,
            text.utf8.count <= idBytesMaximum
        else { throw problem }
        return text
    }

    /// Article and story ids are shorter.
    private static let idBytesMaximum = 512

    /// Whether the client takes one of these; else 406.
    static func format(_ request: Request, _ offers: [String]) throws -> String {
        guard let best = AcceptHeader(request.headers[.accept]).best(of: offers) else {
            throw Problem(406, "Not in that form", "This address has \(offers.joined(separator: ", ")).")
        }
        return best
    }
}
