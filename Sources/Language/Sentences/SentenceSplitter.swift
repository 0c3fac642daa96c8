/// Finds the sentences of English text.
///
/// Only bytes that can end a sentence are looked at closely: stops, of other scripts too, and line ends. A full stop is
/// judged by the word before it (abbreviations, initials, numbers of lists) and by what follows (closing quotes and
/// brackets belong to the sentence; a small letter goes on with it). Stops without a following space end a sentence
/// where a small letter stands before and a capitalised word after ("end.Next").
package struct SentenceSplitter: Sendable {
    package init() {}

    /// The sentences in each of some stretches of a text, in order, without surrounding white space. Every stretch is a
    /// hard border.
    ///
    /// - Complexity: O(*n*) in the bytes of the stretches.
    package func sentences(of text: String, in blocks: [Range<Int>]) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { utf8 in
            blocks.flatMap { block in sentences(of: utf8, in: block.clamped(to: 0..<utf8.count)) }
        }
    }

    /// The sentences of a whole text.
    package func sentences(of text: String) -> [Range<Int>] { sentences(of: text, in: [0..<text.utf8.count]) }

    private func sentences(of utf8: UnsafeBufferPointer<UInt8>, in block: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        let text = TextCursor(utf8: utf8, bounds: block)
        var start = block.lowerBound
        var at = start
        var lineStart = start
        while at < block.upperBound {
            let byte = utf8[at]
            var end: Int?
            if byte == 0x0A || byte == 0x0D {
                end = isBorder(text, lineStart: lineStart, lineEnd: at) ? at : nil
                at += byte == 0x0D && text.byte(at: at + 1) == 0x0A ? 2 : 1
                lineStart = at
            } else if let length = text.stop(at: at) {
                let closed = text.skipClosers(from: text.skipStops(from: at + length))
                end = endsSentence(text, sentence: start, stop: at, closed: closed) ? text.skipNotes(from: closed) : nil
                at = end ?? closed
            } else {
                at += 1
            }
            if let end {
                append(text, start..<end, to: &sentences)
                start = end
            }
        }
        append(text, start..<block.upperBound, to: &sentences)
        return sentences
    }

    private func append(_ text: TextCursor, _ range: Range<Int>, to sentences: inout [Range<Int>]) {
        let trimmed = text.trim(range)
        if !trimmed.isEmpty { sentences.append(trimmed) }
    }

    /// Whether a line end separates sentences, or merely wraps a long line.
    private func isBorder(_ text: TextCursor, lineStart: Int, lineEnd: Int) -> Bool {
        var next = lineEnd
        var lines = 0
        while next < text.bounds.upperBound, let space = text.space(at: next) {
            if text.utf8[next] == 0x0A || text.utf8[next] == 0x0D && text.byte(at: next + 1) != 0x0A { lines += 1 }
            if lines > 1 { return true }
            next += space
        }
        let line = text.trim(lineStart..<lineEnd)
        guard next < text.bounds.upperBound, !line.isEmpty else { return true }
        if text.isBullet(at: next) { return true }
        if text.isLower(at: next) { return false }
        let last = text.utf8[line.upperBound - 1]
        return line.count < 50 || last == UInt8(ascii: ":")
    }

    /// Whether a run of stops, which with its closing quotes and brackets ends at `closed`, ends the sentence.
    private func endsSentence(_ text: TextCursor, sentence: Int, stop: Int, closed: Int) -> Bool {
        guard closed < text.bounds.upperBound else { return true }
        if text.isFullWidthStop(at: stop) { return true }
        let isFullStop = text.utf8[stop] == UInt8(ascii: ".") && text.stop(at: stop + 1) == nil
        guard let next = text.afterSpace(from: closed) else {
            return endsWithoutSpace(text, stop: stop, closed: closed)
        }
        guard next < text.bounds.upperBound else { return true }
        let opening = text.skipOpeners(from: next)
        if text.isLower(at: opening) { return false }
        if isFullStop, closed == stop + 1 || text.utf8[stop + 1] == UInt8(ascii: ")") {
            return endsAtFullStop(text, sentence: sentence, stop: stop, next: next, opening: opening)
        }
        if closed > stop + 1, text.utf8[stop] != UInt8(ascii: "."), opening == next {
            return !text.hasSpeechVerb(from: next)
        }
        return true
    }

    /// "end.Next", "end?”Next": a word in small letters before, a capitalised one after.
    private func endsWithoutSpace(_ text: TextCursor, stop: Int, closed: Int) -> Bool {
        let opening = text.skipOpeners(from: closed)
        guard text.isUpper(at: opening) else { return false }
        let word = text.word(before: stop)
        guard word.count > 1, !word.contains(UInt8(ascii: ".")), let last = word.last else { return false }
        if Abbreviations.leading.contains(text.lowercased(word)) { return false }
        let isPlain = word.dropFirst().allSatisfy { $0 >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
        let isYear = word.count == 4 && word.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return (isPlain || isYear || last == UInt8(ascii: ")")) && text.isWord(at: opening)
    }

    private func endsAtFullStop(_ text: TextCursor, sentence: Int, stop: Int, next: Int, opening: Int) -> Bool {
        let bytes = text.word(before: stop)
        guard !bytes.isEmpty else { return true }
        let word = text.lowercased(bytes)
        let isNumber = text.isDigit(at: opening)
        if Abbreviations.leading.contains(word) { return isSurname(bytes, in: text) }
        if Abbreviations.numbered.contains(word), isNumber { return false }
        // "1. Wash the rice": the number of a list item at the start of its sentence.
        if bytes.count <= 3, stop - sentence < 64, text.trim(sentence..<stop).count == bytes.count, text.isMarker(bytes)
        {
            return false
        }
        let isInitial = bytes.count == 1 && text.isUpper(at: stop - 1)
        let isAcronym =
            bytes.count > 2 && bytes.contains(UInt8(ascii: ".")) && bytes.count <= 9 && !text.isDigit(at: stop - 1)
        // "A. I. Moreau": where one initial follows another, the name goes on.
        if isInitial, text.isUpper(at: opening), text.word(from: opening).count == 1,
            text.byte(at: opening + 1) == UInt8(ascii: ".")
        {
            return false
        }
        if isInitial || isAcronym || isTrailing(word, text, at: stop - bytes.count) {
            if opening > next, !text.isAside(at: next) { return true }
            return startsSentence(text, at: opening, inAside: opening > next)
        }
        return true
    }

    /// Whether a word with a stop may stand amid a sentence.
    private func isTrailing(_ word: String, _ text: TextCursor, at start: Int) -> Bool {
        Abbreviations.trailing.contains(word)
            || Abbreviations.measures.contains(word) && (text.isDigit(at: start - 1) || text.isDigit(at: start - 2))
            || Abbreviations.capitalised.contains(word) && text.isUpper(at: start)
    }

    /// Whether a word is a surname, behind a title and a given name: "Sen" of "Dr Ravi Sen".
    private func isSurname(_ word: Slice<UnsafeBufferPointer<UInt8>>, in text: TextCursor) -> Bool {
        func before(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>>? {
            let space = word.startIndex - 1
            return space > text.bounds.lowerBound && text.space(at: space) == 1 ? text.word(before: space) : nil
        }
        guard let given = before(word), text.isUpper(at: given.startIndex),
            !Abbreviations.leading.contains(text.lowercased(given)), let title = before(given)
        else { return false }
        return ["dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prof", "prof.", "professor"].contains(
            text.lowercased(title))
    }

    /// Whether a word looks like the first of a sentence. One in capitals in brackets is a name for what stands before
    /// them: "Ltd. (IT)".
    private func startsSentence(_ text: TextCursor, at opening: Int, inAside: Bool) -> Bool {
        let word = text.word(from: opening)
        if inAside, word.count > 1, word.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) { return false }
        return Abbreviations.starters.contains(text.lowercased(word))
    }
}
