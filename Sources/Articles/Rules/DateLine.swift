/// Recognises lines that say when an article was published or changed, and nothing else.
enum DateLine {
    /// Words that stand around a date in such a line.
    private static let company: Set<String> = [
        "published", "updated", "posted", "modified", "edited", "created", "issued", "released", "last", "first",
        "originally", "date", "time", "on", "at", "of", "the", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt",
        "et", "cst", "cdt", "ct", "pst", "pdt", "pt", "bst", "cet", "cest", "hkt", "ist", "jst", "sgt", "aest", "z",
        "local", "min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks",
        "ago", "read", "reading", "yesterday", "today", "and", "noon", "midnight", "h",
    ]

    /// Words that such a line begins with, even where it goes on to name a place or a paper.
    private static let openings: Set<String> = ["published", "updated", "posted", "modified", "issued", "date", "last"]

    /// Whether such a line can begin with a word.
    static func opens(_ token: DateToken) -> Bool { openings.contains(token.word) }

    /// Whether a line is about a date alone.
    static func isDate(_ folded: [UInt8]) -> Bool {
        guard folded.count <= 120 else { return false }
        let tokens = DateToken.tokens(of: folded)
        guard !tokens.isEmpty, folded.allSatisfy({ $0 < 0x80 || $0 == 0xC2 || $0 == 0xB7 }) else { return false }
        let isAll = tokens.allSatisfy { token in
            token.digits > 0 || company.contains(token.word) || token.month != nil || token.isWeekday
                || token.word == "t"
        }
        let hasDay = CalendarDay.first(in: tokens) != nil
        let isRelative = tokens.contains { $0.digits > 0 } && ["ago", "read"].contains(tokens[tokens.count - 1].word)
        // A day and month that cannot be told apart are a date all the same.
        let isSlashed = zip(tokens, tokens.dropFirst()).contains { $0.isJoined && $1.isJoined && $1.digits == 4 }
        let isTime = tokens[0].digits > 0 && ["am", "pm"].contains(tokens[tokens.count - 1].word)
        if isAll { return hasDay || isRelative || isTime || isSlashed || isMonthAndDay(tokens) }
        return hasDay && tokens.count <= 14 && openings.contains(tokens[0].word)
    }

    /// "Friday, 4 January" or "Updated January 4 at 9 am": a day without its year.
    private static func isMonthAndDay(_ tokens: [DateToken]) -> Bool {
        tokens.contains { $0.month != nil } && tokens.contains { 1...2 ~= $0.digits }
    }
}
