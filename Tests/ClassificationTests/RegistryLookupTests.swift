import Testing
import Wire

@testable import Classification

/// Every entry of the bundled registry is found under every way of writing its host names and names.
struct RegistryLookupTests {
    let registry: Registry

    init() throws { registry = try Bench.classifier.get().registry }

    /// Ways of writing the address of a page of `domain`.
    static let forms: [@Sendable (_ domain: String) -> String] = [
        { $0 }, { "https://\($0)" }, { "http://www.\($0)/a/b?c=d#e" }, { "https://m.\($0)/x" },
        { "https://mobile.\($0)/x" }, { "https://amp.\($0)/story.html" }, { "https://english.news.\($0)/" },
        { "HTTPS://\($0.uppercased())/X" }, { "https://user@\($0):8443/path" }, { "https://\($0):443" },
        { "//\($0)/" }, { "https://\($0)./" }, { "https://\($0)/amp/www.example.org" },
        // Other scripts: a label of its own, its punycode, full-width letters, an ideographic full stop.
        { "https://новости.\($0)/" }, { "https://xn--b1amarcd.\($0)/" }, { "https://\(wide($0))/" },
        { "https://\($0.replacing(".", with: "。"))/" },
        { "https://web.archive.org/web/20200101000000/https://www.\($0)/x" },
        { "https://archive.ph/2020/https://\($0)/x" },
        { "https://webcache.googleusercontent.com/search?q=cache:abc:https://\($0)/x" },
        { "https://www.google.com/amp/s/www.\($0)/x" },
        { "https://\(cacheLabel($0)).cdn.ampproject.org/c/s/\($0)/x" },
        { "https://abcdefghijk0123456789.cdn.ampproject.org/v/s/\($0)/x" },
        { "https://\(cacheLabel($0)).translate.goog/x?_x_tr_sl=auto" },
    ]

    /// The host as AMP caches write it in one label.
    private static func cacheLabel(_ domain: String) -> String {
        let labels = domain.split(separator: ".")
        return labels.map { $0.split(separator: "-").joined(separator: "--") }.joined(separator: "-")
    }

    private static func wide(_ domain: String) -> String {
        String(
            String.UnicodeScalarView(
                domain.unicodeScalars.map { scalar in
                    let isLetter = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
                    return isLetter ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
                }))
    }

    @Test(arguments: forms.indices) func hostNamesInEveryForm(_ form: Int) {
        let wrong = registry.outlets.flatMap { outlet in
            outlet.domains.filter { domain in
                registry.outlet(address: Self.forms[form](domain))?.matrixClass != outlet.matrixClass
            }
        }
        #expect(wrong == [], "\(Self.forms[form]("example.org"))")
    }

    @Test(arguments: [
        "https://münchner-bote.example/x", "https://MÜNCHNER-Bote.example", "xn--mnchner-bote-dlb.example",
        "https://www.XN--MNCHNER-BOTE-DLB.example:80/", "https://münchner-bote.example/",
    ])
    func internationalNames(_ address: String) throws {
        let text = "Münchner Bote\t\tmünchner-bote.example\tDE\tIP\t\t\t\tonline\trecords\t2025-01"
        let mine = try Registry.outlets(parsing: Array(text.utf8), file: "mine.tsv")
        #expect(try Registry.bundled(adding: [mine]).outlet(address: address)?.country == "DE")
    }

    @Test func registrableDomains() {
        func domain(_ url: String) -> String? {
            registry.publisherClass(publisher: nil, url: url, on: nil).domain
        }
        #expect(domain("https://news.courier.example.co.uk/1") == "example.co.uk")
        #expect(domain("https://a.courier.blogspot.com/1") == "courier.blogspot.com")
        #expect(domain("https://www.courier.gov.ng/1") == "courier.gov.ng")
        #expect(domain("https://пример.рф/") == "xn--e1afmkfd.xn--p1ai")
        #expect(domain("https://gov.uk/") == "gov.uk")
    }

