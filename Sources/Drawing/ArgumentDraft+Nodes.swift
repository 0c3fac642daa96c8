import ArgumentModel
import Graphviz

extension ArgumentDraft {
    /// The most characters of a claim that its box shows; the rest is in its tooltip.
    private static let longestText = 180

    /// The name by which edges refer to an actor, apart from any claim's.
    func nodeName(of actor: Actor.ID) -> String { "actor \(actor)" }

    /// A claim's box.
    func node(_ claim: Claim) -> DOTNode {
        let mark = highlights.claims[claim.id]
        var fill = claim.isThesis ? theme.thesis : theme.claim
        var text = claim.isThesis ? theme.thesisText : theme.text
        var muted = claim.isThesis ? theme.thesisMutedText : theme.mutedText
        var border = claim.isThesis ? theme.thesis : theme.claimBorder
        let strength = highlights.strengths[claim.id]
        if let strength {
            fill = theme.background.mixed(with: theme.supports, 0.08 + 0.42 * strength)
            border = claim.isThesis ? theme.text : border
            (text, muted) = (theme.text, theme.text.mixed(with: theme.mutedText, 0.4))
        }
        if mark == .faded {
            fill = fill.mixed(with: theme.background, claim.isThesis ? 0.55 : 0.6)
            border = theme.faded
            (text, muted) = (text.mixed(with: fill, 0.35), muted.mixed(with: fill, 0.35))
        }
        var byline = wording.byline(of: claim, without: mark == .onlyOld ? [] : gone)
        if let strength { byline.insert("strength \(String(decimals: strength))", at: 0) }
        if let mark, let sign = mark.sign { byline.insert("\(sign) \(highlights.name(of: mark))", at: 0) }
        let shown = TextWrap.shortened(claim.text, to: Self.longestText)
        let note = TextWrap.shortened(highlights.notes[claim.id] ?? "", to: Self.longestText)
        let label = Typography.label([
            .init(
                lines: TextWrap.balancedLines(shown, width: claim.isThesis ? 32 : 38), size: claim.isThesis ? 14 : 11,
                colour: text, isBold: claim.isThesis, isCentred: claim.isThesis),
            .init(lines: TextWrap.lines(items: byline, width: 46), size: 9, colour: muted, isCentred: claim.isThesis),
            .init(lines: TextWrap.lines(note, width: 46), size: 9, colour: muted, isCentred: claim.isThesis),
        ])
        var attributes: DOTAttributes = [
            "id": "\(SVGDocument.id(claim.id))", "class": claim.isThesis ? "claim thesis" : "claim", "label": label,
            "tooltip": "\(wording.description(of: claim))", "shape": "box", "style": "rounded,filled",
            "fillcolor": "\(fill.hex)", "color": "\(border.hex)",
            "penwidth": .number(claim.isThesis ? 2 : 1), "margin": claim.isThesis ? "0.25,0.15" : "0.18,0.1",
        ]
        attributes.merge(outline(mark)) { $1 }
        if let address = address(of: claim) {
            attributes["URL"] = "\(address)"
            attributes["target"] = "_blank"
        }
        return DOTNode(claim.id, attributes)
    }

    /// An actor's ellipse.
    func node(_ actor: Actor) -> DOTNode {
        let mark = highlights.actors[actor.id]
        var attributes = wording.ellipse(of: actor, mark: mark, theme: theme)
        attributes.merge(outline(mark).filter { $0.key != "style" }) { $1 }
        if mark == .onlyOld { attributes["style"] = "filled,dotted" }
        return DOTNode(nodeName(of: actor.id), attributes)
    }

    /// How a mark changes the line around a node.
    private func outline(_ mark: Highlights.Mark?) -> DOTAttributes {
        switch mark {
        case nil, .faded: [:]
        case .highlighted: ["color": "\(theme.accent.hex)", "penwidth": "3.5"]
        case .onlyOld: ["style": "rounded,filled,dotted", "color": "\(theme.contradicts.hex)", "penwidth": "1.8"]
        case .onlyNew: ["color": "\(theme.supports.hex)", "penwidth": "3"]
        case .revised: ["color": "\(theme.accent.hex)", "penwidth": "1.5", "peripheries": "2"]
        }
    }

    /// Where the claim can be read, if that is a page on the web.
    private func address(of claim: Claim) -> String? {
        claim.occurrences.lazy.compactMap { graph.article($0.article)?.url.flatMap(WebAddress.init)?.text }.first
    }
}
