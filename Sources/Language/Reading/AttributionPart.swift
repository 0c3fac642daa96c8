/// A tagged stretch of text that is a part of an attribution, and where it stands.
struct AttributionPart: Hashable, Sendable {
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
    /// Whether the first character is a quotation mark.
    var isQuoted: Bool
}
