/// Reads the publisher's name out of notices that give it: "© 2024 The Daily Planet", "… those of China Daily".
enum PublisherNote {
    private static let leads = [
        PhrasePattern("views * necessarily * those of "), PhrasePattern("opinions * necessarily * those of "),
        PhrasePattern("necessarily reflect the views of "), PhrasePattern("necessarily reflect the position of "),
        PhrasePattern("necessarily represent the views of "), PhrasePattern("necessarily reflect the opinions of "),
    ]

    /// The publisher that a notice names, or nil.
    static func publisher(_ paragraph: Paragraph) -> String? {
        guard !paragraph.folded.isEmpty, paragraph.text.utf8.count <= 600 else { return nil }
        if let sign = paragraph.text.firstIndex(of: "©") {
            let after = paragraph.text[paragraph.text.index(after: sign)...]
            if let owner = name(after.drop { !$0.isLetter }) { return owner }
        }
        guard leads.contains(where: { $0.isWithin(paragraph.folded) }), let after = paragraph.text.range(after: " of ")
        else { return nil }
        return name(after)
    }

    /// Nouns that name nobody by themselves: "those of the Institute".
    private static let kinds: Set<String> = [
        "institute", "institution", "company", "publisher", "publishers", "paper", "newspaper", "magazine", "journal",
        "organization", "organisation", "university", "government", "department", "author", "authors", "editor",
        "editors", "bank", "foundation", "board", "association", "society", "center", "centre", "council",
        "commission", "ministry", "group", "firm", "school", "agency", "site", "website",
    ]

    /// The capitalised words that a text begins with, up to a stop, a comma or an owner's "'s".
    private static func name(_ text: Substring) -> String? {
        var words: [Substring] = []
        for word in text.split(separator: " ").prefix(8) {
            let isJoint = ["of", "the", "and", "&", "for"].contains(word.lowercased())
            guard word.first?.isUppercase == true || (isJoint && (!words.isEmpty || word == "the")) else { break }
            if word == "All" { break }
            if let owner = word.owner {
                words.append(owner)
                break
            }
            words.append(word.filter { !".,;|".contains($0) }[...])
            if let last = word.last, ".,;|".contains(last) { break }
        }
        while let last = words.last, last.first?.isUppercase != true { words.removeLast() }
        if words.first?.lowercased() == "the", words.count > 1, words[0] == "the" { words.removeFirst() }
        let name = words.joined(separator: " ")
        let isBare = words.last.map { kinds.contains($0.lowercased()) } ?? true
        if isBare, words.dropLast().allSatisfy({ ["the", "this", "its"].contains($0.lowercased()) }) { return nil }
        return name.count >= 2 && name.count <= 60 && !["The", "This", "Its"].contains(name) ? name : nil
    }
}

extension Substring {
    /// The word before an owner's "'s" or "’s"; nil where there is none.
    fileprivate var owner: Substring? {
        let isOwner = hasSuffix("'s") || hasSuffix("’s")
        return isOwner ? dropLast(2) : nil
    }
}

extension String {
    /// What follows the last occurrence of a phrase.
    fileprivate func range(after phrase: String) -> Substring? {
        let parts = split(separator: phrase)
        return parts.count > 1 ? parts.last : nil
    }
}
