import Testing
import Wire

@testable import Extraction

struct PlaceResolverTests {
    private func country(of name: String, in text: String) throws -> String? {
        try facts(text).entities.first { $0.name == name }?.country
    }

    @Test func theArticlesOtherPlacesDecide() throws {
        #expect(
            try country(of: "Lagos", in: "Police in Lagos met Portuguese and other guests of Portugal.")
                == "PT")
        #expect(try country(of: "Lagos", in: "Police in Lagos met guests.") == "NG")
    }

    @Test func aCountryComesBeforeARegionOfItsName() throws {
        #expect(try country(of: "Georgia", in: "Talks were held in Georgia.") == "GE")
    }

    @Test func longestNameWins() throws {
        let entities = try facts("Troops left South Korea and Dar es Salaam.").entities
        #expect(entities.map(\.name) == ["South Korea", "Dar es Salaam"])
        #expect(entities.map(\.country) == ["KR", "TZ"])
    }

    @Test(arguments: ["Yap", "Austin"])
    func aPersonsNameIsNoPlace(_ name: String) throws {
        let text = "Antonio Yap met Mayor Austin in Cebu. Yap and Austin then left."
        #expect(try facts(text).entities.filter { $0.type == .place }.map(\.name) == ["Cebu"])
    }

    @Test func modifiersMakeNoPerson() throws {
        #expect(try country(of: "Kano", in: "Troops moved on Sunday Kano and then Lagos.") == "NG")
    }
}
