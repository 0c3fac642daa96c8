/// The sign or number that a list's item begins with. A long dash stands before a speaker's name.
enum ListMark {
    private static let signs = ["-", "*", "+", "•", "·", "▪", "■", "●", "◦", "‣", "–", "►", "→"].map {
        Array(($0 + " ").utf8)
    }

    /// A range without the list mark at its start; the range itself where there is none.
    static func content(of range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
        let text = utf8[range]
        var width = signs.first { text.starts(with: $0) }?.count ?? 0
        if width == 0 {
            let digits = text.prefix(3).prefix { 48...57 ~= $0 }.count
            let rest = text.dropFirst(digits)
            if 1...2 ~= digits, let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
                rest.dropFirst().first == 32
            {
                width = digits + 2
            }
        }
        let content = LineBreaks.trimmed((range.lowerBound + width)..<range.upperBound, of: utf8)
        return width == 0 || content.isEmpty ? range : content
    }
}
