/// Tells an article's paragraphs from what its page put around them.
///
/// First each paragraph is looked at alone, by markup, phrase and form; then the undecided ones by where they stand:
/// before the first running text, after the last, or between. What rests in doubt is body: an article loses no prose.
struct BlockFinder {
    var paragraphs: [Paragraph]
    var metadata: Metadata
    /// What each paragraph is, nil while undecided.
    var kinds: [Block.Kind?]
    /// What bylines and date lines say, by the paragraph that says it.
    private var notes: [(index: Int, author: String?, published: String?)] = []

    init(_ paragraphs: [Paragraph], metadata: Metadata) {
        self.paragraphs = paragraphs
        self.metadata = metadata
        kinds = Array(repeating: nil, count: paragraphs.count)
    }

    /// The blocks; `metadata` then holds what they say as well.
    mutating func blocks() -> [Block] {
        readLabels()
        classifyAlone()
        markRepeated()
        cutAtEnding()
        takeNotes()
        readPublications()
        readSentenceTitle()
        readHead()
        readAuthorNote()
        readTail()
        readMiddle()
        return zip(paragraphs, kinds).map { Block(kind: $1 ?? .body, range: $0.range) }
    }

    private mutating func classifyAlone() {
        for (index, paragraph) in paragraphs.enumerated() where kinds[index] == nil {
            kinds[index] = kind(of: paragraph, at: index)
            // "By" on a line of its own, and the name below it.
            guard paragraph.folded.elementsEqual("by".utf8), index + 1 < paragraphs.count,
                let names = Names(paragraphs[index + 1].text[...]), names.isWhole, names.isPersonal
            else { continue }
            notes.append((index + 1, names.text, nil))
            kinds[index] = .byline
            kinds[index + 1] = .byline
        }
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
            if let byline = Byline(paragraph) { notes.append((index, byline.author, byline.published)) }
            return .byline
        case .plain, .item: break
        }
        if isKnownTitle(paragraph), index < 12 { return .title }
        if AuthorNote.isNote(paragraph) { return .byline }
        if Caption.isCaption(paragraph) { return .caption }
        if let byline = Byline(paragraph) {
            notes.append((index, byline.author, byline.published))
            return .byline
        }
        if DateLine.isDate(paragraph.folded) {
            notes.append((index, nil, CalendarDay.first(in: paragraph.text)))
            return .date
        }
        if Boilerplate.isBoilerplate(paragraph) {
            metadata.publisher = metadata.publisher ?? PublisherNote.publisher(paragraph)
            return .boilerplate
        }
        return Navigation.isNavigation(paragraph) ? .boilerplate : nil
    }

    /// Takes writer and day from lines above the text, or right below its end: those further down belong to others.
    private mutating func takeNotes() {
        var before = 0
        let head = paragraphs.indices.prefix { index in
            before += kinds[index] == nil ? paragraphs[index].words : 0
            return before < 150
        }
        let lastProse = paragraphs.indices.last { kinds[$0] == nil && paragraphs[$0].isProse } ?? 0
        for note in notes where kinds[note.index] != .boilerplate {
            guard note.index <= head.endIndex || note.index == lastProse + 1 else { continue }
            metadata.author = metadata.author ?? note.author
            metadata.published = metadata.published ?? note.published
        }
    }

    private func isKnownTitle(_ paragraph: Paragraph) -> Bool {
        guard let title = metadata.title, !paragraph.folded.isEmpty else { return false }
        func core(_ line: [UInt8]) -> ArraySlice<UInt8> { line.last == UInt8(ascii: ".") ? line.dropLast() : line[...] }
        return core(Folding.fold(Array(title.utf8)[...])) == core(paragraph.folded)
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
            // The headline may stand twice as well: as the page's title and above the text. A printed page's head is on each.
            let isTwice = counts[paragraphs[index].folded] == 2
            let canBeTitle = isTwice && index < 4 && paragraphs[index].words >= 4 && metadata.title == nil
            kinds[index] = canBeTitle ? nil : .boilerplate
        }
    }

    /// What a paragraph behind the article's end is: lines about its writer may still stand there.
    private func restKind(_ index: Int) -> Block.Kind {
        if kinds[index] == .byline, AuthorNote.isNote(paragraphs[index]) { return .byline }
        guard kinds[index] == nil, let author = metadata.author else { return .boilerplate }
        return AuthorNote.isLastNote(paragraphs[index], author: author) ? .byline : .boilerplate
    }

    /// What follows "Leave a comment" and its like is no part of the article, where enough of one stands before.
    private mutating func cutAtEnding() {
        var before = 0
        var after = paragraphs.indices.filter { kinds[$0] == nil }.reduce(0) { $0 + paragraphs[$1].words }
        for index in paragraphs.indices {
            if before >= 60, isEnding(index, before: before, after: after) {
                for rest in index..<paragraphs.count { kinds[rest] = restKind(rest) }
                return
            }
            if kinds[index] == nil {
                before += paragraphs[index].words
                after -= paragraphs[index].words
            }
        }
    }

    /// Whether a line is the heading of comments, of other articles, of an offer to read on for money, or of what a
    /// sender says about itself.
    ///
    /// Lists of other articles stand in the midst of articles too, so little may follow them.
    private func isEnding(_ index: Int, before: Int, after: Int) -> Bool {
        let paragraph = paragraphs[index]
        if after < before, Boilerplate.opensComments(paragraph) { return true }
        guard after * 3 < before else { return false }
        if Boilerplate.opensOtherThings(paragraph) || Boilerplate.opensOffer(paragraph) { return true }
        // "About Northwind Labs", and below it "Northwind Labs makes …".
        let lead = Array("about ".utf8)
        guard kinds[index] == nil || kinds[index] == .heading, !paragraph.isTerminated, paragraph.words <= 6,
            paragraph.folded.starts(with: lead), index + 1 < paragraphs.count
        else { return false }
        let subject = paragraph.folded.dropFirst(lead.count)
        return subject.count > 2 && paragraphs[index + 1].folded.starts(with: subject)
    }
}
