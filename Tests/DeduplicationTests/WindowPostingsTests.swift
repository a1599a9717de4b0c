import Testing

@testable import Deduplication

struct WindowPostingsTests {
    private func numbers(_ key: UInt32, _ postings: WindowPostings) -> [UInt32] {
        var found: [UInt32] = []
        postings.find([key]) { found.append($1) }
        return found.sorted()
    }

    @Test func whatWasEnteredOnAnyDayIsFound() {
        var postings = WindowPostings()
        for number in 1...6_000 as ClosedRange<UInt32> {
            postings.insert([number, 7_000 + number % 2_000], number, day: Int(number % 40))
        }
        #expect((1...6_000 as ClosedRange<UInt32>).allSatisfy { numbers($0, postings) == [$0] })
        #expect(numbers(7_005, postings) == [5, 2_005, 4_005])
        #expect(numbers(9_999, postings) == [])
    }

    @Test func daysAreDroppedWhole() {
        var postings = WindowPostings()
        for day in 1...40 { postings.insert([3], UInt32(day), day: day) }
        postings.drop(before: 39)
        #expect(numbers(3, postings) == [39, 40])
        postings.insert([3], 41, day: 41)
        postings.drop(before: 41)
        #expect(numbers(3, postings) == [41])
    }

    @Test func ofAKeyThatManyShareTheNewestAreFound() {
        var postings = WindowPostings()
        for number in 1...1_000 as ClosedRange<UInt32> { postings.insert([3], number, day: Int(number / 10)) }
        let found = numbers(3, postings)
        #expect(found.count == WindowPostings.maximumPerKey)
        #expect(found.suffix(50) == Array(951...1_000))
    }
}
