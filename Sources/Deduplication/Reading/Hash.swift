/// Hashes of the module: 64 bits while they are made, their upper 32 where they are kept.
enum Hash {
    /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every input bit moves every output bit.
    static func mixed(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// 32 bits are enough: among 400 shingles of each of two texts one agrees by chance in 1 of 25,000 pairs.
    static func kept(_ value: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed(value) >> 32) }
}
