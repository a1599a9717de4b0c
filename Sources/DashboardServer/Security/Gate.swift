import Dashboard
import HTTPTypes
import Hummingbird
import Logging

/// Goes before every route: the host's name, the length of the query, the reader's token; and after it: the headers
/// that bind the browser, and errors in words.
struct Gate: RouterMiddleware {
    typealias Context = BasicRequestContext

    var hosts: HostNames
    var access: Access

    static let queryBytesMaximum = 4_096

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            try check(request)
            response = try await next(request, context)
        } catch {
            response = Self.answer(to: request, problem: Self.problem(error, context)).response(to: request)
            for (name, value) in Self.headers(of: error) { response.headers[name] = value }
        }
        for (name, value) in Self.protection { response.headers[name] = value }
        response.headers[Self.timing] = "app;dur=\(Self.milliseconds(ContinuousClock.now - start))"
        return response
    }

    /// How long the answer took to make; browsers show it among a request's times.
    private static let timing = HTTPField.Name("Server-Timing")!

    /// "0.123"
    private static func milliseconds(_ duration: Duration) -> String {
        let microseconds = max(0, duration / .microseconds(1))
        guard microseconds < Double(Int.max) else { return "0" }
        let (whole, rest) = Int(microseconds).quotientAndRemainder(dividingBy: 1_000)
        return "\(whole).\(String(1_000 + rest).dropFirst())"
    }

    private func check(_ request: Request) throws {
        guard hosts.contains(request.head.authority) else {
            throw Problem(
                421, "Another host",
                "This server does not answer to that name. Start it with --host NAME to let it.")
        }
        guard request.uri.string.utf8.count <= Self.queryBytesMaximum else {
            throw Problem(
                414, "The address is too long", "An address may have \(Self.queryBytesMaximum) bytes.")
        }
        guard access.role(of: request) >= .reader else {
            throw Refusal(
                problem: Problem(401, "Sign in", "This page wants a token, as the password."),
                headers: Self.challenge)
        }
    }

    static let challenge: [(HTTPField.Name, String)] = [
        (.wwwAuthenticate, #"Basic realm="Dateline", charset="UTF-8""#)
    ]

    private static func problem(_ error: any Error, _ context: Context) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let refusal as Refusal: return refusal.problem
        case let field as BadField: return .badField(field)
        case let error as HTTPError where error.status == .notFound: return .noPage
        case let error as any HTTPResponseError:
            return Problem(
                error.status.code, error.status.reasonPhrase, "The request cannot be taken as it is.")
        default:
            context.logger.error("\(error)")
            return Problem(500, "Something failed here", "The log of the dashboard says more.")
        }
    }

    private static func headers(of error: any Error) -> [(HTTPField.Name, String)] {
        (error as? Refusal)?.headers ?? []
    }

    /// A page for people, a problem document for programs.
    static func answer(to request: Request, problem: Problem) -> Answer {
        let status = HTTPResponse.Status(code: problem.status)
        let isPage =
            !request.uri.path.hasPrefix("/api/")
            && AcceptHeader(request.headers[.accept]).best(of: ["text/html", Problem.mediaType])
                == "text/html"
        return isPage
            ? .page(ErrorView(problem).page, status: status)
            : Answer(problem.json, Problem.mediaType, status: status)
    }

    private static let protection: [(HTTPField.Name, String)] =
        [
            (
                .contentSecurityPolicy,
                """
                default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                form-action 'self'; base-uri 'none'; frame-ancestors 'none'
                """
            ),
            (.xContentTypeOptions, "nosniff"),
        ]
        + [
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
