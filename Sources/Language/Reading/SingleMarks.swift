/// The single quotation marks of a text, told from its apostrophes by what stands beside them.
struct SingleMarks {
    private enum Role {
        case opening
        case closing
        /// Behind an "s": "the drivers' bridge", "the ‘new towns’".
        case ambiguous
    }

    private let text: TextCursor
    /// In text order; other apostrophes are not among them.
    private var marks: [(offset: Int, isStraight: Bool, role: Role)] = []

    /// - Complexity: O(*n*) in the bytes of the text.
    init(in text: TextCursor) {
        self.text = text
        var at = text.bounds.lowerBound
        while at < text.bounds.upperBound {
            let byte = text.utf8[at]
            guard byte == UInt8(ascii: "'") || byte == 0xE2 else {
                at += 1
                continue
            }
            let (scalar, length) = UTF8Decoding.scalar(in: text.utf8, at: at, end: text.bounds.upperBound)
            if let role = role(of: scalar, at..<at + length) { marks.append((at, scalar == "'", role)) }
            at += length
        }
    }

    private func role(of scalar: Unicode.Scalar, _ mark: Range<Int>) -> Role? {
        let isInside = text.isWordCharacter(before: mark.lowerBound)
        if scalar == "'" || scalar == "‘", !isInside, text.isLetter(at: mark.upperBound) {
            return Self.elisions.contains(text.lowercased(text.word(from: mark.upperBound))) ? nil : .opening
        }
        guard scalar == "'" || scalar == "’", !text.isLetter(at: mark.upperBound), !text.isDigit(at: mark.upperBound)
        else { return nil }
        let before = text.byte(at: mark.lowerBound - 1)
        if before | 0x20 == UInt8(ascii: "s") { return .ambiguous }
        // A straight mark behind anything else may as well open.
        return scalar == "’" || isInside || ",.!?…)".utf8.contains(before) ? .closing : nil
    }

    /// Words that lost their beginning: "'tis", "give ‘em".
    private static let elisions: Set<String> = [
        "em", "tis", "twas", "til", "till", "cause", "n", "round", "cos", "bout",
    ]

    /// Whether a mark opens a quotation: a straight one does only where a later one may close it.
    func opens(_ mark: Range<Int>) -> Bool {
        let place = marks.partitioningIndex { $0.offset >= mark.lowerBound }
        guard place < marks.count, marks[place].offset == mark.lowerBound, marks[place].role == .opening else {
            return false
        }
        return !marks[place].isStraight
            || marks.last { $0.role != .opening }.map { $0.offset > mark.lowerBound } == true
    }

    /// Whether a mark closes the quotation that another one opened.
    func closes(_ mark: Range<Int>, from opening: Range<Int>) -> Bool {
        let place = marks.partitioningIndex { $0.offset >= mark.lowerBound }
        guard place < marks.count, marks[place].offset == mark.lowerBound,
            marks[place].isStraight == (text.byte(at: opening.lowerBound) == UInt8(ascii: "'"))
        else { return false }
        switch marks[place].role {
        case .opening: return false
        case .closing: return true
        case .ambiguous: return marks[(place + 1)...].first { $0.role != .ambiguous }?.role != .closing
        }
    }
}
