import ArgumentModel
import Articles
import Language

/// Lists of what somebody asks for: "The drivers demand:", and a line for each demand.
extension ClaimFinder {
    /// Claims each line of a list of demands for whoever the sentence before the list tells to make them.
    mutating func addLists() {
        let lines = article.source.blocks.filter { [.body, .heading].contains($0.kind) }.flatMap { linewise($0.range) }
        for (place, line) in lines.enumerated() where article.text(line).last == ":" {
            guard let last = article.sentences(overlapping: line).last,
                let maker = maker(ofDemandsIn: article.reading.sentences[last].range.clamped(to: line))
            else { continue }
            for (item, previous) in zip(lines[(place + 1)...], lines[place...]) {
                // The mark may stand before the block.
                let mark = article.text(item).prefixMatch(of: Self.itemMark)?.output.utf8.count
                let isMarked = article.text(from: previous.upperBound, to: item.lowerBound).contains(Self.itemMark)
                guard mark != nil || isMarked else { break }
                let words = item.lowerBound + (mark ?? 0)..<item.upperBound
                for sentence in article.sentences(overlapping: words) {
                    let range = article.reading.sentences[sentence].range.clamped(to: words)
                    add(demanded: range, by: maker, in: sentence)
                }
            }
        }
    }

    private func linewise(_ block: Range<Int>) -> [Range<Int>] {
        var start = block.lowerBound
        return article.text(block).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            defer { start += line.utf8.count + 1 }
            return start..<start + line.utf8.count
        }.filter { !$0.isEmpty }
    }

    private mutating func add(demanded range: Range<Int>, by maker: (source: Range<Int>, actor: Int), in sentence: Int)
    {
        let words = Word.split(article.text(range))
        guard !words.isEmpty, !drafts.contains(where: { $0.range.overlaps(range) }) else { return }
        var draft = ClaimDraft(
            range: range, content: [range], text: "", kind: .prescription, sentence: sentence,
            block: article.block(at: range.lowerBound) ?? 0, actor: maker.actor, source: maker.source,
            confidence: Self.passedOverConfidence)
        draft.isCalledFor =
            !VerbForms.hasFiniteVerb(words) && !VerbForms.isImperative(words)
            && words.first.map { !VerbForms.opensPart($0.lowered) } == true
        finish(&draft)
    }

    /// Who demands or wants something in a sentence, and where he is named: the subject of the verb, or before "what they want"
    /// the first who is named.
    private mutating func maker(ofDemandsIn sentence: Range<Int>) -> (source: Range<Int>, actor: Int)? {
        let words = Word.split(article.text(sentence))
        guard
            let verb = words.indices.dropFirst().last(where: {
                Self.demanding.contains(words[$0].lowered)
                    || words[$0].lowered.hasPrefix("call") && words.dropFirst($0 + 1).first?.lowered == "for"
            })
        else { return nil }
        func range(_ low: Int, _ high: Int) -> Range<Int> {
            sentence.lowerBound + words[low].range.lowerBound..<sentence.lowerBound + words[high].range.upperBound
        }
        if let named = roster.mentions(in: sentence.lowerBound..<range(verb, verb).lowerBound).last(where: {
            [.person, .organization, .group].contains(roster.actors[$0.actor].kind)
        }) {
            return (named.range, named.actor)
        }
        let source = range(0, verb - 1)
        guard verb <= 6, !VerbForms.hasFiniteVerb(Array(words[..<verb])) else { return nil }
        let spoken = turns.turn(at: sentence.lowerBound)?.actor
        return resolver.resolve(source, enclosing: spoken).map { (source, $0) }
    }

    private static let demanding: Set<String> = [
        "demand", "demands", "demanded", "demanding", "want", "wants", "wanted", "urge", "urges", "urged", "recommend",
        "recommends", "recommended",
    ]
    private static let itemMark = Pattern(#/(?:[-–—•·*▪◦]|\(?\d{1,2}[.)]|\(?[a-z]\)) +/#)
}
