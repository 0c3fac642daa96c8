/// Reads single characters out of UTF-8 bytes.
enum UTF8Decoding {
    /// The character that begins at an offset, and its length in bytes. The bytes are valid UTF-8: they come from a string.
    @inline(__always)
    static func scalar(in utf8: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> (scalar: Unicode.Scalar, length: Int)
    {
        let first = utf8[at]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard at + length <= end else { return ("\u{FFFD}", end - at) }
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(utf8[at + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
    /// Whether a capital letter (Unicode's categories Lu and Lt) begins at an offset.
    static func isCapital(in utf8: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
        let first = utf8[at]
        if first < 0x80 { return 0x41...0x5A ~= first }
        let category = scalar(in: utf8, at: at, end: utf8.count).scalar.properties.generalCategory
        return category == .uppercaseLetter || category == .titlecaseLetter
    }
}
