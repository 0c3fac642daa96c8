import ArgumentModel
public import Foundation

extension GraphPatch.Parts: Decodable where Part: Decodable {
    private enum CodingKeys: String, CodingKey {
        case removed, put
    }

    /// Reads `{"removed": […], "put": […]}`.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        removed = try values.decode([String].self, forKey: .removed)
        put = try values.decode([Part].self, forKey: .put)
    }
}

extension GraphPatch {
    private struct Document: Decodable {
        let counterpointDiff: Int
        let patch: GraphPatch
    }

    /// Reads the patch out of a diff in its JSON form.
    ///
    /// ```swift
    /// let patch = try GraphPatch(contentsOf: try diff.data())
    /// let new = old.applying(patch)
    /// ```
    ///
    /// - Throws: `DecodingError` where the data is no diff, or one of a later version.
    public init(contentsOf data: Data) throws {
        let document = try JSONDecoder().decode(Document.self, from: data)
        guard document.counterpointDiff <= GraphDiff.fileVersion else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: [],
                    debugDescription: "the diff has version \(document.counterpointDiff) and this program knows "
                        + "\(GraphDiff.fileVersion): use a newer counterpoint"))
        }
        self = document.patch
    }
}

extension GraphPatch {
    func write(to json: inout JSONWriter) {
        json.object { json in
            write("articles", articles, to: &json) { $0.write(to: &$1) }
            write("actors", actors, to: &json) { $0.write(to: &$1) }
            write("claims", claims, to: &json) { $0.write(to: &$1) }
            write("assertions", assertions, to: &json) { $0.write(to: &$1) }
            write("relations", relations, to: &json) { $0.write(to: &$1) }
        }
    }

    private func write<Part>(
        _ name: String, _ parts: Parts<Part>, to json: inout JSONWriter, _ write: (Part, inout JSONWriter) -> Void
    ) {
        json.object(name) { json in
            json.array("removed", parts.removed) { $0.value($1) }
            json.array("put", parts.put) { write($1, &$0) }
        }
    }
}
