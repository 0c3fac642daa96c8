/// A paragraph or line of a text, with what can be seen of it without understanding it.
struct Paragraph: Sendable {
    /// What the markup says that the paragraph is; plain text says nothing.
    enum Role: Sendable {
        case plain, title, heading, caption, item, byline
        /// Nothing but links.
        case links
        /// Something that is no prose: code, a table, a front matter.
        case aside
    }

    /// How the last word ends, behind closing quotes and brackets.
    enum Ending: Sendable {
        case none, stop, question, exclamation, colon
    }

    /// Where the paragraph stands in the text, in UTF-8 offsets, without white space and list marks around it.
    let range: Range<Int>
    var role: Role
    /// Whether a blank line, or the start of the text, stands before it.
    let gapBefore: Bool
    /// The number of words; two ideographs count as one.
    let words: Int
    let ending: Ending
    /// The text in lower case with plain quotes, dashes and single spaces; empty where the paragraph is too long for
    /// any rule that looks at words.
    let folded: [UInt8]
    /// The text as it stands; empty where `folded` is.
    let text: String

    /// The most bytes of a paragraph that rules about words look at.
    private static let lookLimit = 1000

    init(_ range: Range<Int>, of utf8: [UInt8], role: Role = .plain, gapBefore: Bool = true) {
        self.range = range
        self.role = role
        self.gapBefore = gapBefore
        let bytes = utf8[range]
        words = Self.words(bytes)
        folded = bytes.count <= Self.lookLimit ? Folding.fold(bytes) : []
        text = bytes.count <= Self.lookLimit ? String(decoding: bytes, as: UTF8.self) : ""
        ending = Self.ending(bytes, words: words)
    }

    /// Whether the paragraph ends as a sentence does.
    var isTerminated: Bool { ending != .none }

    /// Whether the paragraph can only be running text.
    var isProse: Bool { isTerminated && words >= 8 || words >= 40 }

    private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
        var words = 0
        var ideographs = 0
        var inWord = false
        for byte in bytes {
            if byte <= 32 {
                inWord = false
            } else if 0xE3...0xE9 ~= byte {
                ideographs += 1
                inWord = false
            } else if byte < 0x80 || byte >= 0xC0, !inWord {
                inWord = true
                words += 1
            }
        }
        return words + (ideographs + 1) / 2
    }

    private static func ending(_ bytes: ArraySlice<UInt8>, words: Int, inBrackets: Bool = false) -> Ending {
        var rest = bytes
        // A reference mark as in "so they say.[12]" stands behind the stop.
        if rest.last == UInt8(ascii: "]"), let open = rest.lastIndex(of: UInt8(ascii: "[")) {
            let inner = rest[(open + 1)..<(rest.endIndex - 1)]
            if inner.count <= 3, inner.allSatisfy({ 48...57 ~= $0 }) { rest = rest[..<open] }
        }
        // "… so they say. (Additional work by Ann Lee)"
        if !inBrackets, rest.last == UInt8(ascii: ")"), let open = rest.lastIndex(of: UInt8(ascii: "(")),
            open > rest.startIndex
        {
            let before = ending(rest[..<open].dropLast(while: { $0 <= 32 }), words: words, inBrackets: true)
            if before == .stop { return .stop }
        }
        while true {
            if let last = rest.last, closers.contains(last) || last <= 32 {
                rest.removeLast()
            } else if let mark = wideClosers.first(where: { rest.suffix(3).elementsEqual($0) }) {
                rest.removeLast(mark.count)
            } else if rest.suffix(2).elementsEqual([0xC2, 0xBB]) {
                rest.removeLast(2)
            } else {
                break
            }
        }
        switch rest.last {
        case UInt8(ascii: "."):
            return words <= 14 && endsInAbbreviation(rest) ? .none : .stop
        case UInt8(ascii: "!"): return .exclamation
        case UInt8(ascii: "?"): return .question
        case UInt8(ascii: ":"), UInt8(ascii: ";"): return .colon
        case UInt8(ascii: ","): return rest.endIndex < bytes.endIndex ? .stop : .none
        default: break
        }
        switch Array(rest.suffix(3)) {
        case [0xE2, 0x80, 0xA6], [0xE3, 0x80, 0x82]: return .stop
        case [0xEF, 0xBC, 0x81]: return .exclamation
        case [0xEF, 0xBC, 0x9F]: return .question
        case [0xEF, 0xBC, 0x9A]: return .colon
        default: return .none
        }
    }

    private static let closers = Set("\"')]}*_~`".utf8)
    private static let wideClosers = ["”", "’", "」", "』", "）", "›"].map { Array($0.utf8) }

    /// Whether the final stop belongs to a short form, as in a headline that ends with "U.S."
    private static func endsInAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
        let word = bytes.suffix(8).split(separator: 32).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        return [
            "Inc.", "Co.", "Corp.", "Ltd.", "Jr.", "Sr.", "St.", "No.", "vs.", "U.S.", "U.K.", "E.U.", "U.N.", "D.C.",
        ]
        .contains(word)
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without those at the end that fulfil a condition.
    fileprivate func dropLast(while condition: (UInt8) -> Bool) -> Self {
        var rest = self
        while let last = rest.last, condition(last) { rest.removeLast() }
        return rest
    }
}
