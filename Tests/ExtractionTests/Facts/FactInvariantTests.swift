import Language
import Testing
import Wire

@testable import Extraction

struct FactInvariantTests {
    private static let text = """
        At least 12 people were killed and "dozens" wounded on May 3 when rebels, who said they would fight, \
        attacked Kandahar city, killing one of them. \
        “The toll has risen to 1,200,000,000,000,” Gen. Ali said. In 2005 a Kabul blast killed 9-12 of them, \
        up from 3 years ago; among the dead were members of the Kings' Court (KC) officials and 2 children.
        """

    /// Cut, doubled and flipped texts give spans inside the body, on character boundaries.
    @Test(arguments: 0..<200)
    func spansStayInside(_ seed: Int) throws {
        var bytes = Array(Self.text.utf8)
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        for _ in 0..<(seed % 24) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let position = Int(state >> 33) % bytes.count
            switch state >> 61 {
            case 0...3: bytes[position] = UInt8(truncatingIfNeeded: state >> 20)
            case 4, 5: bytes.removeSubrange(position..<min(bytes.count, position + 9))
            default: bytes.insert(contentsOf: bytes[..<(position / 2)], at: position)
            }
            if bytes.isEmpty { bytes = [0x22] }
        }
        let reader = try Reader.bundled()
        let found = try FactFinder.shared().facts(
            in: FactInput(body: reader.read(bytes), published: wednesday))
        let spans = found.figures.map(\.span) + found.incidents.map(\.span) + found.dates.map(\.span)
        for span in spans {
            #expect(span.start >= 0 && span.start <= span.end && span.end <= bytes.count)
            #expect(span.start == bytes.count || bytes[span.start] & 0xC0 != 0x80)
        }
    }
}
