import Language
import Testing
import Wire

@testable import Extraction

/// Where an incident took place.
struct SceneTests {
    private let dateline = "NAIROBI (AFP) - "

    private func incident(_ text: String, headline: String = "News") throws -> Incident? {
        let reader = try Reader.bundled()
        let input = FactInput(
            body: reader.read(dateline + text), headline: reader.read(headline, as: .headline),
            published: wednesday)
        return try FactFinder.shared().facts(in: input).incidents.first
    }

    @Test func itsOwnSentenceNamesIt() throws {
        let incident = try incident("Gunmen attacked a bus near Garissa on Monday. Shops in Mombasa closed.")
        #expect(incident?.place == "Garissa")
    }

    @Test func thenItsParagraph() throws {
        let incident = try incident(
            """
            Gunmen attacked a bus on Monday. Police in Garissa were searching for them.

            Shops in Mombasa closed.
            """, headline: "Bus attacked in Lamu")
        #expect(incident?.place == "Garissa")
    }

    @Test func thenTheHeadline() throws {
        let incident = try incident("Gunmen attacked a bus on Monday.", headline: "Bus attacked in Garissa")
        #expect(incident?.place == "Garissa")
    }

    @Test func theDatelineTellsTheCountryOnly() throws {
        let incident = try incident("Gunmen attacked a bus on Monday.")
        #expect(incident?.place == nil)
        #expect(incident?.country == "KE")
    }

    @Test func sitesInsideOthers() throws {
        let incident = try incident("A raid killed nine people in a village of Garissa county on Monday.")
        #expect(incident?.place == "Garissa county" || incident?.place == "Garissa")
    }
}
