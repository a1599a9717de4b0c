import Testing
import Wire

@testable import Classification

struct SourceTypeTests {
    /// Name, type, country; no country where it is empty.
    @Test(arguments: [
        ("Norwegian interior ministry", SourceType.government, "NO"), ("the Peruvian army", .military, "PE"),
        ("Turkish police", .government, "TR"), ("a Danish court", .government, "DK"),
        ("Taliban spokesman", .armedGroup, "AF"), ("Hamas officials", .armedGroup, "PS"),
        ("a Kenyan opposition leader", .politicalParty, "KE"), ("Human Rights Watch", .rightsGroup, ""),
        ("Reporters Without Borders", .rightsGroup, ""), ("the World Health Organization", .igo, ""),
        ("a U.N. spokeswoman", .igo, ""), ("Oxfam", .ngo, ""), ("Xinhua", .stateMedia, "CN"),
        ("the Fars news agency", .stateMedia, "IR"), ("Chinese state television", .stateMedia, "CN"),
        ("Radio Free Asia", .stateFundedMedia, "US"), ("Reuters", .independentMedia, "GB"),
        ("an Associated Press reporter", .independentMedia, "US"), ("Boeing", .company, "US"),
        ("a spokesman for Airbus", .company, "FR"), ("analysts", .expert, ""),
        ("political scientist", .expert, ""), ("sources", .anonymous, ""),
        ("a U.S. source", .anonymous, "US"),
        ("a new study", .document, ""), ("China", .government, "CN"), ("Moscow", .government, "RU"),
        ("the Chinese CDC", .government, "CN"),
        ("his general practitioner", .expert, ""), ("Western nations", .government, ""), ("the White House", .government, "US"),
    ])
    func byNameAlone(_ name: String, _ type: SourceType, _ country: String) throws {
        let source = try #require(try Bench.source(name, in: "Nothing else is said here."))
        #expect(source.type == type, "\(source.basis ?? "")")
        #expect(source.country ?? "" == country, "\(source.basis ?? "")")
    }

    @Test(arguments: [
        ("Anna Holm", "Swedish Foreign Minister Anna Holm said so.", SourceType.government, "SE"),
        ("Juma Otieno", "\"Go home,\" said Nairobi police commander Juma Otieno.", .government, "KE"),
        (
            "Omar Rahimi", "Omar Rahimi, a criminal director of Kabul police, said two had died.",
            .government, "AF"
        ),
        (
            "Li Wen", "\"No,\" foreign ministry spokesman Li Wen told a briefing in Beijing.", .government,
            "CN"
        ),
        ("Jane Roe", "Jane Roe, an analyst at the Brookings Institution, said it would fail.", .expert, ""),
        ("Paul Gray", "General Paul Gray, chairman of the Joint Chiefs of Staff, agreed.", .military, "US"),
        (
            "Ali Reza", "The deputy police chief, Ali Reza, said in Tehran that all was calm.", .government,
            "IR"
        ),
        ("Zed Khan", "Zed Khan, a villager who fled, told of burning houses.", .witness, ""),
        ("Max Mild", "WikiLeaks co-founder Max Mild denied it.", .other, ""),
        ("Eve Adams", "Eve Adams, a reporter for the Courier of Nowhere, said so.", .other, ""),
        ("Rolf Berg", "Rolf Berg, president of the Quarx Group, said sales had risen.", .other, ""),
        ("Ida Lund", "Quarx President Ida Lund said sales had risen.", .other, ""),
        ("Ida Lund", "Ida Lund, vice president of sales, agreed.", .company, ""),
        ("Luis Vega", "Luis Vega, head of The National Guild of Bakers, agreed.", .other, ""),
        ("Maria Cruz", "A new investigation Maria Cruz called unfair began.", .other, ""),
        ("Maria Cruz", "The supporters Maria Cruz greeted said nothing.", .other, ""),
        ("Kenji Son", "\"It works,\" Kenji Son said.", .other, ""),
    ])
    func byWordsBesideTheName(_ name: String, _ body: String, _ type: SourceType, _ country: String) throws {
        let source = try #require(try Bench.source(name, in: body))
        #expect(source.type == type, "\(source.basis ?? "")")
        #expect(source.country ?? "" == country, "\(source.basis ?? "")")
    }

    @Test(arguments: [
        ("police and villagers", "Ten died, police and villagers said.", SourceType.government),
        ("hospital officials and relatives", "Hospital officials and relatives said so.", .other),
        ("prosecutor", "Two soldiers, the prosecutor said, had been held.", .government),
        ("law enforcement official", "It was arson, a law enforcement official said.", .government),
        ("U.S. official", "A U.S. official said so.", .government),
        ("Ann Lee", "Ann Lee, who was the spokeswoman of the Labour Party, said no.", .politicalParty),
        ("Ann Lee", "Ann Lee, who is an economist at the bank, said no.", .expert),
        ("Ann Lee", "Ann Lee, WHO representative in Malawi, said no.", .igo),
        ("Ann Lee", "Ann Lee, whose brother is missing, said no.", .witness),
        ("Ann Lee", "They fed the families, provincial secretary Ann Lee said.", .government),
        ("Alliance for Human Rights", "The Alliance for Human Rights said no.", .rightsGroup),
        ("Saudi-led coalition", "A Saudi-led coalition said no.", .military),
        ("his spokesman", "The president was calm, and his spokesman said no.", .government),
        ("its coordinator in Yemen", "The UN is alarmed. Its coordinator in Yemen said no.", .igo),
        ("emergency officials", "Nine are missing, emergency officials said.", .government),
    ])
    func whichWordDecides(_ name: String, _ body: String, _ type: SourceType) throws {
        let source = try #require(try Bench.source(name, in: body))
        #expect(source.type == type, "\(source.basis ?? "")")
    }

