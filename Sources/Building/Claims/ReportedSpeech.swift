import Language

/// Sentences that say in so many words who says what: "Ann Lee, the mayor, says that the bridge is safe".
///
/// What the reader did not attribute is found here: a verb of saying with "that" right after it, and before it nothing but
/// its subject.
struct ReportedSpeech: Sendable {
    /// The subject, the verb with its "that", and what is said, in UTF-8 offsets of the article's text.
    let source: Range<Int>
    let cue: Range<Int>
    let content: [Range<Int>]

    /// Nil for a sentence of another form.
    init?(_ sentence: Range<Int>, in article: ReadArticle) {
        let words = Word.split(article.text(sentence))
        if let inserted = Self.inserted(words, sentence, in: article) {
            (source, cue, content) = inserted
            return
        }
        if let fronted = Self.fronted(words, sentence, in: article) {
            (source, cue, content) = fronted
            return
        }
        if let inverted = Self.inverted(words, sentence, in: article) {
            (source, cue, content) = inverted
            return
        }
        guard
            let that = words.indices.dropFirst(2).first(where: {
                words[$0].lowered == "that" && Self.isVerb(at: $0 - 1, words)
            }),
            words.count >= that + 4, that <= 18
        else { return nil }
        // "But Ann Lee says": the connective is no part of her name.
        let first = words[0].lowered
        let start = Lexicon.contrastive.contains(first) || first == "and" ? 1 : 0
        let verb = Self.verbBegins(words[start..<that])
        let subject = words[start..<verb]
        guard let head = subject.first, let end = subject.last, !Self.subordinating.contains(head.lowered),
            !subject.contains(where: { SayingVerbs.all.contains($0.lowered) && !Self.nouns.contains($0.lowered) })
        else { return nil }
        func range(_ low: Int, _ high: Int) -> Range<Int> { sentence.lowerBound + low..<sentence.lowerBound + high }
        source = range(head.range.lowerBound, end.range.upperBound)
        cue = range(words[verb].range.lowerBound, words[that].range.upperBound)
        content = [range(words[that + 1].range.lowerBound, words[words.count - 1].range.upperBound)]
    }

    /// Whether the word at a position is a verb of saying and no noun: "the claim that", "her fears that" and "denied claims
    /// that" say nothing.
    private static func isVerb(at position: Int, _ words: [Word]) -> Bool {
        let word = words[position].lowered
        guard SayingVerbs.all.contains(word), position > 0 else { return false }
        guard nouns.contains(word) else { return true }
        let before = words[position - 1].lowered
        guard !Lexicon.determiners.contains(before), !owners.contains(before), !before.hasSuffix("'s"),
            !adjectives.contains(where: before.hasSuffix)
        else { return false }
        // "The old claim that", "the drivers' claim that": the plain form goes with several.
        let isBeside = words[position].range.lowerBound - words[position - 1].range.upperBound == 1
        let isSeveral =
            SourceResolver.isPlural(before) || subjects.contains(before) || words[position - 1].isCapitalized
        return (word.hasSuffix("s") || isBeside && isSeveral) && !VerbForms.hasFiniteVerb(Array(words[..<position]))
    }

    /// Where the verb begins, with the adverbs before it: "also says", "never said".
    private static func verbBegins(_ words: ArraySlice<Word>) -> Int {
        var verb = words.endIndex - 1
        while verb - 1 > words.startIndex {
            let word = words[verb - 1]
            guard !word.isCapitalized, adverbs.contains(word.lowered) || word.lowered.hasSuffix("ly") else { break }
            verb -= 1
        }
        return verb
    }

    private static let adverbs: Set<String> = [
        "also", "now", "then", "still", "never", "once", "again", "long", "always", "often", "even", "already", "thus",
        "therefore", "sometimes", "later", "since", "just",
    ]
    /// Verbs of saying that are nouns, too.
    private static let nouns: Set<String> = [
        "claim", "claims", "fear", "fears", "promise", "promises", "answer", "answers", "note", "notes", "object",
        "objects", "state", "states", "report", "reports", "reply", "replies",
    ]
    private static let owners: Set<String> = ["my", "our", "your", "any", "no", "every", "each", "such", "of", "whose"]
    private static let subjects: Set<String> = ["i", "we", "you", "they", "who", "to"]
    /// How adjectives end that stand before "claims" and "fears".
    private static let adjectives = ["ous", "ful", "less", "able", "ible", "ive", "ing", "false", "bold"]

