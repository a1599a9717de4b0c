import Testing

@testable import Deduplication

struct PostingsTests {
    private func numbers(_ key: UInt32, _ postings: Postings) -> [UInt32] {
        var numbers: [UInt32] = []
        postings.forEach(key) { numbers.append($0) }
        return numbers.sorted()
    }

    @Test func whatWasEnteredIsFound() {
        var postings = Postings()
        for number in 1...1_000 as ClosedRange<UInt32> {
            postings.insert([number % 10], number)
            postings.insert([1_000_000 + number], number)
        }
        #expect(numbers(1_000_007, postings) == [7])
        #expect(numbers(42, postings) == [])
    }

    @Test func aKeyThatManyShareIsBounded() {
        var postings = Postings()
        for number in 1...1_000 as ClosedRange<UInt32> { postings.insert([3], number) }
        #expect(numbers(3, postings) == Array(1...UInt32(Postings.maximumPerKey)))
    }

    @Test func aPairIsEnteredOnce() {
        var postings = Postings()
        for _ in 1...5 { postings.insert([3], 8) }
        #expect(numbers(3, postings) == [8])
        #expect(postings.count == 1)
    }
}
