/// The names of one or more people or desks at the start of a piece of text.
struct Names {
    /// The names, as they stand.
    let text: String
    /// Whether nothing follows the names.
    let isWhole: Bool
    /// Whether what follows can follow names in a byline: nothing, a place, a paper, a role or a date.
    let isFollowedWell: Bool
    /// Whether nothing but a role follows them: "Ann Lee Senior Reporter".
    let isWithRole: Bool
    /// Whether they are written in capitals, and nothing in them is a role: "ANN LEE", but no "SPECIAL REPORTER".
    let isInCapitals: Bool
    /// Whether the names are of two words or more each, as people's are.
    let isPersonal: Bool

    private static let particles: Set<String> = [
        "de", "da", "di", "du", "del", "della", "der", "den", "des", "dos", "van", "von", "zu", "al", "el", "bin",
        "ibn",
        "bint", "la", "le", "ter", "ten", "y", "e", "af",
    ]
    private static let roles: Set<String> = [
        "correspondent", "editor", "reporter", "writer", "columnist", "staff", "senior", "chief", "special",
        "contributor", "analyst", "professor", "journalist", "producer", "director", "desk", "bureau", "science",
        "political", "business", "technology", "health", "foreign", "news", "associate", "assistant", "deputy",
        "transport", "education", "environment", "economics", "sports", "defence", "security", "opinion",
        "contributing",
    ]
    private static let followers: Set<String> = ["in", "for", "at", "on", "of", "from", "@", "updated", "published"]

    init?(_ text: Substring) {
        let words = text.split(whereSeparator: \.isWhitespace).map(\.withoutEmphasis).filter { !$0.isEmpty }
        var taken: [Substring] = []
        var sizes = [0]
        var index = 0
        while index < words.count, taken.count < 16 {
            let word = words[index]
            let lower = word.lowercased()
            // "Ann Lee Columnist"; but a "BBC News Desk" is called so.
            if sizes[sizes.count - 1] >= 2, Self.isRole(word), !taken.contains(where: Self.isRole) { break }
            if ["and", "&", "with"].contains(lower), sizes[sizes.count - 1] > 0 {
                guard index + 1 < words.count, Self.isName(words[index + 1]) else { break }
                sizes.append(0)
            } else if Self.particles.contains(lower), index + 1 < words.count, Self.isName(words[index + 1]) {
                // Belongs to the name that follows.
            } else if Self.isName(word) {
                sizes[sizes.count - 1] += 1
            } else {
                break
            }
            taken.append(word)
            index += 1
            if word.hasSuffix(",") {
                // After a comma comes another name, or the writer's role or place, which is none.
                let next = words[index...].prefix { !$0.hasSuffix(",") && !["and", "&"].contains($0.lowercased()) }
                let isRole = next.contains(where: Self.isRole)
                guard !isRole, 2...4 ~= next.count, next.allSatisfy(Self.isName) else { break }
                sizes.append(0)
            }
        }
        guard let first = taken.first, sizes.allSatisfy({ 1...5 ~= $0 }) else { return nil }
        let tokens = DateToken.tokens(of: first.utf8)
        if let token = tokens.first, token.month != nil && first.count > 3 && tokens.count == 1 && sizes[0] == 1 {
            return nil
        }
        if tokens.first?.isWeekday == true { return nil }
        var joined = taken.joined(separator: " ")
        let endsWithComma = joined.hasSuffix(",")
        while let last = joined.last, ",;:".contains(last) { joined.removeLast() }
        self.text = joined
        isWhole = index == words.count
        isWithRole = !isWhole && words[index...].allSatisfy(Self.isRole)
        isInCapitals = !joined.contains(where: \.isLowercase) && !taken.contains(where: Self.isRole)
        isPersonal = sizes.allSatisfy { 2...4 ~= $0 }
        let next =
            index < words.count ? words[index].lowercased().filter { $0.isLetter || $0.isNumber || $0 == "@" } : ""
        isFollowedWell =
            isWhole || endsWithComma || Self.followers.contains(next) || next.isEmpty
            || next.first?.isNumber == true || Self.roles.contains(next)
    }

    private static func isRole(_ word: Substring) -> Bool { roles.contains(word.lowercased().filter(\.isLetter)) }

    /// A word with a capital first letter and no digit; month names excepted, they begin a date.
    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.first(where: { $0.isLetter }), word.first?.isLetter == true else { return false }
        guard first.isUppercase || !first.isLowercase, !word.contains(where: \.isNumber) else { return false }
        let letters = word.filter { $0.isLetter }
        if ["updated", "published", "posted"].contains(letters.lowercased()) { return false }
        return !word.contains { "/:()[]\"“”?!".contains($0) } && !word.hasSuffix(".")
            || word.hasSuffix(".") && letters.count <= 4
    }
}

extension Substring {
    /// The word without the marks of emphasis around it.
    fileprivate var withoutEmphasis: Substring {
        var word = drop { "*_".contains($0) }
        while let last = word.last, "*_".contains(last) { word.removeLast() }
        return word
    }
}
