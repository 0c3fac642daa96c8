import Testing

@testable import Comparing

@Suite struct WordDiffTests {
    static let pairs = [
        ("The toll is four crowns.", "The toll is six crowns.", "The toll is [-four-]{+six+} crowns."),
        ("It may help.", "It will surely help.", "It [-may-]{+will surely+} help."),
        ("It helps.", "It helps, they say.", "It helps{+, they say+}."),
        ("Traffic fell by a third", "Traffic fell", "Traffic fell [-by a third-]"),
        ("all new", "quite other", "[-all new-]{+quite other+}"),
        ("the same", "the same", "the same"),
    ]

    @Test("What went and what came is marked", arguments: pairs)
    func marked(old: String, new: String, marked: String) {
        #expect(WordDiff(from: Words(old), to: Words(new)).marked() == marked)
    }

    @Test("The other direction marks the same words the other way", arguments: pairs)
    func mirrored(old: String, new: String, marked: String) {
        let diff = WordDiff(from: Words(old), to: Words(new))
        #expect(WordDiff(from: Words(new), to: Words(old)) == diff.mirrored)
        #expect(diff.mirrored.mirrored == diff)
    }

    @Test("Both texts can be read off", arguments: pairs)
    func texts(old: String, new: String, marked: String) {
        let segments = WordDiff(from: Words(old), to: Words(new)).segments
        func text(without fate: WordDiff.Segment.Fate) -> [String] {
            segments.filter { $0.fate != fate }.flatMap { Words($0.text).all.map(\.text) }
        }
        #expect(text(without: .added) == Words(old).all.map(\.text))
        #expect(text(without: .removed) == Words(new).all.map(\.text))
    }
}