    @Test func officesTakeTheTypeOfTheirOwner() throws {
        let body = "Senator Paul Marsh said no. A Marsh spokeswoman confirmed it. Aides to Marsh agreed."
        let part = Bench.extraction(
            body,
            sources: [
                Source(id: "s1", name: "Paul Marsh", description: "Senator"),
                Source(id: "s2", name: "Marsh spokeswoman"), Source(id: "s3", name: "Aides to Marsh"),
            ])
        let sources = try Bench.classifier.get().classify(part).sources
        #expect(sources.map(\.type) == [.government, .government, .government])
        #expect(sources[1].basis == "'spokeswoman' of source 'Paul Marsh' (government)")
    }

    @Test func embassiesBelongToWhoSentThem() throws {
        let body = "Norwegian Ambassador Liv Berg was in Nairobi, Kenya. The embassy said she was well."
        #expect(try Bench.source("embassy", in: body)?.country == "NO")
        let alone = "In Nairobi, Kenya, the embassy said nothing new."
        #expect(try Bench.source("embassy", in: alone)?.country == nil)
    }

    @Test func theSameWordBeforeGivesTheCountry() throws {
        let body = "Swedish prosecutors closed it. He lives in Britain. The prosecutors said it was late."
        #expect(try Bench.source("prosecutors", in: body)?.country == "SE")
        let other = "Swedish judges agreed. In Britain, a judge said it was late."
        #expect(try Bench.source("judge", in: other)?.country == "GB")
    }

    @Test func publicMediaThatNoStateFundsAreIndependent() {
        #expect(MatrixClass.independentPublic.sourceType == .independentMedia)
        #expect(MatrixClass.independentManaged.sourceType == .stateFundedMedia)
        #expect(MatrixClass.unknown.sourceType == .other)
    }

    @Test func titleBehindACommaMayBeAnothers() throws {
        let body =
            "U.S. Ambassador Rita Lowe, Trade Minister Joe Kamau and others met. Lowe said it went well."
        let source = try #require(try Bench.source("Rita Lowe", in: body))
        #expect(source.type == .government)
        #expect(source.country == "US")
    }

    @Test func anonymousUnlessAMinistrySpeaks() throws {
        let hidden = try Bench.source(
            "a senior official", in: "It will end soon, said a senior official who asked not to be named.")
        #expect(hidden?.type == .anonymous)
        let ministry = try Bench.source(
            "a foreign ministry spokesman", in: "A deal is near, a foreign ministry spokesman said.")
        #expect(ministry?.type == .government)
    }

    @Test func doctorOnTheSceneIsAWitness() throws {
        #expect(try Bench.source("doctor", in: "A doctor on the scene said he ran.")?.type == .witness)
        #expect(try Bench.source("doctors", in: "The doctors said six were treated.")?.type == .expert)
    }

    @Test func countryFromTheTextAround() throws {
        let body = "Kenyan troops entered the town. Police said that three had died."
        #expect(try Bench.source("Police", in: body)?.country == "KE")
        let places = [Entity(type: .place, name: "Kandahar", mentions: 1, country: "AF")]
        let bombing = "A strike near Kandahar killed ten, residents said."
        #expect(try Bench.source("residents", in: bombing, entities: places)?.country == "AF")
    }

    @Test func unknownIsOtherWithABasis() throws {
        let source = try #require(try Bench.source("Zyx Qwv", in: "Zyx Qwv said so."))
        #expect(source.type == .other)
        #expect(source.basis == "no rule covers the source")
        let medium = try #require(try Bench.source("the Nowhere Evening News website", in: "Nothing."))
        #expect(medium.type == .other)
    }

    @Test func theOutletOfTheArticleChangesNothing() throws {
        let classifier = try Bench.classifier.get()
        let body = "The ministry said ten had died. Residents disputed the figure."
        let sources = [Source(id: "s1", name: "The ministry"), Source(id: "s2", name: "Residents")]
        let claims: [(text: String, source: String?, kind: Claim.Kind)] = [("ten had died", "s1", .indirect)]
        let withheld = classifier.classify(Bench.extraction(body, sources: sources, claims: claims))
        let named = classifier.classify(
            Bench.extraction(
                body, sources: sources, claims: claims, publisher: "Xinhua", url: "https://news.cn/1"))
        #expect(withheld.framing == named.framing)
        #expect(withheld.sources == named.sources)
        #expect(named.publisher.class == .stateControlled)
    }
}
