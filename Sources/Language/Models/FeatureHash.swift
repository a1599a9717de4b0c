/// Hashes feature templates and their values to 32 bits, when training as when tagging.
package enum FeatureHash {
    /// A template with up to three values. 0 is never returned: it marks free slots.
    @inline(__always)
    package static func of(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32 {
        // Multiply and shift, with odd constants (Dietzfelbinger et al. 1997); the high half is mixed best.
        var hash = (UInt64(a) | UInt64(template) << 32) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
        hash = (hash ^ (UInt64(b) | UInt64(c) << 32)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 32)) &* 0x94d0_49bb_1331_11eb
        return max(1, UInt32(truncatingIfNeeded: hash >> 32))
    }
}
