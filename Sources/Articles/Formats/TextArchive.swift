/// Plain text in which a press archive exported many articles one after another, as Nexis and Factiva do.
enum TextArchive {
    /// Where the documents stand in the text, in UTF-8 offsets; the text as a whole where no line parts them.
    static func documents(in utf8: [UInt8]) -> [Range<Int>] {
        var documents: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < utf8.count {
            let line = LineBreaks.end(of: index, in: utf8)
            if let mark = mark(utf8[LineBreaks.trimmed(index..<line.stop, of: utf8)]) {
                // What stands before the first document that is announced is the archive's own cover.
                if mark == .end || !documents.isEmpty || start > 0 { documents.append(start..<index) }
                start = line.next
            }
            index = line.next
        }
        documents.append(start..<utf8.count)
        return documents.filter { !LineBreaks.trimmed($0, of: utf8).isEmpty }
    }

    private enum Mark {
        /// "3 of 12 DOCUMENTS" stands above a document.
        case beginning
        /// "End of Document" or "Document HARBP00020240305ek3500001" stands below one, with or without its code "AN".
        case end
    }

    /// The mark that a line is, if it is one.
    private static func mark(_ line: ArraySlice<UInt8>) -> Mark? {
        guard 12...60 ~= line.count else { return nil }
        var words = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
        if words.first == "AN" { words.removeFirst() }
        switch words.count {
        case 2 where words[0] == "Document":
            let isNumber = words[1].utf8.allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 }
            let digits = words[1].utf8.count { 48...57 ~= $0 }
            return isNumber && words[1].utf8.count >= 16 && digits >= 8 ? .end : nil
        case 3: return words == ["End", "of", "Document"] ? .end : nil
        case 4:
            let isCount = Int(words[0]) != nil && words[1] == "of" && Int(words[2]) != nil
            return isCount && words[3].uppercased().hasPrefix("DOCUMENT") ? .beginning : nil
        default: return nil
        }
    }
}
