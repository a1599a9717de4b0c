import Wire

/// An article of a schedule and the fate that is in it.
struct VirtualArticle {
    enum Fate: Equatable {
        case normal
        /// Crashes every worker of the stage that begins it.
        case poison(stage: StageName)
        /// Fails for good at the stage.
        case hopeless(stage: StageName)
        /// Fails now and then, less than five times.
        case flaky
    }

    var id: String { didSet { bytes = Self.bytes(id, digest) } }
    let digest: String
    var fate = Fate.normal
    private(set) var bytes: [UInt8]

    init(id: String, digest: String) {
        self.id = id
        self.digest = digest
        bytes = Self.bytes(id, digest)
    }

    private static func bytes(_ id: String, _ digest: String) -> [UInt8] {
        Array(#"{"id":"\#(id)","digest":"\#(digest)"}"#.utf8)
    }
}
