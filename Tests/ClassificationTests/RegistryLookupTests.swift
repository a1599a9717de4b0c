import Testing
import Wire

@testable import Classification

/// Every entry of the bundled registry is found under every way of writing its host names and names.
struct RegistryLookupTests {
    let registry: Registry

    init() throws { registry = try Registry.bundled() }

    @Test func hostNamesInEveryForm() {
        for outlet in registry.outlets {
            for domain in outlet.domains {
                let forms = [
                    domain, "https://\(domain)", "http://www.\(domain)/a/b?c=d#e", "https://m.\(domain)/x",
                    "https://amp.\(domain)/story.html", "HTTPS://\(domain.uppercased())/X",
                    "https://user@\(domain):8443/path", "//\(domain)/", "https://\(domain)./",
                    "https://web.archive.org/web/20200101000000/https://www.\(domain)/x",
                    "https://www.google.com/amp/s/www.\(domain)/x",
                ]
                for form in forms {
                    let found = registry.outlet(address: form)
                    #expect(found?.matrixClass == outlet.matrixClass, "\(form)")
                }
                let label = domain.split(separator: ".").map {
                    $0.split(separator: "-").joined(separator: "--")
                }
                let amp = "https://\(label.joined(separator: "-")).cdn.ampproject.org/c/s/\(domain)/x"
                #expect(registry.outlet(address: amp)?.matrixClass == outlet.matrixClass, "\(amp)")
            }
        }
    }

    @Test func lookAlikesAreNotFound() {
        let known = Set(registry.outlets.flatMap(\.domains))
        for domain in known {
            for form in ["https://\(domain).example.org/x", "https://not\(domain)/", "https://my-\(domain)"] {
                guard let host = Host(address: form) else { continue }
                guard !host.selfAndParents.contains(where: { known.contains(String($0)) }) else { continue }
                #expect(registry.outlet(address: form) == nil, "\(form)")
            }
        }
        #expect(registry.outlet(address: "https://xinhuanet.com.example.org/") == nil)
        #expect(registry.outlet(address: "https://notbbc.co.uk/") == nil)
        #expect(registry.outlet(address: "https://example.org/bbc.co.uk") == nil)
        #expect(registry.outlet(address: "https://bbc.co.uk@example.org/") == nil)
    }

    @Test func namesAndAliases() {
        for outlet in registry.outlets {
            for name in [outlet.name] + outlet.aliases {
                for form in [name, name.uppercased(), name.lowercased()] {
                    let found = registry.outlet(named: form, country: outlet.country)
                    #expect(found?.matrixClass == outlet.matrixClass, "\(form)")
                }
            }
        }
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
