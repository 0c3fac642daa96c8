/// What the reader found in a text. All ranges count UTF-8 bytes of the text; everything is in text order.
package struct Reading: Hashable, Sendable {
    package var sentences: [Sentence]
    package var attributions: [Attribution]
    package var entities: [Entity]

    package init(sentences: [Sentence] = [], attributions: [Attribution] = [], entities: [Entity] = []) {
        (self.sentences, self.attributions, self.entities) = (sentences, attributions, entities)
    }
}
