import Foundation

/// Puts tagged sources, cues and contents together into attributions.
///
/// In news the parts of one attribution stand side by side: in 98.8 % of the attributions of PolNeAR's training articles
/// no part of another stands between them. So linking means cutting the sequence of parts into groups. Each group has one
/// cue, at most one source and some contents; its score says how common its order is ("source cue content" is the most
/// common by far), how its parts are set apart (a sentence border inside is rare, unless a quotation goes on after
/// "he said"), and how far apart they stand. The best cut is found by dynamic programming. The scores are logarithms of
/// shares counted on the training articles.
///
/// A cue without a source borrows one: "she called … and vowed …".
struct AttributionLinker: Sendable {
    /// Parts of a text that belong together, as places in the list.
    struct Group: Hashable, Sendable {
        var parts: Range<Int>
        /// The source of another group, where the cue has none of its own.
        var borrowedSource: Int?
    }

    /// A part that belongs to nothing.
    private static let orphan = -7.0
    /// A content more.
    private static let extraContent = -2.5
    /// A content more that goes on with the quotation of the one before.
    private static let goesOn = -0.3
    /// The most parts that one attribution is tried with.
    private static let longest = 12

    /// The best cut of a sequence of parts in text order. Parts left alone form groups of one.
    ///
    /// - Complexity: O(*n*) in the number of parts.
    func groups(of parts: [AttributionPart]) -> [Group] {
        var best = [0.0]
        var length = [0]
        for end in parts.indices {
            var (top, from) = (best[end] + Self.orphan, end)
            for start in stride(from: end - 1, through: max(0, end + 1 - Self.longest), by: -1) {
                guard let score = score(parts[start...end]) else { continue }
                if best[start] + score > top { (top, from) = (best[start] + score, start) }
            }
            best.append(top)
            length.append(end + 1 - from)
        }
        var groups: [Group] = []
        var end = parts.count
        while end > 0 {
            groups.append(Group(parts: (end - length[end])..<end))
            end -= length[end]
        }
        groups.reverse()
        borrow(&groups, parts)
        return groups
    }

    /// How likely parts form one attribution, or nil if they cannot.
    private func score(_ parts: ArraySlice<AttributionPart>) -> Double? {
        var order = ""
        var score = 0.0
        var content: AttributionPart?
        var previous: AttributionPart?
        for part in parts {
            let letter: Character = part.role == .source ? "S" : part.role == .cue ? "C" : "X"
            if let previous {
                if letter == "X", order.last == "X" {
                    score += Self.isOneQuotation(previous, part) ? Self.goesOn : Self.extraContent
                } else {
                    order.append(letter)
                }
                score += Self.gap(previous, part, after: content)
                score -= 0.02 * Double(min(part.range.lowerBound - previous.range.upperBound, 150))
            } else {
                order.append(letter)
            }
            if part.role == .content { content = part }
            previous = part
        }
        guard let common = Self.orders[order], !hasForeignContent(parts) else { return nil }
        return common + score
    }

    /// Whether a content that is no quotation stands in a sentence without the source and the cue. In three of 48 such places
    /// of PolNeAR's dev articles it is theirs, after a colon each time.
    private func hasForeignContent(_ parts: ArraySlice<AttributionPart>) -> Bool {
        parts.contains { part in
            part.role == .content && !part.isSpeech
                && !parts.contains { $0.role != .content && $0.sentences.overlaps(part.sentences) }
        }
    }

    /// The logarithms of the shares of the orders, from 19,588 attributions. There is no attribution without a cue.
    private static let orders: [String: Double] = [
        "SCX": 11500, "CX": 1900, "XSC": 1760, "XSCX": 1720, "XCS": 1140, "XCX": 540, "XCSX": 456, "CSX": 257,
        "XC": 165,
        "CXS": 62, "SXC": 61, "XCXS": 20, "SXCX": 6,
    ].mapValues { log($0 / 19588) }

    /// How likely two parts side by side are set apart as they are. After a content, another may go on with it.
    private static func gap(_ left: AttributionPart, _ right: AttributionPart, after content: AttributionPart?)
        -> Double
    {
        let apart = left.block != right.block ? 2 : left.sentences.upperBound != right.sentences.lowerBound ? 1 : 0
        // A quotation of several paragraphs: each opens with a mark, only the last closes.
        let goesOn = apart == 2 && right.isQuoted && content?.isUnclosed == true
        switch (left.role, right.role) {
        case (.content, .content):
            if isOneQuotation(left, right) { return -0.1 }
            if goesOn { return -0.5 }
            return right.isQuoted ? [-0.8, -1.5, -4][apart] : [-0.8, -3.5, -7][apart]
        case (_, .content) where content != nil:
            if goesOn { return -1 }
            return right.isQuoted ? [-0.9, -0.4, -5][apart] : [-0.9, -3.5, -7][apart]
        case (_, .content):
            return [-0.05, -4.5, -5][apart]
        case (.content, _):
            return [-0.05, -3.4, -14][apart]
        default:
            return [-0.01, -5, -7][apart]
        }
    }

    /// Whether the second part goes on with the quotation in which the first ends.
    private static func isOneQuotation(_ left: AttributionPart, _ right: AttributionPart) -> Bool {
        left.quotations.last != nil && left.quotations.last == right.quotations.first
    }

    /// Gives a source to a group that has a cue and none: that of the group before, if the cue goes on with its sentence ("she
    /// called …, adding …", the same source in 93 % of such places in the training articles); else one that stands alone in
    /// the cue's sentence; else that of the group after in the same sentence ("Citing …, the board said …").
    private func borrow(_ groups: inout [Group], _ parts: [AttributionPart]) {
        for index in groups.indices where groups[index].parts.count > 1 {
            let group = groups[index].parts
            guard let cue = group.first(where: { parts[$0].role == .cue }), source(of: groups[index], parts) == nil
            else {
                continue
            }
            groups[index].borrowedSource =
                sourceBefore(index, groups, parts) ?? sourceAlone(near: index, in: parts[cue].sentences, groups, parts)
                ?? sourceAfter(index, groups, parts)
        }
    }

    private func source(of group: Group, _ parts: [AttributionPart]) -> Int? {
        group.parts.first { parts[$0].role == .source }
    }

    private func sourceBefore(_ index: Int, _ groups: [Group], _ parts: [AttributionPart]) -> Int? {
        guard index > 0, parts[groups[index].parts.lowerBound].role == .cue else { return nil }
        let before = groups[index - 1]
        let isOneSentence =
            parts[before.parts.upperBound - 1].sentences.upperBound
            == parts[groups[index].parts.lowerBound].sentences.lowerBound
        return isOneSentence ? source(of: before, parts) ?? before.borrowedSource : nil
    }

    private func sourceAlone(
        near index: Int, in sentences: ClosedRange<Int>, _ groups: [Group], _ parts: [AttributionPart]
    ) -> Int? {
        [index - 1, index + 1, index - 2, index + 2].lazy
            .filter { groups.indices.contains($0) && groups[$0].parts.count == 1 }
            .compactMap { source(of: groups[$0], parts) }
            .first { parts[$0].sentences == sentences }
    }

    private func sourceAfter(_ index: Int, _ groups: [Group], _ parts: [AttributionPart]) -> Int? {
        guard index + 1 < groups.count, groups[index + 1].parts.count > 1,
            let source = source(of: groups[index + 1], parts)
        else { return nil }
        let last = parts[groups[index].parts.upperBound - 1]
        return parts[source].sentences.lowerBound == last.sentences.upperBound ? source : nil
    }
}
