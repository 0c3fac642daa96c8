import Graphviz

/// What every picture has: the background, the type, and a heading with the legend.
struct Frame {
    let theme: Theme
    let title: String
    let subtitle: String
    let legend: Legend

    /// A graph without nodes.
    func graph() -> DOTGraph {
        DOTGraph(
            name: "counterpoint",
            attributes: [
                "id": "picture", "rankdir": "LR", "bgcolor": "\(theme.background.hex)", "pad": "0.35",
                "nodesep": "0.22", "ranksep": "0.7", "splines": "true", "overlap": "prism", "outputorder": "edgesfirst",
                "fontname": "\(Typography.fonts)", "label": heading, "labelloc": "t", "labeljust": "l",
                "tooltip": "\(title)",
            ],
            nodeDefaults: ["fontname": "\(Typography.fonts)", "fontsize": "11"],
            edgeDefaults: ["fontname": "\(Typography.fonts)", "fontsize": "10"])
    }

    private var heading: DOTValue {
        func line(_ text: String, _ size: Double, _ colour: Colour, isBold: Bool = false) -> HTMLLabel {
            let lines = TextWrap.lines(text, width: 90)
            return Typography.row([
                Typography.cell(
                    Typography.text(
                        .init(lines: lines.isEmpty ? [" "] : lines, size: size, colour: colour, isBold: isBold)),
                    ["BALIGN": "LEFT", "CELLPADDING": "2"])
            ])
        }
        let rows = [
            line(title, 18, theme.text, isBold: true), line(subtitle, 11, theme.mutedText),
            Typography.row([Typography.cell([legend.table(theme: theme)], ["CELLPADDING": "4"])]),
        ]
        return .html(Typography.table(rows))
    }
}
