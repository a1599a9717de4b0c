import Dashboard
import HTTPTypes
import Hummingbird
import NIOCore

extension Site {
    /// Server-Sent Events.
    func addStream(_ router: Router<Context>) {
        get("/api/events/stream", router) { request, _ in
            _ = try Self.format(request, ["text/event-stream"])
            var position = ring.newest
            if let text = request.headers[Self.lastEventID], !text.isEmpty {
                guard let number = Int64(text), number >= 0 else {
                    throw BadField(field: "Last-Event-ID", takes: "the id of a message of this stream")
                }
                position = number
            }
            let start = position
            if request.method == .head { return Response(status: .ok, headers: Self.streamHeaders) }
            guard ring.join() else {
                throw Refusal(
                    problem: Problem(503, "Too many listeners", "Come back in a minute."),
                    headers: [(.retryAfter, "60")])
            }
            let place = ListenersPlace(ring)
            return Response(
                status: .ok, headers: Self.streamHeaders,
                body: ResponseBody { writer in
                    defer { place.leave() }
                    try await StreamWriter(index: index, ring: ring).write(from: start, to: &writer)
                    try await writer.finish(nil)
                })
        }
    }

    private static let lastEventID = HTTPField.Name("Last-Event-ID")!
    private static let streamHeaders: HTTPFields = [
        .contentType: ServerSentEvent.mediaType, .cacheControl: "no-store",
        // Tells nginx to pass messages on at once.
        HTTPField.Name("X-Accel-Buffering")!: "no",
    ]
}
