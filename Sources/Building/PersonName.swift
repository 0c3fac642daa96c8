/// A person's name taken apart: the honorific or office before it, and the name itself.
struct PersonName: Sendable, Equatable {
    /// The name without titles, as written.
    let name: String
    /// The titles before it, as written: "Sen.", "Chief Executive".
    let title: String?

    /// The name's words in lower case.
    let parts: [String]

    /// The last word in lower case: what a text goes on to call the person.
    var surname: String { parts.last ?? "" }

    init(_ text: String) {
        // What follows a comma is a role, and so is what stands before the last title.
        let words = (text.split(whereSeparator: { $0 == "," || $0 == "(" }).first ?? "").split(separator: " ").filter {
            $0.contains(where: \.isLetter)
        }
        let lead = words.lastIndex { Self.titles.contains(Self.bare($0)) }.map { $0 + 1 } ?? 0
        // A name that is all titles ("President") is a name.
        var kept = lead < words.count ? words[lead...] : words[...]
        while kept.count > 1, let first = kept.first, first.first?.isLowercase == true { kept.removeFirst() }
        // "Secretary of State Hillary Clinton", "Vermont Sen. Bernie Sanders"
        if kept.count > 2,
            let given = kept.indices.dropFirst().first(where: { Gender.isGivenName(Self.bare(kept[$0])) }),
            given < kept.endIndex - 1,
            kept[..<given].allSatisfy({ Self.places.contains(Self.bare($0)) || $0.first?.isLowercase == true })
        {
            kept = kept[given...]
        }
        // "Ann Lee of the Harbour Trust", "Ann Lee at Lind": whose they are is no part of the name.
        if let belonging = kept.indices.dropFirst().first(where: { Self.belonging.contains(Self.bare(kept[$0])) }),
            kept[belonging - 1].first?.isUppercase == true
        {
            kept = kept[..<belonging]
        }
        // "Northern University political scientist Ma Lin": the name stands at the end.
        if let last = kept.lastIndex(where: { $0.first?.isLowercase == true && !Self.particles.contains(String($0)) }),
            last > kept.startIndex, kept.endIndex - last > 2
        {
            kept = kept[(last + 1)...]
        }
        let end =
            kept.firstIndex { $0.first?.isLowercase == true && !Self.particles.contains(String($0)) } ?? kept.endIndex
        if end > kept.startIndex { kept = kept[..<end] }
        while kept.count > 1, let last = kept.last, last.first?.isLowercase == true { kept.removeLast() }
        name = kept.joined(separator: " ").trimmingPunctuation()
        let before = words[..<kept.startIndex]
        title = before.isEmpty ? nil : before.joined(separator: " ")
        parts = kept.map(Self.bare).filter { !$0.isEmpty && !Self.suffixes.contains($0) }
    }

    /// Whether a word, in lower case and without marks, is a title or an office.
    static func isTitle(_ word: String) -> Bool { titles.contains(word) }

    /// Whether nothing but titles is there: "President".
    var isTitleOnly: Bool { !parts.isEmpty && parts.allSatisfy(Self.titles.contains) }

    private static let particles: Set<String> = [
        "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le",
        "ter", "ten",
    ]

    private static let belonging: Set<String> = ["of", "at", "from", "for", "in", "with"]

    private static func bare(_ word: Substring) -> String {
        String(
            word.lowercased().map { $0 == "’" ? "'" : $0 }
                .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" })
    }

    /// What stands between an office and its holder's name.
    private static let places: Set<String> = [
        "state", "states", "united", "defense", "defence", "labour", "exchequer", "health", "education", "transport",
        "justice", "commerce", "treasury", "energy", "labor", "alabama",
        "alaska",
        "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "hawaii", "idaho",
        "illinois",
        "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan",
        "minnesota",
        "mississippi", "missouri", "montana", "nebraska", "nevada", "new", "hampshire", "jersey", "mexico", "york",
        "north",
        "south", "dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "rhode", "island", "tennessee", "texas",
        "utah",
        "vermont", "washington", "west", "wisconsin", "wyoming", "us", "hong", "kong", "london",
    ]

    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "phd"]

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "messrs", "miss", "sens", "reps", "govs", "senators", "nominee", "candidate", "billionaire",
        "businessman", "businesswoman", "mogul", "tycoon", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
        "sen", "senator", "rep",
        "representative",
        "congressman", "congresswoman", "gov", "governor", "president", "vice", "prime", "minister", "chancellor",
        "secretary", "general",
        "gen", "col", "colonel", "capt", "captain", "lt", "sgt", "judge", "justice", "mayor", "king", "queen", "prince",
        "princess", "pope",
        "bishop", "rev", "reverend", "former", "chief", "executive", "ceo", "chairman", "chairwoman", "chair",
        "director", "commissioner",
        "ambassador", "spokesman", "spokeswoman", "spokesperson", "councillor", "mp", "attorney", "republican",
        "democratic", "democrat",
        "pres", "superintendent", "inspector", "sergeant", "officer", "detective", "lieutenant", "major", "admiral",
        "cardinal", "archbishop", "sheriff", "legislator", "lawmaker", "premier", "columnist", "reporter", "editor",
        "lawyer", "protester", "student", "voter", "police", "late",
        "economist", "analyst", "researcher", "author", "founder", "co-founder", "journalist", "activist",
    ]
}

extension String {
    /// The text without white space, quotation marks, commas, colons and stray brackets at its ends, and without a possessive.
    func trimmingPunctuation() -> String {
        let stray: Set<Character> = [
            ",", ";", ":", "\"", "“", "”", "„", "«", "»", "(", ")", "[", "]", "-", "–", "—", " ", "\n", "\t", "\u{A0}",
            "‘", "'", "’",
        ]
        var text = self[...]
        while let first = text.first, stray.contains(first) { text.removeFirst() }
        while let last = text.last, stray.contains(last) { text.removeLast() }
        for possessive in ["'s", "’s"] where text.hasSuffix(possessive) && text.count > 2 { text.removeLast(2) }
        return String(text)
    }

    /// The text with every run of white space as one space.
    func collapsingSpace() -> String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
