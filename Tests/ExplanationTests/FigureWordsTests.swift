import Testing
import Wire

@testable import Explanation

struct FigureWordsTests {
    @Test func putsTheQualifierIntoWords() {
        func words(_ count: Int?, low: Int? = nil, high: Int? = nil, _ qualifier: Qualifier) -> String {
            let value = Contested.Value(count: count, low: low, high: high, qualifier: qualifier, source: nil)
            return FigureWords(value).text
        }
        #expect(words(50, .atLeast) == "at least 50")
        #expect(words(1_234_567, .exactly) == "1,234,567")
        #expect(words(nil, low: 10, high: 1_200, .between) == "between 10 and 1,200")
        #expect(words(nil, low: 24, .dozens) == "dozens")
        #expect(words(nil, .exactly) == "an unknown number")
        #expect(words(Int.min, .exactly) == "-9,223,372,036,854,775,808")
    }

    @Test func saysWhatIsCounted() {
        let span = Span(start: 0, end: 1)
        #expect(FigureWords(Figure(measure: .killed, count: 3, of: "men", span: span)).text == "3 men")
        let dead = Figure(measure: .killed, count: 40, of: "the dead", span: span)
        #expect(FigureWords(dead).text == "40 of the dead")
        #expect(FigureWords(Figure(measure: .killed, count: 1, of: "them", span: span)).text == "1 of them")
        let dozens = Figure(measure: .destroyed, low: 24, qualifier: .dozens, of: "houses", span: span)
        #expect(FigureWords(dozens).text == "dozens of houses")
    }
}
