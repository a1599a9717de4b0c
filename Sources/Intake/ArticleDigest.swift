import Crypto

/// The digest by which an exact re-publish is recognised.
enum ArticleDigest {
    /// SHA-256 over url, headline and content, each ended by a NUL byte, in lower-case hexadecimal.
    static func hexadecimal(url: String?, headline: String?, content: String) -> String {
        var hash = SHA256()
        for text in [url ?? "", headline ?? "", content] {
            var text = text
            text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
            hash.update(data: [0 as UInt8])
        }
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in hash.finalize() {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
