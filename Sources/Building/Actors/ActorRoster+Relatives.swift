import Language

/// Who is told of as somebody's relative: "his daughter, Ivy Lind".
extension ActorRoster {
    /// The people whom an article first names as relatives after it has called somebody else by their surname: that name
    /// alone does not mean them.
    static func relatives(
        _ entities: [Entity], _ names: [PersonName], _ fullNames: [[String]: Int], in article: ReadArticle
    ) -> Set<Int> {
        var surnames: Set<String> = []
        var named: Set<Int> = []
        var relatives: Set<Int> = []
        for (entity, name) in zip(entities, names) {
            if let full = fullNames[name.parts], named.insert(full).inserted, surnames.contains(name.surname),
                followsKin(entity.range, in: article)
            {
                relatives.insert(full)
            }
            surnames.insert(name.surname)
        }
        return relatives
    }

    /// Whether a name stands right after what it is to somebody: "his eldest daughter Ivy Lind", "Lind's wife, Ivy Lind".
    private static func followsKin(_ name: Range<Int>, in article: ReadArticle) -> Bool {
        let before = article.text(from: name.lowerBound - 40, to: name.lowerBound)
        let words = Word.split(before)
        guard let noun = words.last, kin.contains(noun.lowered),
            [" ", ", "].contains(String(decoding: before.utf8.dropFirst(noun.range.upperBound), as: UTF8.self))
        else { return false }
        return words.dropLast().suffix(2).contains {
            ["his", "her", "their"].contains($0.lowered) || $0.lowered.hasSuffix("'s")
        }
    }

    /// Whether a name is a man's or a woman's, as the word for a relative right before it tells.
    static func gender(ofRelative name: Range<Int>, in article: ReadArticle) -> Gender? {
        guard followsKin(name, in: article) else { return nil }
        let noun = Word.split(article.text(from: name.lowerBound - 40, to: name.lowerBound)).last?.lowered ?? ""
        return women.contains(noun) ? .female : men.contains(noun) ? .male : nil
    }

    private static let kin = women.union(men).union(["cousin"])
    private static let women: Set<String> = [
        "wife", "daughter", "sister", "mother", "widow", "ex-wife", "niece", "aunt", "granddaughter",
    ]
    private static let men: Set<String> = [
        "husband", "son", "brother", "father", "widower", "ex-husband", "nephew", "uncle", "grandson",
    ]
}
