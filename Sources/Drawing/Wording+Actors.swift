import ArgumentModel
import Graphviz

extension Wording {
    /// How an actor is drawn: the name, and of a writer without one the work, in an ellipse.
    func ellipse(of actor: Actor, mark: Highlights.Mark? = nil, theme: Theme) -> DOTAttributes {
        let sign = mark.flatMap(\.sign).map { "\($0) " } ?? ""
        let name = TextWrap.shortened(sign + actor.name, to: 60)
        let text = mark == .faded ? theme.mutedText : theme.text
        return [
            "id": "\(SVGDocument.id(actor.id))", "class": "actor",
            "label": Typography.label([
                .init(lines: TextWrap.balancedLines(name, width: 20), size: 11, colour: text, isCentred: true),
                .init(
                    lines: TextWrap.balancedLines(work(of: actor), width: 28), size: 9, colour: theme.mutedText,
                    isCentred: true),
            ]),
            "tooltip": "\(description(of: actor))", "shape": "ellipse", "style": "filled",
            "fillcolor": "\(theme.actor.hex)", "color": "\(theme.actorBorder.hex)", "penwidth": "1.2",
            "margin": "0.1,0.04",
        ]
    }
}
