/// Writes JSON with the keys in the order in which they are given, which Foundation's encoder cannot.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///     json.member("id", "c-1")
///     json.key("spans").array(spans) { json, span in … }
/// }
/// ```
package struct JSONWriter {
    /// The text so far, UTF-8.
    package private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth = 0
    private var needsComma = false

    package init(pretty: Bool = false, capacity: Int = 0) {
        isPretty = pretty
        bytes.reserveCapacity(capacity)
    }

    /// The text so far.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    // MARK: - Containers

    package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        try container("{", "}", members)
    }

    package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        try container("[", "]", elements)
    }

    package mutating func array<Values: Sequence>(
        _ values: Values, _ write: (inout JSONWriter, Values.Element) throws -> Void
    ) rethrows {
        try array { json in for value in values { try write(&json, value) } }
    }

    private mutating func container(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) throws -> Void
    ) rethrows {
        separate()
        bytes.append(UInt8(ascii: open))
        let start = bytes.count
        (depth, needsComma) = (depth + 1, false)
        try body(&self)
        depth -= 1
        if bytes.count > start { newLine() }
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    // MARK: - Members

    /// Writes a key; what is written next is its value.
    package mutating func key(_ key: String) {
        value(key)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        isAfterKey = true
    }
    private var isAfterKey = false

    package mutating func member(_ key: String, _ text: String) {
        self.key(key)
        value(text)
    }

    package mutating func member(_ key: String, _ number: Int) {
        self.key(key)
        value(number)
    }

    package mutating func member(_ key: String, _ flag: Bool) {
        self.key(key)
        value(flag)
    }

    package mutating func member(_ key: String, decimals: Int = 2, _ number: Double) {
        self.key(key)
        value(number, decimals: decimals)
    }

    /// Writes a member unless its value is nil.
    package mutating func member(_ key: String, ifPresent text: String?) {
        if let text { member(key, text) }
    }

    package mutating func object(_ key: String, _ members: (inout JSONWriter) throws -> Void) rethrows {
        self.key(key)
        try object(members)
    }

    package mutating func array<Values: Sequence>(
        _ key: String, _ values: Values, _ write: (inout JSONWriter, Values.Element) throws -> Void
    ) rethrows {
        self.key(key)
        try array(values, write)
    }

    // MARK: - Values

    package mutating func value(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for (offset, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
                bytes.append(contentsOf: utf8[start..<offset])
                escape(byte)
                start = offset + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    package mutating func value(_ number: Int) { literal(String(number)) }

    package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

    /// Writes a number rounded half away from zero, without trailing zeros; one that is not finite as null.
    package mutating func value(_ number: Double, decimals: Int = 2) {
        guard number.isFinite else { return literal("null") }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        guard number.magnitude * scale < 9e15 else { return literal(String(number)) }
        let scaled = Int((number.magnitude * scale).rounded())
        var text = String(scaled / Int(scale))
        var fraction = String(scaled % Int(scale) + Int(scale)).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        if !fraction.isEmpty { text += "." + fraction }
        literal(number < 0 && scaled > 0 ? "-" + text : text)
    }

    package mutating func null() { literal("null") }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func escape(_ byte: UInt8) {
        let short: [UInt8: Unicode.Scalar] = [0x22: "\"", 0x5C: "\\", 0x0A: "n", 0x0D: "r", 0x09: "t"]
        bytes.append(UInt8(ascii: "\\"))
        if let letter = short[byte] {
            bytes.append(UInt8(ascii: letter))
        } else {
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if depth > 0 { newLine() }
        needsComma = false
    }

    private mutating func newLine() {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}
