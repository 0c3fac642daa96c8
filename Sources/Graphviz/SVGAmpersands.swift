/// Repairs what Graphviz leaves out in SVG: it writes ampersands in links as they are.
enum SVGAmpersands {
    /// The document with every ampersand that begins no entity escaped.
    static func escaped(in svg: [UInt8]) -> [UInt8] {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(svg.count)
        for (position, byte) in svg.enumerated() {
            escaped.append(byte)
            if byte == UInt8(ascii: "&"), !beginsEntity(svg[(position + 1)...]) {
                escaped.append(contentsOf: "amp;".utf8)
            }
        }
        return escaped
    }

    private static func beginsEntity(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let end = rest.prefix(9).firstIndex(of: UInt8(ascii: ";")) else { return false }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return true }
        guard name.hasPrefix("#") else { return false }
        let number = name.dropFirst()
        return number.hasPrefix("x") ? Int(number.dropFirst(), radix: 16) != nil : Int(number) != nil
    }
}
