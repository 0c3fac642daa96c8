import ArgumentModel
import Graphviz

/// How an edge is drawn. What it means shows in its dashes and its end as well as in its colour.
struct Line {
    var colour: Colour
    var width: Double
    var style = "solid"
    var end: String

    /// Support is a solid line with an arrow, contradiction a dashed one with bars; the surer, the thicker.
    init(_ kind: Relation.Kind, confidence: Double, theme: Theme) {
        let width = 0.8 + 4.4 * (min(max(confidence, 0.4), 1) - 0.4)
        switch kind {
        case .supports: self.init(colour: theme.supports, width: width, end: "normal")
        case .contradicts: self.init(colour: theme.contradicts, width: width, style: "dashed", end: "tee")
        }
    }

    /// Asserting is a thin line without an end, denying a dotted one with a bar, questioning one with a ring.
    init(_ stance: Assertion.Stance, theme: Theme) {
        switch stance {
        case .asserts: self.init(colour: theme.stance, width: 0.9, end: "none")
        case .denies: self.init(colour: theme.contradicts, width: 1.8, style: "dotted", end: "tee")
        case .questions: self.init(colour: theme.stance, width: 1.8, style: "dotted", end: "odot")
        }
    }

    init(colour: Colour, width: Double, style: String = "solid", end: String) {
        self.colour = colour
        self.width = width
        self.style = style
        self.end = end
    }

    var attributes: DOTAttributes {
        [
            "color": "\(colour.hex)", "penwidth": .number(width), "style": "\(style)", "arrowhead": "\(end)",
            "arrowsize": .number(end == "tee" ? 1.1 : 0.8),
        ]
    }
}
