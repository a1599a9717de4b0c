import Testing
import Wire

@testable import Explanation

struct ArticleExplanationTests {
    @Test func marksTheTextAndNotesWhatWasReadUnderEachParagraph() throws {
        let text = try SampleEvent.mine().plain([.text])
        let expected = """
            MARVA - ⟦c1 Sixteen miners were hurt on Monday⟧, the Marva Gazette [s1] said.
                c1 ← s1 Marva Gazette (state-media, MV): indirect, “said”, asserted
                injured: 16 miners ← s1 Marva Gazette, in c1, incident i1 “Sixteen miners”
                i1 ASSAULT: somebody → Sixteen miners, 2024-05-06, Marva (MV), in c1
                     “Sixteen miners were hurt”

            ⟦c2 River Radio [s2] put it at 20 or more⟧, villagers [s3] told it. The owners
            blamed "‹f1 idlers›" and gave no name.
                c2 ← s3 villagers (witness): indirect, “told”, asserted, via s2
                injured: at least 20 ← s3 villagers, in c2, incident i1 “20 or more”
                f1 scareQuotes “idlers”, author's voice
            """
        #expect(text.hasSuffix(expected), "\(text)")
    }

    @Test func aSourceMentionedInsideItsOwnNameIsMarkedOnce() throws {
        var event = SampleEvent("The daily Marva Gazette said so.")
        try event.source("The daily Marva Gazette", .stateMedia)
        event.data.sources[0].mentions.append(try event.span("Marva Gazette"))
        event.data.sources[0].mentions.append(try event.span("The daily Marva Gazette"))
        #expect(try event.plain([.text]).hasSuffix("The daily Marva Gazette [s1] said so."))
    }

    @Test func aQuotationWithoutACueSaysSo() throws {
        var event = SampleEvent("More of it.")
        try event.claim("More of it.", by: nil, cue: "")
        #expect(try event.plain([.text]).contains("c1 ← nobody named: indirect, no cue, asserted"))
    }

    @Test func beginsWithTheOutletAndTheFramingWithItsReasons() throws {
        let text = try SampleEvent.mine().plain(width: 100)
        #expect(text.hasPrefix("Marva mine: two counts\n\nPublisher   Marva Post, post.example\n"))
        #expect(text.contains("Class       unknown: never read as independent\nBasis       no entry\n"))
        #expect(text.contains("Scores      state 0.25, mixed 0.76, independent 0.00, neutral 0.00"))
        #expect(text.contains("50 % of 2 claims from a state, its forces or its media; cues: 1 scareQuotes"))
        #expect(text.contains("Claims of   state-media        ██████████░░░░░░░░░░  50 %"))
    }

    @Test func endsWithSourcesAndContestedFigures() throws {
        let text = try SampleEvent.mine().plain(width: 90)
        #expect(text.contains("s1  Marva Gazette  state-media        MV       1       media 'Marva Gazette'"))
        let dispute = """
            injured: 16, says Marva Gazette (state-media); at least 20, says villagers (witness);
                about 12,000, says the article itself (i1 ASSAULT in Marva)
            """
        #expect(text.contains(dispute))
    }

    @Test func showsOnePartAlone() throws {
        let event = try SampleEvent.mine()
        let framing = try event.plain([.framing])
        #expect(framing.replacing("\n", with: " ").contains("blamed \"‹f1 idlers›\" and gave no name."))
        #expect(!framing.contains("⟦c1"))
        #expect(!framing.contains("MARVA"))
        #expect(try event.plain([.incidents]).contains("i1 ASSAULT"))
        #expect(try !event.plain([.incidents]).contains("── Sources"))
        #expect(try event.plain([.figures]).contains("injured: at least 20 ← s3 villagers"))
    }

    @Test func plainTextHoldsNoEscapeAndColouredTextTheSameWords() throws {
        let lines = try SampleEvent.mine().lines()
        for line in lines {
            #expect(!line.plain.contains("\u{1B}"))
            #expect(line.coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == line.plain)
        }
        #expect(lines.contains { $0.coloured.contains("\u{1B}[") })
    }

    @Test(arguments: [50, 64, 80, 100, 200]) func staysWithinTheWidth(width: Int) throws {
        for line in try SampleEvent.mine().lines(width: width) {
            #expect(line.columns <= width, "\(line.plain)")
            #expect(!line.plain.hasSuffix(" "), "\(line.plain)")
        }
    }

    @Test(arguments: [Int.min, 0, Int.max]) func anyWidthIsSurvived(width: Int) throws {
        let widest = ArticleExplanation.columns.upperBound
        #expect(try SampleEvent.mine().lines(width: width).allSatisfy { $0.columns <= widest })
    }

    @Test(arguments: [nil, "", "\n\n \n"]) func anArticleWithoutTextIsExplained(body: String?) throws {
        var event = SampleEvent(body, headline: "")
        #expect(try event.plain().contains("The event carries no text."))
        #expect(try event.plain().contains("(no headline)"))
        event.data.claims = [
            Claim(id: "c1", text: "x", span: Span(start: 4, end: 9), source: nil, kind: .direct, cue: "said")
        ]
        for section in Section.allCases { _ = try event.plain([section]) }
        #expect(try event.plain().contains("c1 ← nobody named: direct, “said”, asserted"))
    }

    @Test func tellsWhereTheLanguageIsNotRead() throws {
        var event = SampleEvent("Ein Satz.")
        event.data.unsupportedLanguage = "de"
        #expect(try event.plain().contains("nothing was extracted: texts in this language (de) are not read"))
    }

    @Test func refusesWhatIsNoEvent() {
        #expect(throws: DecodingError.self) { try ArticleExplanation(Array("{}".utf8)) }
    }
}
