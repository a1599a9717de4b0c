import Dashboard
import HTTPTypes
import Hummingbird

/// A whole answer, ready to be sent many times.
struct Answer: Sendable {
    let status: HTTPResponse.Status
    let mediaType: String
    let plain: ByteBuffer
    /// `nil` where compressing does not help.
    let gzipped: ByteBuffer?
    /// Weak, because the compressed form is another sequence of bytes.
    let tag: String
    var headers: HTTPFields = [:]

    /// Smaller answers are not compressed.
    static let gzipBytesMinimum = 1_024

    init(
        _ bytes: [UInt8], _ mediaType: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) {
        self.status = status
        self.mediaType = mediaType
        self.headers = headers
        plain = ByteBuffer(bytes: bytes)
        gzipped =
            bytes.count >= Self.gzipBytesMinimum ? Gzip.compress(bytes).map { ByteBuffer(bytes: $0) } : nil
        tag = "W/\"\(Digest.text(bytes))\""
    }

    /// Memory it takes.
    var size: Int { plain.readableBytes + (gzipped?.readableBytes ?? 0) }

    static func page(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Answer {
        Answer(bytes, "text/html; charset=utf-8", status: status)
    }

    func response(to request: Request) -> Response {
        var fields = headers
        fields[.contentType] = mediaType
        fields[.eTag] = tag
        fields[.vary] = "Accept-Encoding, Accept, Authorization"
        // Ask each time; the tag makes the answer short.
        if fields[.cacheControl] == nil { fields[.cacheControl] = "no-cache" }
        if status == .ok, let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
            fields[.contentType] = nil
            return Response(status: .notModified, headers: fields)
        }
        if let gzipped, Self.takesGzip(request) {
            fields[.contentEncoding] = "gzip"
            return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: gzipped))
        }
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: plain))
    }

    private static func takesGzip(_ request: Request) -> Bool {
        guard let accepted = request.headers[.acceptEncoding] else { return false }
        return accepted.split(separator: ",").contains { entry in
            let parts = entry.split(separator: ";").map { $0.filter { $0 != " " } }
            guard parts.first == "gzip" || parts.first == "*" else { return false }
            return !parts.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
        }
    }
}
