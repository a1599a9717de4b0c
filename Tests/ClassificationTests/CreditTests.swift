import Testing
import Wire

@testable import Classification

struct CreditTests {
    private func credits(_ body: String, captions: [String] = []) throws -> [String] {
        var part = Bench.extraction(body)
        part.article.captions = captions
        return try Bench.classifier.get().classify(part).publisher.credits
    }

    @Test func agencies() throws {
        #expect(try credits("NAIROBI (AFP) - Three people died on Monday.") == ["Agence France-Presse"])
        #expect(try credits("BEIJING, March 1 (Xinhua) -- A forum opened here.") == ["Xinhua News Agency"])
        #expect(try credits("Three people died on Monday. (Reuters)") == ["Reuters"])
        #expect(try credits("The firm said it would ask Reuters for a correction.") == [])
    }

    @Test func captions() throws {
        #expect(
            try credits("Rain fell.", captions: ["A field in spring Reuters/China Daily"]) == [
                "Reuters", "China Daily",
            ])
    }
}