    /// "Until then, the company says, nothing changes": the frame between two commas, and what stands around it.
    private static func inserted(
        _ words: [Word], _ sentence: Range<Int>, in article: ReadArticle
    ) -> (Range<Int>, Range<Int>, [Range<Int>])? {
        func comma(after word: Word) -> Bool {
            article.byte(at: sentence.lowerBound + word.range.upperBound) == UInt8(ascii: ",")
        }
        for verb in words.indices.dropFirst(2)
        where (isVerb(at: verb, words) || inserting.contains(words[verb].lowered)) && comma(after: words[verb]) {
            guard verb + 3 < words.count, let before = words[..<verb].lastIndex(where: comma),
                (1...4).contains(verb - before - 1),
                !words[(before + 1)..<verb].contains(where: {
                    subordinating.contains($0.lowered)
                        || ["and", "but", "or", "which"].contains($0.lowered)
                        || ["he", "she", "they"].contains($0.lowered) && verb - before > 2
                        || Lexicon.auxiliaries.contains($0.lowered)
                })
            else { continue }
            func range(_ low: Int, _ high: Int) -> Range<Int> { sentence.lowerBound + low..<sentence.lowerBound + high }
            // "Ann Lee disagrees: the bridge, she says, is safe".
            let colon = words[..<before].lastIndex {
                article.byte(at: sentence.lowerBound + $0.range.upperBound) == UInt8(ascii: ":")
            }
            return (
                range(words[before + 1].range.lowerBound, words[verb - 1].range.upperBound),
                range(words[verb].range.lowerBound, words[verb].range.upperBound),
                [
                    range(words[colon.map { $0 + 1 } ?? 0].range.lowerBound, words[before].range.upperBound),
                    range(words[verb + 1].range.lowerBound, words[words.count - 1].range.upperBound),
                ]
            )
        }
        return nil
    }

    /// "As the auditors note, the bridge is safe": the frame before the comma.
    private static func fronted(
        _ words: [Word], _ sentence: Range<Int>, in article: ReadArticle
    ) -> (Range<Int>, Range<Int>, [Range<Int>])? {
        guard words.first?.lowered == "as",
            let verb = words.indices.dropFirst(2).first(where: {
                article.byte(at: sentence.lowerBound + words[$0].range.upperBound) == UInt8(ascii: ",")
            }), verb <= 8, verb + 3 < words.count, telling.contains(words[verb].lowered),
            !words[1..<verb].contains(where: {
                Lexicon.pronouns.contains($0.lowered) || Lexicon.auxiliaries.contains($0.lowered)
            }),
            VerbForms.hasFiniteVerb(Array(words[(verb + 1)...]))
        else { return nil }
        func range(_ low: Int, _ high: Int) -> Range<Int> {
            sentence.lowerBound + words[low].range.lowerBound..<sentence.lowerBound + words[high].range.upperBound
        }
        return (range(1, verb - 1), range(verb, verb), [range(verb + 1, words.count - 1)])
    }

    /// Verbs that say something where they are inserted, and elsewhere take an object.
    private static let inserting: Set<String> = ["shows", "showed", "writes", "wrote"]
    private static let telling = SayingVerbs.all.union(["show", "shows", "showed"])

    /// "The bridge is safe, says the mayor": the frame at the end, its verb before its subject.
    private static func inverted(
        _ words: [Word], _ sentence: Range<Int>, in article: ReadArticle
    ) -> (Range<Int>, Range<Int>, [Range<Int>])? {
        guard
            let verb = words.indices.dropFirst(4).first(where: {
                SayingVerbs.all.contains(words[$0].lowered)
                    && article.byte(at: sentence.lowerBound + words[$0 - 1].range.upperBound) == UInt8(ascii: ",")
            }), verb + 1 < words.count, words.count - verb <= 14
        else { return nil }
        let subject = Array(words[(verb + 1)...])
        guard subject[0].isCapitalized || Lexicon.determiners.contains(subject[0].lowered) && subject.count > 1,
            subject.count > 1 || !Lexicon.pronouns.contains(subject[0].lowered), !VerbForms.hasFiniteVerb(subject),
            VerbForms.hasFiniteVerb(Array(words[..<verb]))
        else { return nil }
        func range(_ low: Int, _ high: Int) -> Range<Int> {
            sentence.lowerBound + words[low].range.lowerBound..<sentence.lowerBound + words[high].range.upperBound
        }
        return (range(verb + 1, words.count - 1), range(verb, verb), [range(0, verb - 1)])
    }

    /// With these the subject belongs to another clause.
    private static let subordinating: Set<String> = [
        "if", "when", "because", "while", "although", "though", "since", "after", "before", "as", "what", "who", "that",
        "it", "there", "nobody", "i", "we", "you", "to",
    ]
}
