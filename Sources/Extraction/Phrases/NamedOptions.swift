/// Options that resource files name.
protocol NamedOptions: OptionSet {
    static var names: [String: Self] { get }
}

extension NamedOptions {
    /// Reads names joined by commas; `nil` where one is unknown.
    init?(names list: String) {
        self.init()
        for name in list.split(separator: ",") {
            guard let option = Self.names[String(name)] else { return nil }
            formUnion(option)
        }
    }
}
