import Testing
import Wire

struct CivilDateTests {
    @Test func everyDayOfSixCenturiesRoundTrips() throws {
        var date = try #require(CivilDate(year: 1700, month: 1, day: 1))
        for days in date.daysSinceEpoch..<date.daysSinceEpoch + 220_000 {
            let next = try #require(CivilDate(daysSinceEpoch: days))
            #expect(next.daysSinceEpoch == days)
            #expect(next >= date)
            date = next
        }
    }

    @Test func knowsTheWeekday() throws {
        #expect(try #require(CivilDate(year: 1970, month: 1, day: 1)).weekday == 4)
        #expect(try #require(CivilDate(year: 2015, month: 11, day: 20)).weekday == 5)
        #expect(try #require(CivilDate(year: 1969, month: 12, day: 28)).weekday == 0)
    }

    @Test func refusesDaysThatAreNone() {
        #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2024, month: 13, day: 1) == nil)
        #expect(CivilDate(iso: "2024-1-1") == nil)
        #expect(CivilDate(iso: "2024-01-0x") == nil)
    }

    @Test func readsTheDayOfADateTime() {
        #expect(CivilDate(iso: "2015-11-20T23:59:59+08:00")?.description == "2015-11-20")
    }
}
