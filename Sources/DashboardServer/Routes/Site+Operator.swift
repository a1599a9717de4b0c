import Client
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
            return try await pipeline(request)
        }
        router.on("/operator/dead-letters", method: .post) { request, _ in
            try requireOperator(request)
            guard Access.isOwn(request) else {
                throw Problem(403, "Not from there", "Only this server's own page may send this form.")
            }
            var request = request
            let body = try await request.collectBody(upTo: Self.bodyBytesMaximum)
            let fields = try QueryFields(text: String(buffer: body))
            guard let article = fields["article"] else {
                throw BadField(field: "article", takes: "an article's id")
            }
            let selection = OperatorRequest.Selection(articles: [article])
            switch fields["action"] {
            case "retry": try await change(.retry(selection))
            case "drop": try await change(.drop(selection))
            default: throw BadField(field: "action", takes: "retry or drop")
            }
            return Self.seeOther(.path("operator", fragment: "dead-letters"))
        }
        refuseOthers(
            "/operator/dead-letters", allowed: "POST", [.get, .put, .delete, .patch, .options], router)
    }

    private func change(_ request: OperatorRequest) async throws {
        do {
            guard try await desk.change(request) > 0 else { throw Self.noLetter }
        } catch ClientError.refused(let refusal) {
            throw refusal.code == RefusalCode.unknownArticle
                ? Self.noLetter : Problem(502, "The hub refused", refusal.reason)
        } catch ClientError.noAnswer {
            throw Self.noHub
        }
    }

    private static let noLetter = Problem(404, "No such dead letter", "It was retried or dropped meanwhile.")

    private func requireOperator(_ request: Request) throws {
        guard access.operators != nil else {
            throw Problem(404, "No operators", "The dashboard was started without --operator-token.")
        }
        guard access.role(of: request) == .operator else {
            throw Refusal(
                problem: Problem(
                    401, "Sign in", "Retry and drop want the operator's token, as the password."),
                headers: Gate.challenge)
        }
    }

    private static func seeOther(_ link: Link) -> Response {
        Response(status: .seeOther, headers: [.location: link.text, .cacheControl: "no-store"])
    }
}
