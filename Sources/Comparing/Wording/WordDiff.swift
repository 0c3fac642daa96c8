/// Two wordings as one, with what went and what came marked.
///
/// The shortest edit script of words (Myers, An O(ND) difference algorithm and its variations, 1986).
public struct WordDiff: Hashable, Sendable {
    /// A run of words that share a fate.
    public struct Segment: Hashable, Sendable {
        /// What became of the words.
        public enum Fate: String, Hashable, Sendable {
            case kept, removed, added
        }

        /// What became of the words.
        public let fate: Fate
        /// The words as written.
        public let text: String
        /// Whether white space stood before the first word.
        public let isAfterSpace: Bool
    }

    /// The runs in the order of the text; what went comes before what came in its place.
    public let segments: [Segment]

    init(from old: Words, to new: Words) {
        // The script is sought from the lesser text to the greater, so that both directions find the same one.
        let isForward = !Self.texts(new).lexicographicallyPrecedes(Self.texts(old))
        let (first, second) = isForward ? (old.all, new.all) : (new.all, old.all)
        let script = second.map(\.text).difference(from: first.map(\.text))
        let removed = Set(script.removals.map(\.place))
        let added = Set(script.insertions.map(\.place))
        var segments: [Segment] = []
        var (left, right) = (0, 0)
        func take(_ words: [Words.Word], _ position: inout Int, _ fate: Segment.Fate, while goesOn: (Int) -> Bool) {
            let start = position
            while position < words.count, goesOn(position) { position += 1 }
            if position > start { segments.append(Segment(words[start..<position], fate)) }
        }
        while left < first.count || right < second.count {
            take(first, &left, .removed) { removed.contains($0) }
            take(second, &right, .added) { added.contains($0) }
            let start = left
            take(first, &left, .kept) { !removed.contains($0) && !added.contains(right + $0 - start) }
            right += left - start
        }
        let forward = WordDiff(segments: segments)
        self = isForward ? forward : forward.mirrored
    }

    private init(segments: [Segment]) {
        self.segments = segments
    }

    private static func texts(_ words: Words) -> [String] { words.all.map(\.text) }

    /// The same edit the other way round.
    public var mirrored: WordDiff {
        var result: [Segment] = []
        for segment in segments {
            let turned = segment.turned
            if turned.fate == .removed, result.last?.fate == .added {
                result.insert(turned, at: result.count - 1)
            } else {
                result.append(turned)
            }
        }
        return WordDiff(segments: result)
    }

    /// One line with what went between `removed` and what came between `added`.
    ///
    /// ```swift
    /// diff.marked()   // The toll is [-four-]{+six+} crowns.
    /// ```
    public func marked(
        kept: (String) -> String = { $0 }, removed: (String) -> String = { "[-\($0)-]" },
        added: (String) -> String = { "{+\($0)+}" }
    ) -> String {
        var line = ""
        var before: Segment.Fate?
        for segment in segments {
            let isReplacement = before == .removed && segment.fate == .added
            if segment.isAfterSpace, !line.isEmpty, !isReplacement { line += " " }
            before = segment.fate
            switch segment.fate {
            case .kept: line += kept(segment.text)
            case .removed: line += removed(segment.text)
            case .added: line += added(segment.text)
            }
        }
        return line
    }
}

extension WordDiff.Segment {
    fileprivate init(_ words: ArraySlice<Words.Word>, _ fate: Fate) {
        self.fate = fate
        isAfterSpace = words.first?.isAfterSpace ?? false
        text = words.enumerated().map {
            $0.offset > 0 && $0.element.isAfterSpace ? " " + $0.element.text : $0.element.text
        }
        .joined()
    }

    fileprivate var turned: WordDiff.Segment {
        let turned: Fate =
            switch fate {
            case .kept: .kept
            case .removed: .added
            case .added: .removed
            }
        return WordDiff.Segment(fate: turned, text: text, isAfterSpace: isAfterSpace)
    }
}

extension CollectionDifference.Change {
    /// Where the element stood or stands.
    fileprivate var place: Int {
        switch self {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset
        }
    }
}