    @Test func lookAlikesAreNotFound() {
        let known = Set(registry.outlets.flatMap(\.domains))
        var wrong: [String] = []
        for domain in known {
            let cyrillic = domain.replacing("a", with: "а").replacing("e", with: "е")
            let forms = [
                "https://\(domain).example.org/x", "https://not\(domain)/", "https://my-\(domain)",
                "https://\(domain)-news.com/", "https://example.org/\(domain)",
                "https://\(domain)@example.org/",
                "https://example.org?u=https://\(domain)/",
            ]
            for form in forms + (cyrillic == domain ? [] : ["https://\(cyrillic)/"]) {
                // Another outlet's real host name is no look-alike.
                let isKnown = Host(address: form)?.selfAndParents.contains { known.contains(String($0)) }
                if isKnown == false, registry.outlet(address: form) != nil { wrong.append(form) }
            }
        }
        #expect(wrong == [])
        #expect(registry.outlet(address: "https://xinhuanet.com.example.org/") == nil)
        #expect(registry.outlet(address: "https://notbbc.co.uk/") == nil)
        #expect(registry.outlet(address: "https://example.org/bbc.co.uk") == nil)
        #expect(registry.outlet(address: "https://bbc.co.uk@example.org/") == nil)
    }

    @Test func namesAndAliases() {
        var wrong: [String] = []
        for outlet in registry.outlets {
            for name in [outlet.name] + outlet.aliases {
                wrong += [name, name.uppercased(), name.lowercased()].filter {
                    registry.outlet(named: $0, country: outlet.country)?.matrixClass != outlet.matrixClass
                }
            }
        }
        #expect(wrong == [])
    }

    @Test func articleAndMarksDoNotMatter() {
        #expect(registry.outlet(named: "The Xinjiang Daily")?.name == "Xinjiang Daily")
        #expect(registry.outlet(named: "xinhua")?.matrixClass == .stateControlled)
        #expect(registry.outlet(named: "Televisao Publica de Angola")?.country == "AO")
    }

    @Test func sharedNameNeedsItsCountry() {
        #expect(registry.outlet(named: "Daily News") == nil)
        #expect(registry.outlet(named: "Daily News", country: "TZ")?.country == "TZ")
        #expect(registry.outlet(named: "Daily News (Tanzania)")?.country == "TZ")
    }

    @Test func unknownIsNeverIndependent() {
        let publisher = Article.Publisher(name: "The Example Courier")
        let result = registry.publisherClass(
            publisher: publisher, url: "https://courier.example.org/1", on: nil)
        #expect(result.class == .unknown)
        #expect(result.domain == "example.org")
        #expect(result.basis.hasPrefix("unknown: no registry entry"))
        let hinted = registry.publisherClass(
            publisher: Article.Publisher(name: "Xinhua Agency"), url: nil, on: nil)
        #expect(hinted.class == .unknown)
        #expect(hinted.basis.contains("most alike: 'Xinhua News Agency' (CN)"))
        let none = registry.publisherClass(publisher: nil, url: nil, on: nil)
        #expect(none.class == .unknown)
    }

    @Test func classOfTheDayAndItsReason() {
        let publisher = Article.Publisher(name: "KBS")
        let before = registry.publisherClass(
            publisher: publisher, url: nil, on: CivilDate(iso: "2024-08-31"))
        let after = registry.publisherClass(
            publisher: publisher, url: nil, on: CivilDate(iso: "2024-09-01"))
        #expect(before.class == .independentPublic)
        #expect(after.class == .capturedPublic)
        #expect(before.basis.contains("no state funds, governs or edits it"))
        #expect(after.basis.contains("CaPu since 2024-09-01, IP at first"))
    }

    @Test func hostNameWinsOverName() {
        let publisher = Article.Publisher(name: "Reuters")
        let result = registry.publisherClass(
            publisher: publisher, url: "https://english.news.cn/x.htm", on: nil)
        #expect(result.class == .stateControlled)
        #expect(result.country == "CN")
        #expect(result.domain == "news.cn")
    }
}
