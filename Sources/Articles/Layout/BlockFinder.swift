/// Tells an article's paragraphs from what its page put around them.
///
/// First each paragraph is looked at alone, by markup, phrase and form; then the undecided ones by where they stand:
/// before the first running text, after the last, or between. What rests in doubt is body: an article loses no prose.
struct BlockFinder {
    var paragraphs: [Paragraph]
    var metadata: Metadata
    /// What each paragraph is, nil while undecided.
    var kinds: [Block.Kind?]

    init(_ paragraphs: [Paragraph], metadata: Metadata) {
        self.paragraphs = paragraphs
        self.metadata = metadata
        kinds = Array(repeating: nil, count: paragraphs.count)
    }

    /// The blocks; `metadata` then holds what they say as well.
    mutating func blocks() -> [Block] {
        classifyAlone()
        markRepeated()
        cutAtEnding()
        readHead()
        readTail()
        readMiddle()
        readAuthorNote()
        return zip(paragraphs, kinds).map { Block(kind: $1 ?? .body, range: $0.range) }
    }

    private mutating func classifyAlone() {
        for (index, paragraph) in paragraphs.enumerated() { kinds[index] = kind(of: paragraph, at: index) }
    }

    /// What a paragraph is by itself, nil where that is not certain.
    private mutating func kind(of paragraph: Paragraph, at index: Int) -> Block.Kind? {
        switch paragraph.role {
        case .aside, .links: return .boilerplate
        case .caption: return .caption
        case .title:
            let text = Metadata.line(paragraph.text)
            if metadata.title == nil, !text.isEmpty { metadata.title = text }
            return .title
        case .heading: return Boilerplate.isBoilerplate(paragraph) ? .boilerplate : .heading
        case .byline:
            if let byline = Byline(paragraph) { note(byline) }
            return .byline
        case .plain, .item: break
        }
        if isKnownTitle(paragraph), index < 12 { return .title }
        if AuthorNote.isNote(paragraph) { return .byline }
        if Caption.isCaption(paragraph) { return .caption }
        if let byline = Byline(paragraph) {
            note(byline)
            return .byline
        }
        if DateLine.isDate(paragraph.folded) {
            metadata.published = metadata.published ?? CalendarDay.first(in: paragraph.text)
            return .date
        }
        if Boilerplate.isBoilerplate(paragraph) {
            metadata.publisher = metadata.publisher ?? PublisherNote.publisher(paragraph)
            return .boilerplate
        }
        return Navigation.isNavigation(paragraph) ? .boilerplate : nil
    }

    private mutating func note(_ byline: Byline) {
        metadata.author = metadata.author ?? byline.author
        metadata.published = metadata.published ?? byline.published
    }

    private func isKnownTitle(_ paragraph: Paragraph) -> Bool {
        guard let title = metadata.title, !paragraph.folded.isEmpty else { return false }
        return Folding.fold(Array(title.utf8)[...]) == paragraph.folded
    }

    /// A short line that stands more than once is a button or a label.
    private mutating func markRepeated() {
        var counts: [[UInt8]: Int] = [:]
        func isLabel(_ index: Int) -> Bool {
            let paragraph = paragraphs[index]
            return kinds[index] == nil && !paragraph.isTerminated && paragraph.words <= 14 && !paragraph.folded.isEmpty
        }
        for index in paragraphs.indices where isLabel(index) { counts[paragraphs[index].folded, default: 0] += 1 }
        for index in paragraphs.indices where isLabel(index) && counts[paragraphs[index].folded, default: 0] > 1 {
            // The headline may stand twice as well: as the page's title and above the text.
            kinds[index] = index < 4 && paragraphs[index].words >= 4 && metadata.title == nil ? nil : .boilerplate
        }
    }

    /// What follows "Leave a comment" and its like is no part of the article, where enough of one stands before.
    private mutating func cutAtEnding() {
        var before = 0
        var after = paragraphs.indices.filter { kinds[$0] == nil }.reduce(0) { $0 + paragraphs[$1].words }
        for index in paragraphs.indices {
            if kinds[index] == nil {
                before += paragraphs[index].words
                after -= paragraphs[index].words
            } else if kinds[index] == .boilerplate || kinds[index] == .heading, Boilerplate.endsArticle(paragraphs[index]),
                before >= 100, after < before
            {
                for rest in index..<paragraphs.count where kinds[rest] != .byline || paragraphs[rest].words < 4 {
                    kinds[rest] = .boilerplate
                }
                return
            }
        }
    }
}
