/// An organization's name in the form in which two mentions of it agree.
struct OrganizationName: Sendable, Equatable {
    /// As written, without a leading "the".
    let name: String
    /// Lower case, without "the" and without a legal form: "The Acme Tools Company" → "acme tools".
    let key: String

    init(_ text: String) {
        var words = text.trimmingPunctuation().collapsingSpace().split(separator: " ")
        if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
        name = words.joined(separator: " ")
        var keys = words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "&" || $0 == "-" } }
        while keys.count > 1, let last = keys.last, Self.legalForms.contains(last) || last.isEmpty { keys.removeLast() }
        key = keys.joined(separator: " ")
    }

    private static let legalForms: Set<String> = [
        "inc", "ltd", "llc", "plc", "corp", "corporation", "co", "company", "gmbh", "ag", "sa", "nv", "limited",
        "incorporated", "platforms", "holding", "holdings", "group",
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
