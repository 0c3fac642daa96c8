/// The line that names an article's writers: "By Ann Lee and Bo Fox | Updated: 2024-03-15".
struct Byline: Equatable {
    /// The writers as the line names them; nil where the line only tells about them.
    var author: String?
    /// The day that the line gives, if any.
    var published: String?

    private static let leads = [
        "by ", "written by ", "posted by ", "published by ", "story by ", "words by ", "text by ", "report by ",
        "reported by ", "opinion by ", "analysis by ", "author: ", "author - ", "authors: ", "byline: ", "by: ",
    ]

    /// Bylines without a name.
    private static let unnamed: Set<String> = [
        "by the editorial board", "by our editorial board", "by the editors", "by our correspondent",
        "by our correspondents",
        "by our reporter", "by our own correspondent", "by a staff reporter", "by a staff writer", "by staff",
        "by staff reporters", "by staff and agencies", "by the newsroom",
    ]

    /// Reads a line; nil where it is no byline.
    init?(_ paragraph: Paragraph) {
        guard paragraph.words <= 30, !paragraph.folded.isEmpty, paragraph.text.utf8.count <= 300 else { return nil }
        let trimmed = paragraph.text.drop { "*_ ~`".contains($0) }
        let folded = String(decoding: paragraph.folded, as: UTF8.self)
        let segments = Self.segments(trimmed)
        guard let first = segments.first else { return nil }
        if Self.unnamed.contains(folded) { return }
        if let lead = Self.leads.first(where: { folded.hasPrefix($0) }) {
            guard paragraph.ending != .question, paragraph.ending != .exclamation else { return nil }
            let rest = first.dropFirst(min(lead.count, first.count))
            guard let names = Names(rest), names.isFollowedWell else { return nil }
            // A sentence that happens to begin with "By" ends with a stop and goes on after the names.
            if paragraph.isTerminated, !names.isWhole { return nil }
            author = names.text
        } else if let token = DateToken.tokens(of: paragraph.folded).first, DateLine.opens(token),
            let names = paragraph.text.split(separator: " by ").dropFirst().last.flatMap(Names.init), names.isWhole
        {
            // "Posted on 3 May 2021 by Ana Ruiz"
            author = names.text
        } else {
            guard segments.count > 1, segments.count <= 4, let names = Names(first),
                names.isWhole || names.isWithRole, names.isPersonal,
                segments.dropFirst().contains(where: { DateLine.isDate(Folding.fold(Array($0.utf8)[...])) })
            else { return nil }
            author = names.text
        }
        published = CalendarDay.first(in: paragraph.text)
    }

    /// The parts of a line between bars, dots and spaced dashes.
    private static func segments(_ line: Substring) -> [Substring] {
        var line = String(line)
        for dash in [" - ", " – ", " — ", "\n", "\t"] where line.contains(dash) {
            line = line.split(separator: dash).joined(separator: "|")
        }
        return line.split { "|•·‖●".contains($0) }
            .map { $0.drop(while: \.isWhitespace) }
            .filter { !$0.isEmpty }
    }
}
