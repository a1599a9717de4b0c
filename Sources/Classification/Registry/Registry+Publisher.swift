public import Wire

extension Registry {
    /// The class of an article's publisher: by the article's address, then the publisher's, then the name.
    /// - Parameter day: of publication; classes can change by date.
    public func publisherClass(
        publisher: Article.Publisher?, url: String?, on day: CivilDate?, credits: [String] = []
    ) -> PublisherClass {
        let hosts = [url, publisher?.url].compactMap { $0.flatMap(addresses.host) }
        let domain = hosts.first.map { DomainName.registrable($0.name) ?? $0.name }
        for host in hosts {
            if let outlet = outlet(host: host) {
                return classified(outlet, by: "host name \(host.name)", publisher, domain, day, credits)
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
        let reasons = [reason(for: outlet, on: day), "\(outlet.basis), as of \(outlet.asOf)"].compactMap { $0 }
        return PublisherClass(
            name: publisher?.name ?? outlet.name, domain: domain, class: outlet.matrixClass(on: day),
            country: outlet.country,
            basis: "registry entry '\(outlet.name)' by \(evidence): \(reasons.joined(separator: "; "))",
            credits: credits)
    }

    /// The answers behind the class, or since when the outlet has another one.
    private func reason(for outlet: Outlet, on day: CivilDate?) -> String? {
        guard let change = outlet.change(on: day) else { return outlet.answers.words }
        return "\(change.matrixClass.rawValue) since \(change.day), \(outlet.matrixClass.rawValue) at first"
    }

    private func unknownBasis(publisher: Article.Publisher?, domain: String?) -> String {
        let asked = [publisher?.name.map { "name '\($0)'" }, domain.map { "domain \($0)" }].compactMap { $0 }
        if asked.isEmpty { return "unknown: the article gives neither address nor publisher" }
        let shared = publisher?.name.flatMap { byName[NameKey.key($0)] } ?? []
        if shared.count > 1 {
            let names = shared.map { outlets[$0].name }.joined(separator: ", ")
            return "unknown: \(shared.count) outlets share the name (\(names)) and no address tells which"
        }
        let basis = "unknown: no registry entry has \(asked.joined(separator: " or "))"
        let keys = [publisher?.name.map(NameKey.key), domain].compactMap { $0 }
        guard let hints = keys.lazy.map(nearest.outlets).first(where: { !$0.isEmpty }) else { return basis }
        let words = hints.map { "'\(outlets[$0].name)' (\(outlets[$0].country))" }
        return basis + "; most alike: \(words.joined(separator: ", "))"
    }
}
