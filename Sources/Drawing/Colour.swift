/// A colour as red, green and blue.
public struct Colour: Hashable, Sendable, ExpressibleByStringLiteral {
    /// 0…255 each.
    public var red: Int, green: Int, blue: Int

    /// Reads `#rrggbb`; what is no hexadecimal number is black.
    public init(stringLiteral value: String) {
        let number = Int(value.dropFirst(), radix: 16) ?? 0
        red = number >> 16 & 255
        green = number >> 8 & 255
        blue = number & 255
    }

    /// `#rrggbb`.
    public var hex: String {
        let digits = String(red << 16 | green << 8 | blue, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The colour that lies `share` of the way to another.
    public func mixed(with other: Colour, _ share: Double) -> Colour {
        let share = min(max(share, 0), 1)
        func mix(_ from: Int, _ to: Int) -> Int { Int((Double(from) + Double(to - from) * share).rounded()) }
        var mixed = self
        mixed.red = mix(red, other.red)
        mixed.green = mix(green, other.green)
        mixed.blue = mix(blue, other.blue)
        return mixed
    }
}
