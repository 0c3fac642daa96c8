import Testing

@testable import Articles

/// A text whose lines say what they are: `title> The headline`. A line without a sign stands as it is.
struct Layout: Sendable, CustomTestStringConvertible {
    /// What the layout shows.
    let testDescription: String
    /// The text without the signs.
    let text: String
    /// The expected blocks as lines "kind> words".
    let lines: [String]

    init(_ description: String, _ marked: String) {
        testDescription = description
        var text: [Substring] = []
        var lines: [String] = []
        for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
            guard let sign = line.firstIndex(of: ">"), Block.Kind(rawValue: String(line[..<sign])) != nil else {
                text.append(line)
                continue
            }
            lines.append(String(line))
            text.append(line[line.index(sign, offsetBy: 2)...])
        }
        self.text = text.joined(separator: "\n")
        self.lines = lines
    }

    /// What the block finder makes of the text.
    func found() -> (lines: [String], metadata: Metadata) {
        let utf8 = Array(text.utf8)
        var finder = BlockFinder(ParagraphScanner(utf8).paragraphs(), metadata: Metadata())
        let blocks = finder.blocks()
        return (
            blocks.map { "\($0.kind.rawValue)> \(String(decoding: utf8[$0.range], as: UTF8.self))" }, finder.metadata
        )
    }
}
