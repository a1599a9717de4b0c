import Dashboard
import HTTPTypes
import Hummingbird
import Wire

extension Site {
    private static let bodyBytesMaximum = 64 << 10

    /// What operators do.
    func addOperator(_ router: Router<Context>) {
        get("/operator", router) { request, _ in
            try requireOperator(request)
            return Self.seeOther(.path("pipeline"))
        }
        router.on("/operator/dead-letters", method: .post) { request, _ in
            try requireOperator(request)
            guard Access.isOwn(request) else {
                throw Problem(403, "Not from there", "Only this server's own page may send this form.")
            }
            var request = request
            let body = try await request.collectBody(upTo: Self.bodyBytesMaximum)
            let fields = try QueryFields(text: String(buffer: body))
            guard let article = fields["article"] else { throw BadField(field: "article", takes: "an article's id") }
            let selection = OperatorRequest.Selection(articles: [article])
            let changed =
                switch fields["action"] {
                case "retry": try await desk.change(.retry(selection))
                case "drop": try await desk.change(.drop(selection))
                default: throw BadField(field: "action", takes: "retry or drop")
                }
            guard changed > 0 else { throw Problem(404, "No such dead letter", "It was retried or dropped meanwhile.") }
            return Self.seeOther(.path("pipeline", fragment: "dead-letters"))
        }
        refuseOthers("/operator/dead-letters", allowed: "POST", [.get, .put, .delete, .patch, .options], router)
    }

    private func requireOperator(_ request: Request) throws {
        guard access.operators != nil else {
            throw Problem(404, "No operators", "The dashboard was started without --operator-token.")
        }
        guard access.role(of: request) == .operator else {
            throw Refusal(
                problem: Problem(401, "Sign in", "Retry and drop want the operator's token, as the password."),
                headers: Gate.challenge)
        }
    }

    private static func seeOther(_ link: Link) -> Response {
        Response(status: .seeOther, headers: [.location: link.text, .cacheControl: "no-store"])
    }
}
