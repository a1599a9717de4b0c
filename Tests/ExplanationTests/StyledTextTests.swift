import Testing

@testable import Explanation

struct StyledTextTests {
    @Test func wrapsAtSpacesWithAHangingIndent() {
        let lines = StyledText("one two three four").wrapped(
            to: 9, first: StyledText("- "), rest: StyledText("  "))
        #expect(lines.map(\.plain) == ["- one two", "  three", "  four"])
    }

    @Test func breaksWordsThatAreTooLong() {
        #expect(StyledText("abcdefgh").wrapped(to: 3).map(\.plain) == ["abc", "def", "gh"])
        #expect(StyledText("a bcdefgh").wrapped(to: 4).map(\.plain) == ["a", "bcde", "fgh"])
    }

    @Test func aPageWithoutRoomStillShowsEveryCharacter() {
        let lines = StyledText("ab 漢字").wrapped(to: 1, first: StyledText("    "), rest: StyledText("   "))
        #expect(lines.map(\.plain).joined().filter { $0 != " " } == "ab漢字")
    }

    @Test func wideCharactersTakeTwoColumns() {
        #expect(StyledText("漢字").columns == 4)
        #expect(StyledText("e\u{301}").columns == 1)
        #expect(StyledText("👨‍👩‍👧").columns == 2)
        #expect(StyledText("سلام").columns == 4)
        #expect(StyledText("漢字漢字").wrapped(to: 5).map(\.plain) == ["漢字", "漢字"])
    }

    @Test func whatAnArticleHoldsCannotSteerTheTerminal() {
        let text = StyledText("a\u{1B}[31mb\u{7}\u{9B}c\u{202E}d\u{2066}e\tf\r\ng")
        #expect(text.plain == "a[31mbcde f  g")
    }

    @Test func tiesHoldWordsTogether() {
        let tied = StyledText("China\(StyledText.tie)[s1] said")
        #expect(tied.wrapped(to: 12).map(\.plain) == ["China [s1]", "said"])
    }

    @Test func stylesAddUpAndTheUpperColourWins() {
        let text = StyledText("x", Style.claim.under(.figure).under(.cue))
        #expect(text.coloured == "\u{1B}[1;4;33mx\u{1B}[0m")
    }
}
