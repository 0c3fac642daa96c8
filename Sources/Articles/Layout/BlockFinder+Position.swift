extension BlockFinder {
    /// The most words of a label: a heading, a button, a name.
    private static let labelWords = 14
    /// The most lines of a list that running text leads to.
    private static let listLines = 100
    /// The most words of a headline.
    private static let titleWords = 30

    func isUndecided(_ index: Int) -> Bool { kinds[index] == nil }

    /// An undecided line without a final stop, as short as headings are.
    private func isLabel(_ index: Int) -> Bool {
        isUndecided(index) && !paragraphs[index].isTerminated && paragraphs[index].words <= Self.labelWords
    }

    /// The first running text; in a text of short sentences the first of these.
    var firstProse: Int? {
        paragraphs.indices.first { isUndecided($0) && paragraphs[$0].isProse }
            ?? paragraphs.indices.first { isUndecided($0) && paragraphs[$0].isTerminated }
    }

    /// Finds the headline among the lines before the first running text, and tells the others by it.
    mutating func readHead() {
        guard let first = firstProse else { return }
        let labels = (0..<first).filter { index in
            let paragraph = paragraphs[index]
            let isCry = paragraph.ending == .question || paragraph.ending == .exclamation
            return isUndecided(index) && (!paragraph.isTerminated || isCry) && paragraph.words <= Self.titleWords
                && !paragraph.folded.isEmpty
        }
        let title = kinds[..<first].firstIndex(of: .title) ?? headline(among: labels)
        let lastNote = paragraphs.indices.last { isUndecided($0) && paragraphs[$0].isTerminated }
        for index in labels {
            if index == title {
                kinds[index] = .title
                metadata.title = Metadata.line(paragraphs[index].text)
            } else if let title, index < title {
                kinds[index] = .boilerplate
            } else if let writer = writer(index, title: title, lastNote: lastNote) {
                kinds[index] = .byline
                metadata.author = metadata.author ?? writer
            } else if paragraphs[index].words <= Self.labelWords {
                kinds[index] = .heading
            }
        }
    }

    /// The headline: the first label that is more than a section's name, or, below a long menu, the one above the byline.
    private func headline(among labels: [Int]) -> Int? {
        guard metadata.title == nil else { return nil }
        var long = labels.filter { paragraphs[$0].words >= 4 }
        // What stands above a menu is the site's name, where another headline follows the menu.
        if let last = labels.last,
            let menu = kinds[..<last].indices.last(where: { Navigation.isNavigation(paragraphs[$0]) }),
            long.contains(where: { $0 > menu })
        {
            long.removeAll { $0 < menu }
        }
        if let byline = kinds.firstIndex(where: { $0 == .byline || $0 == .date }) {
            let above = long.filter { $0 < byline }
            if above.count >= 4 { return above.last }
        }
        return long.first ?? labels.first
    }

    /// Marks the labels behind the last running text: other headlines, names, buttons.
    mutating func readTail() {
        guard firstProse != nil, isPunctuated else { return }
        var start = paragraphs.count
        while start > 0, !isUndecided(start - 1) || isOpenEnded(start - 1) { start -= 1 }
        let open = (start..<paragraphs.count).filter(isUndecided)
        guard let first = open.first else { return }
        let isFurniture = open.count > 1 || kinds[start...].contains(.boilerplate) || isGlued(first)
        for index in open {
            let paragraph = paragraphs[index]
            let isCutOff = index == first && paragraph.words >= (isFurniture ? 40 : 7) && !isGlued(index)
            if isCutOff { continue }
            let isName = Names(paragraph.text[...]).map { $0.isWhole && $0.isPersonal } ?? false
            kinds[index] = isName && open.count == 1 ? .byline : .boilerplate
        }
        for index in start..<paragraphs.count where kinds[index] == .heading { kinds[index] = .boilerplate }
    }

    /// Whether most of the undecided words stand in paragraphs that end as sentences do.
    private var isPunctuated: Bool {
        let undecided = paragraphs.indices.filter(isUndecided)
        let all = undecided.reduce(0) { $0 + paragraphs[$1].words }
        let ended = undecided.reduce(0) { $0 + (paragraphs[$1].isTerminated ? paragraphs[$1].words : 0) }
        return ended * 2 >= all
    }

    /// An undecided line without a final stop that is no item of a list in the article's prose.
    private func isOpenEnded(_ index: Int) -> Bool {
        guard isUndecided(index), !paragraphs[index].isTerminated else { return false }
        return !isIntroduced(index)
    }

    /// Whether a line belongs to a list that running text leads to: "It has three parts:" and what follows.
    private func isIntroduced(_ index: Int) -> Bool {
        var before = index
        let first = max(0, index - Self.listLines)
        while before > first, paragraphs[before].role == .item { before -= 1 }
        if before < index { return kinds[before] == nil && paragraphs[before].isTerminated || kinds[before] == .body }
        while before > first, !paragraphs[before].gapBefore, !paragraphs[before].isTerminated { before -= 1 }
        let lead = paragraphs[before].ending == .colon ? before : before - 1
        return lead >= 0 && lead < index && paragraphs[lead].ending == .colon && kinds[lead] != .boilerplate
            && (index - lead == 1 || !paragraphs[index].gapBefore)
    }

    /// Whether a name hangs on the line without a space, as where a page's elements were run together.
    private func isGlued(_ index: Int) -> Bool {
        let tail = Array(paragraphs[index].text.suffix(60))
        for (position, character) in tail.enumerated().dropFirst() where character.isUppercase {
            let previous = tail[position - 1]
            let rest = String(tail[position...])
            if rest.hasPrefix("By "), previous.isLetter || previous.isPunctuation { return true }
            guard ".!?…".contains(previous), let names = Names(rest[...]) else { continue }
            if names.isWhole && names.isPersonal { return true }
        }
        return false
    }

    /// Tells headings and buttons between paragraphs; all else there is body.
    mutating func readMiddle() {
        var hasBody = firstProse != nil || kinds.contains(.body)
        for index in paragraphs.indices.reversed() where isUndecided(index) {
            kinds[index] = middleKind(index, hasBody: hasBody)
            hasBody = hasBody || kinds[index] == .body
        }
    }

    /// Read from the end, so that what follows is known.
    private func middleKind(_ index: Int, hasBody: Bool) -> Block.Kind {
        let paragraph = paragraphs[index]
        let next = kinds[(index + 1)...].firstIndex { $0 != .caption && $0 != .date && $0 != .byline }
        let leadsToBody = next.map { kinds[$0] == .body || kinds[$0] == .heading } ?? false
        if paragraph.isTerminated {
            let standsAlone = paragraph.gapBefore && (next.map { paragraphs[$0].gapBefore } ?? false)
            let isQuestion = paragraph.ending == .question && paragraph.words <= 8 && paragraph.role == .plain
            return isQuestion && standsAlone && leadsToBody ? .heading : .body
        }
        // Without blank lines around it, a longer line is more likely a sentence that lost its stop.
        let limit = paragraph.gapBefore ? Self.labelWords : 10
        guard paragraph.words <= limit, hasBody else { return .body }
        let hasListBeside = [index - 1, index + 1].contains { paragraphs.indices ~= $0 && paragraphs[$0].role == .item }
        if paragraph.role == .item, hasListBeside { return .body }
        if isSignature(index) { return .body }
        if paragraph.role == .plain, isIntroduced(index) { return .body }
        return leadsToBody ? .heading : .boilerplate
    }

    /// Whether a line gives the speaker of the quotation above it: "— Ann Lee".
    private func isSignature(_ index: Int) -> Bool {
        guard index > 0, ["—", "–", "―", "-"].contains(where: { paragraphs[index].text.hasPrefix($0) }) else {
            return false
        }
        return paragraphs[index - 1].isTerminated
    }

    /// Marks the paragraph about the writer at the end of the running text.
    mutating func readAuthorNote() {
        let sentences = paragraphs.indices.filter { isUndecided($0) && paragraphs[$0].isTerminated }
        let isKnown = metadata.author != nil
        guard sentences.count > (isKnown ? 1 : 3) else { return }
        for index in sentences.dropFirst().suffix(isKnown ? 2 : 1)
        where AuthorNote.isLastNote(paragraphs[index], author: metadata.author) {
            kinds[index] = .byline
        }
    }
}
