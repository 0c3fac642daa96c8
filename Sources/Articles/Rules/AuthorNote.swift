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
        "broadcaster", "activist", "senator", "strategist", "teacher", "physician", "member", "minister", "mp", "mep",
        "councillor", "chairman", "chairwoman", "novelist", "barrister", "scientist", "campaigner", "adviser",
        "advisor",
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
        let words = withoutApposition(paragraph.text.split(separator: " ")).map { $0.trimmed }
        guard let verb = words.prefix(7).firstIndex(where: { ["is", "was", "are", "writes", "teaches"].contains($0) }),
            verb >= 1, words[..<verb].allSatisfy({ $0.first?.isUppercase == true || $0 == "and" })
        else { return false }
        let after = words[(verb + 1)...].prefix(8).map { $0.lowercased() }
        if let author {
            let isKnown = words[..<verb].contains { author.contains($0) && $0.count > 2 }
            return isKnown
                && (["writes", "teaches"].contains(words[verb]) || ["a", "an", "the"].contains(after.first)
                    || beginsWithRole(after))
        }
        guard verb >= 2, ["a", "an", "the", "professor"].contains(after.first) || beginsWithRole(after) else {
            return false
        }
        return after.prefix(6).contains(where: roles.contains)
            && ![",", "\"", "”"].contains { paragraph.text.hasSuffix($0) }
    }
}

extension AuthorNote {
    /// "chair of the league", "editor at the Gazette".
    private static func beginsWithRole(_ words: [String]) -> Bool {
        guard words.count > 1 else { return false }
        return roles.contains(words[0]) && ["of", "at", "for", "in", "and", "emeritus"].contains(words[1])
    }

    /// "Ann Lee, a former minister, is …" without what stands between the first commas.
    private static func withoutApposition(_ words: [Substring]) -> [Substring] {
        guard let start = words.prefix(5).firstIndex(where: { $0.hasSuffix(",") }),
            let end = words[(start + 1)...].prefix(12).firstIndex(where: { $0.hasSuffix(",") })
        else { return words }
        return Array(words[...start] + words[(end + 1)...])
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
