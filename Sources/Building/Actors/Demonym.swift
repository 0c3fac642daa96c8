/// The words that tell of what people, place or faith somebody is: "Russian", "Saudi", "Hindu". None of them names anybody.
enum Demonym {
    /// Whether a word, in lower case, is one.
    static func isOne(_ word: String) -> Bool { isNational(word) || faiths.contains(word) }

    /// Whether a word, in lower case, tells of a nation or a place. Words that end alike and are names or parties do not:
    /// "guardian", "Brian".
    static func isNational(_ word: String) -> Bool {
        if irregular.contains(word) { return true }
        return word.count > 4 && endings.contains(where: word.hasSuffix) && !others.contains(word)
            && !faiths.contains(word) && !NameContext.wellKnown.contains(word) && !Gender.isGivenName(word)
    }

    /// Whether words are nothing else: "Libyan", "South Sudanese".
    static func areAll(_ words: [Word]) -> Bool {
        guard let last = words.last else { return false }
        return isOne(last.lowered)
            && words.dropLast().allSatisfy { isOne($0.lowered) || directions.contains($0.lowered) }
    }

    private static let endings = [
        "ese", "ish", "rican", "tian", "nian", "rian", "sian", "lian", "opean", "dian", "mian", "bian", "vian", "gian",
        "nyan", "byan",
    ]
    private static let others: Set<String> = [
        "libertarian", "civilian", "presbyterian", "parish", "cheese", "historian", "librarian", "veterinarian",
        "comedian", "custodian", "parliamentarian", "humanitarian", "authoritarian", "vegetarian", "pedestrian",
        "lesbian", "adrian", "gillian",
    ]
    private static let faiths: Set<String> = [
        "christian", "catholic", "protestant", "islamic", "muslim", "jewish", "hindu", "buddhist", "sikh",
    ]
    private static let irregular: Set<String> = [
        "afghan", "african-american", "anglo-saxon", "asian", "asian-american", "azerbaijani", "bangladeshi", "basque",
        "catalan", "chilean", "croat", "cuban", "cypriot", "czech", "dutch", "emirati", "filipino", "flemish", "french",
        "german", "greek", "icelandic", "iraqi", "israeli", "korean", "kuwaiti", "mexican", "moroccan", "nepali",
        "norse", "omani", "pakistani", "qatari", "roman", "saudi", "serb", "slovak", "swiss", "tajik", "thai",
        "tibetan", "ugandan", "uyghur", "uzbek", "welsh", "western", "western-style", "yemeni", "zimbabwean",
    ]
    private static let directions: Set<String> = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "latin", "mainland",
    ]
}
