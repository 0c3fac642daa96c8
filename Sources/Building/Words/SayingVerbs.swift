/// Verbs by which somebody says or thinks that something is so, in their finite forms.
enum SayingVerbs {
    /// A clause follows these and hardly an object: what stands behind them is said.
    static let clausal = forms([
        "say said", "argue", "insist", "believe", "think thought", "add", "state", "note", "explain", "tell told",
        "tweet",
        "claim", "reckon", "contend", "conclude",
    ])

    /// These, and those that take an object as well: "warned the mayor", "found the money".
    static let all = clausal.union(
        forms([
            "warn", "maintain", "answer", "reply", "declare", "promise", "admit", "announce", "stress", "find found",
            "fear",
            "object", "complain", "acknowledge", "concede", "caution", "predict", "suggest",
        ]))

    /// Who chooses these leaves open whether what others say is so.
    static let reserved = forms(["claim", "insist", "pretend", "maintain", "boast", "contend"])

    /// Whether a word is the plain form of a verb that a clause may follow: "to say", "to pretend".
    static func isPlain(_ word: String) -> Bool {
        !word.hasSuffix("s") && !word.hasSuffix("ed") && takesClause(word)
    }

    /// Whether a clause may follow a verb, or a noun, in any of its forms: what stands right behind other ones is their object.
    static func takesClause(_ word: String) -> Bool { embedding.contains(where: word.hasPrefix) }

    private static let embedding = [
        "accept", "acknowledg", "add", "admi", "affirm", "afraid", "agree", "alleg", "announc", "answer", "anticipat",
        "appear", "argu", "ask", "assert", "assum", "attest", "aware", "belief", "believ", "bet", "boast", "calculat",
        "caution", "certain", "claim", "clear", "comment", "complain", "conced", "conclu", "confess", "confident",
        "confirm", "contend", "convinc", "decid", "declar", "deduc", "deni", "deny", "determin", "disclos",
        "discover", "disput", "doubt", "dream", "emphasi", "ensur", "establish", "estimat", "expect", "explain",
        "fear", "feel", "felt", "figur", "find", "foresaw", "foresee", "forget", "forgot", "found", "gather", "glad",
        "guarantee", "guess", "hear", "hint", "hop", "idea", "imagin", "impl", "indicat", "infer", "insinuat",
        "insist", "joke", "judg", "knew", "know", "lament", "learn", "likely", "maintain", "mean", "mention", "note",
        "notic", "notif", "noting", "notion", "observ", "opin", "pledg", "point", "post", "predict", "presum",
        "pretend", "proclaim", "promis", "prov", "quip", "quot", "realis", "realiz", "reason", "recall", "reckon",
        "recogni", "reflect", "regret", "reiterat", "relay", "remark", "remember", "remind", "repeat", "repl",
        "report", "respon", "reveal", "rul", "rumor", "rumour", "said", "saw", "say", "see", "sens", "show", "signal",
        "sorry", "speculat", "stat", "stipulat", "stress", "suggest", "suppos", "sure", "suspect", "swear", "swore",
        "tell", "testif", "think", "thought", "told", "tweet", "underlin", "underscor", "understand", "understood",
        "vow", "want", "warn", "wish", "wonder", "worr", "writ", "wrote", "yell",
    ]

    /// What may also stand beside a quotation.
    static let quoting = all.union(forms(["ask", "post", "remark", "continue", "emphasize", "write wrote"]))

    /// The plain form, that in -s and the past form of each, which follows it where it is irregular.
    static func forms(_ verbs: [String]) -> Set<String> {
        Set(
            verbs.flatMap { verb in
                let words = verb.split(separator: " ").map(String.init)
                let (plain, past) = (words[0], words.count > 1 ? words[1] : Self.past(words[0]))
                return [plain, present(plain), past]
            })
    }

    private static func present(_ plain: String) -> String {
        if plain.hasSuffix("ly") { return plain.dropLast() + "ies" }
        return plain + (plain.hasSuffix("ss") ? "es" : "s")
    }

    private static func past(_ plain: String) -> String {
        if plain.hasSuffix("e") { return plain + "d" }
        if plain.hasSuffix("ly") { return plain.dropLast() + "ied" }
        return plain == "admit" ? "admitted" : plain + "ed"
    }
}
