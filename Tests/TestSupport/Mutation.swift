extension [UInt8] {
    /// A damaged copy: a few bytes flipped, cut out, doubled or put in, as broken files and hostile ones are.
    package func mutated(using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = self
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let start = Int.random(in: 0...bytes.count, using: &generator)
            let end = Swift.min(bytes.count, start + Int.random(in: 0...24, using: &generator))
            switch Int.random(in: 0..<5, using: &generator) {
            case 0 where start < bytes.count:
                bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1:
                bytes.removeSubrange(start..<end)
            case 2:
                bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 3:
                bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: start)
            default:
                let other = Int.random(in: 0...bytes.count, using: &generator)
                bytes.insert(contentsOf: bytes[start..<end], at: other)
            }
        }
        return bytes
    }
}
