import Foundation

/// A person's name taken apart: the honorific or office before it, and the name itself.
struct PersonName: Sendable, Equatable {
    /// The name without titles, as written.
    let name: String
    /// The titles before it, as written: "Sen.", "Chief Executive".
    let title: String?

    /// The name's words in lower case and without accents, with "jr" or "sr" as a part of the last.
    let parts: [String]

    /// The last word in lower case, with what tells father and son apart: what a text goes on to call the person.
    var surname: String { parts.last ?? "" }

    /// Whether it is a surname and nothing else: "Lee", "Von der Leyen", "al-Din Hassan".
    var isSurname: Bool {
        parts.count < 2 || parts.first.map { Self.opensSurname($0) && !["al", "el", "la"].contains($0) } == true
    }

    /// What the name ends with from its first particle on, or its last word: "von der Leyen" of "Ursula von der Leyen".
    var familyName: [String] {
        let start = parts.indices.dropFirst().first { Self.opensSurname(parts[$0]) } ?? parts.endIndex - 1
        return Array(parts[max(0, start)...])
    }

    /// Whether a part of a name, in lower case, is a particle or begins with one.
    static func opensSurname(_ part: String) -> Bool {
        isParticle(part) || part.firstIndex { "-'".contains($0) }.map { attached.contains(String(part[..<$0])) } == true
    }

    /// Whether nothing but titles is there: "President", "Minister of Finance".
    let isTitleOnly: Bool

