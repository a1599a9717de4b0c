/// What the bytes say of their charset, against which a declaration is held.
struct CharsetEvidence {
    /// Bytes above ASCII.
    private var high = 0
    /// Those of them in runs of four and more, as in scripts other than Latin.
    private var inRuns = 0
    /// Characters of several bytes as UTF-8 has them, and bytes that are none.
    private var wellFormed = 0
    private var illFormed = 0

    private static let runBytes = 4
    /// Fewer bytes above ASCII say nothing of the script.
    private static let telling = 32

    init(_ bytes: [UInt8]) {
        var run = 0
        for byte in bytes + [0] {
            if byte >= 0x80 {
                run += 1
            } else if run > 0 {
                high += run
                if run >= Self.runBytes { inRuns += run }
                run = 0
            }
        }
        countUTF8(bytes)
    }

    /// - Parameter name: the converter's name.
    func allows(_ name: String) -> Bool {
        switch name {
        case "UTF-8": wellFormed >= illFormed
        case _ where high < Self.telling: true
        case "WINDOWS-1252", "WINDOWS-1254", "ISO-8859-15": inRuns * 2 <= high
        case "GB18030", "BIG5-HKSCS", "CP949", "EUC-JP", "WINDOWS-1251", "KOI8-R": inRuns * 4 >= high
        default: true
        }
    }

    /// UTF-16 without a byte order mark: every other byte of Latin text is 0.
    static func utf16Name(_ bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(sampleBytes)
        guard sample.count >= 8 else { return nil }
        let zeros = sample.indices.filter { sample[$0] == 0 }
        let odd = zeros.count { $0 % 2 == 1 }
        if odd * 10 > sample.count * 4, odd == zeros.count { return "UTF-16LE" }
        return (zeros.count - odd) * 10 > sample.count * 4 && odd == 0 ? "UTF-16BE" : nil
    }

    private static let sampleBytes = 256

    private mutating func countUTF8(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            index += 1
            guard lead >= 0x80 else { continue }
            let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
            let end = min(bytes.count, index + length)
            if length > 0, end == index + length, bytes[index..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                wellFormed += 1
                index = end
            } else {
                illFormed += 1
            }
        }
    }
}
