@testable import Deduplication

enum Samples {
    static let first = """
        A ferry carrying more than 200 passengers capsized in heavy wind off the northern coast on Tuesday, and at
        least 31 people drowned, the harbour authority said. Rescue boats from three villages brought 140 survivors
        ashore before nightfall. The ministry of transport has opened an inquiry into why the vessel sailed although
        a storm warning had been in force since noon. Relatives waited at the quay through the night for news of
        those still missing, and the governor promised that divers would return to the wreck at first light.
        """
    static let other = """
        The central bank kept its main interest rate at 6.5 percent on Thursday, as most economists had expected,
        and said that inflation would fall slowly over the coming year. The currency gained a little against the
        dollar after the decision. Two of the nine members of the board voted for a cut, the bank's minutes show.
        """

    static func request(
        _ id: String, _ text: String, headline: String = "Untitled", day: Int = 20_000, published: Int? = nil
    ) -> IndexRequest {
        let words = TextWords(Array(text.utf8))
        return IndexRequest(
            id: id, day: day, fingerprint: Fingerprint(words: words.body),
            profile: ProfileReader.standard.profile(
                of: ProfileInput(headline: headline, words: words.all, publishedDay: published)))
    }
}
