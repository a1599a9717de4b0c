import Language
public import Wire

/// The outlets Dateline knows, found by host name or by name in constant time.
///
/// Built of layers: an entry of a later one (a user's file) takes the host names and names it lists from the
/// entries of the layers before it.
public struct Registry: Sendable {
    public let outlets: [Outlet]
    /// Host name to index into `outlets`.
    let byHost: [String: Int]
    /// `NameKey` of names and aliases to indices into `outlets`; more than one where outlets share a name.
    let byName: [String: [Int]]

    let addresses: AddressReader
    let nearest: NearestEntries

    public init(layers: [[Outlet]], addresses: AddressReader) {
        var outlets: [Outlet] = []
        var byHost: [String: Int] = [:]
        var byName: [String: [Int]] = [:]
        for layer in layers {
            var names: [String: [Int]] = [:]
            for outlet in layer {
                let index = outlets.count
                outlets.append(outlet)
                for domain in outlet.domains { byHost[domain] = index }
                for key in Self.keys(of: outlet) where names[key]?.last != index {
                    names[key, default: []].append(index)
                }
            }
            byName.merge(names) { _, later in later }
        }
        self.outlets = outlets
        self.byHost = byHost
        self.byName = byName
        self.addresses = addresses
        nearest = NearestEntries(names: byName, hosts: byHost)
    }

    /// Dateline's own registry, and the user's layers over it.
    /// - Throws: `ResourceError` or `RegistryError` where one of our resources is missing or broken.
    public static func bundled(adding layers: [[Outlet]] = []) throws -> Registry {
        let ours = try outlets(
            parsing: ResourceFolder.module.bytes("outlets.tsv"), file: "outlets.tsv")
        return Registry(layers: [ours] + layers, addresses: try AddressReader())
    }

    /// Every form under which an outlet is found: "Daily News (Tanzania)" is also "Daily News".
    private static func keys(of outlet: Outlet) -> [String] {
        var keys: [String] = []
        for name in [outlet.name] + outlet.aliases {
            keys.append(NameKey.key(name))
            if let (base, _) = NameKey.splitBrackets(name) { keys.append(NameKey.key(base)) }
        }
        return keys.filter { !$0.isEmpty }
    }

    /// The outlet whose host name this is, or is a subdomain of. Never a look-alike: labels are compared
    /// whole.
    public func outlet(address: String) -> Outlet? {
        guard let host = addresses.host(of: address) else { return nil }
        return outlet(host: host)
    }

    func outlet(host: Host) -> Outlet? {
        for domain in host.selfAndParents {
            if let index = byHost[String(domain)] { return outlets[index] }
        }
        return nil
    }

    /// The outlet of this name or alias. Where several share it, the one of `country`; without that, one of
    /// them only if all have the same class and country.
    public func outlet(named name: String, country: String? = nil, on day: CivilDate? = nil) -> Outlet? {
        index(named: name, country: country, on: day).map { outlets[$0] }
    }

    /// The same, as an index into `outlets`.
    func index(named name: String, country: String? = nil, on day: CivilDate? = nil) -> Int? {
        if let found = byName[NameKey.key(name)] { return choose(found, country: country, on: day) }
        guard let (base, _) = NameKey.splitBrackets(name) else { return nil }
        guard let found = byName[NameKey.key(base)] else { return nil }
        return choose(found, country: country, on: day)
    }

    private func choose(_ found: [Int], country: String?, on day: CivilDate?) -> Int? {
        guard let first = found.first else { return nil }
        if found.count == 1 { return first }
        if let country {
            let there = found.filter { outlets[$0].country == country }
            if there.count == 1 { return there.first }
        }
        let outlet = outlets[first]
        let agree = found.allSatisfy {
            outlets[$0].country == outlet.country
                && outlets[$0].matrixClass(on: day) == outlet.matrixClass(on: day)
        }
        return agree ? first : nil
    }
}
