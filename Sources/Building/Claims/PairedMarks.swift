/// The double quotation marks of a claim's words, in pairs, and those whose other half the claim was cut from.
///
/// ``Quotations`` finds what is quoted in an article; here every mark counts, as those without a partner are left out. A straight
/// one opens where a word begins behind it and none ends before it.
struct PairedMarks {
    static let all: Set<Character> = ["“", "”", "\"", "„", "«", "»"]

    /// The place of the other mark of each that has one, by place in the text's characters.
    private var partners: [Int: Int] = [:]
    private var strays: Set<Int> = []

    init(_ text: String) {
        let characters = Array(text)
        var open: Int?
        for (place, character) in characters.enumerated() where Self.all.contains(character) {
            let isStraight = character == "\""
            let opens =
                isStraight
                ? open == nil && (place == 0 || !characters[place - 1].isLetter) && place + 1 < characters.count
                    && !characters[place + 1].isWhitespace
                : ["“", "„", "«"].contains(character)
            if opens {
                if let open { strays.insert(open) }
                open = place
            } else if let start = open {
                partners[start] = place
                partners[place] = start
                open = nil
            } else {
                strays.insert(place)
            }
        }
        if let open { strays.insert(open) }
    }

    /// The place of a mark's other half.
    func partner(of place: Int) -> Int? { partners[place] }

    /// Whether nothing but quotations stands in a stretch: “The tram is slow,” “and dear”.
    func isQuotations(_ characters: [Character], in range: Range<Int>) -> Bool {
        guard let first = range.first, partners[first] != nil else { return false }
        var place = first
        while range.contains(place) {
            if let close = partners[place], close > place {
                place = close + 1
            } else if characters[place].isWhitespace {
                place += 1
            } else {
                return false
            }
        }
        return true
    }

    /// Whether a mark has no other half.
    func isStray(_ place: Int) -> Bool { strays.contains(place) }
}
