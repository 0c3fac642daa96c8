/// Recognises the line about the writer that stands at an article's end: "The author is a teacher in Porto."
enum AuthorNote {
    private static let openings = [
        "the author is ", "the authors are ", "the author has written ", "the author has published ",
        "the writer is ", "the writers are ", "about the author", "about the writer", "author bio",
        "the columnist is ",
    ]

    private static let roles: Set<String> = [
        "professor", "lecturer", "fellow", "columnist", "correspondent", "writer", "editor", "director", "reporter",
        "journalist", "researcher", "scholar", "author", "president", "chair", "founder", "co-founder", "analyst",
        "contributor", "student", "commentator", "historian", "economist", "lawyer", "attorney", "consultant",
        "broadcaster", "activist", "senator", "strategist", "teacher", "physician",
    ]

    /// Whether a paragraph tells about the writer by its opening alone.
    static func isNote(_ paragraph: Paragraph) -> Bool {
        guard paragraph.words <= 70 else { return false }
        return openings.contains { paragraph.folded.starts(with: $0.utf8) }
    }

    /// Whether an article's last paragraph introduces a person by a role, as such lines do: "Ann Lee is a fellow at …".
    ///
    /// - Parameter author: the article's writer, where known. Somebody else's name then introduces nobody.
    static func isLastNote(_ paragraph: Paragraph, author: String?) -> Bool {
        guard paragraph.words <= 45, paragraph.ending == .stop || paragraph.ending == .none else { return false }
        let words = paragraph.text.split(separator: " ").map { $0.trimmed }
        guard let verb = words.prefix(7).firstIndex(where: { ["is", "was", "are", "writes", "teaches"].contains($0) }),
            verb >= 1, words[..<verb].allSatisfy({ $0.first?.isUppercase == true || $0 == "and" })
        else { return false }
        let after = words[(verb + 1)...].prefix(8).map { $0.lowercased() }
        if let author {
            let isKnown = words[..<verb].contains { author.contains($0) && $0.count > 2 }
            return isKnown
                && (["writes", "teaches"].contains(words[verb]) || ["a", "an", "the"].contains(after.first))
        }
        guard verb >= 2, ["a", "an", "the", "professor"].contains(after.first) else { return false }
        return after.prefix(6).contains(where: roles.contains)
            && ![",", "\"", "”"].contains { paragraph.text.hasSuffix($0) }
    }
}

extension Substring {
    /// The word without punctuation and emphasis marks around it.
    fileprivate var trimmed: Substring {
        let marks = "*_,.;:()\"'“”‘’"
        var word = drop { marks.contains($0) }
        while let last = word.last, marks.contains(last) { word.removeLast() }
        return word
    }
}
