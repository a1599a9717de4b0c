/// A place of the gazetteer under one of its names.
struct Place: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        case country, capital, region, city
        /// Larger than a country, or not one country's: "Middle East".
        case area
        /// "Kenyan": names the country, but no place.
        case demonym
    }

    var kind: Kind
    /// ISO 3166-1 alpha-2 as two ASCII bytes, high byte first; 0 for none.
    var country: UInt16
    /// People in thousands.
    var thousands: Int32

    /// ISO 3166-1 alpha-2.
    var countryCode: String? {
        country == 0
            ? nil : String(decoding: [UInt8(country >> 8), UInt8(country & 0xFF)], as: UTF8.self)
    }
}

extension Place {
    /// No country, capital or larger area: its name may as well be a person's.
    var isSmall: Bool { kind == .region || kind == .city }

    /// ISO 3166-1 alpha-2 as text; `nil` for 0.
    static func code(_ country: UInt16) -> String? {
        Place(kind: .country, country: country, thousands: 0).countryCode
    }
}
