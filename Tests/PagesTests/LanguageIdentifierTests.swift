import Testing

@testable import Pages

struct LanguageIdentifierTests {
    private let identifier = LanguageIdentifier()

    @Test(arguments: [
        ("en", "The river rose above its banks early on Tuesday, and three villages were cut off."),
        (
            "de",
            "Der Fluss trat am Dienstag über die Ufer, und drei Dörfer waren von der Außenwelt abgeschnitten."
        ),
        ("fr", "La rivière est sortie de son lit mardi matin et trois villages ont été coupés du monde."),
        ("es", "El río se desbordó el martes por la mañana y tres pueblos quedaron aislados."),
        ("ru", "Река вышла из берегов во вторник утром, три деревни оказались отрезаны."),
        ("zh-Hans", "星期二早上河水漫过堤岸，三个村庄与外界隔绝。"),
        ("ar", "فاض النهر صباح يوم الثلاثاء وانقطعت ثلاث قرى عن العالم الخارجي."),
    ])
    func clearTexts(language: String, text: String) {
        let guess = identifier.identify(text)
        #expect(guess.language == language)
        #expect(guess.confidence > 0.8)
    }

    @Test func aDeclarationLosesAgainstAClearText() {
        let text = "Der Fluss trat am Dienstag über die Ufer, und drei Dörfer waren abgeschnitten."
        #expect(identifier.identify(text, declared: "en-US").language == "de")
    }

    @Test func shortTextsFallBack() {
        #expect(identifier.identify("Ok") == .undetermined)
        #expect(identifier.identify("Ok", declared: "pt-BR").language == "pt")
        #expect(identifier.identify("") == .undetermined)
        #expect(identifier.identify(String(repeating: "\0 1234 !?", count: 2000)) == .undetermined)
    }
}
