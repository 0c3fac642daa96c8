/// Tells a Markdown paragraph's words from the marks among them, after CommonMark's rules for what stands in a line.
///
/// Emphasis, links and code leave their words; pictures, tags and the numbers of notes leave nothing. What only looks
/// like a mark stays: "2 * 3", "snake_case", an address.
struct MarkdownInline {
    private var utf8: [UInt8]
    /// The folded labels of links whose addresses stand elsewhere.
    private let links: Set<[UInt8]>
    private var isMark: [Bool]
    private var index = 0
    private var brackets: [Bracket] = []
    /// Where the last picture stood.
    private var picture = 0..<0
    private var emphasis = MarkdownEmphasis()
    /// How many backticks open no code here, because as many never follow.
    private var unclosed: Set<Int> = []

    /// A square bracket that may open a link or a picture.
    private struct Bracket {
        let start: Int
        let isPicture: Bool
    }

    /// A paragraph's words.
    ///
    /// - Complexity: O(*n*) in the bytes of the paragraph.
    static func words(of source: [UInt8], links: Set<[UInt8]>) -> [UInt8] {
        guard source.contains(where: { "*_~`[]<\\".utf8.contains($0) }) else { return source }
        var reader = MarkdownInline(source, links)
        reader.read()
        return zip(reader.utf8, reader.isMark).compactMap { $1 ? nil : $0 }
    }

    private init(_ source: [UInt8], _ links: Set<[UInt8]>) {
        utf8 = source
        self.links = links
        isMark = Array(repeating: false, count: source.count)
    }

    private mutating func read() {
        while index < utf8.count {
            switch utf8[index] {
            case UInt8(ascii: "\\"): escape()
            case UInt8(ascii: "`"): code()
            case UInt8(ascii: "<"): angle()
            case UInt8(ascii: "["): openBracket(at: index)
            case UInt8(ascii: "!") where byte(index + 1) == UInt8(ascii: "["): openBracket(at: index)
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                for range in emphasis.read(utf8, at: &index) { drop(range) }
            case UInt8(ascii: "h"), UInt8(ascii: "w"): index = addressEnd() ?? index + 1
            default: index += 1
            }
        }
    }

    /// The byte at an offset, or 0 outside the paragraph.
    private func byte(_ offset: Int) -> UInt8 { utf8.indices.contains(offset) ? utf8[offset] : 0 }

    private mutating func drop(_ range: Range<Int>) {
        for index in range { isMark[index] = true }
    }

    /// A backslash before a sign, or before a line's end.
    private mutating func escape() {
        let next = byte(index + 1)
        let isSign = 33...47 ~= next || 58...64 ~= next || 91...96 ~= next || 123...126 ~= next
        if isSign || next == UInt8(ascii: "\n") { drop(index..<(index + 1)) }
        index += isSign ? 2 : 1
    }

    private mutating func code() {
        let start = index
        let width = utf8[start...].prefix { $0 == UInt8(ascii: "`") }.count
        index += width
        guard width <= 16, !unclosed.contains(width) else { return }
        guard let close = backticks(width, from: index) else {
            unclosed.insert(width)
            return
        }
        drop(start..<index)
        drop(close..<(close + width))
        index = close + width
    }

