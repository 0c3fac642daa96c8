/// Finds the paragraphs of a Markdown text, after CommonMark's rules for blocks.
struct MarkdownScanner {
    /// A paragraph, with its marks within a line and without those before it.
    struct Piece {
        /// Where its lines stand in the source.
        var lines: [Range<Int>]
        var role: Paragraph.Role
        var gapBefore: Bool
    }

    private(set) var pieces: [Piece] = []
    /// The folded labels of links whose addresses stand elsewhere: "[label]: address".
    private(set) var links: Set<[UInt8]> = []

    private let utf8: [UInt8]
    /// The lines of the paragraph being read.
    private var open: [Range<Int>] = []
    private var openRole = Paragraph.Role.plain
    private var gap = true
    private var hasTitle = false

    /// - Parameter start: where to begin: what stands before it is no part of the paragraphs.
    init(_ utf8: [UInt8], from start: Int = 0) {
        self.utf8 = utf8
        scan(from: start)
    }

    /// A paragraph's lines as they stand in the source.
    func source(of piece: Piece) -> [UInt8] { source(of: piece.lines) }

    private func source(of lines: [Range<Int>]) -> [UInt8] {
        Array(lines.map { utf8[$0] }.joined(separator: [UInt8(ascii: "\n")]))
    }

    private mutating func scan(from start: Int) {
        var index = start
        var fence: (sign: UInt8, start: Int)?
        while index < utf8.count {
            let end = LineBreaks.end(of: index, in: utf8)
            let line = LineBreaks.trimmed(index..<end.stop, of: utf8)
            let sign = fenceSign(line)
            if let opened = fence {
                if sign == opened.sign || end.next >= utf8.count {
                    emit(LineBreaks.trimmed(opened.start..<end.stop, of: utf8), role: .aside)
                    fence = nil
                }
            } else if let sign {
                close()
                if end.next < utf8.count { fence = (sign, line.lowerBound) } else { emit(line, role: .aside) }
            } else {
                read(line)
            }
            index = end.next
        }
        close()
    }

    private mutating func read(_ line: Range<Int>) {
        let text = utf8[line]
        if line.isEmpty {
            close()
            gap = true
        } else if let level = headingLevel(text) {
            close()
            emit(headingText(line, level: level), role: level == 1 && !hasTitle ? .title : .heading)
        } else if isUnderline(text) {
            let isHeading = !open.isEmpty && openRole == .plain && "=-".utf8.contains(utf8[line.lowerBound])
            if isHeading { openRole = text.first == UInt8(ascii: "=") && !hasTitle ? .title : .heading }
            close()
        } else if text.first == UInt8(ascii: "|") || text.starts(with: "<!--".utf8) {
            close()
            emit(line, role: .aside)
        } else if text.first == UInt8(ascii: ">") {
            let inner = LineBreaks.trimmed((line.lowerBound + 1)..<line.upperBound, of: utf8)
            if inner.isEmpty { close() } else { extend(inner, role: .plain) }
        } else if let note = note(line) {
            close()
            extend(note, role: .plain)
        } else if let label = definition(line) {
            close()
            links.insert(label)
        } else {
            let content = ListMark.content(of: line, in: utf8)
            if content != line { close() }
            extend(content, role: content == line ? openRole : .item)
        }
    }

    private mutating func extend(_ line: Range<Int>, role: Paragraph.Role) {
        if open.isEmpty { openRole = role }
        open.append(line)
    }

    private mutating func close() {
        if !open.isEmpty {
            add(
                Piece(
                    lines: open, role: openRole == .plain && isOnlyLinks(source(of: open)) ? .links : openRole,
                    gapBefore: gap))
        }
        open = []
        openRole = .plain
    }

    private mutating func emit(_ range: Range<Int>, role: Paragraph.Role) {
        guard !range.isEmpty else { return }
        add(Piece(lines: [range], role: role, gapBefore: gap))
    }

    private mutating func add(_ piece: Piece) {
        if piece.role == .title { hasTitle = true }
        pieces.append(piece)
        gap = false
    }

    /// The words of a note at the foot: "[^1]: words".
    private func note(_ line: Range<Int>) -> Range<Int>? {
        guard utf8[line].starts(with: "[^".utf8), let end = labelEnd(line) else { return nil }
        return LineBreaks.trimmed((end + 2)..<line.upperBound, of: utf8)
    }

    /// The label of a line that gives a link's address: "[label]: address", with or without a title behind it.
    private func definition(_ line: Range<Int>) -> [UInt8]? {
        guard utf8[line.lowerBound] == UInt8(ascii: "["), let end = labelEnd(line) else { return nil }
        let parts = utf8[(end + 2)..<line.upperBound].split(maxSplits: 1) { $0 <= 32 }
        guard let address = parts.first, address.count > 1 else { return nil }
        if let title = parts.dropFirst().first?.first(where: { $0 > 32 }), !"\"'(".utf8.contains(title) { return nil }
        return Folding.fold(utf8[(line.lowerBound + 1)..<end])
    }

    /// Where the bracket closes that a line begins with, if a colon follows it.
    private func labelEnd(_ line: Range<Int>) -> Int? {
        guard let end = utf8[line].prefix(200).firstIndex(of: UInt8(ascii: "]")), end + 1 < line.upperBound,
            utf8[end + 1] == UInt8(ascii: ":")
        else { return nil }
        return end
    }

    private func fenceSign(_ line: Range<Int>) -> UInt8? {
        let text = utf8[line]
        guard let fence = ["```", "~~~"].first(where: { text.starts(with: $0.utf8) }) else { return nil }
        // "```word```" in a line is no fence.
        let info = text.drop { $0 == text.first }
        return info.contains(UInt8(ascii: "`")) ? nil : fence.utf8.first
    }

    private func headingLevel(_ text: ArraySlice<UInt8>) -> Int? {
        let signs = text.prefix { $0 == UInt8(ascii: "#") }.count
        let next = text.dropFirst(signs).first
        return 1...6 ~= signs && (next == nil || next == 32 || next == 9) ? signs : nil
    }

    /// A heading's words, without the signs before and behind them.
    private func headingText(_ line: Range<Int>, level: Int) -> Range<Int> {
        var end = line.upperBound
        while end > line.lowerBound + level, utf8[end - 1] == UInt8(ascii: "#") { end -= 1 }
        return LineBreaks.trimmed((line.lowerBound + level)..<end, of: utf8)
    }

    /// Whether a line is a thematic break or the underline of a heading.
    private func isUnderline(_ text: ArraySlice<UInt8>) -> Bool {
        guard let sign = text.first, "=-*_".utf8.contains(sign) else { return false }
        let signs = text.count { $0 == sign }
        return text.allSatisfy { $0 == sign || $0 == 32 }
            && (signs >= 3 || (signs == text.count && sign != 42 && signs > 1))
    }

    /// Whether a paragraph is nothing but links and pictures.
    private func isOnlyLinks(_ text: [UInt8]) -> Bool {
        var depth = 0
        var outside = 0
        var links = 0
        var previous: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth = max(depth - 1, 0)
            case UInt8(ascii: "(") where previous == UInt8(ascii: "]"):
                links += 1
                depth += 1
            case UInt8(ascii: ")"): depth = max(depth - 1, 0)
            default: if depth == 0, byte > 32, !"!|,*·•".utf8.contains(byte) { outside += 1 }
            }
            previous = byte
        }
        return links > 0 && outside == 0
    }
}
