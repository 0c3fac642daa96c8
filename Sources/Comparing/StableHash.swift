/// A number that follows from texts alone, the same on every run, unlike Swift's own hashes.
struct StableHash {
    private var state: UInt64

    init(seed: UInt64 = 0xCBF2_9CE4_8422_2325) {
        state = seed
    }

    /// Takes in a text and its end (FNV-1a; Fowler, Noll and Vo).
    mutating func combine(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = (state ^ 0xFF) &* 0x100_0000_01B3
    }

    /// The number, each of whose bits depends on every bit taken in (SplitMix64's last steps; Steele, Lea and Flood).
    var value: UInt64 {
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
