/// Recognises what a page says of itself: buttons, offers, notices, counts.
enum Boilerplate {
    /// Whether a paragraph can be nothing of the article's own, wherever it stands.
    static func isBoilerplate(_ paragraph: Paragraph) -> Bool {
        guard !paragraph.folded.isEmpty else { return false }
        let line = paragraph.folded
        if Phrases.whole.contains(core(line)) { return true }
        if !paragraph.isTerminated {
            if paragraph.words <= Phrases.labelWords, labels.contains(where: { $0.opens(line) }) { return true }
            if isOffer(paragraph) || isCount(line) { return true }
        }
        if disclaimers.contains(where: { $0.opens(line) }) { return true }
        guard paragraph.words <= Phrases.noticeWords else { return false }
        if asksToBuy(paragraph) { return true }
        return openings.contains { $0.opens(line) } || notices.contains { $0.isWithin(line) } || isCredit(paragraph)
            || isContact(paragraph)
    }

    /// "Reporting by Ann Lee in London; editing by Bo Fox", and no sentence: "Compiled by the ministry, the figures show …".
    private static func isCredit(_ paragraph: Paragraph) -> Bool {
        guard let credit = Phrases.credits.first(where: { paragraph.folded.starts(with: $0.utf8) }) else {
            return false
        }
        let rest = paragraph.text.split(separator: " ").dropFirst(credit.split(separator: " ").count)
        let verbs: Set<Substring> = [
            "is", "are", "was", "were", "has", "have", "had", "that", "shows", "showed", "found",
        ]
        return rest.first?.first?.isUppercase == true && !rest.contains(where: verbs.contains)
    }

    /// "Ann Lee can be reached at ann@example.org", "Follow her on Twitter".
    private static func isContact(_ paragraph: Paragraph) -> Bool {
        guard contacts.contains(where: { $0.isWithin(paragraph.folded) }) else { return false }
        return paragraph.text.contains { $0 == "@" || $0.isNumber }
            || networks.contains { $0.isWithin(paragraph.folded) }
    }

    /// Whether a paragraph is the heading of what readers wrote about an article.
    static func opensComments(_ paragraph: Paragraph) -> Bool {
        guard !paragraph.folded.isEmpty else { return false }
        return isCountOfReplies(paragraph) || Phrases.comments.contains(core(paragraph.folded))
    }

    /// Whether a paragraph ends what may be read without a subscription.
    static func opensOffer(_ paragraph: Paragraph) -> Bool { paywalls.contains { $0.opens(paragraph.folded) } }

    /// Whether a paragraph is the heading of a list of other articles, or of who to ask.
    static func opensOtherThings(_ paragraph: Paragraph) -> Bool {
        guard !paragraph.folded.isEmpty, paragraph.words <= 8 else { return false }
        let core = core(paragraph.folded)
        return Phrases.otherThings.contains { core == $0 || core.hasPrefix($0 + " in ") || core.hasPrefix($0 + " on ") }
    }

    /// "4 thoughts on …", "2 responses to …", and no sentence: "300 responses to the plan opposed it."
    private static func isCountOfReplies(_ paragraph: Paragraph) -> Bool {
        guard !paragraph.isTerminated, paragraph.words <= 24 else { return false }
        let words = paragraph.folded.split(separator: 32).prefix(3).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 3, words[0].utf8.allSatisfy({ 48...57 ~= $0 }) || words[0] == "one" else { return false }
        let nouns = ["thought", "thoughts", "comment", "comments", "response", "responses", "reply", "replies"]
        return nouns.contains(words[1]) && ["on", "to"].contains(words[2])
    }

    private static let paywalls = Phrases.paywalls.map(PhrasePattern.init)
    private static let labels = Phrases.labels.map(PhrasePattern.init)
    private static let openings = Phrases.openings.map(PhrasePattern.init)
    private static let notices = Phrases.notices.map(PhrasePattern.init)
    private static let disclaimers = Phrases.disclaimers.map(PhrasePattern.init)
    private static let contacts = Phrases.contacts.map(PhrasePattern.init)
    private static let networks = Phrases.networks.map(PhrasePattern.init)

    /// A line's words without the counts, brackets, arrows and final signs around them.
    private static func core(_ line: [UInt8]) -> String {
        func isLetter(_ byte: UInt8) -> Bool { 97...122 ~= byte || byte >= 0xC3 }
        guard line.count <= 60, let start = line.firstIndex(where: isLetter), let end = line.lastIndex(where: isLetter)
        else { return "" }
        return String(decoding: line[start...end], as: UTF8.self)
    }

    /// A price for a time: "2 months for €1".
    private static func isOffer(_ paragraph: Paragraph) -> Bool {
        guard paragraph.words <= 16, paragraph.text.contains(where: { "$€£¥₹".contains($0) }) else { return false }
        let words = Set(paragraph.folded.split { !(97...122 ~= $0) }.map { String(decoding: $0, as: UTF8.self) })
        let terms: Set = [
            "subscribe", "subscription", "trial", "offer", "commitment", "cancel", "save", "access", "just", "only",
        ]
        let spans: Set = ["month", "months", "week", "weeks", "year", "mo"]
        return !words.isDisjoint(with: spans) && !words.isDisjoint(with: terms)
    }

    /// "Get unlimited access for just €1 a week."
    private static func asksToBuy(_ paragraph: Paragraph) -> Bool {
        let verbs = ["get ", "subscribe ", "enjoy ", "unlock ", "start ", "try "]
        let goods = ["access", "subscri", "trial", "unlimited"].map(PhrasePattern.init)
        return verbs.contains { paragraph.folded.starts(with: $0.utf8) } && isOffer(paragraph)
            && goods.contains { $0.isWithin(paragraph.folded) }
    }

    /// "12 comments", "1.2k shares", "4 min read".
    private static func isCount(_ line: [UInt8]) -> Bool {
        guard let first = line.first, 48...57 ~= first, line.count <= 30 else { return false }
        let words = line.split { !(97...122 ~= $0) }.map { String(decoding: $0, as: UTF8.self) }
        let units: Set = [
            "comment", "comments", "share", "shares", "view", "views", "like", "likes", "reply", "replies", "followers",
            "reactions", "read", "claps", "votes", "subscribers", "documents",
        ]
        return words.count <= 3 && words.last.map(units.contains) ?? false
    }
}
