import Foundation

/// A message or a part of one, as RFC 2045 and 2046 have it: header lines, a blank line, and what they describe.
struct MailPart {
    private let fields: [String: String]
    private let body: ArraySlice<UInt8>
    private let depth: Int

    /// Parts within parts within parts: more are not looked at.
    private static let deepest = 6

    init(_ bytes: ArraySlice<UInt8>, depth: Int = 0) {
        self.depth = depth
        var fields: [String: String] = [:]
        var last: String?
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let line = String(decoding: bytes[start..<end], as: UTF8.self).trimmingCharacters(in: .newlines)
            start = min(end + 1, bytes.endIndex)
            if line.isEmpty { break }
            if let name = last, line.first == " " || line.first == "\t" {
                fields[name, default: ""] += " " + line.drop(while: \.isWhitespace)
            } else if let colon = line.firstIndex(of: ":") {
                let name = line[..<colon].lowercased()
                last = fields[name] == nil ? name : nil
                if fields[name] == nil {
                    fields[name] = String(line[line.index(after: colon)...].drop(while: \.isWhitespace))
                }
            }
        }
        self.fields = fields
        body = bytes[start...]
    }

    /// What the part is, `text/html` for one.
    var type: String {
        let type = fields["content-type"]?.prefix { $0 != ";" }.lowercased() ?? "text/plain"
        return type.trimmingCharacters(in: .whitespaces)
    }

    /// The value of a header line in letters, with what RFC 2047 wraps them in taken off.
    func value(of name: String) -> String? {
        fields[name]?.replacing(/=\?[^?\s]+\?([QqBb])\?([^?]*)\?=(\s+(?==\?))?/) { match in
            let word = Array(match.output.2.utf8)
            let isQuoted = match.output.1.lowercased() == "q"
            let bytes =
                isQuoted ? Self.unquoted(word.map { $0 == UInt8(ascii: "_") ? 32 : $0 }[...]) : Self.base64(word[...])
            return (try? TextDecoding(bytes).text) ?? ""
        }
    }

    /// The first part of a kind, this one or one within.
    func first(of kind: String) -> MailPart? {
        if type == kind { return self }
        guard type.hasPrefix("multipart/"), depth < Self.deepest else { return nil }
        for part in parts {
            if let found = part.first(of: kind) { return found }
        }
        return nil
    }

    /// The part's bytes as they were before they were wrapped for sending.
    var content: [UInt8] {
        switch fields["content-transfer-encoding"]?.lowercased().trimmingCharacters(in: .whitespaces) {
        case "quoted-printable": Self.unquoted(body)
        case "base64": Self.base64(body)
        default: Array(body)
        }
    }

    /// What stands between the lines of the boundary.
    private var parts: [MailPart] {
        let mark = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/.ignoresCase()
        guard let match = fields["content-type"]?.firstMatch(of: mark), let name = match.output.1 ?? match.output.2
        else { return [] }
        let boundary = Array("--\(name)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var index = body.startIndex
        while index < body.endIndex {
            let end = body[index...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
            if body[index..<end].starts(with: boundary) {
                if let start { parts.append(MailPart(body[start..<index], depth: depth + 1)) }
                let isLast = body[index..<end].dropFirst(boundary.count).starts(with: "--".utf8)
                start = isLast ? nil : min(end + 1, body.endIndex)
            }
            index = min(end + 1, body.endIndex)
        }
        // A message that was cut off ends within a part.
        if let start, start < body.endIndex { parts.append(MailPart(body[start...], depth: depth + 1)) }
        return parts
    }

    /// Quoted-printable: `=3D` for a byte, and `=` before a line break that is none.
    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let rest = bytes[(index + 1)...].prefix(2)
            if byte == UInt8(ascii: "="), rest.first == UInt8(ascii: "\n") {
                index += 2
            } else if byte == UInt8(ascii: "="), rest.elementsEqual("\r\n".utf8) {
                index += 3
            } else if byte == UInt8(ascii: "="), rest.count == 2,
                let value = UInt8(String(decoding: rest, as: UTF8.self), radix: 16)
            {
                result.append(value)
                index += 3
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) ?? Data())
    }
}
