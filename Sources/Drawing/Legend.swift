import ArgumentModel
import Graphviz

/// What the shapes and lines of a picture mean; only what the picture holds is explained.
struct Legend {
    /// One sign and its meaning.
    enum Entry {
        case box(String, fill: Colour, border: Colour, style: String = "ROUNDED", width: Int = 1)
        case line(String, Line)
        case words(String)
    }

    var entries: [Entry]

    /// One row of signs, each with its meaning beside it.
    func table(theme: Theme) -> HTMLLabel {
        let cells = entries.flatMap { entry -> [HTMLLabel] in
            switch entry {
            case .box(let name, let fill, let border, let style, let width):
                let inside = Typography.cell([], ["FIXEDSIZE": "TRUE", "WIDTH": "20", "HEIGHT": "12"])
                let box = Typography.table(
                    [Typography.row([inside])],
                    Self.fixed(width: 22 + 2 * width, height: 14 + 2 * width).merging([
                        "BORDER": String(width), "STYLE": style, "BGCOLOR": fill.hex, "COLOR": border.hex,
                    ]) { $1 })
                return [Typography.cell([box]), words(name, theme)]
            case .line(let name, let line): return [Typography.cell([sign(line)]), words(name, theme)]
            case .words(let text): return [words(text, theme)]
            }
        }
        // What a long title adds to the row is shared out among its columns: most of them are empty ones at its end.
        return Typography.table([Typography.row(cells + [Typography.cell([], ["COLSPAN": "40"])])])
    }

    private func words(_ text: String, _ theme: Theme) -> HTMLLabel {
        Typography.cell(
            [
                .element(
                    "FONT", ["POINT-SIZE": "10", "COLOR": theme.mutedText.hex],
                    [.text("\u{A0}\(text)\u{A0}\u{A0}\u{A0}\u{A0}")])
            ], ["CELLPADDING": "3"])
    }

    /// A line made of a cell's lower edge, with what stands at its end.
    private func sign(_ line: Line) -> HTMLLabel {
        let width = String(max(1, Int(line.width.rounded())))
        func half(_ edge: [String: String]) -> HTMLLabel {
            Typography.row([
                Typography.cell(
                    [], ["FIXEDSIZE": "TRUE", "WIDTH": "30", "HEIGHT": "7", "BORDER": "0"].merging(edge) { $1 })
            ])
        }
        let stroke = Typography.table([
            half(["BORDER": width, "SIDES": "B", "COLOR": line.colour.hex, "STYLE": line.style.uppercased()]),
            half([:]),
        ])
        let end: HTMLLabel
        switch line.end {
        case "tee":
            end = Typography.cell(
                [], ["FIXEDSIZE": "TRUE", "WIDTH": "3", "HEIGHT": "13", "BGCOLOR": line.colour.hex])
        case "none": end = Typography.cell([], ["FIXEDSIZE": "TRUE", "WIDTH": "1", "HEIGHT": "13"])
        default:
            let glyph = line.end == "odot" ? "○" : "►"
            end = Typography.cell([
                .element("FONT", ["POINT-SIZE": "10", "COLOR": line.colour.hex], [.text(glyph)])
            ])
        }
        return Typography.table(
            [Typography.row([Typography.cell([stroke]), end])], Self.fixed(width: 44, height: 16))
    }

    /// Keeps a sign as it is where a long title makes its cell wider.
    private static func fixed(width: Int, height: Int) -> [String: String] {
        ["FIXEDSIZE": "TRUE", "WIDTH": String(width), "HEIGHT": String(height), "ALIGN": "LEFT"]
    }
}

extension Legend {
    /// The signs in a picture of claims.
    init(of draft: ArgumentDraft) {
        let theme = draft.theme
        var entries: [Entry] = []
        if draft.claims.contains(where: \.isThesis) {
            entries.append(.box("thesis", fill: theme.thesis, border: theme.thesis))
        }
        entries.append(.box("claim", fill: theme.claim, border: theme.claimBorder))
        if !draft.actors.isEmpty { entries.append(.box("actor", fill: theme.actor, border: theme.actorBorder)) }
        for kind in [Relation.Kind.supports, .contradicts] where draft.relations.contains(where: { $0.kind == kind }) {
            entries.append(.line(kind.rawValue, Line(kind, confidence: 0.7, theme: theme)))
        }
        for stance in Assertion.Stance.allCases where draft.stances.contains(where: { $0.stance == stance }) {
            entries.append(.line(stance.rawValue, Line(stance, theme: theme)))
        }
        if !draft.relations.isEmpty { entries.append(.words("the thicker, the surer")) }
        if !draft.highlights.strengths.isEmpty { entries.append(.words("the deeper the shade, the stronger")) }
        self.init(entries: entries + Self.marks(in: draft))
    }

    private static func marks(in draft: ArgumentDraft) -> [Entry] {
        let theme = draft.theme
        let claims = draft.claims.compactMap { draft.highlights.claims[$0.id] }
        let relations = draft.relations.compactMap { draft.highlights.relations[$0.id] }
        let actors = draft.actors.compactMap { draft.highlights.actors[$0.id] }
        let used = Set(claims + relations + actors)
        return Highlights.Mark.allCases.filter(used.contains).map { mark in
            let name = draft.highlights.name(of: mark)
            let words = mark.sign.map { "\($0) \(name)" } ?? name
            return switch mark {
            case .highlighted: .box(words, fill: theme.claim, border: theme.accent, width: 3)
            case .faded: .box(words, fill: theme.background, border: theme.faded)
            case .onlyOld: .box(words, fill: theme.claim, border: theme.contradicts, style: "ROUNDED,DOTTED", width: 2)
            case .onlyNew: .box(words, fill: theme.claim, border: theme.supports, width: 3)
            case .revised: .box(words, fill: theme.claim, border: theme.accent, width: 2)
            }
        }
    }
}
