/// What stands above the text of a document that a press archive exported, told by the order of its lines.
///
/// Nexis has the paper, the day, perhaps an edition and the headline, or else the headline, the paper and the day; Factiva
/// the headline, perhaps the writer, the number of words, the day and the paper, or lines with codes: "HD", "BY", "PD".
struct ArchiveHead {
    private(set) var metadata = Metadata()

    /// The most lines above the text.
    private static let mostLines = 14

    init(_ utf8: [UInt8]) {
        let lines = Self.lines(utf8)
        if readCodes(lines) { return }
        guard let day = lines.prefix(6).firstIndex(where: { DateLine.isDate(Folding.fold(Array($0.utf8)[...])) }),
            let published = CalendarDay.first(in: lines[day])
        else { return }
        metadata.published = published
        let (above, below) = (lines[..<day], lines[(day + 1)...])
        if let count = above.last, count.wholeMatch(of: /[\d,]+ words/) != nil {
            metadata.title = above.dropLast().filter { !$0.hasPrefix("By ") }.max { $0.count < $1.count }
            metadata.author = above.dropLast().last.flatMap { Names($0[...]) }.flatMap {
                $0.isWhole && $0.isPersonal && $0.text != metadata.title ? $0.text : nil
            }
            metadata.publisher = below.first { $0.wholeMatch(of: /\d\d?:\d\d.*/) == nil }
        } else if day == 1 {
            metadata.publisher = lines[0]
            metadata.title = below.first { !$0.hasSuffix("Edition") && !$0.contains(": ") }
        } else if day > 1 {
            metadata.publisher = lines[day - 1]
            metadata.title = lines[0]
        }
    }

    /// Reads lines that begin with a code; whether there are any.
    private mutating func readCodes(_ lines: [String]) -> Bool {
        var fields: [String: String] = [:]
        for line in lines {
            guard let match = line.wholeMatch(of: /([A-Z]{2})\s{2,}(\S.*)/) else { continue }
            fields[String(match.output.1)] = String(match.output.2)
        }
        guard fields["HD"] != nil else { return false }
        metadata = Metadata(
            title: fields["HD"], author: fields["BY"].map(Metadata.author), publisher: fields["SN"],
            published: fields["PD"].flatMap(CalendarDay.first(in:)))
        return true
    }

    /// The first lines that are not blank.
    private static func lines(_ utf8: [UInt8]) -> [String] {
        var lines: [String] = []
        var index = 0
        while index < utf8.count, lines.count < mostLines {
            let line = LineBreaks.end(of: index, in: utf8)
            let range = LineBreaks.trimmed(index..<line.stop, of: utf8)
            if !range.isEmpty { lines.append(String(decoding: utf8[range].prefix(400), as: UTF8.self)) }
            index = line.next
        }
        return lines
    }
}
