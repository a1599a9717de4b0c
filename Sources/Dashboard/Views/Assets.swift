import Foundation

/// The page's own files, read once. Their addresses carry a digest, so that browsers may keep them for good.
public struct Assets: Sendable {
    public var name: String
    public var mediaType: String
    public var bytes: [UInt8]
    public var digest: String

    public static let styleSheet = Assets("dashboard.css", "text/css; charset=utf-8")
    public static let script = Assets("dashboard.js", "text/javascript; charset=utf-8")
    public static let icon = Assets("icon.svg", "image/svg+xml")
    public static let openAPI = Assets("openapi.json", "application/json")
    public static let all = [styleSheet, script, icon]

    private init(_ name: String, _ mediaType: String) {
        self.name = name
        self.mediaType = mediaType
        let file = Bundle.module.url(forResource: "Resources/" + name, withExtension: nil)
        bytes = file.flatMap { try? Data(contentsOf: $0) }.map { Array($0) } ?? []
        digest = Digest.text(bytes)
    }

    var link: Link { .path("assets", name, query: [("v", digest)]) }
}
