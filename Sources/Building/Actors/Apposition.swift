import Language

/// What a text says of somebody right beside the name: "Theo Bertram, head of public policy at TikTok, was …";
/// "TikTok's interim head, Vanessa Pappas, sent …".
enum Apposition {
    /// The role between commas after the name or, failing that, before it; nil where none stands there.
    static func role(of name: Range<Int>, in article: ReadArticle) -> String? {
        guard let position = article.sentence(at: name.lowerBound) else { return nil }
        let sentence = article.reading.sentences[position].range
        guard name.upperBound <= sentence.upperBound else { return nil }
        return roleAfter(article.text(from: name.upperBound, to: sentence.upperBound))
            ?? roleBefore(article.text(from: sentence.lowerBound, to: name.lowerBound))
    }

    private static func roleAfter(_ text: String) -> String? {
        guard text.hasPrefix(", ") else { return nil }
        let phrase = text.dropFirst(2).prefix { !marks.contains($0) }
        // ", and the head of nursing, Bo Lind": that is the next one.
        guard phrase.endIndex < text.endIndex, !phrase.hasPrefix("and "), isRole(phrase) else { return nil }
        // Only a comma surely closes it: "…, head of a bank said so."
        return text[phrase.endIndex] == "," || !VerbForms.hasFiniteVerb(Word.split(phrase)) ? String(phrase) : nil
    }

    private static func roleBefore(_ text: String) -> String? {
        guard text.hasSuffix(", ") else { return nil }
        var phrase = text.dropLast(2).split(omittingEmptySubsequences: false) { marks.contains($0) }.last ?? ""
        // "said the mayor, Ann Lee"
        if let first = Word.split(String(phrase)).first, SayingVerbs.quoting.contains(first.lowered) {
            phrase = phrase.trimmingPrefix(" ").drop { $0 != " " }
        }
        return isRole(phrase) ? phrase.trimmingPrefix(" ").description : nil
    }

    /// A noun phrase whose head names what somebody does: "an Emerging Technologies Fellow at the Fund".
    private static func isRole(_ phrase: Substring) -> Bool {
        let words = Word.split(phrase)
        let core = words.prefix { !prepositions.contains($0.lowered) }
        guard words.count <= 20, let head = core.last, roles.contains(head.lowered) else { return false }
        return !VerbForms.hasFiniteVerb(Array(core.dropLast()))
    }

    /// Whether a word, in lower case, says what somebody does.
    static func isRole(_ word: String) -> Bool { roles.contains(word) }

    private static let marks: Set<Character> = [",", ";", ":", ".", "(", ")", "—", "–"]

    private static let prepositions: Set<String> = ["of", "at", "for", "in", "with", "on", "from", "to", "who"]
    private static let roles: Set<String> = [
        "head", "chief", "ceo", "boss", "president", "chairman", "chairwoman", "chair", "director", "manager",
        "founder",
        "co-founder", "cofounder", "owner", "partner", "fellow", "associate", "analyst", "researcher", "scientist",
        "economist", "historian", "lecturer", "professor", "scholar", "expert", "specialist", "consultant", "adviser",
        "advisor", "lawyer", "attorney", "judge", "prosecutor", "minister", "secretary", "senator", "congressman",
        "congresswoman", "representative", "lawmaker", "member", "leader", "governor", "mayor", "ambassador",
        "commissioner", "chancellor", "councillor", "official", "officer", "spokesman", "spokeswoman", "spokesperson",
        "journalist", "reporter", "editor", "columnist", "author", "writer", "activist", "campaigner", "organiser",
        "organizer", "engineer", "developer", "designer", "doctor", "physician", "nurse", "teacher", "student",
        "farmer",
        "coach", "player", "singer", "actor", "artist", "videographer", "creator", "influencer", "entrepreneur",
        "investor", "executive", "employee", "worker", "resident", "candidate", "deputy", "general", "inspector",
    ]
}
