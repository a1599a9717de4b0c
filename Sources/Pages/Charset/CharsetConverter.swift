import Glibc

/// One conversion to UTF-8 by the C library's iconv.
final class CharsetConverter {
    private let handle: iconv_t

    /// `nil` where the C library does not know the charset.
    init?(from name: String) {
        guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
        self.handle = handle
    }

    deinit { iconv_close(handle) }

    /// Invalid bytes become U+FFFD, one each.
    func decode(_ bytes: ArraySlice<UInt8>) -> String {
        var input = Array(bytes)
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 2)
        var chunk = Array(repeating: UInt8(0), count: Self.chunkBytes)
        input.withUnsafeMutableBytes { input in
            var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = input.count
            while left > 0 {
                let before = left
                let (written, failure) = step(&source, &left, &chunk)
                output.append(contentsOf: chunk[..<written])
                if failure == EILSEQ || failure == EINVAL || (failure != 0 && left == before && written == 0)
                {
                    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    source = source?.advanced(by: 1)
                    left -= 1
                }
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let chunkBytes = 64 << 10

    private func step(
        _ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ chunk: inout [UInt8]
    ) -> (written: Int, failure: Int32) {
        chunk.withUnsafeMutableBytes { chunk in
            var target = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
            var room = chunk.count
            errno = 0
            let result = iconv(handle, &source, &left, &target, &room)
            return (chunk.count - room, result == -1 ? errno : 0)
        }
    }
}
