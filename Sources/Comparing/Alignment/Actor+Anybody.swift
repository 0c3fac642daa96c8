import ArgumentModel

extension Actor {
    /// Whether the name does not tell whom it means: the author of an article without a byline, "others", "some". Such an
    /// actor is another one in each article, and so has no counterpart.
    var isAnybody: Bool {
        let words = Words(name).all.filter(\.isWord).map(\.key)
        return kind == .author && words == ["the", "author"] || words.allSatisfy(Lexicon.pronouns.contains)
    }
}
