extension BlockFinder {
    /// The most words of a headline that ends as a sentence does.
    private static let sentenceWords = 12

    /// Reads the lines above the text that give a day behind a paper's name or a place.
    mutating func readPublications() {
        for index in paragraphs.indices.prefix(while: { $0 < firstProse ?? 0 }) where isUndecided(index) {
            guard let found = publication(index) else { continue }
            kinds[index] = .date
            metadata.published = metadata.published ?? found.day
            metadata.publisher = metadata.publisher ?? found.paper
        }
    }

    /// Takes a first sentence for the headline where the writer's name and the day stand below it: an opinion piece may be
    /// called "I was for the bridge. I was wrong."
    mutating func readSentenceTitle() {
        guard metadata.title == nil, !kinds.contains(.title), paragraphs.count > 3, isUndecided(0),
            paragraphs[0].ending == .stop, paragraphs[0].words <= Self.sentenceWords
        else { return }
        if kinds[1] != .byline {
            guard isUndecided(1), let names = names(1), let day = publication(2) else { return }
            kinds[1] = .byline
            kinds[2] = .date
            metadata.author = metadata.author ?? names.text
            metadata.published = metadata.published ?? day.day
            metadata.publisher = metadata.publisher ?? day.paper
        }
        kinds[0] = .title
        metadata.title = Metadata.line(paragraphs[0].text)
    }

    /// The writer whom a line between the headline and the text names: it stands beside a byline or a date, right below the
    /// headline in capitals, or in the last note once more.
    ///
    /// - Parameter lastNote: the last paragraph of running text, which may be about the writer.
    func writer(_ index: Int, title: Int?, lastNote: Int?) -> String? {
        guard let names = names(index) else { return nil }
        let isBeside = [index - 1, index + 1].contains {
            paragraphs.indices ~= $0 && [.byline, .date].contains(kinds[$0])
        }
        if isBeside || lastNote.map({ AuthorNote.isLastNote(paragraphs[$0], author: names.text) }) == true {
            return names.text
        }
        return names.isInCapitals && title == index - 1 && !Self.isInCapitals(paragraphs[index - 1].text)
            ? names.text : nil
    }

    /// The people whom a line names, and perhaps their role, but nothing else.
    private func names(_ index: Int) -> Names? {
        guard let names = Names(paragraphs[index].text[...]), names.isWhole || names.isWithRole, names.isPersonal else {
            return nil
        }
        return names
    }

    /// The day that a line gives alone or behind a paper's name: "The Valley Times, 3 March 2025".
    private func publication(_ index: Int) -> (day: String?, paper: String?)? {
        let text = paragraphs[index].text
        if kinds[index] == .date { return (CalendarDay.first(in: text), nil) }
        guard isUndecided(index), !paragraphs[index].isTerminated, let comma = text.firstIndex(of: ",") else {
            return nil
        }
        let paper = text[..<comma].split(separator: " ")
        let rest = text[text.index(after: comma)...]
        guard 1...6 ~= paper.count, paper.allSatisfy({ $0.first?.isUppercase == true || $0 == "of" || $0 == "the" }),
            DateLine.isDate(Folding.fold(Array(rest.utf8)[...])), let day = CalendarDay.first(in: String(rest))
        else { return nil }
        // "Oslo, 3 March 2025" names a place.
        let isPaper = paper[0] == "The" || paper.contains { Self.paperWords.contains($0) }
        return (day, isPaper ? paper.joined(separator: " ") : nil)
    }

    /// What papers call themselves.
    private static let paperWords: Set<Substring> = [
        "Chronicle", "Courier", "Daily", "Evening", "Examiner", "Gazette", "Globe", "Herald", "Journal", "Magazine",
        "Mail",
        "Mercury", "Monitor", "Morning", "News", "Observer", "Post", "Press", "Quarterly", "Record", "Review",
        "Standard",
        "Star", "Sun", "Telegraph", "Times", "Tribune", "Weekly",
    ]

    private static func isInCapitals(_ text: String) -> Bool { !text.contains(where: \.isLowercase) }
}
