import Foundation
import Inference

/// A model file made ready: its encoder, its tokenizer, and what its metadata say.
struct LanguageModel: Sendable {
    let file: ModelFile
    let encoder: Encoder
    let tokenizer: WordPieceTokenizer
    /// The labels of each head, in the order of its outputs.
    let labels: [String: [String]]

    /// Opens the model of a name.
    init(_ name: String, at location: ModelLocation) throws {
        file = try ModelFile(url: try location.url(of: name), kind: name)
        encoder = try Encoder(file)
        guard let vocabulary = file.metadata["vocabulary"] else {
            throw ModelError("\(file.path): the model file has no vocabulary")
        }
        do {
            tokenizer = WordPieceTokenizer(vocabulary: try Vocabulary(vocabulary))
            labels = try Self.decode([String: [String]].self, file.metadata["labels"]) ?? [:]
        } catch {
            throw ModelError("\(file.path): \(error)")
        }
    }

    /// The labels that a head must have.
    func labels(of head: String) throws -> [String] {
        guard let labels = labels[head] else {
            throw ModelError("\(file.path): the model file has no labels for the head '\(head)'")
        }
        return labels
    }

    /// A head that reads rows of `inputs` values, or the encoder's, and has an output for each of its labels, if it has any.
    ///
    /// - Throws: ``ModelError`` where its shape is another.
    func head(_ name: String, inputs: Int? = nil) throws -> Head {
        let head = try Head(file, named: name)
        let wanted = (labels[name]?.count ?? head.outputs, inputs ?? encoder.width)
        guard (head.outputs, head.inputs) == wanted else {
            throw ModelError(
                "\(file.path): the head '\(name)' is \(head.outputs) × \(head.inputs), not \(wanted.0) × \(wanted.1)")
        }
        return head
    }

    /// The calibration in the metadata, or nil if there is none of this shape.
    func calibration<Value: Decodable>(_ type: Value.Type) -> Value? {
        guard let text = file.metadata["calibration"] else { return nil }
        return try? JSONDecoder().decode(type, from: Data(text.utf8))
    }

    private static func decode<Value: Decodable>(_ type: Value.Type, _ text: String?) throws -> Value? {
        try text.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }
}
