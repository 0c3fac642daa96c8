/// An organization's name in the form in which two mentions of it agree.
struct OrganizationName: Sendable, Equatable {
    /// As written, without a leading "the" and without what it is: "Lind Press" of "the Lind Press news agency".
    let name: String
    /// Lower case, without "the" and without a legal form: "The Acme Tools Company" → "acme tools".
    let key: String

    init(_ text: String) {
        var words = text.trimmingPunctuation().collapsingSpace().split(separator: " ")
        if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
        words.removeFirst(Self.described(words))
        for kind in Self.kinds where words.count > kind.count && words.suffix(kind.count).elementsEqual(kind) {
            if words[words.count - kind.count - 1].first?.isUppercase == true { words.removeLast(kind.count) }
        }
        name = words.joined(separator: " ")
        var keys = words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "&" || $0 == "-" } }
        while keys.count > 1, let last = keys.last, Self.legalForms.contains(last) || last.isEmpty { keys.removeLast() }
        key = Self.spelled(keys)
    }

    /// How many words before a name of several only tell what it is: "nonpartisan Lind Office", "event organizer Lind Events".
    private static func described(_ words: [Substring]) -> Int {
        let small = words.prefix { $0.allSatisfy { $0.isLowercase || $0 == "-" } && $0.count > 3 }
        guard words.count > small.count + 1, words[small.count].first?.isUppercase == true,
            !small.contains(where: { Lexicon.functionWords.contains(String($0)) || $0 == "former" })
        else { return 0 }
        return small.count
    }

    /// The words of a name as all spell it: "us tide department" for "United States Department of Tide".
    private static func spelled(_ words: [String]) -> String {
        var words = words[...]
        if words.count > 2, words.prefix(2).elementsEqual(["united", "states"]) { words = ["us"] + words.dropFirst(2) }
        if let office = words.firstIndex(where: ["department", "ministry"].contains), office <= words.startIndex + 1,
            words.dropFirst(office - words.startIndex + 1).first == "of", words.endIndex - office < 5
        {
            words = words[..<office] + words[(office + 2)...].drop { $0 == "the" } + [words[office]]
        }
        let key = words.joined(separator: " ")
        return callings[key] ?? key
    }

    /// What parts an owner from what is owned.
    static let ownerMark = Pattern(#/['’]s\s/#)

    /// What bodies are called all over the world.
    private static let callings = [
        "un": "united nations", "eu": "european union", "ccp": "chinese communist party",
        "communist party of china": "chinese communist party",
    ]

    /// What may stand behind a name that news cites, in lower case.
    private static let kinds: [[Substring]] = [["news", "agency"], ["news"], ["newspaper"], ["magazine"], ["daily"]]

    private static let legalForms: Set<String> = [
        "inc", "ltd", "llc", "plc", "corp", "corporation", "co", "company", "gmbh", "ag", "sa", "nv", "limited",
        "incorporated", "platforms", "holding", "holdings", "group",
        "se", "spa", "asa", "oyj", "bv", "llp", "pty",
    ]

    /// Whether `text` is the first letters of the name's words that have a capital: "CCP" of "Chinese Communist Party".
    func hasAcronym(_ text: String) -> Bool {
        let letters = text.filter(\.isLetter)
        guard letters.count >= 2, letters.allSatisfy(\.isUppercase) else { return false }
        return initials == letters
    }

    /// The first letters of the name's words that have a capital.
    var initials: String {
        String(
            name.split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { $0.first?.isUppercase == true }
                .compactMap(\.first))
    }
}
