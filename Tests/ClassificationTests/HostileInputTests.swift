import Testing
import Wire

@testable import Classification

/// Extractions that no extractor should make: nothing crashes, and what comes out stays inside the body.
struct HostileInputTests {
    /// SplitMix64 (Steele, Lea and Flood 2014), so that a failure repeats.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let pieces = [
        "However, ", "but ", "the ", "junta ", "“", "”", "\"", "'", ", ", ". ", "\n\n", "said ",
        "Reuters/", "(AFP) - ", "police ", "Kenyan ", "denied ", "not ", "clear whether ",
        "é", "💥", "\u{0}", "U.S. ", "spokesman for ", "of ", "",
    ]

    private func randomText(_ random: inout Seeded, most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
            Self.pieces.randomElement(using: &random) ?? ""
        }.joined()
    }

    private func randomSpan(_ random: inout Seeded, bytes: Int) -> Span {
        Span(
            start: Int.random(in: -5...(bytes + 9), using: &random),
            end: Int.random(in: -5...(bytes + 9), using: &random))
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func randomExtractions(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let classifier = try Bench.classifier.get()
        for _ in 0..<150 {
            let body = randomText(&random, most: 60)
            let bytes = Array(body.utf8)
            var part = Bench.extraction(body, headline: randomText(&random, most: 6))
            part.sources = (0..<Int.random(in: 0...5, using: &random)).map { number in
                Source(
                    id: "s\(number)", name: randomText(&random, most: 4),
                    aliases: [randomText(&random, most: 3)],
                    description: randomText(&random, most: 3),
                    mentions: (0..<3).map { _ in randomSpan(&random, bytes: bytes.count) })
            }
            part.claims = (0..<Int.random(in: 0...6, using: &random)).map { number in
                Claim(
                    id: "c\(number)", text: "", span: randomSpan(&random, bytes: bytes.count),
                    source: "s\(Int.random(in: 0...6, using: &random))",
                    kind: Claim.Kind.allCases.randomElement(using: &random) ?? .direct, cue: "")
            }
            let result = classifier.classify(part)
            #expect(result.sources.count == part.sources.count)
            #expect(result.sources.allSatisfy { $0.type != nil && $0.basis != nil })
            for cue in result.framing.cues {
                #expect(cue.span.start >= 0 && cue.span.start < cue.span.end && cue.span.end <= bytes.count)
                #expect(String(decoding: bytes[cue.span.start..<cue.span.end], as: UTF8.self) == cue.text)
            }
        }
    }

    @Test func addressesOfEveryShape() throws {
        let registry = try Bench.classifier.get().registry
        let addresses = [
            "", ".", "..", "://", "http://", "http://.", "https://[::1]/", "//", "@", "a@b@c", ":80",
            "http://a..b/", "https://www.google.com/amp/s/",
            "https://web.archive.org/web/", "https://-.cdn.ampproject.org",
            "\u{0}.\u{0}", String(repeating: "a.", count: 100_000), String(repeating: "/", count: 100_000),
            "münchen.de",
        ]
        for address in addresses {
            #expect(registry.outlet(address: address) == nil, "\(address.prefix(40))")
            let publisher = Article.Publisher(name: address, url: address)
            #expect(registry.publisherClass(publisher: publisher, url: address, on: nil).class == .unknown)
        }
    }
}
