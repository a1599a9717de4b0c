import Dashboard
import Wire

/// `/api/status`: the hub's state, and the index's own.
struct StatusDocument: Encodable {
    struct Index: Encodable {
        var articles: Int
        var stories: Int
        /// The newest article's number.
        var newest: Int64
        /// Clients of the event stream now.
        var listeners: Int
    }

    var hub: HubStatus?
    /// Why there is no `hub`.
    var reason: String?
    var index: Index

    init(hub: PipelineView.Hub, index: IndexSize, newest: Int64, listeners: Int) {
        switch hub {
        case .status(let status, _, _): self.hub = status
        case .silent(let reason): self.reason = reason
        }
        self.index = Index(
            articles: index.articles, stories: index.stories, newest: newest, listeners: listeners)
    }
}
