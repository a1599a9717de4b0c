import Testing
import Wire

@testable import Dashboard

struct MomentTests {
    @Test(arguments: [
        ("1970-01-02", 86_400_000), ("1970-01-01T01:00:00Z", 3_600_000),
        ("1970-01-01T01:00:00.250Z", 3_600_000),
        ("1970-01-01T02:00:00+02:00", 0), ("1969-12-31T23:30:00-0030", 0), ("1970-01-01 00:01", 60_000),
        ("1970-01-01Tnoon", 0),
    ])
    func readsWhatPublishersWrite(_ text: String, _ milliseconds: Int64) {
        #expect(Moment(iso: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: ["", "yesterday", "1970-13-01", "70-01-01"])
    func otherTextIsNoMoment(_ text: String) { #expect(Moment(iso: text) == nil) }

    @Test func saysDayAndTime() {
        #expect(Moment(iso: "2005-05-17")?.words == "17 May 2005")
        #expect(Moment(iso: "2005-05-17T08:30:00Z")?.words == "17 May 2005, 08:30 UTC")
        #expect(Moment(milliseconds: .min).words == "an unknown day")
        #expect(Moment(milliseconds: -60_000).iso == "1969-12-31T23:59:00Z")
    }

    @Test(arguments: [
        ("2005-05-17", "2005-05-17", "17 May 2005"), ("2005-05-17", "2005-05-20", "17 to 20 May 2005"),
        ("2005-05-17", "2005-06-20", "17 May to 20 June 2005"),
        ("2005-12-30", "2006-01-02", "30 December 2005 to 2 January 2006"),
    ])
    func daysFromTo(_ first: String, _ last: String, _ words: String) throws {
        let days = try (#require(CivilDate(iso: first)), #require(CivilDate(iso: last)))
        #expect(CivilDate.words(from: days.0, to: days.1) == words)
    }
}
