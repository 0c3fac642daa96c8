/// What the reader found in a text. All ranges count UTF-8 bytes of the text; everything is in text order.
package struct Reading: Hashable, Sendable {
    package var sentences: [Sentence]
    package var attributions: [Attribution]
    package var entities: [Entity]
    package var references: [Reference]

    package init(
        sentences: [Sentence] = [], attributions: [Attribution] = [], entities: [Entity] = [],
        references: [Reference] = []
    ) {
        (self.sentences, self.attributions, self.entities) = (sentences, attributions, entities)
        self.references = references
    }
}
