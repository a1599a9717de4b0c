import Testing
import Wire

@testable import Classification

/// Every entry of the bundled registry is found under every way of writing its host names and names.
struct RegistryLookupTests {
    let registry: Registry

    init() throws { registry = try Bench.classifier.get().registry }

    @Test func hostNamesInEveryForm() {
        var wrong: [String] = []
        for outlet in registry.outlets {
            for domain in outlet.domains {
                let labels = domain.split(separator: ".")
                let label = labels.map { $0.split(separator: "-").joined(separator: "--") }
                let forms = [
                    domain, "https://\(domain)", "http://www.\(domain)/a/b?c=d#e", "https://m.\(domain)/x",
                    "https://amp.\(domain)/story.html", "HTTPS://\(domain.uppercased())/X",
                    "https://user@\(domain):8443/path", "//\(domain)/", "https://\(domain)./",
                    "https://web.archive.org/web/20200101000000/https://www.\(domain)/x",
                    "https://www.google.com/amp/s/www.\(domain)/x",
                    "https://\(label.joined(separator: "-")).cdn.ampproject.org/c/s/\(domain)/x",
                ]
                wrong += forms.filter { registry.outlet(address: $0)?.matrixClass != outlet.matrixClass }
            }
        }
        #expect(wrong == [])
    }

    @Test func lookAlikesAreNotFound() {
        let known = Set(registry.outlets.flatMap(\.domains))
        var wrong: [String] = []
        for domain in known {
            for form in ["https://\(domain).example.org/x", "https://not\(domain)/", "https://my-\(domain)"] {
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
        let none = registry.publisherClass(publisher: nil, url: nil, on: nil)
        #expect(none.class == .unknown)
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
