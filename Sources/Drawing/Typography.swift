import Graphviz

/// The house's type: fonts that are nearly everywhere, and labels made of lines.
enum Typography {
    /// Fonts of equal widths first, so that text measured with one fits its box when shown in another.
    static let fonts = "Helvetica,Arial,Liberation Sans,Nimbus Sans,DejaVu Sans,sans-serif"

    /// A run of lines in one size and colour.
    struct Paragraph {
        var lines: [String]
        var size: Double
        var colour: Colour
        var isBold = false
        var isCentred = false
    }

    /// A label of paragraphs with a gap between them; those without lines are left out.
    static func label(_ paragraphs: [Paragraph]) -> DOTValue {
        let rows = paragraphs.filter { !$0.lines.isEmpty }.map { row([cell(text($0), alignment(of: $0))]) }
        let gap = row([cell([], ["HEIGHT": "5"])])
        guard !rows.isEmpty else { return " " }
        return .html(table(Array(rows.map { [$0] }.joined(separator: [gap]))))
    }

    private static func alignment(of paragraph: Paragraph) -> [String: String] {
        ["ALIGN": paragraph.isCentred ? "CENTER" : "LEFT"]
    }

    /// The lines of a paragraph in its type.
    static func text(_ paragraph: Paragraph) -> [HTMLLabel] {
        let lines = paragraph.lines.flatMap { [HTMLLabel.text($0), .element("BR", alignment(of: paragraph))] }
        let type = HTMLLabel.element(
            "FONT", ["POINT-SIZE": String(paragraph.size), "COLOR": paragraph.colour.hex],
            paragraph.isBold ? [.element("B", [:], lines)] : lines)
        return [type]
    }

    static func table(_ rows: [HTMLLabel], _ attributes: [String: String] = [:]) -> HTMLLabel {
        let plain = ["BORDER": "0", "CELLBORDER": "0", "CELLSPACING": "0", "CELLPADDING": "0"]
        return .element("TABLE", plain.merging(attributes) { $1 }, rows)
    }

    static func row(_ cells: [HTMLLabel]) -> HTMLLabel { .element("TR", [:], cells) }

    static func cell(_ content: [HTMLLabel], _ attributes: [String: String] = [:]) -> HTMLLabel {
        .element("TD", ["ALIGN": "LEFT"].merging(attributes) { $1 }, content)
    }
}