    private static let commaBeforeJunior = Pattern(#/, (?=[JS]r\b)/#)

    init(_ text: String) {
        // What follows a comma is a role, and so is what stands before the last title.
        let text = text.contains(", ") ? text.replacing(Self.commaBeforeJunior, with: " ") : text
        let words = Self.withoutExtras(
            (text.split(whereSeparator: { $0 == "," || $0 == "(" }).first ?? "").split(separator: " ").filter {
                $0.contains(where: \.isLetter)
            })
        let lead = Self.titlesEnd(words)
        // A name that is all titles ("President") is a name.
        var kept = lead < words.count ? words[lead...] : words[...]
        // "Don Eusebio Mamani", but not Don Lee.
        if kept.count > 2, let first = kept.first, Self.styles.contains(Self.bare(first)) { kept.removeFirst() }
        let isOffice = lead > 0 && kept.count > 1 && ["of", "for"].contains(kept.first)
        while kept.count > 1, let first = kept.first, Self.isCommon(first) || Self.particles.contains(String(first)) {
            kept.removeFirst()
        }
        let isNobody = isOffice && kept.drop { Self.places.contains(Self.bare($0)) }.count < 2
        kept = Self.withoutPlace(kept, ofOffice: isOffice)
        // "Ann Lee of the Harbour Trust", "Ann Lee at Lind": whose they are is no part of the name.
        if let belonging = kept.indices.dropFirst().first(where: { Self.belonging.contains(Self.bare(kept[$0])) }),
            kept[belonging - 1].first?.isUppercase == true
        {
            kept = kept[..<belonging]
        }
        // "Northern University political scientist Ma Lin": the name stands at the end.
        if let last = kept.lastIndex(where: Self.isCommon), last > kept.startIndex, kept.endIndex - last > 2 {
            kept = kept[(last + 1)...]
        }
        let end = kept.firstIndex(where: Self.isCommon) ?? kept.endIndex
        if end > kept.startIndex { kept = kept[..<end] }
        while kept.count > 1, let last = kept.last, Self.isCommon(last) || Self.particles.contains(String(last)) {
            kept.removeLast()
        }
        let before = words[..<kept.startIndex]
        title = before.isEmpty ? nil : before.joined(separator: " ")
        // "Pope Marin", "Lady Hask": who has one name is called by it and the rank.
        let rank = kept.count == 1 ? before.last.flatMap { Self.ranks.contains(Self.bare($0)) ? $0 + " " : nil } : nil
        name = (rank ?? "") + kept.joined(separator: " ").trimmingPunctuation()
        var parts = kept.map { Self.bare($0).withoutMarks }.filter { !$0.isEmpty }
        let generation = parts.last.flatMap { Self.generations.contains($0) ? $0 : nil }
        parts.removeAll(where: Self.suffixes.contains)
        // "Bo Lind Jr." is not Bo Lind.
        if let generation, let last = parts.last { parts[parts.count - 1] = last + " " + generation }
        self.parts = parts
        isTitleOnly =
            isNobody || !parts.isEmpty && parts.allSatisfy { Self.titles.contains($0) || Self.isCompoundTitle($0) }
    }

    /// Where the titles before a name end: behind the last of its words that is one. "King" of "Stephen King of Hask" and of
    /// "Martin Luther King Jr." is a surname.
    private static func titlesEnd(_ words: [Substring]) -> Int {
        let last = words.indices.last { place in
            guard isTitle(bare(words[place])) else { return false }
            guard place > 0 else { return true }
            let (before, after) = (words[place - 1], words.dropFirst(place + 1).first.map(bare))
            if let after, suffixes.contains(after) { return before.first?.isLowercase == true }
            return !(Gender.isGivenName(bare(before)) && after.map(belonging.contains) != false)
        }
        return last.map { $0 + 1 } ?? 0
    }

    /// A name without what its bearer's office is of: "Secretary of State Ann Lee", "Vermont Sen. Ann Lee"; behind "of", where
    /// nothing else tells where the name begins, its last two words: "Mayor of Hask Bo Lind".
    private static func withoutPlace(_ name: ArraySlice<Substring>, ofOffice isOffice: Bool) -> ArraySlice<Substring> {
        guard name.count > 2 else { return name }
        if let given = name.indices.dropFirst().first(where: { Gender.isGivenName(bare(name[$0])) }),
            given < name.endIndex - 1,
            name[..<given].allSatisfy({ places.contains(bare($0)) || $0.first?.isLowercase == true })
        {
            return name[given...]
        }
        guard isOffice, !name.contains(where: { isCommon($0) }) else { return name }
        let named = name.drop { places.contains(bare($0)) }
        if named.count < name.count, named.count > 1 { return named }
        var start = name.endIndex - 2
        while start > name.startIndex, particles.contains(bare(name[start])) { start -= 1 }
        return name[start...]
    }

    /// Whether a word, in lower case and without marks, is a title or an office.
    static func isTitle(_ word: String) -> Bool {
        titles.contains(word) || isCompoundTitle(word)
            // "Novelist", but not "Lindqvist" and not "Crist"; "Ten-year-old".
            || word.hasSuffix("-year-old")
            || word.count > 5 && word.hasSuffix("ist") && !["qvist", "quist", "christ"].contains(where: word.hasSuffix)
    }

    /// "Secretary-General", "editor-in-chief", "vice-president".
    private static func isCompoundTitle(_ word: String) -> Bool {
        let parts = word.split(separator: "-").map(String.init)
        return parts.count > 1
            && parts.allSatisfy {
                titles.contains($0) || ["in", "at", "deputy", "ex", "elect", "designate"].contains($0)
            }
    }

    /// Whether a person's name goes on after the word: "van", "de la".
    static func isParticle(_ word: some StringProtocol) -> Bool { particles.contains(String(word)) }

    /// Whether a word begins with a particle of its own: "al-Sharif", "d'Ávila".
    static func hasParticle(_ word: some StringProtocol) -> Bool {
        guard let mark = word.firstIndex(where: { "-'’".contains($0) }) else { return false }
        return attached.contains(String(word[..<mark])) && word[word.index(after: mark)...].first?.isUppercase == true
    }

    /// A last name without what tells father and son apart: "lind" of "lind jr"; nil where nothing does.
    static func withoutGeneration(_ part: String) -> String? {
        part.firstIndex(of: " ").map { String(part[..<$0]) }
    }

    /// A name without the particle that a hyphen ties to it: "falih" of "al-falih"; nil where none is.
    static func withoutParticle(_ part: String) -> String? {
        guard let hyphen = part.firstIndex(of: "-"), attached.contains(String(part[..<hyphen])) else { return nil }
        return String(part[part.index(after: hyphen)...])
    }

    /// Whether a word is in lower case and no part of anybody's name.
    private static func isCommon(_ word: Substring) -> Bool {
        word.first?.isLowercase == true && !isParticle(word) && !hasParticle(word)
    }

    /// The words without a nickname in quotation marks and without the letters of an honour: "Ann “Annie” Lee, QC".
    private static func withoutExtras(_ words: [Substring]) -> [Substring] {
        var words = words
        while words.count > 1, let last = words.last, honours.contains(String(last)) { words.removeLast() }
        let marks = "\"“”‘’'"
        return words.enumerated().filter { position, word in
            let isQuoted =
                word.count > 2 && word.first.map(marks.contains) == true && word.last.map(marks.contains) == true
            return !isQuoted || position == 0 || position == words.count - 1
        }.map(\.element)
    }

    private static let particles: Set<String> = [
        "de", "del", "della", "di", "da", "das", "do", "dos", "du", "van", "von", "vom", "zu", "zum", "zur", "der",
        "den",
        "bin", "ibn", "bint", "al", "el", "la", "las", "le", "los", "ter", "ten", "af", "av", "y", "e", "i",
    ]
    /// What a hyphen or an apostrophe ties to a name.
    private static let attached: Set<String> = ["al", "el", "ul", "ad", "ar", "as", "ash", "d", "l", "dell"]

    /// What stands after a name and is none: orders, degrees, seats.
    private static let honours: Set<String> = [
        "KC", "QC", "SC", "MP", "MEP", "MSP", "TD", "OBE", "MBE", "CBE", "KBE", "DBE", "FRS", "JP", "MD",
    ]
    /// What is a title before a full name and a given name before a surname.
    private static let styles: Set<String> = ["don", "doña", "dona", "dom", "sheikh"]

    /// Whether a word, in lower case, is what one calls a person whatever he does: "Mr", "Dame".
    static func isHonorific(_ word: String) -> Bool { honorifics.contains(word) }

    /// Whether a title tells how somebody is addressed and not what he does: "Sheikha".
    static func isStyle(_ title: String) -> Bool {
        Word.split(title).allSatisfy {
            [
                "lord", "lady", "sheikh", "sheikha", "alhaji", "barrister", "miss", "sister", "swami", "baroness",
                "baron",
            ]
            .contains($0.lowered)
        }
    }

    private static let honorifics: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baroness", "rev",
        "reverend", "monsignor", "herr", "frau", "señor", "señora", "monsieur", "mme", "madame",
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
    private static let generations: Set<String> = ["jr", "sr"]
    /// With these goes who is called by one name.
    private static let ranks: Set<String> = [
        "pope", "king", "queen", "prince", "princess", "emperor", "empress", "lord", "lady", "baroness", "baron",
        "sheikha", "sister", "swami",
    ]

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
        "analyst", "researcher", "author", "founder", "co-founder", "commander", "brigadier", "corporal", "constable",
        "marshal", "solicitor", "treasurer", "ombudsman", "coach", "actor", "actress", "singer", "writer", "poet",
        "teacher", "nurse", "engineer", "farmer", "resident", "survivor", "witness", "neighbor", "neighbour", "atty",
        "historian", "filmmaker", "chef", "pastor", "priest",
        "vicar", "baroness", "monsignor", "monsenor", "rabbi", "imam", "ayatollah", "mullah", "haji", "hajji", "md",
        "cllr", "barrister", "engr", "hon", "honourable", "honorable", "alhaji", "alhaja", "hajia", "sheikha", "swami",
        "maulana", "shri", "smt", "datuk", "datin", "ustaz", "duke", "duchess", "viscount", "baron", "emperor",
        "empress", "madam", "pilot", "ministers", "presidents", "sister", "herr", "frau", "señor", "señora", "monsieur",
        "mme", "madame",
        "rector", "comrade", "dean", "provost", "longtime", "onetime", "veteran",
        "speaker", "whip", "leader", "assemblyman", "assemblywoman", "councilman", "councilwoman", "alderman",
        "chairperson", "prosecutor", "mufti", "professors", "del", "delegate", "libertarian",
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

    /// The text without accents: "Erdoğan" → "Erdogan".
    var withoutMarks: String {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
        return String(
            decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                $0.properties.canonicalCombiningClass == .notReordered
            }.map { Self.unmarked[$0] ?? Character($0) })
    }

    /// Letters whose marks are a part of them.
    private static let unmarked: [Unicode.Scalar: Character] = ["ø": "o", "ł": "l", "đ": "d", "ı": "i"]

    /// The text with every run of white space as one space.
    func collapsingSpace() -> String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
