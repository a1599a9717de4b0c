import Testing
import Wire

@testable import Extraction

struct ClaimInvariantTests {
    private static let text = """
        PORTO SANTO (AP) — “We saw smoke,” said Ana Ruiz, a guard. "It came from the north."

        The mayor, who heads the Civic Front (CVF), told Radio Delta that 12 people \
        -- including two children -- were missing, adding: 'No one is safe.' The front denied it, \
        according to a report by the agency.
        """

    @Test func textIsTheBytesOfTheSpanAndIdsCount() throws {
        let reading = try Reading(Self.text)
        let bytes = Array(Self.text.utf8)
        #expect(!reading.claims.isEmpty)
        for (index, claim) in reading.claims.enumerated() {
            #expect(claim.id == "c\(index + 1)")
            #expect(Array(claim.text.utf8) == Array(bytes[claim.span.start..<claim.span.end]))
        }
        #expect(reading.sources.map(\.id) == (1...reading.sources.count).map { "s\($0)" })
        for source in reading.sources {
            #expect(source.claims == reading.claims.count { $0.source == source.id })
        }
    }

    /// Cut, doubled and flipped texts give spans inside the body, on character boundaries.
    @Test(arguments: 0..<300)
    func anyBytesAreRead(_ seed: Int) throws {
        var bytes = Array(Self.text.utf8)
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        for _ in 0..<(seed % 24 + 1) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let position = Int(state >> 33) % bytes.count
            switch state >> 61 {
            case 0...3: bytes[position] = UInt8(truncatingIfNeeded: state >> 20)
            case 4, 5: bytes.removeSubrange(position..<min(bytes.count, position + 9))
            default: bytes.insert(contentsOf: bytes[..<(position / 2)], at: position)
            }
            if bytes.isEmpty { bytes = [0x22] }
        }
        for span in try Reading(bytes).claims.map(\.span) {
            #expect(span.start >= 0 && span.start < span.end && span.end <= bytes.count)
        }
    }

    @Test func captionsAndHeadingsMakeNoClaims() throws {
        let reading = try Reading(
            "A guard says goodbye at the old port, March 3. Photo: Delta/Jane Roe\n\nThe port was closed."
        )
        #expect(reading.claims.isEmpty)
    }
}
