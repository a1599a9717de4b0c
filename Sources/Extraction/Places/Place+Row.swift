import Language

extension Place {
    /// The place of a row of the gazetteer; `nil` where a field is not what the file's header says.
    init?(
        kind: UnsafeBufferPointer<UInt8>, country: UnsafeBufferPointer<UInt8>,
        thousands: UnsafeBufferPointer<UInt8>
    ) {
        guard let kind = Kind(kind), country.isEmpty || country.count == 2 else { return nil }
        self.kind = kind
        self.country = country.reduce(0) { $0 << 8 | UInt16($1) }
        self.thousands = 0
        for byte in thousands {
            guard NumeralReader.isDigit(byte), self.thousands < Self.maxThousands else { return nil }
            self.thousands = self.thousands * 10 + Int32(byte - UInt8(ascii: "0"))
        }
    }

    /// A number of more digits than this one is a mistake.
    private static let maxThousands: Int32 = 100_000_000
}

extension Place.Kind {
    fileprivate init?(_ name: UnsafeBufferPointer<UInt8>) {
        switch WordID(name) {
        case "country": self = .country
        case "capital": self = .capital
        case "region": self = .region
        case "city": self = .city
        case "area": self = .area
        case "demonym": self = .demonym
        default: return nil
        }
    }
}
