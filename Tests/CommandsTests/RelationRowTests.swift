import Foundation
import Language
import Testing

@testable import Commands

@Suite struct RelationRowTests {
    private func pairs(_ text: String, passages: Bool = false) throws -> [String] {
        try JSONDecoder().decode(RelationRow.self, from: Data(text.utf8)).pairs(passages: passages)
            .map { "\($0.pair.a)>\($0.pair.b) \($0.relation.rawValue)\($0.pair.passage == nil ? "" : " in passage")" }
    }

    @Test("a pair is judged in its passage only where that is asked for")
    func pair() throws {
        let row = #"{"a": "x", "b": "y", "label": "supports", "passage": "x y", "a_span": [0, 1], "b_span": [2, 3]}"#
        #expect(try pairs(row) == ["x>y supports"])
        #expect(try pairs(row, passages: true) == ["x>y supports in passage"])
    }

    @Test("a graph gives its edges, and every other pair of its nodes as neutral")
    func graph() throws {
        let row = #"""
            {"nodes": [{"id": "1", "text": "x"}, {"id": "2", "text": "y"}], "edges": [{"from": "2", "to": "1", "type": "contradicts"}]}
            """#
        #expect(try pairs(row) == ["x>y neutral", "y>x contradicts"])
    }

    @Test(
        "a row without what is needed is refused",
        arguments: [#"{"a": "x"}"#, #"{"a": "x", "b": "y", "label": "likes"}"#])
    func refused(row: String) {
        #expect(throws: Trouble.self) { try pairs(row) }
    }
}
