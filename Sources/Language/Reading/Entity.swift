/// The mention of someone or something by name, or of a group of people, and the sentiment of the text towards it.
package struct Entity: Hashable, Sendable {
    package var range: Range<Int>
    package var type: EntityType
    package var sentiment: Sentiment
    /// The probability of the sentiment.
    package var sentimentConfidence: Double
    /// The probability of the type.
    package var confidence: Double

    package init(
        range: Range<Int>, type: EntityType, sentiment: Sentiment, sentimentConfidence: Double, confidence: Double
    ) {
        (self.range, self.type, self.confidence) = (range, type, confidence)
        (self.sentiment, self.sentimentConfidence) = (sentiment, sentimentConfidence)
    }
}

/// What a mention names.
package enum EntityType: String, CaseIterable, Sendable {
    case person, organization, place, group, other
}

/// How a sentence speaks of somebody.
package enum Sentiment: String, CaseIterable, Sendable {
    case negative, neutral, positive
}
