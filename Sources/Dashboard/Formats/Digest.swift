/// Tells contents apart for caches; no protection against who wants two contents to look alike.
public enum Digest {
    /// FNV-1a (Fowler, Noll, Vo), 64 bits, in hexadecimal.
    public static func text(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