    /// The next run of just so many backticks.
    private func backticks(_ width: Int, from start: Int) -> Int? {
        var at = start
        while at < utf8.count {
            let run = utf8[at...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == width { return at }
            at += max(run, 1)
        }
        return nil
    }

    // MARK: - Addresses and tags

    /// Where an address ends that begins here: its signs are no marks.
    private func addressEnd() -> Int? {
        let openings = ["https://", "http://", "www."]
        guard index == 0 || !MarkdownEmphasis.isWordPart(utf8[index - 1]),
            openings.contains(where: { utf8[index...].starts(with: $0.utf8) })
        else { return nil }
        return utf8[index...].firstIndex { $0 <= 32 || "<>)]\"*".utf8.contains($0) } ?? utf8.count
    }

    /// "<https://a.example>", which stays without its brackets, or a tag, which goes.
    private mutating func angle() {
        let inner = utf8[(index + 1)...].prefix(1000).prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        let end = inner.endIndex
        guard byte(end) == UInt8(ascii: ">") else {
            index += 1
            return
        }
        if inner.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }),
            !inner.contains(where: { $0 <= 32 })
        {
            drop(index..<(index + 1))
            drop(end..<(end + 1))
        } else if Self.isTag(inner) {
            drop(index..<(end + 1))
            if inner.starts(with: "br".utf8) {
                utf8[index] = UInt8(ascii: "\n")
                isMark[index] = false
            }
        } else {
            index += 1
            return
        }
        index = end + 1
    }

    /// Whether the text between "<" and ">" is a tag or a comment, and not something that is less than another.
    private static func isTag(_ inner: ArraySlice<UInt8>) -> Bool {
        if inner.starts(with: "!--".utf8) { return true }
        let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix { MarkdownEmphasis.isWordPart($0) && $0 < 0x80 }
        guard let first = name.first, first >= UInt8(ascii: "A") else { return false }
        let rest = inner[name.endIndex...]
        return rest.contains(UInt8(ascii: "=")) || rest.allSatisfy { $0 <= 32 || $0 == UInt8(ascii: "/") }
    }

    // MARK: - Links and pictures

    /// Drops a picture; of one in another, as a picture's words may be, no byte is gone through again.
    private mutating func dropPicture(_ range: Range<Int>) {
        let inner = picture.clamped(to: range)
        drop(range.lowerBound..<inner.lowerBound)
        drop(inner.upperBound..<range.upperBound)
        picture = range
    }

    private mutating func openBracket(at start: Int) {
        let isPicture = utf8[start] == UInt8(ascii: "!")
        index += isPicture ? 2 : 1
        if !isPicture, byte(index) == UInt8(ascii: "^"),
            let end = utf8[index...].prefix(80).firstIndex(where: { $0 == UInt8(ascii: "]") || $0 <= 32 }),
            utf8[end] == UInt8(ascii: "]")
        {
            // "so they say.[^2]": a note's number.
            drop(start..<(end + 1))
            index = end + 1
        } else {
            brackets.append(Bracket(start: start, isPicture: isPicture))
        }
    }

    private mutating func closeBracket() {
        let close = index
        index += 1
        guard let bracket = brackets.popLast() else { return }
        let words = utf8[(bracket.start + (bracket.isPicture ? 2 : 1))..<close]
        guard let end = targetEnd(from: close + 1) ?? labelEnd(from: close + 1, words: words) else { return }
        // "so they say[2](#note-2)" has a note's number as well.
        let isNote = words.allSatisfy { 48...57 ~= $0 } && byte(close + 2) == UInt8(ascii: "#")
        if bracket.isPicture || isNote {
            dropPicture(bracket.start..<end)
            emphasis.forget(from: bracket.start)
        } else {
            drop(bracket.start..<(bracket.start + 1))
            drop(close..<end)
        }
        index = end
    }

    /// Where "(address "title")" ends. Brackets nest in an address, but not without end.
    private func targetEnd(from start: Int) -> Int? {
        guard byte(start) == UInt8(ascii: "(") else { return nil }
        var at = afterSpace(start + 1)
        if byte(at) == UInt8(ascii: "<") {
            guard let close = utf8[at...].prefix(1000).firstIndex(of: UInt8(ascii: ">")) else { return nil }
            at = close + 1
        } else {
            var depth = 0
            while at < utf8.count, utf8[at] > 32 {
                if utf8[at] == UInt8(ascii: "(") { depth += 1 }
                if utf8[at] == UInt8(ascii: ")") { depth -= 1 }
                if depth < 0 || depth > 32 { break }
                at += utf8[at] == UInt8(ascii: "\\") ? 2 : 1
            }
        }
        at = afterSpace(at)
        if "\"'".utf8.contains(byte(at)) {
            let sign = byte(at)
            guard let close = utf8[(at + 1)...].prefix(1000).firstIndex(of: sign) else { return nil }
            at = afterSpace(close + 1)
        }
        return byte(at) == UInt8(ascii: ")") ? at + 1 : nil
    }

    /// Where "[label]" ends, or nothing where the words are the label; nil where no such link is known.
    private func labelEnd(from start: Int, words: ArraySlice<UInt8>) -> Int? {
        guard !links.isEmpty, words.count <= 200 else { return nil }
        var label = words
        var end = start
        if byte(start) == UInt8(ascii: "["), let close = utf8[start...].prefix(200).firstIndex(of: UInt8(ascii: "]")) {
            if close > start + 1 { label = utf8[(start + 1)..<close] }
            end = close + 1
        }
        return links.contains(Folding.fold(label)) ? end : nil
    }

    private func afterSpace(_ start: Int) -> Int {
        var at = start
        while at < utf8.count, utf8[at] <= 32 { at += 1 }
        return at
    }
}
