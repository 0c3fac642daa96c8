/// Writes text in the one plain form that the rules about words compare.
enum Folding {
    /// Lower-case ASCII, plain quotes, apostrophes and dashes, single spaces, no emphasis marks around it.
    static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            var plain: UInt8? = byte
            var width = 1
            switch byte {
            case 65...90: plain = byte | 32
            case 0...32: plain = 32
            case 0xC2 where index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0: (plain, width) = (32, 2)
            case 0xE2 where index + 2 < bytes.endIndex && bytes[index + 1] == 0x80:
                switch bytes[index + 2] {
                case 0x98, 0x99, 0x9A: (plain, width) = (UInt8(ascii: "'"), 3)
                case 0x9C, 0x9D, 0x9E: (plain, width) = (UInt8(ascii: "\""), 3)
                case 0x90...0x95: (plain, width) = (UInt8(ascii: "-"), 3)
                case 0x8B...0x8F: (plain, width) = (nil, 3)
                case 0x80...0x8A, 0xAF: (plain, width) = (32, 3)
                default: break
                }
            default: break
            }
            if let plain, !(plain == 32 && (result.last ?? 32) == 32) { result.append(plain) }
            index += width
        }
        while let last = result.last, edges.contains(last) { result.removeLast() }
        let start = result.firstIndex { !edges.contains($0) } ?? result.endIndex
        result.removeSubrange(..<start)
        return result
    }

    private static let edges = Set(" *_#>~`".utf8)
}
