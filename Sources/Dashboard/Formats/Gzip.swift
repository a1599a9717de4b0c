import CZlib

/// Compresses and expands whole texts (RFC 1952).
public enum Gzip {
    /// The quickest level: whoever asks for a new page waits for it, and higher ones save little.
    private static let level: Int32 = 1
    /// A longer text is not expanded; events are far shorter.
    private static let expandedBytesMaximum = 256 << 20
    private static let magic: [UInt8] = [0x1F, 0x8B]
    /// The last four bytes hold the length of the text.
    private static let lengthBytes = 4

    /// `nil` where zlib has no memory, or the result is not smaller.
    public static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard czlib_begin_gzip(&stream, level) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let space = Int(deflateBound(&stream, UInt(bytes.count)))
        let output = run(&stream, bytes, space: space) { deflate(&$0, Z_FINISH) }
        return output.flatMap { $0.count < bytes.count ? $0 : nil }
    }

    /// What was compressed; `bytes` themselves where they are no gzip. `nil` where they are broken.
    public static func expand(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: magic), bytes.count > lengthBytes else { return bytes }
        let space = bytes.suffix(lengthBytes).reversed().reduce(0) { $0 << 8 | Int($1) }
        var stream = z_stream()
        guard space <= expandedBytesMaximum, czlib_begin_gunzip(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        return run(&stream, bytes, space: max(space, 1)) { inflate(&$0, Z_FINISH) }
    }

    /// One call over the whole input. `nil` unless it ends within `space` bytes.
    private static func run(
        _ stream: inout z_stream, _ input: [UInt8], space: Int, _ call: (inout z_stream) -> Int32
    ) -> [UInt8]? {
        guard let available = UInt32(exactly: input.count), let room = UInt32(exactly: space) else {
            return nil
        }
        var input = input
        var status = Z_OK
        let output = input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: space) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = available
                stream.next_out = output.baseAddress
                stream.avail_out = room
                status = call(&stream)
                count = Int(stream.total_out)
            }
        }
        return status == Z_STREAM_END ? output : nil
    }
}
