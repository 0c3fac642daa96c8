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

    /// What may also stand beside a quotation.
    static let quoting = all.union(forms(["ask", "post", "remark", "continue", "emphasize", "write wrote"]))

    /// The plain form, that in -s and the past form of each, which follows it where it is irregular.
    private static func forms(_ verbs: [String]) -> Set<String> {
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
