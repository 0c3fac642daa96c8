/// A phrase of the table: parts that must follow one another, with anything between them.
struct PhrasePattern {
    private let parts: [[UInt8]]

    /// Reads a phrase; ` * ` stands for anything.
    init(_ phrase: String) {
        parts = phrase.split(separator: " * ").map { Array($0.utf8) }
    }

    /// Whether a line begins with the phrase.
    func opens(_ line: [UInt8]) -> Bool {
        guard let first = parts.first, line.starts(with: first) else { return false }
        return follow(line, from: first.count, part: 1)
    }

    /// Whether the phrase stands anywhere in a line.
    func isWithin(_ line: [UInt8]) -> Bool { follow(line, from: 0, part: 0) }

    private func follow(_ line: [UInt8], from start: Int, part: Int) -> Bool {
        var position = start
        for part in parts[part...] {
            guard let found = Self.find(part, in: line, from: position) else { return false }
            position = found + part.count
        }
        return true
    }

    private static func find(_ part: [UInt8], in line: [UInt8], from start: Int) -> Int? {
        guard let first = part.first, line.count - start >= part.count else { return nil }
        return line.withUnsafeBufferPointer { line in
            // "own" does not stand in "town".
            let isWord = first.isLowerLetter
            for index in start...(line.count - part.count)
            where line[index] == first && line[index..<(index + part.count)].elementsEqual(part) {
                if !isWord || index == 0 || !line[index - 1].isLowerLetter { return index }
            }
            return nil
        }
    }
}

extension UInt8 {
    /// Whether a folded line has a letter here, or a part of one.
    fileprivate var isLowerLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || self >= 0x80 }
}
