import Language
import Testing
import Wire

@testable import Extraction

struct ClaimLexiconTests {
    @Test func everyFormLeadsToItsVerb() throws {
        let lexicon = try ClaimLexicon.bundled()
        for form in ["say", "says", "said", "saying", "tells", "written", "denies"] {
            #expect(lexicon.verbs[WordID(form)] != nil)
        }
        #expect(lexicon.verbs[WordID("tell")]?.frames.contains(.hearer) == true)
        #expect(lexicon.verbs[WordID("denied")]?.stance == .denied)
    }

    @Test func unknownNamesAreRefused() {
        #expect(CueFrames(names: "clause,quote") == [.clause, .quote])
        #expect(CueFrames(names: "clause,sentence") == nil)
        #expect(SpeakerKinds(names: "person,alien") == nil)
    }
}
