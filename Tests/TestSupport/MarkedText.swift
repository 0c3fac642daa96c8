package import ArgumentModel

/// A text whose expected spans are marked inside it, so that a test shows them where they stand.
///
/// `⟦` opens a span and `⟧` closes it; spans may nest. A span can be named by a word and a bar:
/// `⟦source|The mayor⟧ ⟦cue|said⟧ ⟦the bridge is safe⟧.`
package struct MarkedText: Sendable {
    /// One marked stretch of the text.
    package struct Mark: Sendable {
        /// The word before the bar, or the empty string.
        package var name: String
        /// The stretch, in UTF-8 offsets of the text without its marks.
        package var range: Range<Int>
    }

    /// The text without its marks.
    package let text: String
    /// The marked stretches, in the order of their opening marks.
    package let marks: [Mark]

    /// Reads a text with marks.
    /// - Precondition: every mark that opens also closes.
    package init(_ marked: String) {
        var text = ""
        var marks: [Mark] = []
        var open: [Int] = []
        var rest = marked[...]
        while let next = rest.first {
            rest.removeFirst()
            switch next {
            case "⟦":
                var name = ""
                let word = rest.prefix { $0.isLetter }
                if !word.isEmpty, rest.dropFirst(word.count).first == "|" {
                    name = String(word)
                    rest = rest.dropFirst(word.count + 1)
                }
                open.append(marks.count)
                marks.append(Mark(name: name, range: text.utf8.count..<text.utf8.count))
            case "⟧":
                guard let index = open.popLast() else { preconditionFailure("⟧ without ⟦ in: \(marked)") }
                marks[index].range = marks[index].range.lowerBound..<text.utf8.count
            default:
                text.append(next)
            }
        }
        precondition(open.isEmpty, "⟦ without ⟧ in: \(marked)")
        self.text = text
        self.marks = marks
    }

    /// All marked stretches, in UTF-8 offsets.
    package var ranges: [Range<Int>] { marks.map(\.range) }

    /// All marked stretches, in code points.
    package var spans: [Span] {
        let map = CodePointMap(text)
        return ranges.map(map.span)
    }

    /// The stretches of one name, in UTF-8 offsets.
    package subscript(name: String) -> [Range<Int>] { marks.filter { $0.name == name }.map(\.range) }
}
