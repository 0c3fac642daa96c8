/// The paragraphs of a page's article, without what the page puts around it.
struct HTMLMainText {
    /// The paragraphs' text, with a blank line between them, in UTF-8.
    private(set) var text: [UInt8] = []
    /// Where the paragraphs stand in the text, and what their markup says of them.
    private(set) var parts: [(range: Range<Int>, role: Paragraph.Role)] = []
    /// The page's first top heading.
    private(set) var heading: String?

    /// The most pieces between the headline and the article's text: a byline, a day, a lead.
    private static let headPieces = 8

    /// - Parameter titles: what the page calls itself.
    init(_ outline: HTMLOutline, titles: [String] = []) {
        let excluded = Self.excluded(outline)
        let main = Self.main(outline, excluded)
        let inMain = Self.marks(outline) { $0 == main }
        let kept = outline.pieces.filter { !excluded[$0.element] }
        let headline =
            kept.firstIndex { Self.role(of: $0, in: outline) == .title }
            ?? kept.firstIndex { Self.isTitle($0, among: titles) }
        heading = headline.map { String(decoding: kept[$0].text, as: UTF8.self) }
        let start = kept.firstIndex { inMain[$0.element] } ?? kept.endIndex
        if let top = headline, top < start {
            append(kept[top], role: .title)
            let between = kept[(top + 1)..<start]
            if between.count <= Self.headPieces {
                for piece in between { append(piece, role: Self.role(of: piece, in: outline)) }
            }
        }
        for piece in kept where inMain[piece.element] { append(piece, role: Self.role(of: piece, in: outline)) }
    }

    /// Whether a piece says what the page calls itself.
    private static func isTitle(_ piece: HTMLOutline.Piece, among titles: [String]) -> Bool {
        let text = String(decoding: piece.text, as: UTF8.self)
        return titles.contains { $0 == text || $0.hasPrefix(text + " ") && piece.text.count * 2 > $0.utf8.count }
    }

    /// Adds a piece; one of unfinished lines, as of a headline, a byline and a day, is as many paragraphs.
    private mutating func append(_ piece: HTMLOutline.Piece, role: Paragraph.Role) {
        let lines = piece.text.split(separator: UInt8(ascii: "\n"))
        let areLabels = role == .plain && lines.allSatisfy { !Paragraph($0.indices, of: piece.text).isTerminated }
        for part in areLabels ? lines : [piece.text[...]] {
            if !text.isEmpty { text += "\n\n".utf8 }
            parts.append((text.count..<(text.count + part.count), role))
            text += part
        }
    }

    /// Suspect elements and all within them, unless the page's prose itself lies in one.
    private static func excluded(_ outline: HTMLOutline) -> [Bool] {
        let total = outline.elements[0].prose
        return marks(outline) { index in
            let element = outline.elements[index]
            return element.isSuspect && element.prose * 5 < max(total, 1) * 2
        }
    }

    /// Marks the elements that fulfil a condition, and all elements within those.
    private static func marks(_ outline: HTMLOutline, where condition: (Int) -> Bool) -> [Bool] {
        var marks: [Bool] = []
        marks.reserveCapacity(outline.elements.count)
        for (index, element) in outline.elements.enumerated() {
            marks.append(condition(index) || (index > 0 && marks[element.parent]))
        }
        return marks
    }

    /// The element that holds the article: what the markup names, else the innermost one with most of the prose.
    private static func main(_ outline: HTMLOutline, _ excluded: [Bool]) -> Int {
        let elements = outline.elements
        let total = elements[0].prose
        func fullest(_ condition: (HTMLOutline.Element) -> Bool) -> Int? {
            let named = elements.indices.filter { !excluded[$0] && condition(elements[$0]) }
            return named.max { (elements[$0].prose, $1) < (elements[$1].prose, $0) }
        }
        for named in [fullest(\.isArticleBody), fullest { $0.name == "article" }, fullest { $0.name == "main" }] {
            if let named, elements[named].prose * 5 >= max(total, 1) * 2 { return named }
        }
        // One long paragraph is not the whole article.
        let paragraphs: Set = ["p", "li", "blockquote", "td"]
        let kept = elements.indices.filter {
            !excluded[$0] && elements[$0].prose * 5 >= max(total, 1) * 4 && !paragraphs.contains(elements[$0].name)
        }
        return kept.last ?? 0
    }

    private static func role(of piece: HTMLOutline.Piece, in outline: HTMLOutline) -> Paragraph.Role {
        var index = piece.element
        if piece.linked * 5 > piece.text.count * 4, piece.text.count < 200, !isHeading(outline.elements[index].name) {
            return .links
        }
        var steps = 0
        while index > 0, steps < 6 {
            switch outline.elements[index].name {
            case "h1": return .title
            case let name where isHeading(name): return .heading
            case "figcaption", "figure", "caption": return .caption
            case "li", "dd", "dt": return .item
            // Old pages stand in a table as a whole.
            case "pre", "table":
                if outline.elements[index].prose * 2 < max(outline.elements[0].prose, 1) { return .aside }
            case "address": return .byline
            default: break
            }
            index = outline.elements[index].parent
            steps += 1
        }
        return .plain
    }

    private static func isHeading(_ name: String) -> Bool {
        ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name)
    }
}
