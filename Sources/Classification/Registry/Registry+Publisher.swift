public import Wire

extension Registry {
    /// The class of an article's publisher: by the article's address, then the publisher's, then the name.
    /// - Parameter day: of publication; classes can change by date.
    public func publisherClass(
        publisher: Article.Publisher?, url: String?, on day: CivilDate?, credits: [String] = []
    ) -> PublisherClass {
        let host = [url, publisher?.url].lazy.compactMap { $0 }.compactMap(addresses.host(of:)).first
        let domain = host.map(addresses.registrableDomain(of:))
        for address in [url, publisher?.url] {
            if let found = address.flatMap(addresses.host(of:)), let outlet = outlet(host: found) {
                return classified(outlet, by: "host name \(found.name)", publisher, domain, day, credits)
            }
        }
        if let name = publisher?.name {
            if let outlet = outlet(named: name, on: day) ?? outlet(address: name) {
                return classified(outlet, by: "name '\(name)'", publisher, domain, day, credits)
            }
        }
        return PublisherClass(
            name: publisher?.name, domain: domain, class: .unknown, country: nil,
            basis: unknownBasis(publisher: publisher, domain: domain), credits: credits)
    }

    private func classified(
        _ outlet: Outlet, by evidence: String, _ publisher: Article.Publisher?, _ domain: String?,
        _ day: CivilDate?, _ credits: [String]
    ) -> PublisherClass {
        PublisherClass(
            name: publisher?.name ?? outlet.name, domain: domain, class: outlet.matrixClass(on: day),
            country: outlet.country,
            basis: "registry entry '\(outlet.name)' by \(evidence): \(outlet.basis), as of \(outlet.asOf)",
            credits: credits)
    }

    private func unknownBasis(publisher: Article.Publisher?, domain: String?) -> String {
        let asked = [publisher?.name.map { "name '\($0)'" }, domain.map { "domain \($0)" }].compactMap { $0 }
        if asked.isEmpty { return "unknown: the article gives neither address nor publisher" }
        let shared = publisher?.name.flatMap { byName[NameKey.key($0)] } ?? []
        if shared.count > 1 {
            let names = shared.map { outlets[$0].name }.joined(separator: ", ")
            return "unknown: \(shared.count) outlets share the name (\(names)) and no address tells which"
        }
        return "unknown: no registry entry has \(asked.joined(separator: " or "))"
    }
}
