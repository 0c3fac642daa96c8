import Language

/// Which sources are nobody, and whom those stand for that are somebody's.
extension SourceResolver {
    /// Whose figures, report or statement speaks: "the council" of "the council's own figures".
    func ownerOfVoice(in range: Range<Int>) -> Range<Int>? {
        let words = Word.split(article.text(range))
        guard let last = words.last, Self.voices.contains(last.lowered), !Self.spokespeople.contains(last.lowered),
            let position = words.lastIndex(where: { $0.lowered.hasSuffix("'s") }),
            (1...3).contains(words.count - 1 - position)
        else { return nil }
        let owner = words[position]
        guard !Self.times.contains(owner.stem), !Self.pointing.contains(owner.stem) else { return nil }
        // "part of the judge's statement"
        let isPart = words[0].lowered.hasPrefix("part") && words[1].lowered == "of" && position > 2
        let start = range.lowerBound + (isPart ? words[2].range.lowerBound : 0)
        return start..<range.lowerBound + owner.range.lowerBound + owner.stem.utf8.count
    }

    /// Who speaks for somebody is somebody else.
    private static let spokespeople: Set<String> = [
        "spokesperson", "spokesman", "spokeswoman", "spokespeople", "representative",
    ]
    /// What "'s" makes no owner: "it's figures", "last year's figures".
    private static let pointing: Set<String> = ["it", "that", "there", "here", "what", "who"]
    static let times: Set<String> = [
        "today", "yesterday", "tomorrow", "week", "month", "quarter", "year", "decade", "century", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ]

    /// Mentions without those that only tell in brackets what the one before them is called: "Harbour Trust (HT)".
    func withoutShortNames(_ mentions: [(range: Range<Int>, actor: Int)]) -> [(range: Range<Int>, actor: Int)] {
        mentions.enumerated().filter { place, mention in
            guard place > 0, mentions[place - 1].actor == mention.actor else { return true }
            // One may stand in the other: "Lee" in "the Lee campaign".
            let end = mentions[place - 1].range.upperBound
            return article.text(from: end, to: mention.range.lowerBound) != " ("
        }.map(\.element)
    }

    private static let shortName = Pattern(#/ \(\p{Lu}[\p{L}\d.\-]*\)/#)

    /// Whether nothing but names makes up a source, with commas and an "and" between, short names in brackets, and what bodies
    /// are: "UK-based retailer Lind and Okta".
    func isList(_ names: [Range<Int>], in source: Range<Int>) -> Bool {
        let gaps = zip(names, names.dropFirst()).map { $0.upperBound..<max($0.upperBound, $1.lowerBound) }
        let around = [source.lowerBound..<names[0].lowerBound, names[names.count - 1].upperBound..<source.upperBound]
        let words = (gaps + around).filter { !$0.isEmpty }.flatMap {
            Word.split(article.text($0).replacing(Self.shortName, with: ""))
        }
        return words.contains { $0.lowered == "and" }
            && words.allSatisfy { ["the", "and", "all", "both"].contains($0.lowered) || Self.tellsOfBody($0) }
            && gaps.allSatisfy { gap in
                article.text(gap).contains(",") || Word.split(article.text(gap)).contains { $0.lowered == "and" }
            }
    }

    /// "retailer", "UK-based"
    static func tellsOfBody(_ word: Word) -> Bool {
        word.lowered.hasSuffix("-based") || NameContext.companies.contains(word.lowered)
    }

    /// Whether words name the one body of a place or a person: "the Saarvi council", "the Norse government".
    static func isOffice(_ kept: ArraySlice<Word>, of words: [Word]) -> Bool {
        guard words.first?.lowered == "the", kept.count > 1, let noun = kept.last, let owner = kept.first,
            kept.dropLast().allSatisfy({ $0.isCapitalized && !Lexicon.functionWords.contains($0.lowered) })
        else { return false }
        // A country has many courts and agencies.
        return Demonym.isNational(owner.lowered)
            ? nationalOffices.contains(noun.lowered) : NameContext.offices.contains(noun.lowered)
    }

    private static let nationalOffices: Set<String> = [
        "government", "parliament", "congress", "senate", "army", "cabinet", "administration",
    ]

    /// Whether a source names who does not say it, or anybody.
    func isNobody(_ words: [Word]) -> Bool {
        guard let first = words.first else { return true }
        if first.lowered == "not" { return !["only", "just"].contains(words.dropFirst().first?.lowered) }
        return Self.negative.contains(first.lowered) || Self.anybody.contains(first.lowered)
            || words.count == 1 && ["another", "all"].contains(first.lowered)
            // "Many states, including Hask, have": what tells more of the subject.
            || first.lowered == "including"
    }

    /// "This report argues", "this newspaper has long said": the article's own words for itself, if it told of no other before.
    func isArticle(_ words: [Word], at range: Range<Int>) -> Bool {
        guard words.count == 2, words[0].lowered == "this" else { return false }
        let noun = words[1].lowered
        if Self.papers.contains(noun) { return true }
        guard Self.documentsThemselves.contains(noun), let here = article.sentence(at: range.lowerBound) else {
            return false
        }
        return !article.reading.sentences[..<here].contains { sentence in
            let words = Word.split(article.text(sentence.range))
            return VerbForms.hasFiniteVerb(words)
                && words.indices.contains { words[$0].stem == noun && ($0 == 0 || words[$0 - 1].lowered != "this") }
        }
    }

    private static let papers: Set<String> = ["newspaper", "magazine", "column", "columnist"]
    private static let documentsThemselves: Set<String> = [
        "report", "paper", "article", "essay", "brief", "briefing", "review", "submission", "statement", "letter",
    ]

    /// Whether a source is a picture or a law: what it says is for the author to tell.
    func isThing(_ source: Range<Int>) -> Bool {
        let words = Word.split(article.text(source))
        let isNamed = !roster.mentions(in: source).isEmpty
        // "Bill said": one who is named. "The council's own numbers": they speak for it.
        if isNamed && words.count == 1 || ownerOfVoice(in: source) != nil { return false }
        let name = Array(words.drop { Lexicon.determiners.contains($0.lowered) })
        if LegalText.isCase(name) || !isNamed && LegalText.isLaw(name) { return true }
        if name.count == 1, let word = name.first,
            roster.shortNames.isThing(
                article.text(from: source.lowerBound + word.range.lowerBound, to: source.upperBound))
        {
            return true
        }
        guard let noun = headNoun(words[...]), !noun.isCapitalized || noun == words.first else { return false }
        return Self.things.contains(noun.lowered)
    }

    /// Who is nobody in particular.
    private static let anybody: Set<String> = [
        "anyone", "anybody", "whoever", "everyone", "everybody", "someone", "somebody", "anything", "everything",
        "something", "nothing",
    ]
    /// With these a source names who does not say it, or whom it is said to.
    static let negative: Set<String> = [
        "nobody", "no", "none", "neither", "nor", "few", "hardly", "any", "you", "your",
    ]

    private static let things: Set<String> = [
        "footage", "video", "videos", "photo", "photos", "photograph", "photographs", "image", "images", "picture",
        "pictures", "clip", "clips", "bill", "bills", "law", "laws", "legislation", "amendment", "amendments",
        "numbers", "results", "records", "statistics", "evidence", "facts", "history", "transcript",
    ]
}
