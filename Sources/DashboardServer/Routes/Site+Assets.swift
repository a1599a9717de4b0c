import Dashboard
import HTTPTypes
import Hummingbird

extension Site {
    /// The page's own files; with the digest of their content in the address they may be kept for good.
    func addAssets(_ router: Router<Context>) {
        for asset in Assets.all {
            let kept = Answer(
                asset.bytes, asset.mediaType, headers: [.cacheControl: "public, max-age=31536000, immutable"])
            let asked = Answer(asset.bytes, asset.mediaType)
            get("/assets/\(asset.name)", router) { request, _ in
                let isCurrent = try Self.query(request)["v"] == asset.digest
                return (isCurrent ? kept : asked).response(to: request)
            }
        }
    }
}
