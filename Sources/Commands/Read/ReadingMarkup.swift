import ArgumentModel
import Articles
import Language

/// An article's text with sources, cues and contents marked in it: in colours, or in brackets where there are none.
struct ReadingMarkup {
    let style: Style

    private enum Part: String, CaseIterable {
        case source, cue, content

        var code: Style.Code {
            switch self {
            case .source: .cyan
            case .cue: .yellow
            case .content: .green
            }
        }
    }

    private struct Mark {
        var range: Range<Int>
        var part: Part
        /// The number of the attribution.
        var number: Int
    }

    /// The marked text under the article's name, followed by an empty line.
    func page(_ reading: Reading, of text: ArticleText, withLegend: Bool) -> String {
        var lines: [String] = []
        if withLegend {
            lines += [Part.allCases.map { mark($0.rawValue, $0, 0) }.joined(separator: "  "), ""]
        }
        let name = [text.article.path, text.article.title].compactMap { $0 }.joined(separator: ": ")
        lines.append(style(name.isEmpty ? text.article.id : name, .bold))
        lines.append(
            style(
                "\(String(count: reading.sentences.count, "sentence")), \(String(count: reading.attributions.count, "attribution")), "
                    + String(count: reading.entities.count, "mention"), .dim))
        lines += ["", marked(text, marks(of: reading)), ""]
        return lines.joined(separator: "\n") + "\n"
    }

    private func marks(of reading: Reading) -> [Mark] {
        var marks: [Mark] = []
        for (index, attribution) in reading.attributions.enumerated() {
            for (part, ranges) in zip(Part.allCases, [attribution.source, attribution.cue, attribution.content]) {
                marks += ranges.map { Mark(range: $0, part: part, number: index + 1) }
            }
        }
        return marks
    }

    /// The text with its marks; of marks that overlap, as a source that two attributions share, the first is shown. On a
    /// terminal what is not the article's prose, in which alone claims are read, is dim.
    private func marked(_ text: ArticleText, _ marks: [Mark]) -> String {
        let utf8 = Array(text.text.utf8)
        func words(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
        let inserts =
            marks.map { (range: $0.range, text: mark(words($0.range), $0.part, $0.number)) }
            + text.blocks.filter { $0.kind != .body }.map { (range: $0.range, text: style(words($0.range), .dim)) }
        var result = ""
        var at = 0
        let ordered = inserts.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        for item in ordered where item.range.lowerBound >= at {
            result += words(at..<item.range.lowerBound) + item.text
            at = item.range.upperBound
        }
        return result + words(at..<utf8.count)
    }

    private func mark(_ words: String, _ part: Part, _ number: Int) -> String {
        let label = number > 0 ? "\(part.rawValue) \(number)" : part.rawValue
        guard style.isOn else { return number > 0 ? "[\(label): \(words)]" : "[\(label)]" }
        return style(words, part.code) + (number > 0 ? style(Self.raised(number), .dim) : "")
    }

    /// The number in raised digits, so that it is no part of a figure before it.
    private static func raised(_ number: Int) -> String {
        String(String(number).map { $0.wholeNumberValue.map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0] } ?? $0 })
    }
}
