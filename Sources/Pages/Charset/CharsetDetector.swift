import CUchardet

/// Guesses a charset from the bytes alone, with uchardet.
enum CharsetDetector {
    /// What follows is not read.
    private static let sampleBytes = 256 << 10

    static func detect(_ bytes: [UInt8]) -> String? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let sample = min(bytes.count, sampleBytes)
        let isRead = bytes.withUnsafeBytes { buffer in
            uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), sample)
                == 0
        }
        guard isRead else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        let label = String(cString: name)
        return label.isEmpty ? nil : label
    }
}
