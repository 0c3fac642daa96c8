extension BlockFinder {
    /// Reads what the lines above the text name: "Title: …", "From: …", "LENGTH: 212 words", as mail, archives and notes
    /// have them.
    mutating func readLabels() {
        let head = paragraphs.indices.prefix { index in
            !paragraphs[index].isProse || LabelledLine(paragraphs[index]) != nil
        }
        let lines = head.compactMap { index in LabelledLine(paragraphs[index]).map { (index: index, line: $0) } }
        // A single line may be a headline with a colon.
        guard lines.count > 1 else { return }
        for (index, line) in lines where kinds[index] == nil {
            kinds[index] = line.kind
            metadata.fill(from: line.metadata)
        }
    }
}
