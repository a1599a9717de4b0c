/// A character that can open or close a quotation.
struct QuoteMark {
    /// Marks of one family close each other.
    enum Family: UInt8 { case double, single, angle, singleAngle }
    /// What the character's form says of its direction.
    enum Direction { case open, close, either }

    var family: Family
    var direction: Direction

    /// The mark that a token of punctuation is, if it is one.
    init?(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        switch bytes.count {
        case 1 where bytes[start] == 0x22: (family, direction) = (.double, .either)
        case 1 where bytes[start] == 0x27: (family, direction) = (.single, .either)
        case 1 where bytes[start] == 0x60: (family, direction) = (.single, .open)
        case 2 where bytes[start] == 0x27: (family, direction) = (.double, .either)
        case 2 where bytes[start] == 0x60: (family, direction) = (.double, .open)
        case 2 where bytes[start] == 0xC2 && bytes[start + 1] == 0xAB: (family, direction) = (.angle, .open)
        case 2 where bytes[start] == 0xC2 && bytes[start + 1] == 0xBB: (family, direction) = (.angle, .close)
        case 3 where bytes[start] == 0xE2 && bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x9C: (family, direction) = (.double, .open)
            case 0x9D: (family, direction) = (.double, .close)
            case 0x9E, 0x9F: (family, direction) = (.double, .open)
            case 0x98, 0x9A, 0x9B: (family, direction) = (.single, .open)
            case 0x99: (family, direction) = (.single, .close)
            case 0xB9: (family, direction) = (.singleAngle, .open)
            case 0xBA: (family, direction) = (.singleAngle, .close)
            default: return nil
            }
        default: return nil
        }
    }
}
