import ArgumentModel
import Foundation
import Language

/// A line of JSON with two claims, to be given back with the judgement added.
struct JudgeRow {
    /// The line's members as they were.
    private let source: Data
    let pair: ClaimPair

    private struct Fields: Decodable {
        var a: String
        var b: String
        var passage: String?
        var aSpan: [Int]?
        var bSpan: [Int]?

        private enum CodingKeys: String, CodingKey {
            case a, b, passage
            case aSpan = "a_span"
            case bSpan = "b_span"
        }
    }

    /// Reads a line; `name` says where it stands, for messages.
    init(line: Data, name: String) throws {
        do {
            let fields = try JSONDecoder().decode(Fields.self, from: line)
            let passage = try fields.passage.flatMap { text in
                try PassageFields(text: text, a: fields.aSpan, b: fields.bSpan).passage()
            }
            pair = ClaimPair(a: fields.a, b: fields.b, passage: passage)
            source = try Self.withoutJudgement(line)
        } catch {
            throw Trouble("\(name): \(JSONTrouble.reason(error, wanted: "an object with the texts \"a\" and \"b\""))")
        }
    }

    /// The line as it is, unless it has members that the judgement is to fill.
    private static func withoutJudgement(_ line: Data) throws -> Data {
        guard var members = try JSONSerialization.jsonObject(with: line) as? [String: Any],
            members["label"] != nil || members["probabilities"] != nil
        else { return line }
        members["label"] = nil
        members["probabilities"] = nil
        return try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys, .withoutEscapingSlashes])
    }

    /// The line with `probabilities` and `label`.
    func line(with judgement: Judgement, threshold: Double) throws -> Data {
        var json = JSONWriter()
        json.object { json in
            json.object("probabilities") { json in
                for relation in ClaimRelation.allCases {
                    json.member(relation.rawValue, decimals: 4, judgement[relation])
                }
            }
            json.member("label", judgement.label(threshold: threshold).rawValue)
        }
        // The line's own members keep their order and spelling: the new ones go before its closing brace.
        guard let brace = source.lastIndex(of: UInt8(ascii: "}")) else { return source }
        return source[..<brace] + [UInt8(ascii: ",")] + json.bytes.dropFirst() + [0x0A]
    }
}

/// A passage and the places of its two claims, as files give them.
struct PassageFields {
    var text: String
    var a: [Int]?
    var b: [Int]?

    /// The passage, or nil where the claims' places are not given.
    func passage() throws -> Passage? {
        guard let a, let b else { return nil }
        let map = CodePointMap(text)
        guard a.count == 2, b.count == 2, let first = map.range(Span(start: a[0], end: a[1])),
            let second = map.range(Span(start: b[0], end: b[1]))
        else { throw Trouble("\"a_span\" and \"b_span\" must be [start, end] within the passage") }
        return Passage(text: text, a: first, b: second)
    }
}
