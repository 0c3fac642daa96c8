/// A tagged stretch of text that is a part of an attribution, and where it stands.
struct AttributionPart: Sendable {
    enum Role: String, CaseIterable, Sendable {
        case source, cue, content
    }

    var role: Role
    /// UTF-8 bytes of the text.
    var range: Range<Int>
    /// How sure the tags are.
    var probability: Double
    /// The sentences in which the part begins and ends, and the block of prose, as places in their lists.
    var sentences: ClosedRange<Int>
    var block: Int
    /// Whether it begins with a quotation.
    var isQuoted: Bool
    /// The quotations in which it begins and ends, as places in their list.
    var quotations: (first: Int?, last: Int?)
    /// Whether it ends in a quotation that its paragraph does not close.
    var isUnclosed: Bool
    /// Whether a colon stands before it.
    var isAnnounced: Bool
    /// Whether it may stand in a quotation whose opening mark is missing.
    var isUnopened: Bool

    /// Whether the words alone, whatever sentence they stand in, tell that somebody else says them.
    var isSpeech: Bool { quotations.first != nil || quotations.last != nil || isAnnounced || isUnopened }
}
